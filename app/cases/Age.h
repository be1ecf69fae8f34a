// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLatin1String>

#include <optional>
#include <span>

namespace cases {

/// Completed years at a day; none when either is unknown or the day comes before birth. Who is born on 29 February
/// fills years on 1 March in other years.
std::optional<int> ageAt(QDate birth, QDate day);

/// The bands of rules.md 1, in order; last is -1 for "and older".
struct AgeBand
{
    QLatin1String name; ///< "18-24", "65+": the category's code in a table
    int first;
    int last;
};
std::span<const AgeBand> adultBands();
std::span<const AgeBand> childBands();

/// The band an age falls in, null for an age that none of them takes.
const AgeBand *bandOf(std::span<const AgeBand> bands, int age);

} // namespace cases
