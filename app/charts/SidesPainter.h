// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartColors.h"
#include "app/charts/SidesLayout.h"

class QPainter;

namespace charts {

/// What a window marks in the ring; -1: nothing.
struct SidesAtHand
{
    int current = -1; ///< where the keys are
    int under = -1; ///< the pointer
    bool hasFocus = false;
};

/// Draws the ring as it is laid out, with the painter's font: the same picture in the window, on paper and in an image.
/// The need is a pattern at the outer edge, from empty to solid, and a word; not examined is dotted, not yet answered
/// is an empty field with a broken edge; what is counted and how it went are signs, each of its own shape. It reads in
/// grey.
void paintSides(QPainter &painter, const SidesLayout &layout, const SidesData &data, const ChartColors &colors,
    const SidesAtHand &atHand = {});

/// What the patterns and signs mean, in as many lines as the width wants.
void paintSidesLegend(QPainter &painter, const QRectF &area, const SidesData &data, const ChartColors &colors);
double sidesLegendHeight(const SidesData &data, double width, const QFont &font, QPaintDevice *device);
QString sidesLegendWords(const SidesData &data); ///< for a screen reader

} // namespace charts
