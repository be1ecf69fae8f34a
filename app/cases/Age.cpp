// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Age.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cases {

std::optional<int> ageAt(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return std::nullopt;
    const bool hadBirthday = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

std::span<const AgeBand> adultBands()
{
    static constexpr std::array bands{AgeBand{"18-24"_L1, 18, 24}, AgeBand{"25-34"_L1, 25, 34},
        AgeBand{"35-49"_L1, 35, 49}, AgeBand{"50-64"_L1, 50, 64}, AgeBand{"65+"_L1, 65, -1}};
    return bands;
}

std::span<const AgeBand> childBands()
{
    static constexpr std::array bands{AgeBand{"0-5"_L1, 0, 5}, AgeBand{"6-12"_L1, 6, 12}, AgeBand{"13-15"_L1, 13, 15},
        AgeBand{"16-17"_L1, 16, 17}, AgeBand{"18-20"_L1, 18, 20}};
    return bands;
}

const AgeBand *bandOf(std::span<const AgeBand> bands, int age)
{
    for (const AgeBand &band : bands) {
        if (age >= band.first && (band.last < 0 || age <= band.last))
            return &band;
    }
    return nullptr;
}

} // namespace cases
