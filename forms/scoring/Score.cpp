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

/// Where an input has an answer: once, or in each instance of the repeats around it that counts.
std::vector<Instance> placesOf(const ScoreDefinition &definition, Slot input, const EvaluationContext &context)
{
    std::vector<Instance> places{theForm};
    for (const int repeat : definition.inputRepeats.value(input)) {
        std::vector<Instance> within;
        for (const Instance outer : places) {
            const std::vector<Instance> inner = context.instancesOf(repeat, outer);
            within.insert(within.end(), inner.begin(), inner.end());
        }
        places = std::move(within);
    }
    return places;
}

/// In a repeat: in any instance. No instance at all lacks nothing: the formula says what that comes to.
bool isMissing(const ScoreDefinition &definition, Slot input, const EvaluationContext &context)
{
    const bool mayBeCoded = std::ranges::find(definition.codedOk, input) != definition.codedOk.end();
    const std::vector<Instance> places = placesOf(definition, input, context);
    return std::ranges::any_of(places, [&](Instance place) {
        const bool isInRepeat = place != theForm;
        const Value value = isInRepeat ? context.value(input, place) : context.value(input);
        if (!std::holds_alternative<Blank>(value))
            return false;
        const QString code = isInRepeat ? context.missingCode(input, place) : context.missingCode(input);
        return !mayBeCoded || code.isEmpty();
    });
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
