// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Deadline.h"

namespace cases {

Deadline::State Deadline::state(QDate today) const
{
    if (met.isValid())
        return met > due ? State::MetLate : State::Met;
    return today > due ? State::Late : State::Open;
}

QDate dueAfter(QDate from, int months, int days)
{
    return from.isValid() ? from.addMonths(months).addDays(days) : QDate();
}

} // namespace cases
