// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"

namespace cases {

/// A day by which something is to be done in a case, as a step of it says; and when it was done.
struct Deadline
{
    enum class State { Open, Late, Met, MetLate };

    AssessmentId assessment; ///< the step that says so
    QString name; ///< of the timer in its definition
    QDate due;
    QDate met; ///< invalid: not yet
    QString reason; ///< why it is or was late, in somebody's words

    State state(QDate today) const;
    bool isLate(QDate today) const { return state(today) == State::Late || state(today) == State::MetLate; }

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Counted by the calendar: first the months (the month's last day where there is no such day), then the days.
QDate dueAfter(QDate from, int months, int days);

} // namespace cases
