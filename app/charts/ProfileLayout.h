// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Profile.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace charts {

/// Where the parts of one row lie. Bars have no width where there is nothing to draw.
struct ProfileRowLayout
{
    QRectF row;
    QRectF label;
    QRectF track; ///< the score's range from end to end
    QRectF now;
    QRectF before;
    QRectF nowWords;
    QRectF beforeWords;
    QRectF client; ///< the 0-4 scale's line is its middle
    QRectF interviewer;
    std::optional<QPointF> bothered;
    std::optional<QPointF> need;
    std::optional<QPointF> severity;
};

/// Pure geometry: the painter draws it, the window finds the row under the pointer in it, tests look there.
struct ProfileLayout
{
    double unit = 0; ///< the height of a line of text; everything is measured in it
    QRectF header;
    QRectF legend;
    std::vector<ProfileRowLayout> rows;
};

ProfileLayout layoutProfile(const QRectF &area, const ProfileData &data, const QFontMetricsF &metrics);

/// The size at which nothing is cramped; it may be drawn wider, or higher.
QSizeF profileSizeHint(const ProfileData &data, const QFontMetricsF &metrics);

} // namespace charts
