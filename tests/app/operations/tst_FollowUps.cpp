// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Caseload.h"
#include "app/operations/FollowUps.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using cases::FollowUpOutcome;
using operations::FollowUps;

/// Every follow-up that is due ends in an outcome (rules.md 1).
class TestFollowUps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldBaselineMakesOneDue();
    void attemptsAreCountedAndTheirNotesKept();
    void oneThatEndedIsNotDueAndCannotEndAgain();
    void doneIsSaidByAnInterviewAlone();
    void whatIsDueIsToDoUntilItEnds();

private:
    static cases::ClientId followed(Office &office);
};

/// Somebody with a baseline that is held.
cases::ClientId TestFollowUps::followed(Office &office)
{
    office.worker();
    const cases::ClientId client = office.client();
    office.bringToSent(office.start(client));
    return client;
}

void TestFollowUps::aHeldBaselineMakesOneDue()
{
    Office office;
    const auto due = FollowUps(office.worker()).open(followed(office));
    QVERIFY_RESULT(due);
    QCOMPARE(due->size(), 1U);
    QCOMPARE(due->front().due, QDate(2026, 3, 2).addDays(180));
    QCOMPARE(due->front().instrument, u"trial"_s);
    QCOMPARE(due->front().attempts, 0);
}

void TestFollowUps::attemptsAreCountedAndTheirNotesKept()
{
    Office office;
    const cases::ClientId client = followed(office);
    const auto due = FollowUps(office.worker()).open(client)->front();
    QVERIFY_RESULT(FollowUps(office.worker()).tried(due, u" no\nanswer "_s));
    QVERIFY_RESULT(FollowUps(office.worker()).tried(due, {}));
    QVERIFY_RESULT(FollowUps(office.worker()).tried(due, u"letter sent"_s));
    const auto now = FollowUps(office.worker()).open(client);
    QCOMPARE(now->front().attempts, 3);
    QCOMPARE(now->front().note, u"2026-03-02 no answer\n2026-03-02 letter sent"_s);
}

void TestFollowUps::oneThatEndedIsNotDueAndCannotEndAgain()
{
    Office office;
    const cases::ClientId client = followed(office);
    const auto due = FollowUps(office.worker()).open(client)->front();
    QVERIFY_RESULT(FollowUps(office.worker()).end(due, FollowUpOutcome::Moved, {}));
    QVERIFY(FollowUps(office.worker()).open(client)->empty());
    for (const auto &again : {FollowUps(office.worker()).end(due, FollowUpOutcome::Declined, {}),
             FollowUps(office.worker()).tried(due, {})}) {
        QVERIFY(!again);
        QCOMPARE(again.error().code, forms::Error::Code::NotFound);
    }
}

void TestFollowUps::doneIsSaidByAnInterviewAlone()
{
    Office office;
    const cases::ClientId client = followed(office);
    const auto due = FollowUps(office.worker()).open(client)->front();
    const auto done = FollowUps(office.worker()).end(due, FollowUpOutcome::Done, {});
    QVERIFY(!done);
    QCOMPARE(done.error().where, u"done-by-interview"_s);
    QCOMPARE(FollowUps(office.worker()).open(client)->size(), 1U);
}

void TestFollowUps::whatIsDueIsToDoUntilItEnds()
{
    Office office;
    const cases::ClientId client = followed(office);
    cases::CaseloadFilter toDo;
    const auto due = FollowUps(office.worker()).open(client)->front();
    toDo.toDoBy = due.due;
    QCOMPARE(*operations::Caseload(office.worker()).count(toDo), 1);
    QVERIFY_RESULT(FollowUps(office.worker()).end(due, FollowUpOutcome::Declined, u"by letter"_s));
    QCOMPARE(*operations::Caseload(office.worker()).count(toDo), 0);
}

UNDERLAG_TEST(TestFollowUps)
#include "tst_FollowUps.moc"
