// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/scoring/Score.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace forms {

namespace {

/// A formula that divides by each term's weight lands a rounding away from its end points: that is not outside.
constexpr double roundingError = 1e-9;

/// |change| over the standard error of a difference, beyond which chance is an unlikely reason (two-sided 5 %).
constexpr double reliableFrom = 1.96;

bool isMissing(const ScoreDefinition &definition, Slot input, const EvaluationContext &context)
{
    if (!std::holds_alternative<Blank>(context.value(input)))
        return false;
    const bool mayBeCoded
        = std::find(definition.codedOk.begin(), definition.codedOk.end(), input) != definition.codedOk.end();
    return !mayBeCoded || context.missingCode(input).isEmpty();
}

} // namespace

Score computeScore(const ScoreDefinition &definition, const EvaluationContext &context)
{
    Score score;
    for (const Slot input : definition.inputs) {
        if (isMissing(definition, input, context))
            score.missing.push_back(input);
    }
    if (!score.missing.empty())
        return score;
    const Result<Value> value = definition.calculation.evaluate(context);
    const double number = value ? toNumber(*value) : std::nan("");
    if (!std::isfinite(number))
        return score;
    score.value = number;
    score.outside = number < definition.lowest - roundingError || number > definition.highest + roundingError;
    return score;
}

int bandOf(const ScoreDefinition &definition, double value)
{
    if (definition.bands.empty())
        return -1;
    int band = 0;
    for (std::size_t next = 1; next < definition.bands.size(); ++next) {
        if (value >= definition.bands[next].from)
            band = int(next);
    }
    return band;
}

std::optional<Change> changeBetween(const ScoreDefinition &definition, const Score &first, const Score &last)
{
    if (!first.value || !last.value)
        return {};
    Change change;
    change.difference = *last.value - *first.value;
    change.isBetter = definition.higherIs == Direction::Worse ? change.difference < 0 : change.difference > 0;
    if (const std::optional<Reliability> &known = definition.reliability) {
        const double standardError = std::numbers::sqrt2 * known->sd * std::sqrt(1.0 - known->r);
        change.certainty = std::abs(change.difference) > reliableFrom * standardError ? Change::Certainty::Reliable
                                                                                      : Change::Certainty::WithinError;
    }
    return change;
}

} // namespace forms
