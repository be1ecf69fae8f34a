// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartScale.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

double roundStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0})
        if (rough <= step * power * (1 + 1e-9))
            return step * power;
    return 10 * power;
}

} // namespace

double ChartScale::at(double value) const
{
    if (!(m_highest > m_lowest))
        return m_from;
    const double share = std::clamp((value - m_lowest) / (m_highest - m_lowest), 0.0, 1.0);
    return m_from + share * (m_to - m_from);
}

std::vector<double> ChartScale::ticks(int most) const
{
    if (!(m_highest > m_lowest) || most < 2)
        return {};
    const double step = roundStep((m_highest - m_lowest) / (most - 1));
    std::vector<double> ticks;
    // Counted rather than added up: 0.1 ten times is not 1.
    for (double i = std::ceil(m_lowest / step - 1e-9); i * step <= m_highest + step * 1e-9; ++i)
        ticks.push_back(i * step);
    return ticks;
}

} // namespace charts
