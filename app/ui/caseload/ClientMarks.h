// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/cases/Goal.h"
#include "app/cases/Measure.h"
#include "app/ui/caseload/Timeline.h"

#include <functional>
#include <vector>

namespace ui {

/// What a client's time line shows. Of a goal each day on which it was looked at is a mark, and the day it was set.
std::vector<Timeline::Mark> assessmentMarks(
    const std::vector<cases::Assessment> &assessments, const std::function<QString(const cases::Assessment &)> &title);
void addMeasureMarks(std::vector<Timeline::Mark> &marks, const std::vector<cases::Measure> &measures);
void addGoalMarks(std::vector<Timeline::Mark> &marks, const std::vector<cases::Goal> &goals);

bool isDone(const cases::Assessment &assessment); ///< approved, or filed in the case system

} // namespace ui
