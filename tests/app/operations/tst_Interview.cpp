// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AnswerTable.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using operations::Interview;
using Kind = Interview::ObstacleKind;

namespace {

forms::Slot slotOf(const Interview &interview, const QString &name)
{
    return interview.definition().find(name)->slot;
}

std::vector<store::AnswerEvent> history(operations::VaultSession &session, const cases::AssessmentId &id)
{
    auto events = store::AnswerTable(session.vault().reader()).history(id);
    return events ? std::move(events).value() : std::vector<store::AnswerEvent>();
}

} // namespace

class TestInterview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsOnDiskOnceSaved();
    void reopenedItIsTheSame();
    void theFirstAnswerPutsItUnderWay();
    void theDayItWasHeldIsTheAssessmentsDay();
    void undoIsNewHistory();
    void aNewAnswerEndsRedo();
    void whatCannotBeReadChangesNothing();
    void somebodyElseReadsOnly();
    void everyObstacleIsTold();
    void aKeptReasonAndARecordClearTheWay();
    void anEndedInterviewMayBeIncomplete();
    void ratingsOpenOnceItIsHeld();
    void notesAndMarksStay();
    void theEarlierInterviewStandsBeside();
    void itOpensWithTheDefinitionItWasMadeWith();
};

void TestInterview::anAnswerIsOnDiskOnceSaved()
{
    Office office;
    operations::VaultSession &session = office.worker();
    const auto id = office.start(office.client());
    auto interview = Interview::open(session, id);
    QVERIFY_RESULT(interview);
    QSignalSpy saved(interview->get(), &Interview::saved);
    QVERIFY_RESULT((*interview)->type(slotOf(**interview, u"A1"_s), u"12"_s));
    QVERIFY(!(*interview)->isSaved());
    QVERIFY(saved.wait());
    QVERIFY((*interview)->isSaved());
    const auto events = history(session, id);
    QCOMPARE(events.back().item, u"A1"_s);
    QCOMPARE(forms::canonicalText(events.back().after), u"12"_s);
    QCOMPARE(events.back().person, session.person().id);
}

void TestInterview::reopenedItIsTheSame()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    office.answer(id, {{u"A1"_s, u"7"_s}, {u"A2"_s, u"X"_s}, {u"NOTE"_s, u"två ord"_s}});
    office.leave();
    auto interview = Interview::open(office.worker(), id);
    QVERIFY_RESULT(interview);
    QCOMPARE((*interview)->entry().given(slotOf(**interview, u"A1"_s)), forms::Answer(forms::Number{7, u"7"_s}));
    QCOMPARE((*interview)->entry().given(slotOf(**interview, u"A2"_s)), forms::Answer(forms::Missing{u"X"_s}));
    QCOMPARE((*interview)->entry().given(slotOf(**interview, u"NOTE"_s)), forms::Answer(forms::Text{u"två ord"_s}));
    QCOMPARE((*interview)->position(), slotOf(**interview, u"NOTE"_s));
}

void TestInterview::theFirstAnswerPutsItUnderWay()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    QCOMPARE(operations::Caseload(office.worker()).assessment(id)->state, cases::AssessmentState::Planned);
    office.answer(id, {{u"A1"_s, u"1"_s}});
    QCOMPARE(operations::Caseload(office.worker()).assessment(id)->state, cases::AssessmentState::UnderWay);
    const auto trail = operations::ReviewAssessment(office.worker(), id).trail();
    QVERIFY_RESULT(trail);
    QCOMPARE(trail->size(), std::size_t(1));
    QCOMPARE(trail->front().action, u"begin"_s);
}

void TestInterview::theDayItWasHeldIsTheAssessmentsDay()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    office.answer(id, {{u"DAY"_s, u"2026-02-27"_s}});
    QCOMPARE(operations::Caseload(office.worker()).assessment(id)->interviewDate, QDate(2026, 2, 27));
}

void TestInterview::undoIsNewHistory()
{
    Office office;
    operations::VaultSession &session = office.worker();
    const auto id = office.start(office.client());
    {
        auto interview = Interview::open(session, id);
        QVERIFY_RESULT(interview);
        const forms::Slot a1 = slotOf(**interview, u"A1"_s);
        const forms::Slot risk = slotOf(**interview, u"RISK"_s);
        QVERIFY(!(*interview)->canUndo());
        QVERIFY_RESULT((*interview)->type(a1, u"3"_s));
        QVERIFY_RESULT((*interview)->type(risk, u"1"_s));
        QCOMPARE((*interview)->undo(), std::optional(risk));
        QCOMPARE((*interview)->undo(), std::optional(a1));
        QCOMPARE((*interview)->entry().given(a1), forms::Answer());
        QCOMPARE((*interview)->redo(), std::optional(a1));
        QCOMPARE(forms::canonicalText((*interview)->entry().given(a1)), u"3"_s);
    }
    QStringList told;
    for (const store::AnswerEvent &event : history(session, id))
        told += event.item + u'=' + forms::canonicalText(event.after);
    QCOMPARE(told.mid(1), QStringList({u"A1=3"_s, u"RISK=1"_s, u"RISK="_s, u"A1="_s, u"A1=3"_s}));
}

void TestInterview::aNewAnswerEndsRedo()
{
    Office office;
    auto interview = Interview::open(office.worker(), office.start(office.client()));
    QVERIFY_RESULT(interview);
    const forms::Slot a1 = slotOf(**interview, u"A1"_s);
    QVERIFY_RESULT((*interview)->type(a1, u"3"_s));
    QVERIFY((*interview)->undo());
    QVERIFY((*interview)->canRedo());
    QVERIFY_RESULT((*interview)->type(a1, u"4"_s));
    QVERIFY(!(*interview)->canRedo());
    QVERIFY_RESULT((*interview)->type(a1, u"4"_s)); // the same again is nothing to undo
    QVERIFY((*interview)->undo());
    QVERIFY(!(*interview)->canUndo());
}

void TestInterview::whatCannotBeReadChangesNothing()
{
    Office office;
    auto interview = Interview::open(office.worker(), office.start(office.client()));
    QVERIFY_RESULT(interview);
    const forms::Slot a1 = slotOf(**interview, u"A1"_s);
    QVERIFY_RESULT((*interview)->type(a1, u"3"_s));
    const auto refused = (*interview)->type(a1, u"några"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, forms::Error::Code::Type);
    QCOMPARE(forms::canonicalText((*interview)->entry().given(a1)), u"3"_s);
}

void TestInterview::somebodyElseReadsOnly()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    auto interview = Interview::open(office.colleague(), id);
    QVERIFY_RESULT(interview);
    QVERIFY((*interview)->isReadOnly());
    const auto refused = (*interview)->type(slotOf(**interview, u"A1"_s), u"3"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, forms::Error::Code::Refused);
}

void TestInterview::everyObstacleIsTold()
{
    Office office;
    auto interview = Interview::open(office.worker(), office.start(office.client()));
    QVERIFY_RESULT(interview);
    const auto type
        = [&](const QString &name, const QString &text) { return (*interview)->type(slotOf(**interview, name), text); };
    QVERIFY_RESULT(type(u"OUT"_s, u"N"_s));
    QVERIFY_RESULT(type(u"A1"_s, u"0"_s));
    QVERIFY_RESULT(type(u"A2"_s, u"3"_s));
    (*interview)->setReturnTo(slotOf(**interview, u"A2"_s), true);
    QStringList told;
    for (const Interview::Obstacle &obstacle : (*interview)->obstacles())
        told += (*interview)->definition().items[obstacle.slot].name + u' ' + QString::number(int(obstacle.kind));
    QCOMPARE(told,
        QStringList({u"A2 %1"_s.arg(int(Kind::Error)), u"A2 %1"_s.arg(int(Kind::ReturnTo)),
            u"RISK %1"_s.arg(int(Kind::Unanswered))}));
    QVERIFY_RESULT(type(u"RISK"_s, u"1"_s));
    QCOMPARE(int((*interview)->obstacles().back().kind), int(Kind::Record));
}

void TestInterview::aKeptReasonAndARecordClearTheWay()
{
    Office office;
    operations::VaultSession &session = office.worker();
    const auto id = office.start(office.client());
    office.answer(id, {{u"OUT"_s, u"N"_s}, {u"A1"_s, u"30"_s}, {u"A2"_s, u"2"_s}, {u"RISK"_s, u"1"_s}});
    {
        auto interview = Interview::open(session, id);
        QVERIFY_RESULT(interview);
        QCOMPARE((*interview)->obstacles().size(), std::size_t(2));
        (*interview)->keepWarning(u"every-day"_s, u"sade klienten två gånger"_s);
        (*interview)
            ->setNoticeRecord(
                {.findingId = u"safety"_s, .what = u"ringde jouren"_s, .when = office.clock->now(), .who = u"Ana"_s});
        QVERIFY((*interview)->obstacles().empty());
    }
    auto again = Interview::open(session, id);
    QVERIFY_RESULT(again);
    QCOMPARE((*again)->keptReason(u"every-day"_s), u"sade klienten två gånger"_s);
    QCOMPARE((*again)->noticeRecord(u"safety"_s)->what, u"ringde jouren"_s);
    QVERIFY((*again)->obstacles().empty());
}

void TestInterview::anEndedInterviewMayBeIncomplete()
{
    Office office;
    auto interview = Interview::open(office.worker(), office.start(office.client()));
    QVERIFY_RESULT(interview);
    QVERIFY(!(*interview)->obstacles().empty());
    QVERIFY_RESULT((*interview)->type(slotOf(**interview, u"OUT"_s), u"1"_s));
    QVERIFY((*interview)->obstacles().empty());
}

void TestInterview::ratingsOpenOnceItIsHeld()
{
    Office office;
    operations::VaultSession &session = office.worker();
    const auto id = office.start(office.client());
    office.answer(id, Office::wholeTrial());
    auto interview = Interview::open(session, id);
    QVERIFY_RESULT(interview);
    const forms::Slot rate = slotOf(**interview, u"RATE"_s);
    const forms::Slot a1 = slotOf(**interview, u"A1"_s);
    QVERIFY(!(*interview)->mayAnswer(rate));
    QVERIFY((*interview)->mayAnswer(a1));
    QSignalSpy changed(interview->get(), &Interview::stateChanged);
    TAKE(session, id, Hold);
    QCOMPARE(changed.count(), 1);
    QVERIFY((*interview)->mayAnswer(rate));
    QVERIFY(!(*interview)->mayAnswer(a1));
    QVERIFY_RESULT((*interview)->type(rate, u"5"_s));
}

void TestInterview::notesAndMarksStay()
{
    Office office;
    operations::VaultSession &session = office.worker();
    const auto id = office.start(office.client());
    {
        auto interview = Interview::open(session, id);
        QVERIFY_RESULT(interview);
        const forms::Slot a1 = slotOf(**interview, u"A1"_s);
        (*interview)->setNote(a1, u"mest på kvällen"_s);
        (*interview)->setNote(-1, u"trött i dag"_s, Interview::NoteKind::Private);
        (*interview)->setReturnTo(a1, true);
        (*interview)->setPosition(a1);
    }
    auto again = Interview::open(session, id);
    QVERIFY_RESULT(again);
    const forms::Slot a1 = slotOf(**again, u"A1"_s);
    QCOMPARE((*again)->note(a1), u"mest på kvällen"_s);
    QCOMPARE((*again)->noteKind(a1), Interview::NoteKind::Report);
    QCOMPARE((*again)->note(-1), u"trött i dag"_s);
    QCOMPARE((*again)->noteKind(-1), Interview::NoteKind::Private);
    QVERIFY((*again)->isReturnTo(a1));
    QCOMPARE((*again)->position(), a1);
}

void TestInterview::theEarlierInterviewStandsBeside()
{
    Office office;
    office.worker();
    const auto client = office.client();
    const auto first = office.start(client, u"baseline"_s, QDate(2025, 9, 1));
    office.answer(first, Office::wholeTrial(12, 3));
    TAKE(office.worker(), first, Hold);
    auto interview = Interview::open(office.worker(), office.start(client, u"follow_up"_s));
    QVERIFY_RESULT(interview);
    QCOMPARE((*interview)->earlierDate(), QDate(2025, 9, 1));
    QCOMPARE(forms::canonicalText((*interview)->earlierAnswer(slotOf(**interview, u"A1"_s))), u"12"_s);
    QCOMPARE((*interview)->earlierScore(u"burden"_s)->value, std::optional(12.0 / 60 + 3.0 / 8));
    auto alone = Interview::open(office.worker(), office.start(office.client()));
    QVERIFY_RESULT(alone);
    QVERIFY(!(*alone)->earlierDate().isValid());
}

void TestInterview::itOpensWithTheDefinitionItWasMadeWith()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    const QString fingerprint = operations::Caseload(office.worker()).assessment(id)->structureFingerprint;
    qputenv("UNDERLAG_INSTRUMENTS", "/nowhere/at/all"); // as on a machine that no longer has the instrument
    auto interview = Interview::open(office.worker(), id);
    QVERIFY_RESULT(interview);
    QCOMPARE((*interview)->definition().structureFingerprint, fingerprint);
}

UNDERLAG_TEST(TestInterview)
#include "tst_Interview.moc"
