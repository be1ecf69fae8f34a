// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"

#include <optional>
#include <vector>

namespace cases {

using GoalId = forms::Id<struct GoalTag>;

/// How far a goal was reached when it was looked at (sweden.md 2: fully, partly, not).
enum class GoalOutcome { Fully, Partly, Not, NotApplicable, NotFollowedUp };

QString outcomeName(GoalOutcome outcome); ///< "fully", "partly", "not", "not-applicable", "not-followed-up": as stored
std::optional<GoalOutcome> outcomeFromName(const QString &name);

struct GoalFollowed
{
    GoalOutcome outcome = GoalOutcome::NotFollowedUp;
    QDate on;
    QString note;
    PersonId by;
};

/// What the client wants to be otherwise, in words both can read.
struct Goal
{
    GoalId id;
    ClientId client;
    AssessmentId assessment; ///< whose result it was set at; null when at none
    QString area; ///< the section it belongs to, in words
    QString text;
    QDate setOn;
    PersonId setBy;
    std::vector<GoalFollowed> followed; ///< the latest last

    bool isReached() const { return !followed.empty() && followed.back().outcome == GoalOutcome::Fully; }
    /// There is more to do: not looked at yet, or not there yet.
    bool isOpen() const;
};

} // namespace cases
