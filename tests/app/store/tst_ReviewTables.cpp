// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/ApprovalTable.h"
#include "app/store/CommentTable.h"
#include "app/store/KeptReasonTable.h"
#include "app/store/MarkTable.h"
#include "app/store/NoteTable.h"
#include "app/store/NoticeRecordTable.h"
#include "app/store/PackageTable.h"
#include "app/store/ReleaseTable.h"
#include "app/store/StepTable.h"

using namespace practice;
using cases::AssessmentState;
using forms::Error;
using forms::Result;
using store::Connection;

/// What is kept about an assessment from its notes to its release.
class TestReviewTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNoteIsReplacedAndTakenAway();
    void marksReasonsAndRecordsAreKept();
    void aCommentIsSettled();
    void stepsCannotBeRewritten();
    void anApprovalIsVoidedAndNeverLost();
    void onlyApprovedAssessmentsOfThePeriodAreCounted();
    void aReleasedPeriodIsNotReleasedAgain();
    void aForkedPackageIsAConflict();

private:
    Result<void> write(const store::Writer::Command &command) { return m_scene->vault->writer().write(command); }
    Connection &db() { return m_scene->vault->reader(); }
    cases::PersonId me() const { return m_scene->worker.id; }

    std::unique_ptr<Scene> m_scene;
    cases::AssessmentId m_assessment;
    const QDateTime m_noon = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
};

void TestReviewTables::init()
{
    m_scene.reset();
    m_scene = std::make_unique<Scene>(fastPlace());
    const auto assessment = addAssessment(*m_scene->vault);
    QVERIFY_RESULT(assessment);
    m_assessment = *assessment;
}

void TestReviewTables::aNoteIsReplacedAndTakenAway()
{
    store::Note note{m_assessment, u"M6"_s, u"report"_s, u"first"_s, me(), m_noon};
    for (const QString &text : {u"first"_s, u"second"_s, QString()}) {
        note.text = text;
        note.kind = text == u"second"_s ? u"private"_s : u"report"_s;
        QVERIFY_RESULT(write([&](Connection &to) { return store::NoteTable(to).put(note); }));
        const auto notes = store::NoteTable(db()).of(m_assessment);
        QVERIFY_RESULT(notes);
        QCOMPARE(notes->size(), text.isEmpty() ? 0U : 1U);
        if (!text.isEmpty())
            QCOMPARE(notes->front().text + notes->front().kind, text + note.kind);
    }
}

void TestReviewTables::marksReasonsAndRecordsAreKept()
{
    QVERIFY_RESULT(write(
        [&](Connection &to) { return store::MarkTable(to).mark(m_assessment, {.item = u"M6"_s, .instances = {}}); }));
    QVERIFY_RESULT(write(
        [&](Connection &to) { return store::MarkTable(to).mark(m_assessment, {.item = u"M6"_s, .instances = {}}); }));
    QCOMPARE(*store::MarkTable(db()).of(m_assessment), (std::vector<store::Mark>{{.item = u"M6"_s, .instances = {}}}));
    QVERIFY_RESULT(write(
        [&](Connection &to) { return store::MarkTable(to).unmark(m_assessment, {.item = u"M6"_s, .instances = {}}); }));
    QVERIFY(store::MarkTable(db()).of(m_assessment)->empty());

    const store::KeptReason reason{m_assessment, u"check"_s, u"told so twice"_s, me(), m_noon};
    QVERIFY_RESULT(write([&](Connection &to) { return store::KeptReasonTable(to).put(reason); }));
    QCOMPARE(store::KeptReasonTable(db()).of(m_assessment)->front().reason, reason.reason);
    QVERIFY_RESULT(write([&](Connection &to) { return store::KeptReasonTable(to).remove(m_assessment, u"check"_s); }));
    QVERIFY(store::KeptReasonTable(db()).of(m_assessment)->empty());

    const store::NoticeRecord record{
        m_assessment, u"safety"_s, u"called"_s, m_noon, u"Vera"_s, me(), m_noon.addSecs(60)};
    QVERIFY_RESULT(write([&](Connection &to) { return store::NoticeRecordTable(to).put(record); }));
    const auto records = store::NoticeRecordTable(db()).of(m_assessment);
    QVERIFY_RESULT(records);
    QCOMPARE(records->front().what, record.what);
    QCOMPARE(records->front().done, m_noon);
}

void TestReviewTables::aCommentIsSettled()
{
    const review::Comment given{
        review::CommentId::create(), m_assessment, u"M6"_s, me(), {}, m_noon, u"why 30?"_s, false};
    QVERIFY_RESULT(write([&](Connection &to) { return store::CommentTable(to).insert(given); }));
    QVERIFY_RESULT(write([&](Connection &to) { return store::CommentTable(to).settle(given.id, true); }));
    const auto comments = store::CommentTable(db()).of(m_assessment);
    QVERIFY_RESULT(comments);
    QCOMPARE(comments->size(), 1U);
    QCOMPARE(comments->front().authorName, u"Vera"_s);
    QCOMPARE(comments->front().text, given.text);
    QVERIFY(comments->front().isSettled);
}

void TestReviewTables::stepsCannotBeRewritten()
{
    for (const qint64 answers : {3, 8}) {
        const store::NewStep step{m_assessment, u"return"_s, AssessmentState::Sent, AssessmentState::Returned, me(),
            m_noon, u"see M6"_s, answers};
        QVERIFY_RESULT(write([&](Connection &to) { return store::StepTable(to).append(step); }));
    }
    const auto steps = store::StepTable(db()).of(m_assessment);
    QVERIFY_RESULT(steps);
    QCOMPARE(steps->size(), 2U);
    QCOMPARE(steps->front().to, AssessmentState::Returned);
    QCOMPARE(steps->front().personName, u"Vera"_s);
    QCOMPARE(*store::StepTable(db()).sequenceAtLast(m_assessment, u"return"_s), std::optional<qint64>(8));
    QCOMPARE(*store::StepTable(db()).sequenceAtLast(m_assessment, u"approve"_s), std::optional<qint64>());
    const auto refused = write([](Connection &to) { return to.execute("UPDATE steps_taken SET comment = ''"); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"append-only"_s);
}

void TestReviewTables::anApprovalIsVoidedAndNeverLost()
{
    using Kind = store::ApprovedValue::Kind;
    const std::vector<store::ApprovedValue> values{{Kind::Score, u"medical"_s, u"0.30555555555555558"_s},
        {Kind::Score, u"alcohol"_s, std::nullopt}, {Kind::Relevance, u"G20"_s, u"0"_s}};
    const auto approve = [&](const store::ApprovalId &id) {
        const store::Approval approval{id, m_assessment, me(), m_noon, u"structure"_s, {{u"money_rule"_s, u"ln"_s}},
            u"0.1.0"_s, u"hash"_s, {}, {}};
        return write([&](Connection &to) { return store::ApprovalTable(to).insert(approval, values); });
    };
    const store::ApprovalId first = store::ApprovalId::create();
    QVERIFY_RESULT(approve(first));
    const auto second = approve(store::ApprovalId::create());
    QVERIFY(!second); // one stands at a time
    QCOMPARE(second.error().code, Error::Code::Conflict);
    const auto kept = store::ApprovalTable(db()).values(first);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->size(), 3U);
    QCOMPARE((*kept)[1].name, u"alcohol"_s);
    QCOMPARE((*kept)[1].value, std::optional<QString>());
    QCOMPARE((*kept)[2].value, std::optional<QString>(u"0.30555555555555558"_s));

    const auto voiding
        = [&](Connection &to) { return store::ApprovalTable(to).voidStanding(m_assessment, me(), m_noon); };
    QVERIFY_RESULT(write(voiding));
    QVERIFY(!store::ApprovalTable(db()).standing(m_assessment)->has_value());
    QCOMPARE(store::ApprovalTable(db()).values(first)->size(), 3U);
    QVERIFY(!write(voiding));
    QVERIFY_RESULT(approve(store::ApprovalId::create()));
}

void TestReviewTables::onlyApprovedAssessmentsOfThePeriodAreCounted()
{
    using Kind = store::ApprovedValue::Kind;
    const store::Approval approval{
        store::ApprovalId::create(), m_assessment, me(), m_noon, u"structure"_s, {}, u"0.1.0"_s, u"hash"_s, {}, {}};
    QVERIFY_RESULT(write([&](Connection &to) {
        return store::ApprovalTable(to).insert(approval, {{Kind::Variable, u"sex"_s, u"K"_s}});
    }));
    const auto counted = [this](QDate from, QDate to) {
        const auto found = store::ApprovalTable(db()).counted(u"sample"_s, from, to);
        return found ? int(found->size()) : -1;
    };
    QCOMPARE(counted(QDate(2026, 3, 2), QDate(2026, 3, 3)), 1);
    QCOMPARE(counted(QDate(2026, 1, 1), QDate(2026, 3, 2)), 0); // half-open
    QCOMPARE(counted(QDate(2026, 3, 3), QDate(2026, 7, 1)), 0);
    QVERIFY_RESULT(
        write([&](Connection &to) { return store::ApprovalTable(to).voidStanding(m_assessment, me(), m_noon); }));
    QCOMPARE(counted(QDate(2026, 3, 2), QDate(2026, 3, 3)), 0);
}

void TestReviewTables::aReleasedPeriodIsNotReleasedAgain()
{
    store::LedgerRelease release;
    release.plan = u"asi"_s;
    release.period = u"2026-H1"_s;
    release.from = QDate(2026, 1, 1);
    release.to = QDate(2026, 7, 1);
    release.reportingBody = u"9901"_s;
    release.persons = 42;
    release.madeBy = me();
    release.made = m_noon;
    const auto makeRelease = [&](QDate from, QDate to, const QString &body) {
        release.id = store::ReleaseId::create();
        release.from = from;
        release.to = to;
        release.reportingBody = body;
        return write([release](Connection &into) {
            return store::ReleaseTable(into).insert(release, {{u"a.csv"_s, "1;2\r\n"}});
        });
    };
    QVERIFY_RESULT(makeRelease(QDate(2026, 1, 1), QDate(2026, 7, 1), u"9901"_s));
    const store::ReleaseId first = release.id;
    for (const auto &[from, to] : {std::pair(QDate(2026, 1, 1), QDate(2026, 7, 1)),
             std::pair(QDate(2026, 6, 30), QDate(2027, 1, 1)), std::pair(QDate(2025, 1, 1), QDate(2027, 1, 1))}) {
        const auto again = makeRelease(from, to, u"9901"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QCOMPARE(again.error().where, u"2026-H1"_s);
    }
    QVERIFY_RESULT(makeRelease(QDate(2026, 7, 1), QDate(2027, 1, 1), u"9901"_s));
    QVERIFY_RESULT(makeRelease(QDate(2026, 1, 1), QDate(2026, 7, 1), u"9902"_s));
    QCOMPARE(store::ReleaseTable(db()).of(u"asi"_s)->size(), 3U);
    QCOMPARE(store::ReleaseTable(db()).files(first)->front().bytes, QByteArray("1;2\r\n"));
    QVERIFY(!write([](Connection &to) { return to.execute("DELETE FROM release_files"); }));
}

void TestReviewTables::aForkedPackageIsAConflict()
{
    const store::SeenPackage seen{"hash", u"sender"_s, 3, u"review"_s, m_noon, 17, "audit"};
    QVERIFY_RESULT(write([&](Connection &to) { return store::PackageTable(to).insert(seen); }));
    store::SeenPackage forked = seen;
    forked.hash = "other";
    const auto refused = write([&](Connection &to) { return store::PackageTable(to).insert(forked); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE((*store::PackageTable(db()).withHash("hash"))->auditSequence, 17);
    QCOMPARE((*store::PackageTable(db()).lastFrom(u"sender"_s))->hash, QByteArray("hash"));
    QVERIFY(!store::PackageTable(db()).withHash("other")->has_value());
}

UNDERLAG_TEST(TestReviewTables)

#include "tst_ReviewTables.moc"
