// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewSteps.h"
#include "support/Register.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using cases::AssessmentState;
using cases::Role;
using review::Action;

namespace {

constexpr std::array states{AssessmentState::Planned, AssessmentState::UnderWay, AssessmentState::Held,
    AssessmentState::Rated, AssessmentState::FedBack, AssessmentState::Sent, AssessmentState::Returned,
    AssessmentState::Approved, AssessmentState::Filed};
constexpr std::array actions{Action::Begin, Action::Hold, Action::Rate, Action::FeedBack, Action::Send,
    Action::Withdraw, Action::Return, Action::Approve, Action::Unlock, Action::File};
constexpr std::array roles{Role::SocialWorker, Role::Supervisor, Role::Administrator};

review::Asking asking(AssessmentState state, Role role, bool own, bool reviewRequired = true)
{
    const auto me = cases::PersonId::create();
    return {.person = {.id = me, .name = {}, .role = role},
        .state = state,
        .interviewer = own ? me : cases::PersonId::create(),
        .reviewRequired = reviewRequired};
}

/// What everybody may do, written out by hand beside the table under test: "state role own" to the actions.
QMap<QString, QStringList> expected()
{
    QMap<QString, QStringList> all;
    for (const Role role : roles) {
        const QString own = cases::roleName(role) + u" own"_s;
        const QString other = cases::roleName(role) + u" other"_s;
        all[u"planned "_s + own] = {u"begin"_s};
        all[u"under-way "_s + own] = {u"hold"_s};
        all[u"held "_s + own] = {u"rate"_s};
        all[u"rated "_s + own] = {u"feed-back"_s, u"send"_s};
        all[u"fed-back "_s + own] = {u"send"_s};
        all[u"sent "_s + own] = {u"withdraw"_s};
        all[u"returned "_s + own] = {u"send"_s};
        all[u"approved "_s + own] = {u"file"_s};
        all[u"approved "_s + other] = {u"file"_s};
    }
    all[u"sent supervisor other"_s] = {u"return"_s, u"approve"_s};
    for (const QString &mine : {u"own"_s, u"other"_s}) {
        all[u"approved supervisor "_s + mine] = {u"unlock"_s, u"file"_s};
        all[u"filed supervisor "_s + mine] = {u"unlock"_s};
    }
    return all;
}

} // namespace

class TestReviewSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneMayDoExactlyWhatIsWritten_data();
    void everyoneMayDoExactlyWhatIsWritten();
    void nobodyEverApprovesTheirOwn();
    void aRefusalSaysWhy_data();
    void aRefusalSaysWhy();
    void whoIsNoLongerActiveMayDoNothing();
    void anInterviewWithoutInterviewerBelongsToNobody();
    void allActionsHaveNamesThatComeBack();
    void noStateHasTwoRowsForOneAction();
    void aReturnedInterviewIsAnsweredAndSentAgain();
    void withoutReviewItIsFiledAndNeverApproved();
    void withoutReviewAnUnlockedOneIsFiledAgain();
};

void TestReviewSteps::everyoneMayDoExactlyWhatIsWritten_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("own");
    for (const AssessmentState state : states) {
        for (const Role role : roles) {
            for (const bool own : {true, false})
                QTest::addRow("%s %s %s", qPrintable(cases::stateName(state)), qPrintable(cases::roleName(role)),
                    own ? "own" : "other")
                    << int(state) << int(role) << own;
        }
    }
}

void TestReviewSteps::everyoneMayDoExactlyWhatIsWritten()
{
    QFETCH(int, state);
    QFETCH(int, role);
    QFETCH(bool, own);
    const review::Asking who = asking(AssessmentState(state), Role(role), own);
    const QStringList may = expected().value(QString::fromLatin1(QTest::currentDataTag()));
    QStringList allowed;
    for (const Action action : review::allowedActions(who))
        allowed += review::actionName(action);
    QCOMPARE(allowed, may);
    for (const Action action : actions) {
        const bool isAllowed = may.contains(review::actionName(action));
        QCOMPARE(review::refusal(who, action, u"because"_s).isEmpty(), isAllowed);
        const auto after = review::stateAfter(who, action, u"because"_s);
        QCOMPARE(after.has_value(), isAllowed);
        if (!isAllowed)
            QCOMPARE(after.error().code, forms::Error::Code::Refused);
    }
}

void TestReviewSteps::nobodyEverApprovesTheirOwn()
{
    for (const AssessmentState state : states) {
        for (const Role role : roles) {
            for (const bool required : {true, false})
                QVERIFY(!review::stateAfter(asking(state, role, true, required), Action::Approve, u"-"_s));
        }
    }
}

void TestReviewSteps::aRefusalSaysWhy_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("own");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, AssessmentState state, Role role, bool own, Action action,
                         const QString &comment, const QString &word) {
        QTest::addRow("%s", name) << int(state) << int(role) << own << int(action) << comment << word;
    };
    row("too early", AssessmentState::UnderWay, Role::SocialWorker, true, Action::Send, {}, u"state"_s);
    row("not a supervisor", AssessmentState::Sent, Role::SocialWorker, false, Action::Approve, {}, u"role"_s);
    row("administrator is no supervisor", AssessmentState::Sent, Role::Administrator, false, Action::Approve, {},
        u"role"_s);
    row("own interview", AssessmentState::Sent, Role::Supervisor, true, Action::Approve, {}, u"own-interview"_s);
    row("own interview returned", AssessmentState::Sent, Role::Supervisor, true, Action::Return, u"x"_s,
        u"own-interview"_s);
    row("somebody else's", AssessmentState::UnderWay, Role::Supervisor, false, Action::Hold, {}, u"not-own"_s);
    row("return without a word", AssessmentState::Sent, Role::Supervisor, false, Action::Return, u"  "_s,
        u"comment-missing"_s);
    row("unlock without a word", AssessmentState::Filed, Role::Supervisor, false, Action::Unlock, {},
        u"comment-missing"_s);
    row("nothing in the way", AssessmentState::Sent, Role::Supervisor, false, Action::Approve, {}, QString());
}

void TestReviewSteps::aRefusalSaysWhy()
{
    QFETCH(int, state);
    QFETCH(int, role);
    QFETCH(bool, own);
    QFETCH(int, action);
    QFETCH(QString, comment);
    QTEST(review::refusal(asking(AssessmentState(state), Role(role), own), Action(action), comment), "word");
}

void TestReviewSteps::whoIsNoLongerActiveMayDoNothing()
{
    for (const AssessmentState state : states) {
        for (const Role role : roles) {
            review::Asking who = asking(state, role, role != Role::Supervisor);
            who.person.isActive = false;
            QVERIFY(review::allowedActions(who).empty());
        }
    }
}

void TestReviewSteps::anInterviewWithoutInterviewerBelongsToNobody()
{
    review::Asking who;
    who.state = AssessmentState::UnderWay;
    QCOMPARE(review::refusal(who, Action::Hold, {}), u"not-own"_s); // two null ids are not the same person
}

void TestReviewSteps::allActionsHaveNamesThatComeBack()
{
    for (const Action action : actions)
        QCOMPARE(review::actionFromName(review::actionName(action)), std::optional(action));
    QVERIFY(!review::actionFromName(u"explode"_s));
}

void TestReviewSteps::noStateHasTwoRowsForOneAction()
{
    for (const review::Step &a : review::steps())
        QCOMPARE(std::count_if(review::steps().begin(), review::steps().end(),
                     [&](const review::Step &b) { return a.from == b.from && a.action == b.action; }),
            1);
}

void TestReviewSteps::aReturnedInterviewIsAnsweredAndSentAgain()
{
    const auto returned
        = review::stateAfter(asking(AssessmentState::Sent, Role::Supervisor, false), Action::Return, u"see D14"_s);
    QVERIFY_RESULT(returned);
    QCOMPARE(*returned, AssessmentState::Returned);
    const auto sent = review::stateAfter(asking(*returned, Role::SocialWorker, true), Action::Send, {});
    QVERIFY_RESULT(sent);
    QCOMPARE(*sent, AssessmentState::Sent);
}

void TestReviewSteps::withoutReviewAnUnlockedOneIsFiledAgain()
{
    const auto unlocked
        = review::stateAfter(asking(AssessmentState::Filed, Role::Supervisor, false, false), Action::Unlock, u"fel"_s);
    QVERIFY_RESULT(unlocked);
    const review::Asking own = asking(*unlocked, Role::SocialWorker, true, false);
    QCOMPARE(review::allowedActions(own), std::vector<Action>{Action::File});
    QCOMPARE(review::refusal(asking(*unlocked, Role::SocialWorker, true), Action::File, {}), u"state"_s);
}

void TestReviewSteps::withoutReviewItIsFiledAndNeverApproved()
{
    const review::Asking who = asking(AssessmentState::Rated, Role::SocialWorker, true, false);
    QCOMPARE(review::refusal(who, Action::Send, {}), u"not-required"_s);
    const auto filed = review::stateAfter(who, Action::File, {});
    QVERIFY_RESULT(filed);
    QCOMPARE(*filed, AssessmentState::Filed);
    QCOMPARE(review::refusal(asking(AssessmentState::Rated, Role::SocialWorker, true), Action::File, {}), u"state"_s);
}

UNDERLAG_TEST(TestReviewSteps)
#include "tst_ReviewSteps.moc"
