// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartColors.h"
#include "app/charts/ProfileLayout.h"

class QPainter;

namespace charts {

/// Draws the profile into the area with the painter's font: the same picture in the window, on paper and in an image.
/// A score outside its range is drawn at the edge with a mark; one that cannot be computed is a word, never an empty
/// bar.
void paintProfile(QPainter &painter, const QRectF &area, const ProfileData &data, const ChartColors &colors);

} // namespace charts
