// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/AssessmentPapers.h"
#include "app/documents/Gathering.h"
#include "app/operations/ContentPacks.h"
#include "app/operations/Instruments.h"
#include "support/Office.h"
#include "support/OtherUnit.h"
#include "support/Register.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using documents::AssessmentPapers;
using documents::PaperKind;

namespace {

QString readAloud(const forms::Result<QByteArray> &pdf)
{
    if (!pdf)
        return pdf.error().where;
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(*pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace

class TestAssessmentPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNameThatIsNoPaperIsNone();
    void everyPaperIsMadeOfNothingAnswered();
    void filesAreNamedByCaseNumberAndNothingElse();
    void whatIsOpenIsGathered();
    void aNoteThatIsPrivateIsOnNoPaper();
    void aProtectedClientIsNamedOnNoPaper();
    void whatIsWrittenOverStandsOnPaperAndIsSaidToBe();
    void theFeedbackIsInTheClientsLanguage();
    void theMeetingPageTellsOfTheInterviewBefore();
    void theNoteToTheJournalSaysWhenTheFollowUpIsDue();
    void theCalendarAsksForADayAndACaseNumber();
    void aPictureIsMadeOnlyWhereThereIsOne();
    void aPictureIsComparedWithTheLatestUnlessItIsChosen();
    void everyPaperShowsTheEditionOfItsContentPack_data();
    void everyPaperShowsTheEditionOfItsContentPack();
    void everyMakingIsInTheTrail();

private:
    std::unique_ptr<operations::Interview> open(const cases::AssessmentId &id);
    QString everyPaper(operations::Interview &interview, bool isLanguageAsked = true);
    std::unique_ptr<Office> m_office;
    cases::ClientId m_client;
};

void TestAssessmentPapers::init()
{
    m_office = std::make_unique<Office>();
    (void)m_office->worker();
    m_client = m_office->client();
}

void TestAssessmentPapers::cleanup()
{
    m_office.reset();
}

std::unique_ptr<operations::Interview> TestAssessmentPapers::open(const cases::AssessmentId &id)
{
    auto interview = operations::Interview::open(m_office->worker(), id);
    return interview ? std::move(interview).value() : nullptr;
}

QString TestAssessmentPapers::everyPaper(operations::Interview &interview, bool isLanguageAsked)
{
    const AssessmentPapers papers(m_office->worker(), interview, u"en"_s, isLanguageAsked);
    QString all;
    for (const QString &name : documents::paperNames()) {
        const PaperKind kind = *documents::paperFromName(name);
        if (kind != PaperKind::Picture || interview.definition().picture)
            all += readAloud(papers.make(kind)) + u'\n';
    }
    return all;
}

void TestAssessmentPapers::aNameThatIsNoPaperIsNone()
{
    for (const QString &name : {QString(), u"forms"_s, u"Form"_s, u"1"_s})
        QVERIFY(!documents::paperFromName(name));
    QCOMPARE(documents::paperNames().size(), 9);
    for (const QString &name : documents::paperNames())
        QCOMPARE(documents::paperName(*documents::paperFromName(name)), name);
}

void TestAssessmentPapers::everyPaperIsMadeOfNothingAnswered()
{
    const auto interview = open(m_office->start(m_client));
    QVERIFY(interview);
    const QStringList papers = everyPaper(*interview).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(papers.size(), 8);
    for (const QString &paper : papers) {
        QVERIFY2(paper.contains(u"Page 1 of"_s), qPrintable(paper));
        QVERIFY2(paper.contains(u"ÖVNING / PRACTICE"_s), qPrintable(paper));
    }
}

void TestAssessmentPapers::filesAreNamedByCaseNumberAndNothingElse()
{
    const auto interview = open(m_office->start(m_client));
    QVERIFY(interview);
    const AssessmentPapers papers(m_office->worker(), *interview, u"en"_s);
    for (const QString &name : documents::paperNames()) {
        const auto file = papers.fileName(*documents::paperFromName(name));
        QVERIFY_RESULT(file);
        QVERIFY(!file->contains(u"Klient"_s));
        static const QRegularExpression form(u"\\A(C-\\d+ TRIAL [a-z ]+ 2026-03-02|TRIAL empty form)\\.pdf\\z"_s);
        QVERIFY2(form.match(*file).hasMatch(), qPrintable(*file));
    }
}

void TestAssessmentPapers::whatIsOpenIsGathered()
{
    const cases::AssessmentId id = m_office->start(m_client);
    m_office->answer(id, {{u"A1"_s, u"30"_s}, {u"RISK"_s, u"1"_s}});
    const auto interview = open(id);
    QVERIFY(interview);
    const auto slot = [&](const QString &name) { return interview->definition().find(name)->slot; };
    interview->setReturnTo(slot(u"A1"_s), true);
    const paper::Words words(u"en"_s);
    const auto count = [&](paper::OpenMatter::Kind kind) {
        const auto all = documents::openMatters(*interview, interview->entry(), words);
        return std::count_if(all.begin(), all.end(), [kind](const auto &one) { return one.kind == kind; });
    };
    using Kind = paper::OpenMatter::Kind;
    QCOMPARE(count(Kind::Warning), 1); // every day
    QCOMPARE(count(Kind::Record), 1); // risk
    QCOMPARE(count(Kind::ReturnTo), 1);
    QVERIFY(count(Kind::Unanswered) > 0); // A2
    interview->keepWarning(u"every-day"_s, u"Hela månaden"_s);
    for (const forms::Finding &finding : interview->entry().findings()) {
        if (!finding.record.isEmpty())
            interview->setNoticeRecord(
                {.findingId = finding.id, .what = u"Ringde"_s, .when = m_office->clock->now(), .who = u"Ana"_s});
    }
    QCOMPARE(count(Kind::Warning), 0);
    QCOMPARE(count(Kind::Kept), 1);
    QCOMPARE(count(Kind::Record), 0);
    QCOMPARE(count(Kind::Recorded), 1);
    const QString paper
        = readAloud(AssessmentPapers(m_office->worker(), *interview, u"en"_s).make(PaperKind::Findings));
    QVERIFY(paper.contains(u"Reason: Hela månaden"_s));
    QVERIFY(paper.contains(u"Done: Ringde (2 March 2026, Ana)"_s));
}

void TestAssessmentPapers::aNoteThatIsPrivateIsOnNoPaper()
{
    const cases::AssessmentId id = m_office->start(m_client);
    m_office->answer(id, Office::wholeTrial());
    const auto interview = open(id);
    QVERIFY(interview);
    const auto slot = [&](const QString &name) { return interview->definition().find(name)->slot; };
    interview->setNote(slot(u"A1"_s), u"Hemligheten"_s, operations::Interview::NoteKind::Private);
    interview->setNote(slot(u"A2"_s), u"Uppgiften"_s);
    const QString all = everyPaper(*interview);
    QVERIFY(!all.contains(u"Hemligheten"_s));
    QVERIFY(all.contains(u"Uppgiften"_s));
}

void TestAssessmentPapers::aProtectedClientIsNamedOnNoPaper()
{
    cases::Client client = *operations::Caseload(m_office->worker()).client(m_client);
    const auto interview = open(m_office->start(m_client));
    QVERIFY(interview);
    QVERIFY(everyPaper(*interview).contains(client.name)); // the control
    client.isProtected = true;
    QVERIFY_RESULT(operations::Caseload(m_office->worker()).changeClient(client));
    QVERIFY(!everyPaper(*interview).contains(client.name));
}

void TestAssessmentPapers::whatIsWrittenOverStandsOnPaperAndIsSaidToBe()
{
    const auto id = m_office->start(m_client);
    m_office->answer(id, {{u"A1"_s, u"6"_s}});
    const auto interview = open(id);
    interview->writeNarrative(u"en"_s, u"As we said it together."_s);
    const AssessmentPapers papers(m_office->worker(), *interview, u"en"_s);
    const AssessmentPapers swedish(m_office->worker(), *interview, u"sv"_s);
    for (const PaperKind kind : {PaperKind::Narrative, PaperKind::Result}) {
        const QString words = readAloud(papers.make(kind));
        QVERIFY2(words.contains(u"As we said it together."_s), qPrintable(words));
        QVERIFY(words.contains(u"Edited by hand"_s));
        QVERIFY(!readAloud(swedish.make(kind)).contains(u"As we said it"_s));
    }
}

void TestAssessmentPapers::theFeedbackIsInTheClientsLanguage()
{
    cases::Client client = *operations::Caseload(m_office->worker()).client(m_client);
    client.language = u"en"_s;
    QVERIFY_RESULT(operations::Caseload(m_office->worker()).changeClient(client));
    const cases::AssessmentId id = m_office->start(m_client);
    m_office->answer(id, Office::wholeTrial());
    const auto interview = open(id);
    QVERIFY(interview);
    auto &session = m_office->worker();
    QVERIFY(readAloud(AssessmentPapers(session, *interview, u"sv"_s).make(PaperKind::Feedback)).contains(u"First"_s));
    QVERIFY(readAloud(AssessmentPapers(session, *interview, u"sv"_s, true).make(PaperKind::Feedback))
            .contains(u"Första"_s));
}

void TestAssessmentPapers::theMeetingPageTellsOfTheInterviewBefore()
{
    const cases::AssessmentId first = m_office->start(m_client);
    m_office->bringToApproved(first);
    (void)m_office->worker();
    m_office->clock->set(m_office->clock->now().addDays(180));
    const auto planned = open(m_office->start(m_client, u"follow_up"_s, QDate(2026, 9, 1)));
    QVERIFY(planned);
    const QString page = readAloud(AssessmentPapers(m_office->worker(), *planned, u"en"_s).make(PaperKind::Meeting));
    QVERIFY2(page.contains(u"Last result, 2 March 2026"_s), qPrintable(page));
    QVERIFY(page.contains(u"Never answered last time"_s));
    QVERIFY(page.contains(u"Page 1 of 1"_s));
}

void TestAssessmentPapers::theNoteToTheJournalSaysWhenTheFollowUpIsDue()
{
    const cases::AssessmentId id = m_office->start(m_client);
    m_office->bringToApproved(id);
    const auto interview = open(id);
    QVERIFY(interview);
    const auto text = AssessmentPapers(m_office->worker(), *interview, u"en"_s).journalText();
    QVERIFY_RESULT(text);
    QVERIFY2(text->contains(u"A follow-up is due by 29 August 2026."_s), qPrintable(*text));
    QVERIFY(text->contains(u"in person"_s));
}

void TestAssessmentPapers::theCalendarAsksForADayAndACaseNumber()
{
    const auto interview = open(m_office->start(m_client));
    QVERIFY(interview);
    const AssessmentPapers papers(m_office->worker(), *interview, u"en"_s);
    const auto file = papers.calendar();
    QVERIFY_RESULT(file);
    QVERIFY(file->contains("DTSTART;VALUE=DATE:20260302\r\n"));
    QVERIFY(!file->contains("Klient"));
    cases::Client client = *operations::Caseload(m_office->worker()).client(m_client);
    client.caseNumber.clear();
    QVERIFY_RESULT(operations::Caseload(m_office->worker()).changeClient(client));
    QVERIFY(!papers.calendar().has_value());
    QCOMPARE(papers.calendar().error().where, u"no-case-number"_s);
}

void TestAssessmentPapers::aPictureIsMadeOnlyWhereThereIsOne()
{
    const auto plain = open(m_office->start(m_client));
    const auto none = AssessmentPapers(m_office->worker(), *plain, u"en"_s).make(PaperKind::Picture);
    QVERIFY(!none);
    QCOMPARE(none.error().where, u"no-picture"_s);
    const auto pictured = open(m_office->start(m_client, u"baseline"_s, QDate(2026, 3, 2), u"pictured"_s));
    const QString page = readAloud(AssessmentPapers(m_office->worker(), *pictured, u"sv"_s).make(PaperKind::Picture));
    for (const QString &words :
        {u"Barnets situation"_s, u"Not yet answered"_s, u"Egen ordalydelse"_s, u"Page 1 of 1"_s})
        QVERIFY2(page.contains(words), qPrintable(page));
}

void TestAssessmentPapers::aPictureIsComparedWithTheLatestUnlessItIsChosen()
{
    const cases::AssessmentId first = m_office->start(m_client, u"baseline"_s, QDate(2026, 1, 10), u"pictured"_s);
    m_office->answer(first,
        {{u"health_body"_s, u"1"_s}, {u"health_sleep"_s, u"E"_s}, {u"health_need"_s, u"2"_s},
            {u"school_need"_s, u"0"_s}, {u"school_change"_s, u"2"_s}, {u"home_examined"_s, u"0"_s},
            {u"network_need"_s, u"E"_s}, {u"family_need"_s, u"2"_s}});
    TAKE(m_office->worker(), first, Hold);
    const cases::AssessmentId now = m_office->start(m_client, u"baseline"_s, QDate(2026, 3, 2), u"pictured"_s);
    m_office->answer(now, {{u"health_need"_s, u"1"_s}});
    const auto interview = open(now);
    AssessmentPapers papers(m_office->worker(), *interview, u"en"_s);
    const QString both = readAloud(papers.make(PaperKind::Picture));
    QVERIFY2(both.contains(u"10 January 2026"_s), qPrintable(both));
    QVERIFY(both.contains(u"Better than before"_s));
    papers.comparePictureWith(std::nullopt);
    const QString alone = readAloud(papers.make(PaperKind::Picture));
    QVERIFY(!alone.contains(u"10 January 2026"_s));
}

void TestAssessmentPapers::everyPaperShowsTheEditionOfItsContentPack_data()
{
    QTest::addColumn<QString>("instrument");
    QTest::newRow("ASI") << u"asi"_s;
    QTest::newRow("BBIC") << u"bbic_beslut"_s;
}

void TestAssessmentPapers::everyPaperShowsTheEditionOfItsContentPack()
{
    QFETCH(QString, instrument);
    const auto before = m_office->start(m_client, u"baseline"_s, QDate(2026, 3, 1), instrument);
    const auto key = keys::SigningKey::generate();
    const QString pack = support::writePack(
        m_office->path(u"other.pack"_s), support::otherPack(**operations::Instruments::find(instrument)), key);
    operations::ContentPacks packs(m_office->administrator());
    QVERIFY_RESULT(packs.addSigner(u"Metodstöd"_s, key.publicKey().file()));
    QVERIFY_RESULT(packs.install(pack));
    (void)m_office->worker();
    const QString shown = u"%1 %2, licens: %3"_s.arg(instrument, support::otherEdition, support::otherHolder);
    const auto with = open(m_office->start(m_client, u"baseline"_s, QDate(2026, 3, 2), instrument));
    for (const QString &paper : everyPaper(*with).split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(paper.contains(shown) && !paper.contains(u"egen ordalydelse"_s), qPrintable(paper.left(2000)));
    const auto own = open(before);
    for (const QString &paper : everyPaper(*own).split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(!paper.contains(support::otherHolder), qPrintable(paper.left(2000)));
}

void TestAssessmentPapers::everyMakingIsInTheTrail()
{
    const auto interview = open(m_office->start(m_client));
    QVERIFY(interview);
    const AssessmentPapers papers(m_office->worker(), *interview, u"en"_s);
    qint64 rows = m_office->worker().verify()->auditRows;
    for (const QString &name : documents::paperNames()) {
        const PaperKind kind = *documents::paperFromName(name);
        QVERIFY_RESULT(papers.record(kind));
        rows += kind == PaperKind::Empty ? 0 : 1; // an empty form is nobody's
        QCOMPARE(m_office->worker().verify()->auditRows, rows);
    }
    QVERIFY_RESULT(papers.recordCalendar());
    QCOMPARE(m_office->worker().verify()->auditRows, rows + 1);
}

UNDERLAG_TEST(TestAssessmentPapers)
#include "tst_AssessmentPapers.moc"
