// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/OfferedLanguages.h"
#include "app/operations/Survey.h"
#include "app/operations/SurveyResults.h"
#include "app/store/SurveyTable.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using forms::Chosen;
using forms::Missing;
using operations::Survey;
using operations::SurveyResults;
using State = SurveyResults::PeriodState::State;

/// A survey that nobody here can read: sealed, counted, opened only when ten have answered a period long closed.
class TestSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAKeyNoneIsBegun();
    void whatIsNoSurveyIsRefused();
    void aFreeAnswerIsRefused();
    void aSocialWorkerNeitherPreparesNorOpens();
    void theKeyIsMadeOnce();
    void nothingOfWhatIsUnfinishedIsKept();
    void aDeclinedOneIsANumberAndNothingElse();
    void theVaultHoldsNoAnswerNoClientAndNoMoment();
    void theAuditTrailDoesNotTellOfIt();
    void nineAnswersAreNeverOpened();
    void anOpenPeriodIsNotOpened();
    void aWrongPassphraseOpensNothing();
    void tenAnswersOfAClosedPeriodAreCounted();
    void aCellOfFewerThanTenTakesItsTableAway();
    void whileAPeriodRunsNobodySeesHowManyAnswered();
    void aClockTurnedBackIsRefused();
    void whatWasOpenedTooEarlyTakesNoMore();
    void anotherPublicKeyInItsPlaceIsNoticed();
    void whatWasSealedOnceMoreIsNotAnsweredAgain();

private:
    void prepare();
    void answer(const QHash<QString, QString> &codes, const QString &variant = u"adult"_s);
    void answerAll(int times, const QString &code = u"4"_s);
    static keys::SecretBytes secret(const QString &words = u"only the exporter knows"_s);
    forms::Result<SurveyResults::Opened> open(const QString &words = u"only the exporter knows"_s);
    void setDay(QDate day) { m_office->clock->set(QDateTime(day, QTime(9, 0), Qt::UTC)); }

    std::unique_ptr<Office> m_office;
};

namespace {

const QString survey = u"user_survey"_s;
const QDate muchLater(2026, 9, 1); // sixty days after the first half of the year, and some

forms::Slot slotOf(const Survey &sitting, const QString &item)
{
    return sitting.definition().find(item)->slot;
}

/// Every value of every row, as whoever has the vault's key can read it.
QStringList dump(store::Connection &db, const QString &onlyTable = {})
{
    QStringList all;
    const auto tables = db.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        [](store::Row &row) { return row.text(); });
    for (const QString &table : *tables) {
        if (!onlyTable.isEmpty() && table != onlyTable)
            continue;
        const QByteArray columns = "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')";
        const auto names = db.rows(std::string_view(columns.constData(), std::size_t(columns.size())),
            [](store::Row &row) { return row.text(); });
        for (const QString &name : *names) {
            const QByteArray values
                = "SELECT hex(" + name.toUtf8() + "), CAST(" + name.toUtf8() + " AS TEXT) FROM " + table.toUtf8();
            const auto found
                = db.rows(std::string_view(values.constData(), std::size_t(values.size())), [&](store::Row &row) {
                      const QString hexadecimal = row.text();
                      return table + u'.' + name + u'=' + hexadecimal + u'=' + row.text();
                  });
            if (found)
                all += QStringList(found->begin(), found->end());
        }
    }
    return all;
}

qint64 rowsOf(store::Connection &db, const char *table)
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
    const auto count = db.first(
        std::string_view(sql.constData(), std::size_t(sql.size())), [](store::Row &row) { return row.integer(); });
    return count && *count ? **count : -1;
}

} // namespace

keys::SecretBytes TestSurvey::secret(const QString &words)
{
    QByteArray bytes = words.toUtf8();
    return keys::SecretBytes::takeFrom(bytes);
}

void TestSurvey::init()
{
    m_office = std::make_unique<Office>();
}

void TestSurvey::prepare()
{
    SurveyResults results(m_office->supervisor());
    const auto preparing = results.prepare();
    QVERIFY_RESULT(preparing);
    const auto key = preparing->run(secret());
    QVERIFY_RESULT(key);
    QVERIFY_RESULT(results.keep(*key));
}

void TestSurvey::answer(const QHash<QString, QString> &codes, const QString &variant)
{
    const auto begun = Survey::begin(m_office->worker(), survey, variant);
    QVERIFY_RESULT(begun);
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        const forms::Answer given = *code == "X"_L1 ? forms::Answer(Missing{*code}) : forms::Answer(Chosen{*code});
        (*begun)->give(slotOf(**begun, code.key()), given);
    }
    QVERIFY_RESULT((*begun)->finish());
}

void TestSurvey::answerAll(int times, const QString &code)
{
    for (int i = 0; i < times; ++i)
        answer({{u"A1"_s, code}, {u"A2"_s, i % 2 ? u"4"_s : u"1"_s}, {u"A6"_s, u"X"_s}});
}

forms::Result<SurveyResults::Opened> TestSurvey::open(const QString &words)
{
    TRY_ASSIGN(const auto opening, SurveyResults(m_office->supervisor()).open(survey, u"2026-H1"_s));
    return opening.run(secret(words));
}

void TestSurvey::withoutAKeyNoneIsBegun()
{
    const auto begun = Survey::begin(m_office->worker(), survey, u"adult"_s);
    QVERIFY(!begun);
    QCOMPARE(begun.error().where, u"survey-unprepared"_s);
    prepare();
    QVERIFY_RESULT(Survey::begin(m_office->worker(), survey, u"adult"_s));
}

void TestSurvey::whatIsNoSurveyIsRefused()
{
    prepare();
    const auto asi = Survey::begin(m_office->worker(), u"asi"_s, u"baseline"_s);
    QVERIFY(!asi);
    QCOMPARE(asi.error().where, u"not-a-survey"_s);
    for (const QString &variant : {u"none"_s, QString()})
        QVERIFY(!Survey::begin(m_office->worker(), survey, variant));
    const cases::ClientId client = m_office->client();
    const auto assessment
        = operations::Caseload(m_office->worker())
              .startAssessment(
                  {.client = client, .instrument = survey, .variant = u"adult"_s, .interviewDate = QDate(2026, 3, 2)});
    QVERIFY(!assessment); // and what is a survey is never begun for a client
    QCOMPARE(assessment.error().where, u"anonymous-survey"_s);
}

void TestSurvey::aFreeAnswerIsRefused()
{
    prepare();
    const QString path = m_office->path(u"free.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("instrument: free\nversion: \"1.0.0\"\ntitle: { sv: Fri }\nlanguages: [sv]\nsurvey:\n"
               "  - { type: text, name: F1, label: { sv: Skriv }, scope: client }\n");
    file.close();
    const auto begun = Survey::begin(m_office->worker(), path, {});
    QVERIFY(!begun);
    QCOMPARE(begun.error().where, u"survey-questions"_s);
}

void TestSurvey::aSocialWorkerNeitherPreparesNorOpens()
{
    QTemporaryDir home;
    auto made = operations::VaultSession::create({.folder = home.filePath(u"vault"_s),
                                                     .kind = cases::VaultKind::Real,
                                                     .personName = u"Vera"_s,
                                                     .role = cases::Role::SocialWorker,
                                                     .clock = m_office->clock},
        secret(u"words of the worker alone"_s));
    QVERIFY_RESULT(made);
    SurveyResults results(*made->session);
    QCOMPARE(results.prepare().error().where, u"role"_s);
    QCOMPARE(results.open(survey, u"2025-H1"_s).error().where, u"role"_s);
    QCOMPARE(results.keep({}).error().where, u"role"_s);
}

void TestSurvey::theKeyIsMadeOnce()
{
    prepare();
    SurveyResults results(m_office->supervisor());
    QVERIFY(results.isPrepared());
    const auto again = results.prepare();
    QVERIFY(!again);
    QCOMPARE(again.error().where, u"survey-prepared"_s);
}

void TestSurvey::nothingOfWhatIsUnfinishedIsKept()
{
    prepare();
    QVERIFY_RESULT(m_office->worker().vault().writer().flush()); // that somebody sat down is told a moment later
    store::Connection &db = m_office->worker().vault().reader();
    const QStringList before = dump(db);
    {
        const auto begun = Survey::begin(m_office->worker(), survey, u"adult"_s);
        QVERIFY_RESULT(begun);
        (*begun)->give(slotOf(**begun, u"A1"_s), Chosen{u"4"_s});
        QCOMPARE(forms::canonicalText((*begun)->answer(slotOf(**begun, u"A1"_s))), u"4"_s);
    } // the program is killed
    QCOMPARE(dump(m_office->worker().vault().reader()), before);
}

void TestSurvey::aDeclinedOneIsANumberAndNothingElse()
{
    prepare();
    const auto begun = Survey::begin(m_office->worker(), survey, u"young"_s);
    QVERIFY_RESULT(begun);
    (*begun)->give(slotOf(**begun, u"Y1"_s), Chosen{u"4"_s});
    QVERIFY_RESULT((*begun)->decline());
    QVERIFY((*begun)->isOver());
    QVERIFY(!(*begun)->decline()); // it is offered once
    store::Connection &db = m_office->worker().vault().reader();
    QCOMPARE(rowsOf(db, "surveys"), 0);
    QCOMPARE(dump(db, u"survey_offers"_s).filter(u"offered="_s), QStringList{u"survey_offers.offered=31=1"_s});
}

void TestSurvey::theVaultHoldsNoAnswerNoClientAndNoMoment()
{
    prepare();
    m_office->worker();
    const cases::ClientId client = m_office->client();
    QVERIFY_RESULT(operations::Caseload(m_office->worker()).client(client)); // the page it is started from
    store::Connection &db = m_office->worker().vault().reader();
    QVERIFY_RESULT(m_office->worker().vault().writer().flush());
    const QStringList before = dump(db);
    answer({{u"A1"_s, u"4"_s}, {u"A2"_s, u"X"_s}});
    QStringList added = dump(db);
    for (const QString &row : before)
        added.removeOne(row);
    QVERIFY(!added.isEmpty());
    const QString clientHex = QString::fromLatin1(client.uuid().toRfc4122().toHex()).toUpper();
    for (const QString &row : added) {
        const QString column = row.section(u'=', 0, 0);
        // All that has come: the sealed row, the counter, and the definition it was answered with.
        QVERIFY2(column.startsWith("surveys."_L1) || column.startsWith("survey_offers."_L1)
                || column.startsWith("definition"_L1),
            qPrintable(column));
        QVERIFY(!row.contains(clientHex));
        QVERIFY(!row.contains(client.toString()));
        QVERIFY(!row.contains("2026-03"_L1)); // no day
        QVERIFY(!column.startsWith("surveys."_L1) || !row.contains("adult"_L1)); // nor which questions
        QVERIFY(!column.startsWith("surveys."_L1) || !row.contains("choice:"_L1));
    }
    // The control: the same search finds what is not sealed.
    const operations::SurveyAnswers given{.variant = u"adult"_s, .answers = {{u"A1"_s, Chosen{u"4"_s}}}};
    QVERIFY(given.bytes().contains("choice:4"));
    QVERIFY(!added.filter(u"surveys.period=323032362D4831=2026-H1"_s).isEmpty());
}

void TestSurvey::theAuditTrailDoesNotTellOfIt()
{
    prepare();
    QVERIFY_RESULT(m_office->worker().save()); // what opening the vault enters
    store::Connection &db = m_office->worker().vault().reader();
    const qint64 entries = rowsOf(db, "audit_log");
    const qint64 answers = rowsOf(db, "answer_history");
    answer({{u"A1"_s, u"4"_s}});
    const auto begun = Survey::begin(m_office->worker(), survey, u"adult"_s);
    QVERIFY_RESULT(begun);
    QVERIFY_RESULT((*begun)->decline());
    QCOMPARE(rowsOf(db, "audit_log"), entries);
    QCOMPARE(rowsOf(db, "answer_history"), answers);
    QVERIFY_RESULT(m_office->worker().recordAccess(u"control"_s, u"x"_s));
    QCOMPARE(rowsOf(db, "audit_log"), entries + 1); // the control: what is entered is seen
}

void TestSurvey::nineAnswersAreNeverOpened()
{
    prepare();
    answerAll(9);
    setDay(muchLater);
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().where, u"survey-few"_s);
    const auto periods = SurveyResults(m_office->supervisor()).periods();
    QCOMPARE(periods.size(), 1U);
    QCOMPARE(periods.front().state, State::TooFew);
    QVERIFY(!periods.front().answered);
}

void TestSurvey::anOpenPeriodIsNotOpened()
{
    prepare();
    answerAll(10);
    for (const QDate &day : {QDate(2026, 3, 2), QDate(2026, 7, 1), QDate(2026, 8, 29)}) {
        setDay(day);
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().where, u"survey-period"_s);
    }
    setDay(QDate(2026, 8, 30)); // sixty days after its end
    QVERIFY_RESULT(open());
}

void TestSurvey::aWrongPassphraseOpensNothing()
{
    prepare();
    answerAll(10);
    setDay(muchLater);
    for (const QString &words : {QString(), u"something else"_s, Office::supervisorWords}) {
        const auto opened = open(words);
        QVERIFY(!opened);
        QCOMPARE(opened.error().where, u"survey-passphrase"_s);
    }
    QVERIFY_RESULT(open());
}

void TestSurvey::tenAnswersOfAClosedPeriodAreCounted()
{
    prepare();
    answerAll(20);
    setDay(muchLater);
    const auto opened = open();
    QVERIFY_RESULT(opened);
    QCOMPARE(opened->answered, 20);
    QCOMPARE(opened->offered, 20);
    QCOMPARE(opened->unreadable, 0);
    QCOMPARE(opened->release.persons, 20);
    const auto table
        = [&](const QString &name) { return *std::ranges::find(opened->release.tables, name, &summary::Table::name); };
    const summary::Table information = table(u"information"_s);
    QCOMPARE(information.state, summary::TableState::Whole);
    QCOMPARE(information.cells[0].persons, 10); // negative
    QCOMPARE(information.cells[1].persons, 10); // positive
    QCOMPARE(information.cells[2].persons, 0);
    QCOMPARE(table(u"access"_s).state, summary::TableState::Withdrawn); // everybody said the same
}

void TestSurvey::aCellOfFewerThanTenTakesItsTableAway()
{
    prepare();
    answerAll(12);
    answerAll(9, u"1"_s);
    setDay(muchLater);
    const auto opened = open();
    QVERIFY_RESULT(opened);
    for (const summary::Table &table : opened->release.tables) {
        if (table.name == "access"_L1) {
            QCOMPARE(table.state, summary::TableState::Withdrawn);
            QVERIFY(table.cells.empty());
        }
    }
}

void TestSurvey::whileAPeriodRunsNobodySeesHowManyAnswered()
{
    prepare();
    answerAll(11);
    const auto running = SurveyResults(m_office->supervisor()).periods();
    QCOMPARE(running.size(), 1U);
    QCOMPARE(running.front().state, State::Running);
    QCOMPARE(running.front().offered, 11);
    QVERIFY(!running.front().answered);
    setDay(QDate(2026, 7, 2));
    const auto waiting = SurveyResults(m_office->supervisor()).periods();
    QCOMPARE(waiting.front().state, State::Waiting);
    QCOMPARE(*waiting.front().answered, 11);
}

void TestSurvey::aClockTurnedBackIsRefused()
{
    prepare();
    setDay(muchLater);
    answer({{u"A1"_s, u"4"_s}});
    setDay(QDate(2026, 3, 2));
    const auto begun = Survey::begin(m_office->worker(), survey, u"adult"_s);
    QVERIFY(!begun);
    QCOMPARE(begun.error().where, u"clock"_s);
}

void TestSurvey::whatWasOpenedTooEarlyTakesNoMore()
{
    prepare();
    answerAll(10);
    setDay(muchLater); // the exporter turns the clock on, looks, and turns it back
    QVERIFY_RESULT(open());
    setDay(QDate(2026, 3, 2));
    const auto begun = Survey::begin(m_office->worker(), survey, u"adult"_s);
    QVERIFY(!begun);
    QCOMPARE(begun.error().where, u"clock"_s);
    setDay(muchLater);
    QVERIFY_RESULT(Survey::begin(m_office->worker(), survey, u"adult"_s)); // the next period is another
}

void TestSurvey::anotherPublicKeyInItsPlaceIsNoticed()
{
    prepare();
    answerAll(10);
    setDay(muchLater);
    auto opening = SurveyResults(m_office->supervisor()).open(survey, u"2026-H1"_s);
    QVERIFY_RESULT(opening);
    SurveyResults::Opening changed = *opening;
    changed.key.publicKey[0] = char(changed.key.publicKey[0] ^ 1);
    const auto opened = changed.run(secret());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, forms::Error::Code::Corrupt);
    changed = *opening;
    changed.sealed[0][0] = char(changed.sealed[0][0] ^ 1); // one that cannot be read leaves nine
    QCOMPARE(changed.run(secret()).error().where, u"survey-few"_s);
}

void TestSurvey::whatWasSealedOnceMoreIsNotAnsweredAgain()
{
    prepare();
    const auto begun = Survey::begin(m_office->worker(), survey, u"adult"_s);
    QVERIFY_RESULT(begun);
    (*begun)->give(slotOf(**begun, u"A1"_s), Chosen{u"4"_s});
    QVERIFY_RESULT((*begun)->finish());
    QVERIFY(!forms::isAnswered((*begun)->answer(slotOf(**begun, u"A1"_s)))); // nothing is left on the screen's side
    QVERIFY(!(*begun)->finish());
    QCOMPARE(rowsOf(m_office->worker().vault().reader(), "surveys"), 1);
}

UNDERLAG_TEST(TestSurvey)

#include "tst_Survey.moc"
