// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Goal.h"

#include "app/cases/NameTable.h"

using namespace Qt::StringLiterals;

namespace cases {

namespace {

constexpr NamedValue<GoalOutcome> outcomes[] = {
    {GoalOutcome::Fully, "fully"_L1},
    {GoalOutcome::Partly, "partly"_L1},
    {GoalOutcome::Not, "not"_L1},
    {GoalOutcome::NotApplicable, "not-applicable"_L1},
    {GoalOutcome::NotFollowedUp, "not-followed-up"_L1},
};

} // namespace

QString outcomeName(GoalOutcome outcome)
{
    return nameIn(outcomes, outcome);
}

std::optional<GoalOutcome> outcomeFromName(const QString &name)
{
    return valueIn(outcomes, name);
}

bool Goal::isOpen() const
{
    return followed.empty()
        || (followed.back().outcome != GoalOutcome::Fully && followed.back().outcome != GoalOutcome::NotApplicable);
}

} // namespace cases
