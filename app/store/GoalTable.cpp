// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/GoalTable.h"

#include <QHash>

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertGoal = "INSERT INTO goals (id, client, assessment, area, text, set_on, person, utc)"
                                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr std::string_view insertOutcome
    = "INSERT INTO goal_outcomes (goal, outcome, day, note, person, utc) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view selectGoals
    = "SELECT id, client, assessment, area, text, set_on, person FROM goals WHERE client = ?1 ORDER BY utc, id";
constexpr std::string_view selectOutcomes
    = "SELECT o.goal, o.outcome, o.day, o.note, o.person FROM goal_outcomes o JOIN goals g ON g.id = o.goal"
      " WHERE g.client = ?1 ORDER BY o.sequence";

cases::Goal readGoal(Row &row)
{
    return {.id = row.id<cases::GoalId>(),
        .client = row.id<cases::ClientId>(),
        .assessment = row.id<cases::AssessmentId>(),
        .area = row.text(),
        .text = row.text(),
        .setOn = row.date(),
        .setBy = row.id<cases::PersonId>(),
        .followed = {}};
}

struct Told
{
    cases::GoalId goal;
    cases::GoalFollowed followed;
};

Told readTold(Row &row)
{
    Told told;
    told.goal = row.id<cases::GoalId>();
    told.followed.outcome = cases::outcomeFromName(row.text()).value_or(cases::GoalOutcome::NotFollowedUp);
    told.followed.on = row.date();
    told.followed.note = row.text();
    told.followed.by = row.id<cases::PersonId>();
    return told;
}

} // namespace

Result<void> GoalTable::add(const cases::Goal &goal, const QDateTime &when)
{
    return m_db.run(
        insertGoal, goal.id, goal.client, goal.assessment, goal.area, goal.text, goal.setOn, goal.setBy, when);
}

Result<void> GoalTable::follow(const cases::GoalId &goal, const cases::GoalFollowed &followed, const QDateTime &when)
{
    return m_db.run(
        insertOutcome, goal, cases::outcomeName(followed.outcome), followed.on, followed.note, followed.by, when);
}

Result<std::vector<cases::Goal>> GoalTable::of(const cases::ClientId &client) const
{
    TRY_ASSIGN(std::vector<cases::Goal> goals, m_db.rows(selectGoals, readGoal, client));
    TRY_ASSIGN(const std::vector<Told> all, m_db.rows(selectOutcomes, readTold, client));
    QHash<cases::GoalId, std::size_t> places;
    for (const cases::Goal &goal : goals)
        places.insert(goal.id, std::size_t(places.size()));
    for (const Told &told : all)
        goals[places.value(told.goal)].followed.push_back(told.followed);
    return goals;
}

} // namespace store
