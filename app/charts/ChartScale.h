// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace charts {

/// Values on a straight line. What lies outside the range is drawn at its edge, never beyond: the mark tells.
class ChartScale
{
public:
    ChartScale(double lowest, double highest, double from, double to)
        : m_lowest(lowest)
        , m_highest(highest)
        , m_from(from)
        , m_to(to)
    { }

    double at(double value) const; ///< clamped to the line
    bool isOutside(double value) const { return value < m_lowest || value > m_highest; }
    /// Round steps (1, 2 or 5 times a power of ten) within the range, at most this many.
    std::vector<double> ticks(int most) const;

private:
    double m_lowest;
    double m_highest;
    double m_from;
    double m_to;
};

} // namespace charts
