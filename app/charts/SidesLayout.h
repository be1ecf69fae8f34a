// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RingPiece.h"
#include "app/charts/Sides.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPaintDevice;

namespace charts {

struct SidesLine
{
    QRectF where;
    QString text;
    bool isStrong = false;
    bool isElided = false; ///< the whole is in the tip and in the table
};

enum class SidesMark { Better, Same, Worse, Strength, Risk, Protection };

/// A mark and, for what is counted, the number after it.
struct SidesMarkLayout
{
    SidesMark mark;
    int count = 0; ///< 0: no number
    QRectF sign;
    QRectF number;
};

struct SidesFieldLayout
{
    RingPiece piece; ///< all of it
    RingPiece band; ///< its outer edge, which carries the pattern
    std::vector<SidesLine> lines;
    std::vector<SidesMarkLayout> marks;
};

struct SidesArcLayout
{
    RingPiece piece;
    std::vector<SidesLine> lines;
};

/// Pure geometry: the painter draws it, the window finds the field under the pointer in it, tests look there.
struct SidesLayout
{
    double unit = 0; ///< the height of a line of text as it is drawn
    double scale = 1; ///< of the font that was given, in the fields: smaller where there is little room
    double sideScale = 1; ///< the same of the sides' names
    double middleScale = 1;
    QPointF center;
    double radius = 0;
    QRectF middle; ///< the circle of who stands in it
    std::vector<SidesLine> middleLines;
    QRectF heading;
    std::vector<SidesArcLayout> sides;
    std::vector<SidesFieldLayout> fields; ///< through the sides in order

    int fieldAt(const QPointF &point) const; ///< -1: none
};

SidesLayout layoutSides(const QRectF &area, const SidesData &data, const QFont &font, QPaintDevice *device);

/// The width and height at which nothing is cramped, and the least at which it can be read.
QSizeF sidesSizeHint(const SidesData &data, const QFont &font, QPaintDevice *device);
QSizeF sidesLeastSize(const SidesData &data, const QFont &font, QPaintDevice *device);

/// The font at this share of its size, and heavier where it is strong.
QFont sidesFont(const QFont &font, double scale, bool isStrong);

} // namespace charts
