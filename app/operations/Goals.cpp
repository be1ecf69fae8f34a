// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Goals.h"

#include "app/operations/Deed.h"
#include "app/store/ClientTable.h"
#include "app/store/GoalTable.h"

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {

Result<cases::GoalId> Goals::set(const NewGoal &goal)
{
    const cases::Goal made{.id = cases::GoalId::create(),
        .client = goal.client,
        .assessment = goal.assessment,
        .area = goal.area.trimmed(),
        .text = goal.text.simplified(),
        .setOn = m_session.clock().today(),
        .setBy = m_session.person().id,
        .followed = {}};
    if (made.text.isEmpty() || made.text.size() > longest)
        return Error{Error::Code::Type, u"goal"_s, u"a goal is between 1 and %1 characters"_s.arg(longest)};
    TRY_ASSIGN(const auto client, store::ClientTable(m_session.vault().reader()).client(goal.client));
    if (!client)
        return Error{Error::Code::NotFound, goal.client.toString(), u"no such client"_s};
    const QDateTime when = m_session.vault().now().toUTC();
    TRY(carryOut(m_session, {.action = u"goal-set"_s, .object = made.id.toString()},
        [made, when](store::Connection &db) { return store::GoalTable(db).add(made, when); }));
    return made.id;
}

Result<void> Goals::follow(const cases::Goal &goal, cases::GoalFollowed followed)
{
    followed.note = followed.note.simplified();
    followed.by = m_session.person().id;
    if (followed.note.size() > longest)
        return Error{Error::Code::Type, u"note"_s, u"a note is at most %1 characters"_s.arg(longest)};
    if (!followed.on.isValid() || followed.on > m_session.clock().today() || followed.on < goal.setOn)
        return Error{Error::Code::Type, u"goal-day"_s, u"a day from the one it was set on until today"_s};
    const QDateTime when = m_session.vault().now().toUTC();
    return carryOut(m_session,
        {.action = u"goal-followed"_s, .object = goal.id.toString(), .details = cases::outcomeName(followed.outcome)},
        [id = goal.id, followed, when](
            store::Connection &db) { return store::GoalTable(db).follow(id, followed, when); });
}

Result<std::vector<cases::Goal>> Goals::of(const cases::ClientId &client) const
{
    return store::GoalTable(m_session.vault().reader()).of(client);
}

} // namespace operations
