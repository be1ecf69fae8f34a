// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/ClientMarks.h"

#include "app/models/Words.h"

using namespace Qt::StringLiterals;

namespace ui {

bool isDone(const cases::Assessment &assessment)
{
    return assessment.state == cases::AssessmentState::Approved || assessment.state == cases::AssessmentState::Filed;
}

std::vector<Timeline::Mark> assessmentMarks(
    const std::vector<cases::Assessment> &assessments, const std::function<QString(const cases::Assessment &)> &title)
{
    std::vector<Timeline::Mark> marks;
    marks.reserve(assessments.size());
    for (const cases::Assessment &one : assessments)
        marks.push_back({.lane = Timeline::Lane::Assessments,
            .id = one.id.toString(),
            .day = one.interviewDate,
            .until = {},
            .text = title(one),
            .isDone = isDone(one)});
    return marks;
}

void addMeasureMarks(std::vector<Timeline::Mark> &marks, const std::vector<cases::Measure> &measures)
{
    for (const cases::Measure &one : measures)
        marks.push_back({.lane = Timeline::Lane::Measures,
            .id = one.id.toString(),
            .day = one.started,
            .until = one.ended,
            .text = models::measureWord(one.kind),
            .isDone = !one.goesOn(),
            .goesOn = one.goesOn()});
}

void addGoalMarks(std::vector<Timeline::Mark> &marks, const std::vector<cases::Goal> &goals)
{
    for (const cases::Goal &goal : goals) {
        const QString id = goal.id.toString();
        marks.push_back({.lane = Timeline::Lane::Goals, .id = id, .day = goal.setOn, .until = {}, .text = goal.text});
        for (const cases::GoalFollowed &followed : goal.followed)
            marks.push_back({.lane = Timeline::Lane::Goals,
                .id = id,
                .day = followed.on,
                .until = {},
                .text = u"%1: %2"_s.arg(goal.text, models::goalOutcomeWord(followed.outcome).toLower()),
                .isDone = followed.outcome == cases::GoalOutcome::Fully});
    }
}

} // namespace ui
