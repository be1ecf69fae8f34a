// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/AliasTable.h"
#include "app/store/FollowUpTable.h"
#include "app/store/PersonTable.h"
#include "app/store/PolicyTable.h"
#include "app/store/RelationTable.h"

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
