// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/RevisionHash.h"

using namespace practice;
using forms::Error;
using forms::Result;
using store::AnswerTable;
using store::Connection;

/// Current answers and their history: typed as given, in order, and never rewritten.
class TestAnswerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfAnswerComesBackAsGiven_data();
    void everyKindOfAnswerComesBackAsGiven();
    void eachChangeIsARowWithWhatWasBefore();
    void anUndoIsARowOfItsOwn();
    void theSameCommandTwiceIsOneRow();
    void theHistoryCannotBeChangedOrCut();
    void repeatsKeepTheirOwnAnswers();
    void anAnswerNeedsItsAssessmentAndItsPerson();
    void theTimeIsKeptWithItsOffset();
    void theRevisionHashFollowsTheAnswersAndTheHashBefore();

private:
    Result<void> put(const QString &item, const forms::Answer &answer, const QList<QUuid> &instances = {});
    std::vector<store::AnswerEvent> history();

    std::unique_ptr<Scene> m_scene;
    cases::AssessmentId m_assessment;
};

void TestAnswerTable::init()
{
    m_scene.reset();
    m_scene = std::make_unique<Scene>(fastPlace());
    const auto assessment = addAssessment(*m_scene->vault);
    QVERIFY_RESULT(assessment);
    m_assessment = *assessment;
}

Result<void> TestAnswerTable::put(const QString &item, const forms::Answer &answer, const QList<QUuid> &instances)
{
    auto given = change(*m_scene->vault, m_assessment, item, answer);
    given.address.instances = instances;
    return m_scene->vault->writer().write([given](Connection &db) { return AnswerTable(db).put(given); });
}

std::vector<store::AnswerEvent> TestAnswerTable::history()
{
    auto found = AnswerTable(m_scene->vault->reader()).history(m_assessment);
    return found ? std::move(found).value() : std::vector<store::AnswerEvent>();
}

void TestAnswerTable::everyKindOfAnswerComesBackAsGiven_data()
{
    QTest::addColumn<forms::Answer>("answer");
    const auto row = [](const char *name, const forms::Answer &answer) { QTest::addRow("%s", name) << answer; };
    row("number", forms::Number{12, u"12"_s});
    row("typed with zeros", forms::Number{7, u"007"_s});
    row("long decimal", forms::Number{0.1, u"0.1000000000000000055511151231257827"_s});
    row("beyond a double's digits", forms::Number{9007199254740993.0, u"9007199254740993"_s});
    row("text", forms::Text{u"ålar, \"citat\" och 中文\n"_s});
    row("a text that is a number", forms::Text{u"1e3"_s});
    row("choice", forms::Chosen{u"1"_s});
    row("special code", forms::Missing{u"X"_s});
    row("date", QDate(2026, 2, 28));
    row("time", QTime(14, 30));
}

void TestAnswerTable::everyKindOfAnswerComesBackAsGiven()
{
    QFETCH(forms::Answer, answer);
    QVERIFY_RESULT(put(u"M6"_s, answer));
    const auto answers = AnswerTable(m_scene->vault->reader()).answers(m_assessment);
    QVERIFY_RESULT(answers);
    QCOMPARE(answers->size(), 1U);
    QCOMPARE(forms::kindName(answers->front().answer), forms::kindName(answer));
    QCOMPARE(forms::canonicalText(answers->front().answer), forms::canonicalText(answer));
    QCOMPARE(history().front().after, answers->front().answer);
}

void TestAnswerTable::eachChangeIsARowWithWhatWasBefore()
{
    QVERIFY_RESULT(put(u"M6"_s, forms::Number{3, u"3"_s}));
    QVERIFY_RESULT(put(u"M7"_s, forms::Chosen{u"1"_s}));
    QVERIFY_RESULT(put(u"M6"_s, forms::Missing{u"X"_s}));
    const auto rows = history();
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].sequence, 1);
    QCOMPARE(rows[2].sequence, 3);
    QCOMPARE(rows[0].before, forms::Answer(forms::Unanswered{}));
    QCOMPARE(rows[2].item, u"M6"_s);
    QCOMPARE(rows[2].before, forms::Answer(forms::Number{3, u"3"_s}));
    QCOMPARE(rows[2].after, forms::Answer(forms::Missing{u"X"_s}));
    QCOMPARE(rows[2].person, m_scene->worker.id);
    const auto later = AnswerTable(m_scene->vault->reader()).history(m_assessment, 2);
    QVERIFY_RESULT(later);
    QCOMPARE(later->size(), 1U);
}

void TestAnswerTable::anUndoIsARowOfItsOwn()
{
    QVERIFY_RESULT(put(u"M6"_s, forms::Number{3, u"3"_s}));
    QVERIFY_RESULT(put(u"M6"_s, forms::Unanswered{}));
    QCOMPARE(history().size(), 2U);
    QCOMPARE(history().back().after, forms::Answer(forms::Unanswered{}));
    const auto answers = AnswerTable(m_scene->vault->reader()).answers(m_assessment);
    QVERIFY_RESULT(answers);
    QVERIFY(answers->empty());
}

void TestAnswerTable::theSameCommandTwiceIsOneRow()
{
    QVERIFY_RESULT(put(u"M6"_s, forms::Number{3, u"3"_s}));
    QVERIFY_RESULT(put(u"M6"_s, forms::Number{3, u"3"_s}));
    QVERIFY_RESULT(put(u"M7"_s, forms::Unanswered{}));
    QCOMPARE(history().size(), 1U);
    QVERIFY_RESULT(put(u"M6"_s, forms::Number{3, u"03"_s})); // as typed: another answer
    QCOMPARE(history().size(), 2U);
}

void TestAnswerTable::theHistoryCannotBeChangedOrCut()
{
    QVERIFY_RESULT(put(u"M6"_s, forms::Number{3, u"3"_s}));
    for (const char *sql : {"UPDATE answer_history SET new_value = '4'", "DELETE FROM answer_history",
             "INSERT OR REPLACE INTO answer_history SELECT * FROM answer_history WHERE 0 UNION ALL"
             " SELECT assessment, sequence, item, instances, person, epoch, utc, offset_seconds, old_kind, old_value,"
             " new_kind, '4' FROM answer_history"}) {
        const Result<void> refused = m_scene->vault->writer().write([sql](Connection &db) { return db.execute(sql); });
        QVERIFY2(!refused, sql);
        QCOMPARE(refused.error().where, u"append-only"_s);
    }
    QCOMPARE(history().front().after, forms::Answer(forms::Number{3, u"3"_s}));
}

void TestAnswerTable::repeatsKeepTheirOwnAnswers()
{
    const QUuid child = QUuid::createUuid();
    const QUuid sibling = QUuid::createUuid();
    const QUuid school = QUuid::createUuid();
    QVERIFY_RESULT(put(u"C1"_s, forms::Text{u"a"_s}, {child}));
    QVERIFY_RESULT(put(u"C1"_s, forms::Text{u"b"_s}, {sibling}));
    QVERIFY_RESULT(put(u"C1"_s, forms::Text{u"c"_s}, {child, school}));
    const auto answers = AnswerTable(m_scene->vault->reader()).answers(m_assessment);
    QVERIFY_RESULT(answers);
    QCOMPARE(answers->size(), 3U);
    for (const store::StoredAnswer &answer : *answers) {
        const QString expected = answer.instances == QList<QUuid>{child} ? u"a"_s
            : answer.instances == QList<QUuid>{sibling}                  ? u"b"_s
                                                                         : u"c"_s;
        QCOMPARE(forms::canonicalText(answer.answer), expected);
    }
    QCOMPARE(history().back().instances, (QList<QUuid>{child, school}));
}

void TestAnswerTable::anAnswerNeedsItsAssessmentAndItsPerson()
{
    auto nowhere = change(*m_scene->vault, cases::AssessmentId::create(), u"M6"_s, forms::Text{u"x"_s});
    auto nobody = change(*m_scene->vault, m_assessment, u"M6"_s, forms::Text{u"x"_s});
    nobody.person = cases::PersonId::create();
    for (const store::AnswerChange &wrong : {nowhere, nobody}) {
        const Result<void> refused
            = m_scene->vault->writer().write([wrong](Connection &db) { return AnswerTable(db).put(wrong); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
    }
    QVERIFY(history().empty());
}

void TestAnswerTable::theTimeIsKeptWithItsOffset()
{
    QVERIFY_RESULT(put(u"M6"_s, forms::Text{u"x"_s}));
    const QDateTime when = history().front().when;
    QCOMPARE(when.toString(Qt::ISODateWithMs), u"2026-03-02T10:30:00.000+01:00"_s);
    const auto last = AnswerTable(m_scene->vault->reader()).lastChange(m_assessment);
    QVERIFY_RESULT(last);
    QCOMPARE(last->toString(Qt::ISODate), u"2026-03-02T09:30:00Z"_s);
    const auto assessment = store::AssessmentTable(m_scene->vault->reader()).assessment(m_assessment);
    QVERIFY_RESULT(assessment);
    QCOMPARE((*assessment)->changed, *last); // an answer changes its assessment, without touching its row
}

void TestAnswerTable::theRevisionHashFollowsTheAnswersAndTheHashBefore()
{
    const auto hash = [this] {
        const auto found = store::revisionHash(m_scene->vault->reader(), m_assessment);
        return found ? *found : found.error().detail;
    };
    const QString empty = hash();
    QCOMPARE(empty.size(), 64);
    QVERIFY_RESULT(put(u"M6"_s, forms::Text{u"12"_s}));
    const QString text = hash();
    QVERIFY(text != empty);
    QVERIFY_RESULT(put(u"M6"_s, forms::Chosen{u"12"_s}));
    QVERIFY(hash() != text); // the kind counts too
    QVERIFY_RESULT(put(u"M6"_s, forms::Text{u"12"_s}));
    QCOMPARE(hash(), text); // it is of the answers, not of how they came about
    QString fixed;
    QVERIFY_RESULT(m_scene->vault->writer().write([&](Connection &db) -> Result<void> {
        TRY_ASSIGN(fixed, store::fixRevision(db, m_assessment));
        return {};
    }));
    QCOMPARE(fixed, text);
    QVERIFY(hash() != text); // the next one is chained to it
}

UNDERLAG_TEST(TestAnswerTable)

#include "tst_AnswerTable.moc"
