// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/SidesLayout.h"

#include <QFontMetricsF>

namespace charts {

/// A text's words, each measured once: it is tried in many rooms.
struct SidesWords
{
    QStringList words;
    std::vector<double> widths;
    double space = 0;

    double widest() const;
    int linesFor(double width) const; ///< however many it takes
};

/// Words broken between words only, in one font: in a narrow field a torn word reads worse than a cut one.
class SidesText
{
public:
    SidesText(const QFont &font, QPaintDevice *device, double lineHeight)
        : m_metrics(font, device)
        , m_lineHeight(lineHeight)
        , m_isStrong(font.weight() > QFont::Normal)
    { }

    SidesWords measured(const QString &text) const;
    /// At most so many lines; where that is too few, or a word too wide, the line ends with an ellipsis. No place yet.
    std::vector<SidesLine> broken(const SidesWords &words, double width, int most) const;
    /// The same around the middle of a room.
    std::vector<SidesLine> placed(const SidesWords &words, const QRectF &room, int most) const;

private:
    QFontMetricsF m_metrics;
    double m_lineHeight;
    bool m_isStrong;
};

} // namespace charts
