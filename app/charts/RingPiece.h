// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

namespace charts {

/// A piece of a ring. Angles are degrees from twelve o'clock, clockwise; the sweep is negative in a mirrored drawing.
struct RingPiece
{
    QPointF center;
    double from = 0;
    double sweep = 0;
    double inner = 0;
    double outer = 0;

    QPainterPath path() const;
    bool contains(const QPointF &point) const;
    /// Whether an upright rectangle lies in it, at least so far from every edge.
    bool holds(const QRectF &rectangle, double apart) const;
    double middle() const { return from + sweep / 2; }
    QPointF at(double angle, double radius) const;
};

} // namespace charts
