// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoCaseload.h"

#include "app/cases/FollowUp.h"
#include "app/operations/Deed.h"
#include "app/operations/DemoAssessment.h"
#include "app/operations/DemoFamilies.h"
#include "app/operations/DemoSchedule.h"
#include "app/operations/DemoSurveys.h"
#include "app/operations/Instruments.h"
#include "app/operations/StoredDefinition.h"
#include "app/store/ClientTable.h"
#include "app/store/FollowUpTable.h"
#include "app/store/PolicyTable.h"
#include "app/store/RelationTable.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;
using State = cases::AssessmentState;

namespace operations {
namespace {

/// A made-up client with all that is theirs, ready to be written.
struct DemoClient
{
    cases::Client client;
    QDate since;
    std::vector<DemoAssessment> assessments;
    std::vector<store::FollowUp> followUps;
    std::optional<store::Relation> sibling;
};

keys::SecretBytes secret(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return keys::SecretBytes::takeFrom(bytes);
}

Result<void> writeClient(store::Connection &db, const DemoClient &made)
{
    TRY(store::ClientTable(db).insert(made.client, made.since));
    for (const DemoAssessment &assessment : made.assessments)
        TRY(writeDemo(db, assessment));
    for (const store::FollowUp &followUp : made.followUps)
        TRY(store::FollowUpTable(db).put(followUp));
    return made.sibling ? store::RelationTable(db).put(*made.sibling) : Result<void>();
}

/// Makes one client after the other, in the order of their first interviews.
class Making
{
public:
    Making(const DemoPlan &plan, DemoStaff staff, std::shared_ptr<const forms::FormDefinition> form)
        : m_plan(plan)
        , m_staff(std::move(staff))
        , m_form(std::move(form))
        , m_random(plan.seed)
        , m_visits(demoSchedule(plan.clients, plan.today, m_random))
    { }

    DemoClient client(int index);

private:
    DemoRequest request(const DemoClient &of, const DemoPerson &person, QDate day, const QString &variant);
    void followUp(DemoClient &made, const DemoPerson &person);
    store::FollowUp dueAfter(const DemoClient &made);

    const DemoPlan &m_plan;
    const DemoStaff m_staff;
    const std::shared_ptr<const forms::FormDefinition> m_form;
    DemoRandom m_random;
    const std::vector<DemoVisit> m_visits;
    QSet<QString> m_taken;
    std::optional<DemoPerson> m_lastPerson;
    cases::ClientId m_lastClient;
};

DemoRequest Making::request(const DemoClient &of, const DemoPerson &person, QDate day, const QString &variant)
{
    const bool isFirst = of.client.owner == m_staff.first.id;
    return {.interview = {.person = person,
                .trouble = person.trouble,
                .day = day,
                .variant = variant,
                .number = of.client.caseNumber,
                .interviewerCode = isFirst ? u"A1"_s : u"B2"_s},
        .client = of.client,
        .interviewer = isFirst ? m_staff.first : m_staff.second,
        .supervisor = m_staff.supervisor,
        .form = m_form};
}

DemoClient Making::client(int index)
{
    constexpr int everySibling = 25;
    constexpr int everyProtected = 40;
    const DemoVisit &visit = m_visits[std::size_t(index)];
    const bool isSibling = m_lastPerson && index % everySibling == everySibling - 1;
    const DemoPerson person = isSibling ? demoSibling(*m_lastPerson, m_random, visit.day, m_taken)
                                        : demoPerson(m_random, visit.day, m_taken);
    const QDateTime came(visit.day.addDays(-3), QTime(9, 0), Qt::UTC);
    DemoClient made;
    made.since = came.date();
    made.client.id = cases::ClientId(m_random.uuid(came));
    made.client.name = person.name();
    made.client.caseNumber = u"%1-%2"_s.arg(visit.day.year()).arg(index + 1, 5, 10, QChar(u'0'));
    if (visit.state != State::Planned) // of somebody who has not come yet the number may be unknown
        made.client.identity = person.identity;
    made.client.birthDate = person.born;
    made.client.isProtected = index % everyProtected == everyProtected / 2;
    made.client.owner = m_random.chance(0.55) ? m_staff.first.id : m_staff.second.id;
    made.client.language = u"sv"_s;
    if (isSibling)
        made.sibling = store::Relation{.id = store::RelationId(m_random.uuid(came)),
            .client = made.client.id,
            .other = m_lastClient,
            .kind = u"sibling"_s,
            .from = {},
            .to = {}};

    const bool isOld = visit.day.daysTo(m_plan.today) > 60;
    DemoRequest asked = request(made, person, visit.day, isOld && m_random.chance(0.05) ? u"lite"_s : u"baseline"_s);
    asked.state = visit.state;
    asked.interview.specialOutcome = isOld && m_random.chance(0.03) ? m_random.between(1, 3) : 0;
    made.assessments.push_back(conductDemo(asked, m_random));
    if (visit.state >= State::Held && asked.interview.specialOutcome == 0)
        followUp(made, person);
    m_lastPerson = person;
    m_lastClient = made.client.id;
    return made;
}

store::FollowUp Making::dueAfter(const DemoClient &made)
{
    const cases::Assessment &baseline = made.assessments.front().assessment;
    return {.id = store::FollowUpId(m_random.uuid(baseline.created)),
        .client = made.client.id,
        .baseline = baseline.id,
        .due = cases::nextFollowUp({.lastBaseline = baseline.interviewDate, .lastFollowUp = {}}),
        .outcome = {},
        .outcomeDate = {},
        .attempts = 0,
        .note = {},
        .followUp = {}};
}

/// What became of the follow-up: held, not held and why, or still open.
void Making::followUp(DemoClient &made, const DemoPerson &person)
{
    constexpr std::array outcomes{
        "done"_L1, "declined"_L1, "not-reached"_L1, "moved"_L1, "in-institution"_L1, "other"_L1};
    store::FollowUp due = dueAfter(made);
    const QDate day = onWorkday(due.due.addDays(m_random.between(-8, 80)));
    const int outcome = m_random.weighted({0.64, 0.08, 0.12, 0.05, 0.03, 0.02, 0.06});
    if (day < m_plan.today && outcome < int(outcomes.size())) {
        due.outcome = outcomes[std::size_t(outcome)];
        due.outcomeDate = day;
        due.attempts = outcome == 2 ? 3 : 1;
    }
    if (due.outcome == u"done") {
        DemoRequest asked = request(made, person, day, u"follow_up"_s);
        asked.interview.trouble = person.trouble.lessened(m_random);
        asked.state = demoStateAfter(day.daysTo(m_plan.today), m_random);
        made.assessments.push_back(conductDemo(asked, m_random));
        due.followUp = made.assessments.back().assessment.id;
        if (asked.state == State::UnderWay)
            due.outcome.clear();
    }
    made.followUps.push_back(due);
}

Result<DemoStaff> hire(VaultSession &session, const DemoPlan &plan)
{
    DemoStaff staff{.first = session.person(),
        .second = {.id = cases::PersonId::create(), .name = u"Björn Ek"_s, .role = cases::Role::SocialWorker},
        .supervisor = {.id = cases::PersonId::create(), .name = u"Cecilia Lund"_s, .role = cases::Role::Supervisor}};
    const cases::Person keeper{
        .id = cases::PersonId::create(), .name = u"David Berg"_s, .role = cases::Role::Administrator};
    TRY(session.vault().addPerson(staff.second, secret(plan.passphrase)));
    TRY(session.vault().addPerson(staff.supervisor, secret(plan.supervisorPassphrase)));
    TRY(session.vault().addPerson(keeper, secret(plan.administratorPassphrase)));
    return staff;
}

/// A made-up municipality with a made-up routine (rules.md 5).
Result<void> furnish(VaultSession &session, const forms::FormDefinition &form)
{
    static const QList<std::pair<QString, QString>> policies{{u"municipality_code"_s, u"9901"_s},
        {u"municipality_name"_s, u"Granvalla"_s},
        {u"safety_routine"_s,
            u"Lämna inte klienten ensam. Ring jouren och sedan arbetsledaren. Skriv vad som gjordes."_s},
        {u"safety_telephone"_s, u"Jouren i Granvalla (övning)"_s}};
    return carryOut(session, {.action = u"demo-caseload-made"_s, .object = session.id().toString()},
        [definition = storedDefinition(form)](store::Connection &db) -> Result<void> {
            for (const auto &[name, value] : policies)
                TRY(store::PolicyTable(db).put(name, value));
            return store::DefinitionTable(db).insert(definition);
        });
}

Result<void> fill(VaultSession &session, const DemoPlan &plan)
{
    constexpr int batch = 64; // ahead of the writer: enough to keep it busy, little enough to hold in memory
    TRY_ASSIGN(const auto form, Instruments::find(u"asi"_s));
    TRY_ASSIGN(const DemoStaff staff, hire(session, plan));
    const Result<void> furnished = furnish(session, *form);
    TRY(furnished);
    Making making(plan, staff, form);
    for (int i = 0; i < plan.clients; ++i) {
        session.vault().writer().enqueue([made = std::make_shared<const DemoClient>(making.client(i))](
                                             store::Connection &db) { return writeClient(db, *made); });
        if (i % batch == batch - 1)
            TRY(session.vault().writer().flush());
        if (plan.progress && !plan.progress(i + 1, plan.clients))
            return Error{Error::Code::Refused, u"cancelled"_s, u"the caseload was not finished"_s};
    }
    TRY(session.vault().writer().flush());
    TRY(fillFamilies(session, plan, staff));
    return makeDemoSurveys(session, plan);
}

} // namespace

Result<void> makeDemoCaseload(const DemoPlan &plan)
{
    if (plan.clients < 1 || !plan.today.isValid())
        return Error{Error::Code::Type, u"clients"_s, u"a caseload has at least one client, and a day that it ends"_s};
    const bool isFolderOurs = !QDir(plan.folder).exists();
    const auto filled = [&]() -> Result<void> {
        TRY_ASSIGN(const VaultSession::Created created,
            VaultSession::create({.folder = plan.folder,
                                     .kind = cases::VaultKind::Practice,
                                     .personName = u"Alva Ström"_s,
                                     .role = cases::Role::SocialWorker,
                                     .fastKeys = true,
                                     .clock = {}},
                secret(plan.passphrase)));
        return fill(*created.session, plan);
    }();
    if (!filled && isFolderOurs)
        QDir(plan.folder).removeRecursively(); // half a caseload is none
    return filled;
}

} // namespace operations
