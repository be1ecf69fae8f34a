// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Goal.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cases {

namespace {

struct OutcomeRow
{
    GoalOutcome outcome;
    QLatin1StringView name;
};

constexpr OutcomeRow outcomes[] = {
    {GoalOutcome::Fully, "fully"_L1},
    {GoalOutcome::Partly, "partly"_L1},
    {GoalOutcome::Not, "not"_L1},
    {GoalOutcome::NotApplicable, "not-applicable"_L1},
    {GoalOutcome::NotFollowedUp, "not-followed-up"_L1},
};

} // namespace

QString outcomeName(GoalOutcome outcome)
{
    return outcomes[std::size_t(outcome)].name;
}

std::optional<GoalOutcome> outcomeFromName(const QString &name)
{
    const auto found = std::ranges::find(outcomes, name, &OutcomeRow::name);
    return found == std::end(outcomes) ? std::nullopt : std::optional(found->outcome);
}

bool Goal::isOpen() const
{
    return followed.empty()
        || (followed.back().outcome != GoalOutcome::Fully && followed.back().outcome != GoalOutcome::NotApplicable);
}

} // namespace cases
