// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <optional>
#include <vector>

namespace forms {

/// A score and what it rests on. Nothing is imputed: when an input is missing there is no value, and it says which.
struct Score
{
    std::optional<double> value;
    std::vector<Slot> missing; ///< inputs that are blank or a special code (in a repeat: anywhere), in the formula's
                               ///< order
    bool outside = false; ///< outside the definition's range: kept as computed, drawn at the edge with a mark

    friend bool operator==(const Score &, const Score &) = default;
};

/// Pure: reads the context, remembers nothing. An input in codedOk may hold a special code, but not be blank.
Score computeScore(const ScoreDefinition &definition, const EvaluationContext &context);

/// Index of the band a value falls in; the outermost bands take what lies outside the range. -1 without bands.
int bandOf(const ScoreDefinition &definition, double value);

/// Change between two administrations of one score (last minus first). Words of certainty only with a published
/// reliability (Jacobson and Truax 1991: |change| / (sqrt(2) sd sqrt(1 - r)) > 1.96); else plain difference.
struct Change
{
    enum class Certainty { PlainDifference, Reliable, WithinError };
    double difference = 0;
    bool isBetter = false;
    Certainty certainty = Certainty::PlainDifference;
};
std::optional<Change> changeBetween(const ScoreDefinition &definition, const Score &first, const Score &last);

} // namespace forms
