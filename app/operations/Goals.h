// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Goal.h"
#include "app/operations/VaultSession.h"

namespace operations {

struct NewGoal
{
    cases::ClientId client;
    cases::AssessmentId assessment; ///< whose result it is set at; null for none
    QString area;
    QString text;
};

/// What a client wants to be otherwise: set with the person, and followed. Nothing told is changed afterwards; the
/// audit trail says that a goal was set or followed, never its words.
class Goals
{
public:
    static constexpr int longest = 500; ///< characters of a goal or a note

    explicit Goals(VaultSession &session)
        : m_session(session)
    { }

    /// Type ("goal") when it says nothing or is too long; NotFound when the client is not there.
    forms::Result<cases::GoalId> set(const NewGoal &goal);
    /// Type ("note", "goal-day") for a note that is too long or a day that is to come.
    forms::Result<void> follow(const cases::Goal &goal, cases::GoalFollowed followed);
    forms::Result<std::vector<cases::Goal>> of(const cases::ClientId &client) const; ///< in the order they were set

private:
    VaultSession &m_session;
};

} // namespace operations
