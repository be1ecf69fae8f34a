// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ApprovalTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/FollowUpTable.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using cases::AssessmentState;
using operations::ReviewAssessment;
using review::Action;

namespace {

std::optional<store::Approval> standing(operations::VaultSession &session, const cases::AssessmentId &id)
{
    auto approval = store::ApprovalTable(session.vault().reader()).standing(id);
    return approval ? *approval : std::nullopt;
}

QStringList auditActions(operations::VaultSession &session)
{
    QStringList actions;
    if (session.vault().writer().flush()) {
        const auto entries = session.vault().audit().entries(session.vault().reader(), 1, 1000);
        if (entries) {
            for (const store::AuditEntry &entry : *entries)
                actions += entry.action;
        }
    }
    return actions;
}

} // namespace

class TestReviewAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleTakeItFromPlannedToFiled();
    void nobodyApprovesTheirOwn();
    void itIsNotHeldWhileSomethingStandsInTheWay();
    void approvalFixesValuesAndLocks();
    void unlockingVoidsTheApprovalAndAsksWhy();
    void whatChangedSinceItWasReturnedIsNamed();
    void commentsAreSettled();
    void onlyWhoReviewsComments();
    void whatIsApprovedIsLockedInEveryPart();
    void anyoneFilesWhatIsApproved();
    void whatTheClientSaidStandsInTheRecordAndNotInTheTrail();
    void theTrailSaysWhatWasApproved();
    void everyStepIsInTheAuditTrail();
    void aBaselineMakesAFollowUpDue();
    void aFollowUpSettlesOnlyWhatItsOwnInstrumentMadeDue();
};

void TestReviewAssessment::twoPeopleTakeItFromPlannedToFiled()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, Office::wholeTrial());
    TAKE(office.worker(), id, Hold);
    TAKE(office.worker(), id, Rate);
    TAKE(office.worker(), id, FeedBack);
    TAKE(office.worker(), id, Send);
    TAKE(office.supervisor(), id, Approve);
    TAKE(office.worker(), id, File);
    const auto assessment = operations::Caseload(office.worker()).assessment(id);
    QVERIFY_RESULT(assessment);
    QCOMPARE(assessment->state, AssessmentState::Filed);
    QCOMPARE(assessment->record.fedBackOn, QDate(2026, 3, 2));
    QCOMPARE(assessment->record.filedBy, u"Ana"_s);
    const auto steps = ReviewAssessment(office.worker(), id).trail();
    QVERIFY_RESULT(steps);
    QStringList trail;
    for (const review::StepTaken &step : *steps)
        trail += step.action + u' ' + step.personName;
    QCOMPARE(trail,
        QStringList({u"begin Ana"_s, u"hold Ana"_s, u"rate Ana"_s, u"feed-back Ana"_s, u"send Ana"_s, u"approve Cai"_s,
            u"file Ana"_s}));
}

void TestReviewAssessment::nobodyApprovesTheirOwn()
{
    Office office;
    operations::VaultSession &cai = office.supervisor();
    const auto id = office.start(office.client());
    office.answer(id, Office::wholeTrial());
    for (const Action action : {Action::Hold, Action::Rate, Action::Send})
        QVERIFY_RESULT(ReviewAssessment(cai, id).take(action));
    const auto refused = ReviewAssessment(cai, id).take(Action::Approve);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, forms::Error::Code::Refused);
    QCOMPARE(refused.error().where, u"own-interview"_s);
    QCOMPARE(operations::Caseload(cai).assessment(id)->state, AssessmentState::Sent);
    QVERIFY(!standing(cai, id));
}

void TestReviewAssessment::itIsNotHeldWhileSomethingStandsInTheWay()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, {{u"A1"_s, u"3"_s}});
    ReviewAssessment review(office.worker(), id);
    QCOMPARE(review.refusal(Action::Hold), u"obstacles"_s);
    const auto refused = review.take(Action::Hold);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"obstacles"_s);
    office.answer(id, Office::wholeTrial());
    QCOMPARE(review.refusal(Action::Hold), QString());
}

void TestReviewAssessment::approvalFixesValuesAndLocks()
{
    Office office;
    const auto id = office.start(office.client(Office::testNumber(1980, 238)));
    office.bringToApproved(id);
    const auto approval = standing(office.worker(), id);
    QVERIFY(approval);
    QVERIFY(!approval->revisionHash.isEmpty());
    QCOMPARE(approval->settings.value(u"money_rule"_s), u"ln"_s);
    const auto stored = store::ApprovalTable(office.worker().vault().reader()).values(approval->id);
    QVERIFY_RESULT(stored);
    QMap<QString, QString> values;
    for (const store::ApprovedValue &value : *stored)
        values.insert(QString::number(int(value.kind)) + value.name, value.value.value_or(u"none"_s));
    using Kind = store::ApprovedValue::Kind;
    const auto fixed = [&](Kind kind, const QString &name) { return values.value(QString::number(int(kind)) + name); };
    QCOMPARE(fixed(Kind::Score, u"burden"_s).toDouble(), 6.0 / 60 + 1.0 / 8);
    QCOMPARE(fixed(Kind::Band, u"burden"_s), u"low"_s);
    QCOMPARE(fixed(Kind::Variable, u"sex"_s), u"K"_s);
    QCOMPARE(fixed(Kind::Variable, u"age"_s), u"45"_s);
    QCOMPARE(fixed(Kind::Relevance, u"A1"_s), u"1"_s);
    auto interview = operations::Interview::open(office.worker(), id);
    QVERIFY_RESULT(interview);
    QVERIFY((*interview)->isReadOnly());
    QVERIFY(!(*interview)->type((*interview)->definition().find(u"A1"_s)->slot, u"9"_s));
}

void TestReviewAssessment::unlockingVoidsTheApprovalAndAsksWhy()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToApproved(id);
    const auto silent = ReviewAssessment(office.supervisor(), id).take(Action::Unlock);
    QVERIFY(!silent);
    QCOMPARE(silent.error().where, u"comment-missing"_s);
    QVERIFY(standing(office.supervisor(), id));
    QVERIFY_RESULT(ReviewAssessment(office.supervisor(), id).take(Action::Unlock, u"fel klient i G1"_s));
    QVERIFY(!standing(office.supervisor(), id));
    QVERIFY(auditActions(office.supervisor()).contains(u"assessment-unlock"_s));
    office.answer(id, {}); // opens
    TAKE(office.worker(), id, Send);
    TAKE(office.supervisor(), id, Approve);
    QVERIFY(standing(office.supervisor(), id));
}

void TestReviewAssessment::whatChangedSinceItWasReturnedIsNamed()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToSent(id);
    QVERIFY_RESULT(ReviewAssessment(office.supervisor(), id).take(Action::Return, u"se A1"_s));
    QCOMPARE(*ReviewAssessment(office.worker(), id).changedSinceReturned(), QStringList());
    office.answer(id, {{u"A1"_s, u"8"_s}, {u"NOTE"_s, u"ändrat"_s}, {u"A1"_s, u"9"_s}});
    QCOMPARE(*ReviewAssessment(office.worker(), id).changedSinceReturned(), QStringList({u"A1"_s, u"NOTE"_s}));
}

void TestReviewAssessment::commentsAreSettled()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToSent(id);
    ReviewAssessment review(office.supervisor(), id);
    QVERIFY(!review.comment(u"A1"_s, u"  "_s));
    const auto written = review.comment(u"A1"_s, u"stämmer det?"_s);
    QVERIFY_RESULT(written);
    QVERIFY_RESULT(review.settle(*written, true));
    const auto comments = review.comments();
    QVERIFY_RESULT(comments);
    QCOMPARE(comments->size(), std::size_t(1));
    QCOMPARE(comments->front().authorName, u"Cai"_s);
    QVERIFY(comments->front().isSettled);
}

void TestReviewAssessment::onlyWhoReviewsComments()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToSent(id);
    const auto word = [&](operations::VaultSession &session) {
        const auto written = ReviewAssessment(session, id).comment(u"A1"_s, u"hur då?"_s);
        return written ? QString() : written.error().where;
    };
    QCOMPARE(word(office.worker()), u"role"_s);
    QCOMPARE(word(office.colleague()), u"role"_s);
    QCOMPARE(word(office.administrator()), u"role"_s);
    QCOMPARE(word(office.supervisor()), QString());
    const review::CommentId written = ReviewAssessment(office.supervisor(), id).comments()->front().id;
    QCOMPARE(ReviewAssessment(office.colleague(), id).settle(written, true).error().where, u"role"_s);
    QVERIFY_RESULT(ReviewAssessment(office.supervisor(), id).take(Action::Return, u"se A1"_s));
    QVERIFY_RESULT(ReviewAssessment(office.worker(), id).settle(written, true)); // whom it was written to
    QCOMPARE(word(office.supervisor()), u"state"_s);
}

void TestReviewAssessment::whatIsApprovedIsLockedInEveryPart()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToSent(id);
    const auto written = ReviewAssessment(office.supervisor(), id).comment(u"A1"_s, u"bra"_s);
    QVERIFY_RESULT(written);
    TAKE(office.supervisor(), id, Approve);
    cases::InterviewRecord record = operations::Caseload(office.worker()).assessment(id)->record;
    record.clientCorrections = u"annat"_s;
    const auto changed = operations::Caseload(office.worker()).changeRecord(id, record);
    QVERIFY(!changed);
    QCOMPARE(changed.error().where, u"locked"_s);
    const auto settled = ReviewAssessment(office.supervisor(), id).settle(*written, true);
    QVERIFY(!settled);
    QCOMPARE(settled.error().where, u"locked"_s);
    const auto late = office.supervisor().vault().writer().write([&](store::Connection &db) {
        return store::AssessmentTable(db).setRecord(
            id, AssessmentState::FedBack, record, QDateTime::currentDateTimeUtc());
    });
    QVERIFY(!late); // a record opened before it was approved
    QCOMPARE(operations::Caseload(office.worker()).assessment(id)->record.clientCorrections, QString());
}

void TestReviewAssessment::anyoneFilesWhatIsApproved()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToApproved(id);
    TAKE(office.colleague(), id, File);
    QCOMPARE(operations::Caseload(office.colleague()).assessment(id)->record.filedBy, u"Bo"_s);
    QCOMPARE(operations::Caseload(office.colleague()).assessment(id)->record.filedOn, QDate(2026, 3, 2));
}

void TestReviewAssessment::whatTheClientSaidStandsInTheRecordAndNotInTheTrail()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, Office::wholeTrial());
    TAKE(office.worker(), id, Hold);
    TAKE(office.worker(), id, Rate);
    QVERIFY_RESULT(ReviewAssessment(office.worker(), id).take(Action::FeedBack, u"det var i maj"_s));
    QCOMPARE(operations::Caseload(office.worker()).assessment(id)->record.clientCorrections, u"det var i maj"_s);
    const auto trail = ReviewAssessment(office.worker(), id).trail();
    QVERIFY_RESULT(trail);
    QCOMPARE(trail->back().action, u"feed-back"_s);
    QCOMPARE(trail->back().comment, QString());
}

void TestReviewAssessment::theTrailSaysWhatWasApproved()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToApproved(id);
    operations::VaultSession &session = office.supervisor();
    const auto approval = standing(session, id);
    QVERIFY(approval);
    const auto values = store::ApprovalTable(session.vault().reader()).values(approval->id);
    QVERIFY_RESULT(values);
    const auto entries = session.vault().audit().entries(session.vault().reader(), 1, 1000);
    QVERIFY_RESULT(entries);
    const auto approved = std::find_if(entries->begin(), entries->end(),
        [](const store::AuditEntry &entry) { return entry.action == u"assessment-approve"_s; });
    QVERIFY(approved != entries->end());
    QCOMPARE(approved->details, u"revision %1 values %2"_s.arg(approval->revisionHash, store::valuesHash(*values)));
    auto other = *values;
    other.front().value = u"another"_s;
    QVERIFY(store::valuesHash(other) != store::valuesHash(*values));
    for (const char *sql : {"UPDATE approved_values SET value = '9'", "DELETE FROM approved_values",
             "UPDATE approvals SET revision_hash = 'x'", "DELETE FROM approvals"}) {
        const auto edited = session.vault().writer().write([sql](store::Connection &db) { return db.run(sql); });
        QVERIFY2(!edited, sql);
        QCOMPARE(edited.error().where, u"append-only"_s);
    }
}

void TestReviewAssessment::everyStepIsInTheAuditTrail()
{
    Office office;
    const auto id = office.start(office.client());
    office.bringToApproved(id);
    const QStringList actions = auditActions(office.supervisor());
    for (const QString &action : {u"client-added"_s, u"assessment-started"_s, u"assessment-opened"_s,
             u"assessment-hold"_s, u"assessment-rate"_s, u"assessment-send"_s, u"assessment-approve"_s})
        QVERIFY2(actions.contains(action), qPrintable(action));
    const auto verified = office.supervisor().verify();
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isWhole());
}

void TestReviewAssessment::aBaselineMakesAFollowUpDue()
{
    Office office(QDate(2026, 9, 7));
    const auto client = office.client();
    const auto baseline = office.start(client, u"baseline"_s, QDate(2026, 3, 2));
    office.answer(baseline, Office::wholeTrial());
    TAKE(office.worker(), baseline, Hold);
    operations::Caseload caseload(office.worker());
    QCOMPARE(caseload.rows({}, 0, 10)->front().due, QDate(2026, 3, 2).addDays(180));
    const auto followUp = office.start(client, u"follow_up"_s, QDate(2026, 9, 7));
    office.answer(followUp, Office::wholeTrial());
    TAKE(office.worker(), followUp, Hold);
    QVERIFY(!caseload.rows({}, 0, 10)->front().due.isValid());
}

void TestReviewAssessment::aFollowUpSettlesOnlyWhatItsOwnInstrumentMadeDue()
{
    Office office(QDate(2026, 9, 7));
    const auto client = office.client();
    const auto baseline = office.start(client, u"baseline"_s, QDate(2026, 3, 2));
    office.answer(baseline, Office::wholeTrial());
    TAKE(office.worker(), baseline, Hold);
    store::FollowUp other;
    other.id = store::FollowUpId::create();
    other.client = client;
    other.baseline = office.start(client, u"baseline"_s, QDate(2026, 3, 2), u"walk"_s);
    other.due = QDate(2026, 8, 29);
    QVERIFY_RESULT(office.worker().vault().writer().write(
        [&](store::Connection &db) { return store::FollowUpTable(db).put(other); }));
    const auto followUp = office.start(client, u"follow_up"_s, QDate(2026, 9, 7));
    office.answer(followUp, Office::wholeTrial());
    TAKE(office.worker(), followUp, Hold);
    const auto all = store::FollowUpTable(office.worker().vault().reader()).of(client);
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t(2));
    for (const store::FollowUp &one : *all)
        QCOMPARE(one.outcome, one.id == other.id ? QString() : u"done"_s);
}

UNDERLAG_TEST(TestReviewAssessment)
#include "tst_ReviewAssessment.moc"
