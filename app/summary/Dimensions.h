// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"
#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <functional>

namespace summary {

/// A dimension and where in it a person belongs: always in exactly one category, so that a table divides its persons
/// completely.
struct Breakdown
{
    Dimension dimension;
    std::function<int(const CountedAssessment &)> categoryOf;
};

/// By a word of the plan: "sex" (K, M, unknown), "age_band" or "child_age_band" (rules.md 1: completed years) or
/// "score:<name>" (the definition's bands, then not-computable). Schema error for any other word, a score without
/// bands, or a score that rests on an item no plan can reach.
forms::Result<Breakdown> breakdown(const forms::FormDefinition &definition, const QString &word);

/// True for a breakdown of what was found in an interview rather than of who was interviewed.
bool isScore(const Dimension &dimension);

} // namespace summary
