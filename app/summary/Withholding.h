// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"

namespace summary {

constexpr int lowestFewestInCell = 5; ///< rules.md 2: k may be raised, never lowered
constexpr int lowestFewestPersons = 10;

/// Decides what leaves. Whole tables are kept or withdrawn, never single cells: each table divides the same persons, so
/// a hidden cell could be had from its siblings. A withdrawn table loses its cells here, not when it is written.
/// Complementary hiding over linked tables takes this function's place: it needs all tables at once, as this does.
void withhold(Release &release);

/// The rule as it may be told outside. That one cell of a score table holds everybody tells each member what all the
/// others have, so a score table does not say which of the two rules withdrew it.
QString publishedRule(const Table &table);

/// The word for "" (not withdrawn) and every published rule, in Swedish and English.
forms::LocalText ruleText(const QString &rule);

bool isScoreTable(const Table &table);

} // namespace summary
