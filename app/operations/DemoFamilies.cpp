// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoFamilies.h"

#include "app/operations/Deadlines.h"
#include "app/operations/Deed.h"
#include "app/operations/DemoSchedule.h"
#include "app/operations/Instruments.h"
#include "app/operations/StoredDefinition.h"
#include "app/store/ClientTable.h"
#include "app/store/DefinitionTable.h"
#include "app/store/GoalTable.h"
#include "app/store/MeasureTable.h"
#include "app/store/RelationTable.h"

#include <map>

using namespace Qt::StringLiterals;
using forms::Result;
using State = cases::AssessmentState;

namespace operations {

namespace {

constexpr quint64 ofFamilies = 0x46616d; ///< another stream of numbers than that of the other clients
constexpr int daysBack = 3 * 365;

/// A made-up child with all that is theirs, ready to be written.
struct DemoChild
{
    cases::Client client;
    QDate since;
    std::vector<DemoAssessment> assessments;
    std::vector<cases::Measure> measures;
    std::vector<cases::Goal> goals;
    std::optional<store::Relation> sibling;
};

Result<void> writeChild(store::Connection &db, const DemoChild &made)
{
    TRY(store::ClientTable(db).insert(made.client, made.since));
    for (const DemoAssessment &assessment : made.assessments)
        TRY(writeDemo(db, assessment));
    const auto noon = [](QDate day) { return QDateTime(day, QTime(12, 0), Qt::UTC); };
    for (const cases::Measure &measure : made.measures)
        TRY(store::MeasureTable(db).tell(measure, noon(measure.ended.isValid() ? measure.ended : measure.started)));
    for (const cases::Goal &goal : made.goals) {
        TRY(store::GoalTable(db).add(goal, noon(goal.setOn)));
        for (const cases::GoalFollowed &followed : goal.followed)
            TRY(store::GoalTable(db).follow(goal.id, followed, noon(followed.on)));
    }
    return made.sibling ? store::RelationTable(db).put(*made.sibling) : Result<void>();
}

class MakingFamilies
{
public:
    MakingFamilies(const DemoPlan &plan, const DemoStaff &staff)
        : m_plan(plan)
        , m_staff(staff)
        , m_random(plan.seed ^ ofFamilies)
    { }

    Result<std::vector<DemoChild>> family(int index);
    const std::map<QString, std::shared_ptr<const forms::FormDefinition>> &forms() const { return m_forms; }

private:
    Result<DemoChild> child(const DemoFamily &family, const QString &surname, const QString &caseNumber);
    Result<std::shared_ptr<const forms::FormDefinition>> form(const QString &instrument);
    State stateOf(const DemoChildStep &step);

    const DemoPlan &m_plan;
    const DemoStaff &m_staff;
    DemoRandom m_random;
    QSet<QString> m_taken;
    std::map<QString, std::shared_ptr<const forms::FormDefinition>> m_forms;
};

Result<std::shared_ptr<const forms::FormDefinition>> MakingFamilies::form(const QString &instrument)
{
    auto known = m_forms.find(instrument);
    if (known == m_forms.end()) {
        TRY_ASSIGN(const auto found, Instruments::find(instrument));
        known = m_forms.emplace(instrument, found).first;
    }
    return known->second;
}

State MakingFamilies::stateOf(const DemoChildStep &step)
{
    constexpr int settled = 21; // days after which a step is through its review
    if (step.isOpen)
        return State::UnderWay;
    if (step.day.daysTo(m_plan.today) > settled)
        return m_random.chance(0.7) ? State::Filed : State::Approved;
    return m_random.chance(0.5) ? State::Sent : State::FedBack;
}

Result<DemoChild> MakingFamilies::child(const DemoFamily &family, const QString &surname, const QString &caseNumber)
{
    const QDateTime came(family.reported, QTime(8, 0), Qt::UTC);
    const DemoPerson person = demoChild(surname, m_random, family.reported, m_taken);
    DemoChild made;
    made.since = family.reported;
    made.client.id = cases::ClientId(m_random.uuid(came));
    made.client.name = person.name();
    made.client.caseNumber = caseNumber;
    made.client.identity = person.identity;
    made.client.birthDate = person.born;
    made.client.owner = m_staff.second.id;
    made.client.language = u"sv"_s;
    DemoChildCase told = demoChildCase(family, m_plan.today, m_random);
    for (const DemoChildStep &step : told.steps) {
        TRY_ASSIGN(const auto definition, form(step.instrument));
        DemoRequest asked{.interview = {},
            .client = made.client,
            .interviewer = m_staff.second,
            .supervisor = m_staff.supervisor,
            .state = stateOf(step),
            .form = definition};
        asked.interview.day = step.day;
        asked.interview.variant = step.variant;
        asked.child = &step;
        made.assessments.push_back(conductDemo(asked, m_random));
    }
    for (cases::Measure &measure : told.measures) {
        measure.id = cases::MeasureId(m_random.uuid(came));
        measure.client = made.client.id;
        measure.by = m_staff.second.id;
        made.measures.push_back(measure);
    }
    for (cases::Goal &goal : told.goals) {
        goal.id = cases::GoalId(m_random.uuid(came));
        goal.client = made.client.id;
        goal.setBy = m_staff.second.id;
        for (cases::GoalFollowed &followed : goal.followed)
            followed.by = m_staff.second.id;
        made.goals.push_back(goal);
    }
    return made;
}

Result<std::vector<DemoChild>> MakingFamilies::family(int index)
{
    DemoFamily family;
    // The first has come a long way, whoever looks around sees a whole case
    const int back = index == 0 ? 2 * 365 : m_random.between(10, daysBack);
    family.reported = onWorkday(m_plan.today.addDays(-back));
    family.isViolenceSuspected = index != 0 && m_random.chance(0.25);
    family.isInvestigated = index == 0;
    for (int &need : family.needs)
        need = m_random.weighted({0.55, 0.37, 0.08});
    const DemoPerson parent = demoPerson(m_random, family.reported, m_taken);
    const int children = index == 0 ? 3 : m_random.between(1, 3);
    std::vector<DemoChild> made;
    for (int i = 0; i < children; ++i) {
        const QString number = u"%1-B%2-%3"_s.arg(family.reported.year()).arg(index + 1, 3, 10, QChar(u'0')).arg(i + 1);
        TRY_ASSIGN(DemoChild one, child(family, parent.surname, number));
        if (i > 0)
            one.sibling = store::Relation{
                .id = store::RelationId(m_random.uuid(QDateTime(family.reported, QTime(8, 0), Qt::UTC))),
                .client = one.client.id,
                .other = made.front().client.id,
                .kind = u"sibling"_s,
                .from = {},
                .to = {}};
        made.push_back(std::move(one));
    }
    return made;
}

} // namespace

Result<void> fillFamilies(VaultSession &session, const DemoPlan &plan, const DemoStaff &staff)
{
    MakingFamilies making(plan, staff);
    std::vector<DemoChild> children;
    for (int i = 0; i < plan.families; ++i) {
        TRY_ASSIGN(std::vector<DemoChild> family, making.family(i));
        std::move(family.begin(), family.end(), std::back_inserter(children));
    }
    std::vector<store::StoredDefinition> definitions;
    for (const auto &[id, form] : making.forms())
        definitions.push_back(storedDefinition(*form));
    session.vault().writer().enqueue([definitions](store::Connection &db) -> Result<void> {
        for (const store::StoredDefinition &definition : definitions)
            TRY(store::DefinitionTable(db).insert(definition));
        return {};
    });
    for (const DemoChild &child : children)
        session.vault().writer().enqueue(
            [made = std::make_shared<const DemoChild>(child)](store::Connection &db) { return writeChild(db, *made); });
    TRY(session.vault().writer().flush());
    for (const DemoChild &child : children)
        TRY(Deadlines(session).refresh(child.client.id));
    return session.vault().writer().flush();
}

} // namespace operations
