// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace charts {

/// The colours a chart is drawn with, by role; the window hands in its palette's, paper the light ones. What is now is
/// solid accent, what was before is hatched in the edge colour: they read in grey too.
struct ChartColors
{
    QColor surface;
    QColor text;
    QColor secondary;
    QColor hairline;
    QColor edge;
    QColor accent;
    QColor accentWeak;
    QColor warning;

    static ChartColors light();
};

} // namespace charts
