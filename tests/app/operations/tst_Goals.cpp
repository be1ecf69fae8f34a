// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Goals.h"
#include "app/store/AuditChain.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using cases::GoalOutcome;
using operations::Goals;

/// What a client wants to be otherwise: set, followed, and never changed afterwards.
class TestGoals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSaysNothingOrTooMuchIsNoGoal();
    void aGoalOfNobodyIsRefused();
    void aGoalIsFollowedMoreThanOnceAndEachTimeStands();
    void aDayToComeOrBeforeItWasSetIsRefused();
    void nothingToldCanBeChanged();
    void itIsTheClientsAndNobodyElses();
};

void TestGoals::whatSaysNothingOrTooMuchIsNoGoal()
{
    Office office;
    office.worker();
    const cases::ClientId client = office.client();
    for (const QString &text : {QString(), u" \n\t "_s, QString(Goals::longest + 1, u'a')}) {
        const auto made = Goals(office.worker()).set({.client = client, .assessment = {}, .area = {}, .text = text});
        QVERIFY(!made);
        QCOMPARE(made.error().where, u"goal"_s);
        QVERIFY(!made.error().detail.contains(u"aaa"_s)); // an error never holds what was said
    }
    QVERIFY(Goals(office.worker()).of(client)->empty());
}

void TestGoals::aGoalOfNobodyIsRefused()
{
    Office office;
    const auto made = Goals(office.worker())
                          .set({.client = cases::ClientId::create(), .assessment = {}, .area = {}, .text = u"Sleep"_s});
    QVERIFY(!made);
    QCOMPARE(made.error().code, forms::Error::Code::NotFound);
}

void TestGoals::aGoalIsFollowedMoreThanOnceAndEachTimeStands()
{
    Office office;
    office.worker();
    const cases::ClientId client = office.client();
    const auto at = office.start(client);
    const auto first
        = Goals(office.worker())
              .set({.client = client, .assessment = at, .area = u"Body"_s, .text = u" Sleep at\nnight "_s});
    QVERIFY_RESULT(first);
    office.clock->set(QDateTime(QDate(2026, 5, 2), QTime(9, 0), Qt::UTC));
    QVERIFY_RESULT(Goals(office.worker()).set({.client = client, .assessment = {}, .area = {}, .text = u"A home"_s}));
    const auto set = Goals(office.worker()).of(client);
    QVERIFY_RESULT(set);
    QCOMPARE(set->size(), 2U);
    const cases::Goal sleep = set->front();
    QCOMPARE(sleep.text, u"Sleep at night"_s);
    QCOMPARE(sleep.area, u"Body"_s);
    QCOMPARE(sleep.assessment, at);
    QCOMPARE(sleep.setOn, QDate(2026, 3, 2));
    QVERIFY(sleep.isOpen());
    QVERIFY_RESULT(Goals(office.worker())
            .follow(sleep, {.outcome = GoalOutcome::Partly, .on = QDate(2026, 4, 2), .note = u"some"_s, .by = {}}));
    QVERIFY_RESULT(Goals(office.worker())
            .follow(sleep, {.outcome = GoalOutcome::Fully, .on = QDate(2026, 5, 2), .note = {}, .by = {}}));
    const auto followed = Goals(office.worker()).of(client);
    QCOMPARE(followed->front().followed.size(), 2U);
    QCOMPARE(followed->front().followed.front().note, u"some"_s);
    QCOMPARE(followed->front().followed.back().by, office.worker().person().id);
    QVERIFY(followed->front().isReached());
    QVERIFY(!followed->front().isOpen());
    QVERIFY(followed->back().isOpen());
}

void TestGoals::aDayToComeOrBeforeItWasSetIsRefused()
{
    Office office;
    office.worker();
    const cases::ClientId client = office.client();
    QVERIFY_RESULT(Goals(office.worker()).set({.client = client, .assessment = {}, .area = {}, .text = u"Work"_s}));
    const cases::Goal goal = Goals(office.worker()).of(client)->front();
    for (const QDate day : {QDate(2026, 3, 3), QDate(2026, 3, 1), QDate()}) {
        const auto done
            = Goals(office.worker()).follow(goal, {.outcome = GoalOutcome::Not, .on = day, .note = {}, .by = {}});
        QVERIFY(!done);
        QCOMPARE(done.error().where, u"goal-day"_s);
    }
    QVERIFY(Goals(office.worker()).of(client)->front().followed.empty());
}

void TestGoals::nothingToldCanBeChanged()
{
    Office office;
    office.worker();
    const cases::ClientId client = office.client();
    QVERIFY_RESULT(Goals(office.worker()).set({.client = client, .assessment = {}, .area = {}, .text = u"Work"_s}));
    const auto changed = office.worker().vault().writer().write(
        [](store::Connection &db) { return db.run("UPDATE goals SET text = 'other'"); });
    QVERIFY(!changed);
    QCOMPARE(Goals(office.worker()).of(client)->front().text, u"Work"_s);
}

void TestGoals::itIsTheClientsAndNobodyElses()
{
    Office office;
    office.worker();
    const cases::ClientId one = office.client();
    const cases::ClientId other = office.client(Office::testNumber(1990));
    QVERIFY_RESULT(Goals(office.worker()).set({.client = one, .assessment = {}, .area = {}, .text = u"Work"_s}));
    QCOMPARE(Goals(office.worker()).of(one)->size(), 1U);
    QVERIFY(Goals(office.worker()).of(other)->empty());
}

UNDERLAG_TEST(TestGoals)
#include "tst_Goals.moc"
