// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Measure.h"
#include "forms/base/Result.h"

#include <vector>

namespace operations {

constexpr int mostMeasureKinds = 5000; ///< KSI has some hundreds
constexpr int longestMeasureName = 300; ///< characters
constexpr int longestMeasureCode = 40;
constexpr int longestListName = 60;

/// A code list of measures as CSV: the first column that is headed "code" or "kod" and the one that is headed "name",
/// "namn", "benämning" or "term"; without such a heading the first two. Errors: Syntax with the line; Schema when the
/// list has no name of its own, is empty or too large, or a code stands twice.
forms::Result<std::vector<cases::MeasureKind>> readMeasureKinds(
    const QString &list, const QByteArray &csv, const QString &fileName);

} // namespace operations
