// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/AliasTable.h"
#include "app/store/ApprovalTable.h"
#include "app/store/CommentTable.h"
#include "app/store/FollowUpTable.h"
#include "app/store/KeptReasonTable.h"
#include "app/store/MarkTable.h"
#include "app/store/NoteTable.h"
#include "app/store/NoticeRecordTable.h"
#include "app/store/PackageTable.h"
#include "app/store/PersonTable.h"
#include "app/store/PolicyTable.h"
#include "app/store/RelationTable.h"
#include "app/store/ReleaseTable.h"
#include "app/store/StepTable.h"

using namespace practice;
using cases::AssessmentState;
using forms::Error;
using forms::Result;
using store::Connection;

/// What goes into each table comes out of it, and what a table refuses.
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPersonIsKeptAndChanged();
    void aClientKeepsEveryIdentityNumber();
    void anIdentityNumberBelongsToOneClient();
    void anAssessmentComesBackWhole();
    void aStepFromAnotherStateIsAConflict();
    void aDefinitionIsKeptByteForByte();
    void aNoteIsReplacedAndTakenAway();
    void marksReasonsAndRecordsAreKept();
    void aCommentIsSettled();
    void stepsCannotBeRewritten();
    void anApprovalIsVoidedAndNeverLost();
    void onlyApprovedAssessmentsOfThePeriodAreCounted();
    void aReleasedPeriodIsNotReleasedAgain();
    void aForkedPackageIsAConflict();
    void anAliasGroupIsEverybodyWhoIsTheSame();
    void relationsAreSeenFromBothSides();
    void policiesAreReplaced();
    void followUpsAreDueUntilTheyEnd();

private:
    Result<void> write(const store::Writer::Command &command) { return m_scene->vault->writer().write(command); }
    Connection &db() { return m_scene->vault->reader(); }
    cases::PersonId me() const { return m_scene->worker.id; }
    cases::ClientId addClient(const QString &name);

    std::unique_ptr<Scene> m_scene;
    cases::AssessmentId m_assessment;
    const QDateTime m_noon = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
};

void TestTables::init()
{
    m_scene.reset();
    m_scene = std::make_unique<Scene>(fastPlace());
    const auto assessment = addAssessment(*m_scene->vault);
    QVERIFY_RESULT(assessment);
    m_assessment = *assessment;
}

cases::ClientId TestTables::addClient(const QString &name)
{
    const cases::Client added = client(name, me());
    const auto done = write([&](Connection &to) { return store::ClientTable(to).insert(added, QDate(2026, 3, 2)); });
    return done ? added.id : cases::ClientId();
}

void TestTables::aPersonIsKeptAndChanged()
{
    cases::Person sten{cases::PersonId::create(), u"Sten"_s, cases::Role::Supervisor, true};
    QVERIFY_RESULT(write([&](Connection &to) { return store::PersonTable(to).put(sten); }));
    sten.isActive = false;
    sten.role = cases::Role::SocialWorker;
    QVERIFY_RESULT(write([&](Connection &to) { return store::PersonTable(to).put(sten); }));
    const auto found = store::PersonTable(db()).person(sten.id);
    QVERIFY_RESULT(found);
    QCOMPARE((*found)->name, u"Sten"_s);
    QCOMPARE((*found)->role, cases::Role::SocialWorker);
    QVERIFY(!(*found)->isActive);
    QCOMPARE(store::PersonTable(db()).all()->size(), 2U);
    QVERIFY(!store::PersonTable(db()).person(cases::PersonId::create())->has_value());
}

void TestTables::aClientKeepsEveryIdentityNumber()
{
    cases::Client kim = client(u"Kim"_s, me());
    kim.birthDate = QDate(1980, 1, 1);
    kim.language = u"ar"_s;
    kim.identity = *cases::IdentityNumber::read(u"19800161-2384"_s, QDate(2026, 1, 1)); // samordningsnummer
    QVERIFY_RESULT(write([&](Connection &to) { return store::ClientTable(to).insert(kim, QDate(2026, 1, 1)); }));
    kim.identity = *cases::IdentityNumber::read(u"19800101-2387"_s, QDate(2026, 2, 1));
    kim.name = u"Kim Berg"_s;
    QVERIFY_RESULT(write([&](Connection &to) { return store::ClientTable(to).update(kim, QDate(2026, 2, 1)); }));
    const auto found = store::ClientTable(db()).client(kim.id);
    QVERIFY_RESULT(found);
    QCOMPARE((*found)->name, u"Kim Berg"_s);
    QCOMPARE((*found)->language, u"ar"_s);
    QCOMPARE((*found)->birthDate, QDate(1980, 1, 1));
    QCOMPARE((*found)->owner, me());
    QCOMPARE((*found)->identity->digits, u"198001012387"_s);
    const auto numbers = store::ClientTable(db()).identities(kim.id);
    QVERIFY_RESULT(numbers);
    QCOMPARE(numbers->size(), 2U);
    QCOMPARE(numbers->back().number.kind, cases::IdentityNumber::Kind::Coordination);
    for (const QString &digits : {u"198001612384"_s, u"198001012387"_s})
        QCOMPARE(store::ClientTable(db()).withIdentity(digits)->value_or(cases::ClientId()), kim.id);
}

void TestTables::anIdentityNumberBelongsToOneClient()
{
    cases::Client kim = client(u"Kim"_s, me());
    kim.identity = *cases::IdentityNumber::read(u"19800101-2387"_s, QDate(2026, 1, 1));
    QVERIFY_RESULT(write([&](Connection &to) { return store::ClientTable(to).insert(kim, QDate(2026, 1, 1)); }));
    cases::Client other = client(u"Other"_s, me());
    other.identity = kim.identity;
    const auto refused = write([&](Connection &to) { return store::ClientTable(to).insert(other, QDate(2026, 1, 1)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(refused.error().where, kim.id.toString());
    QVERIFY(!store::ClientTable(db()).client(other.id)->has_value()); // nothing of it stays
}

void TestTables::anAssessmentComesBackWhole()
{
    cases::Assessment given = assessment(addClient(u"Ada"_s), me(), QDate(2026, 3, 2));
    given.settings = {{u"money_rule"_s, u"ln"_s}, {u"b"_s, u"å\""_s}};
    given.lastItem = u"M6"_s;
    given.record.interpreter = u"telephone"_s;
    given.record.informationGiven = true;
    given.record.fedBackOn = QDate(2026, 3, 20);
    QVERIFY_RESULT(write([&](Connection &to) { return store::AssessmentTable(to).insert(given); }));
    const auto found = store::AssessmentTable(db()).assessment(given.id);
    QVERIFY_RESULT(found);
    QVERIFY(found->has_value());
    const cases::Assessment &read = **found;
    QCOMPARE(read.settings, given.settings);
    QCOMPARE(read.state, AssessmentState::UnderWay);
    QCOMPARE(read.interviewDate, given.interviewDate);
    QCOMPARE(read.interviewer, me());
    QCOMPARE(read.created, given.created);
    QCOMPARE(read.lastItem, u"M6"_s);
    QCOMPARE(read.record.interpreter, u"telephone"_s);
    QVERIFY(read.record.informationGiven && !read.record.toldVoluntary);
    QCOMPARE(read.record.fedBackOn, QDate(2026, 3, 20));
    QVERIFY(!read.record.filedOn.isValid());
    QCOMPARE(store::AssessmentTable(db()).ofClient(given.client)->size(), 1U);
    const auto missing = write(
        [](Connection &to) { return store::AssessmentTable(to).setLastItem(cases::AssessmentId::create(), {}); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void TestTables::aStepFromAnotherStateIsAConflict()
{
    const auto step = [&](AssessmentState from, AssessmentState to) {
        return write(
            [&](Connection &into) { return store::AssessmentTable(into).setState(m_assessment, from, to, m_noon); });
    };
    QVERIFY_RESULT(step(AssessmentState::UnderWay, AssessmentState::Held));
    const auto late = step(AssessmentState::UnderWay, AssessmentState::Held);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(store::AssessmentTable(db()).inState(AssessmentState::Held)->size(), 1U);
    QCOMPARE((*store::AssessmentTable(db()).assessment(m_assessment))->changed, m_noon);
}

void TestTables::aDefinitionIsKeptByteForByte()
{
    store::StoredDefinition given = definition();
    given.wordingFingerprint = u"other wording"_s;
    given.definition = QByteArray("a\r\n\0b", 5);
    QVERIFY_RESULT(write([&](Connection &to) { return store::DefinitionTable(to).insert(given); }));
    QVERIFY_RESULT(write([&](Connection &to) { return store::DefinitionTable(to).insert(given); })); // again: there
    const auto found = store::DefinitionTable(db()).definition(u"structure"_s, u"other wording"_s);
    QVERIFY_RESULT(found);
    QCOMPARE((*found)->definition, given.definition);
    QCOMPARE((*found)->overlays.size(), 1U);
    QCOMPARE((*found)->overlays[0].name, u"texts.en.yaml"_s);
    QCOMPARE((*found)->overlays[0].bytes, QByteArray("en"));
    QCOMPARE(store::DefinitionTable(db()).all()->size(), 2U);
}

void TestTables::aNoteIsReplacedAndTakenAway()
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

void TestTables::marksReasonsAndRecordsAreKept()
{
    QVERIFY_RESULT(write([&](Connection &to) { return store::MarkTable(to).mark(m_assessment, u"M6"_s); }));
    QVERIFY_RESULT(write([&](Connection &to) { return store::MarkTable(to).mark(m_assessment, u"M6"_s); }));
    QCOMPARE(*store::MarkTable(db()).of(m_assessment), QStringList{u"M6"_s});
    QVERIFY_RESULT(write([&](Connection &to) { return store::MarkTable(to).unmark(m_assessment, u"M6"_s); }));
    QCOMPARE(*store::MarkTable(db()).of(m_assessment), QStringList());

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

void TestTables::aCommentIsSettled()
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

void TestTables::stepsCannotBeRewritten()
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

void TestTables::anApprovalIsVoidedAndNeverLost()
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

void TestTables::onlyApprovedAssessmentsOfThePeriodAreCounted()
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

void TestTables::aReleasedPeriodIsNotReleasedAgain()
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

void TestTables::aForkedPackageIsAConflict()
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

void TestTables::anAliasGroupIsEverybodyWhoIsTheSame()
{
    std::vector<cases::ClientId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(addClient(u"Same"_s));
    std::sort(ids.begin(), ids.end()); // the smallest stands for the group
    const auto alias = [&](int one, int other, store::AliasState state) {
        const store::Alias given{store::AliasId::create(), ids[std::size_t(one)], ids[std::size_t(other)], state,
            u"told"_s, m_noon, state == store::AliasState::Possible ? cases::PersonId() : me(), {}};
        return write([&](Connection &to) { return store::AliasTable(to).put(given); });
    };
    QVERIFY_RESULT(alias(0, 1, store::AliasState::Same));
    QVERIFY_RESULT(alias(2, 1, store::AliasState::Same));
    QVERIFY_RESULT(alias(2, 3, store::AliasState::Possible));
    QCOMPARE(*store::AliasTable(db()).openCount(), 1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(*store::AliasTable(db()).group(ids[std::size_t(i)]), std::vector(ids.begin(), ids.begin() + 3));
    QCOMPARE(store::AliasTable(db()).group(ids[3])->size(), 1U);

    auto settled = store::AliasTable(db()).of(ids[3])->front(); // settled, and taken back again
    settled.state = store::AliasState::Same;
    QVERIFY_RESULT(write([&](Connection &to) { return store::AliasTable(to).put(settled); }));
    QCOMPARE(store::AliasTable(db()).group(ids[3])->size(), 4U);
    settled.state = store::AliasState::Different;
    QVERIFY_RESULT(write([&](Connection &to) { return store::AliasTable(to).put(settled); }));
    QCOMPARE(store::AliasTable(db()).group(ids[3])->size(), 1U);
    QVERIFY(!alias(1, 1, store::AliasState::Same)); // nobody is their own double
}

void TestTables::relationsAreSeenFromBothSides()
{
    const cases::ClientId one = addClient(u"One"_s);
    const cases::ClientId other = addClient(u"Other"_s);
    const store::Relation relation{store::RelationId::create(), one, other, u"sibling"_s, QDate(2020, 1, 1), {}};
    QVERIFY_RESULT(write([&](Connection &to) { return store::RelationTable(to).put(relation); }));
    for (const cases::ClientId &side : {one, other}) {
        const auto found = store::RelationTable(db()).of(side);
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 1U);
        QCOMPARE(found->front().kind, u"sibling"_s);
        QVERIFY(!found->front().to.isValid());
    }
    QVERIFY_RESULT(write([&](Connection &to) { return store::RelationTable(to).remove(relation.id); }));
    QVERIFY(store::RelationTable(db()).of(one)->empty());
}

void TestTables::policiesAreReplaced()
{
    QCOMPARE(*store::PolicyTable(db()).value(u"municipality"_s), QString());
    for (const QString &value : {u"9901"_s, u"9902"_s}) {
        QVERIFY_RESULT(write([&](Connection &to) { return store::PolicyTable(to).put(u"municipality"_s, value); }));
        QCOMPARE(*store::PolicyTable(db()).value(u"municipality"_s), value);
    }
    QCOMPARE(store::PolicyTable(db()).all()->size(), 1);
}

void TestTables::followUpsAreDueUntilTheyEnd()
{
    store::FollowUp followUp;
    followUp.id = store::FollowUpId::create();
    followUp.client = (*store::AssessmentTable(db()).assessment(m_assessment))->client;
    followUp.baseline = m_assessment;
    followUp.due = QDate(2026, 9, 1);
    QVERIFY_RESULT(write([&](Connection &to) { return store::FollowUpTable(to).put(followUp); }));
    QCOMPARE(store::FollowUpTable(db()).openBefore(QDate(2026, 9, 1))->size(), 0U);
    QCOMPARE(store::FollowUpTable(db()).openBefore(QDate(2026, 9, 2))->size(), 1U);
    followUp.outcome = u"declined"_s;
    followUp.attempts = 2;
    QVERIFY_RESULT(write([&](Connection &to) { return store::FollowUpTable(to).put(followUp); }));
    QCOMPARE(store::FollowUpTable(db()).openBefore(QDate(2027, 1, 1))->size(), 0U);
    QCOMPARE(store::FollowUpTable(db()).of(followUp.client)->front().attempts, 2);
}

UNDERLAG_TEST(TestTables)

#include "tst_Tables.moc"
