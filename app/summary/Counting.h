// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Dimensions.h"
#include "app/summary/Release.h"

#include <vector>

namespace summary {

/// Each person's first approved baseline in the period (rules.md 1), whatever the order they are handed in: two on the
/// same day are told apart by their contents, never by their place in the list.
std::vector<CountedAssessment> firstBaselines(
    const std::vector<CountedAssessment> &approved, const Period &period, const QStringList &variants);

/// Every combination of categories, zeros too; the cells add up to the persons.
Table countTable(
    const QString &name, const std::vector<Breakdown> &breakdowns, const std::vector<CountedAssessment> &persons);

} // namespace summary
