// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/operations/DemoRandom.h"

#include <QDate>

#include <vector>

namespace operations {

/// When a made-up client comes, and how far their first interview has come today.
struct DemoVisit
{
    QDate day;
    cases::AssessmentState state = cases::AssessmentState::Planned;
};

/// Three years of first interviews, oldest first. Most fall in the newest half-year that may be released today, as
/// where an instrument has just come into full use; the last nine are one in every state.
std::vector<DemoVisit> demoSchedule(int clients, QDate today, DemoRandom &random);

/// How far an interview of that age has usually come.
cases::AssessmentState demoStateAfter(qint64 days, DemoRandom &random);
QDate onWorkday(QDate day); ///< that day, or the Friday before

} // namespace operations
