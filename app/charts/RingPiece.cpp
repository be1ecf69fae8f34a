// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/RingPiece.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace charts {

namespace {

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

QPointF RingPiece::at(double angle, double radius) const
{
    return center + QPointF(std::sin(radians(angle)) * radius, -std::cos(radians(angle)) * radius);
}

QPainterPath RingPiece::path() const
{
    const QRectF outside(center.x() - outer, center.y() - outer, outer * 2, outer * 2);
    const QRectF inside(center.x() - inner, center.y() - inner, inner * 2, inner * 2);
    QPainterPath path;
    if (std::abs(sweep) >= 359.9) {
        path.addEllipse(outside);
        path.addEllipse(inside); // the odd-even rule makes it a hole
        return path;
    }
    path.arcMoveTo(outside, 90 - from); // Qt counts from three o'clock, against the clock
    path.arcTo(outside, 90 - from, -sweep);
    path.arcTo(inside, 90 - from - sweep, sweep);
    path.closeSubpath();
    return path;
}

bool RingPiece::contains(const QPointF &point) const
{
    const QPointF away = point - center;
    const double distance = std::hypot(away.x(), away.y());
    if (distance < inner || distance > outer)
        return false;
    const double angle = std::atan2(away.x(), -away.y()) * 180 / std::numbers::pi;
    const double turned = std::fmod((sweep < 0 ? from - angle : angle - from) + 720, 360);
    return turned <= std::abs(sweep);
}

bool RingPiece::holds(const QRectF &rectangle, double apart) const
{
    const QPointF nearest(std::clamp(center.x(), rectangle.left(), rectangle.right()),
        std::clamp(center.y(), rectangle.top(), rectangle.bottom()));
    if (std::hypot(nearest.x() - center.x(), nearest.y() - center.y()) < inner + apart)
        return false;
    // A piece wider than a half circle is no wedge: what lies around its middle is enough for words
    const double half = std::min(std::abs(sweep) / 2, 85.0);
    const double first = radians(middle() - half);
    const double last = radians(middle() + half);
    for (const QPointF &corner :
        {rectangle.topLeft(), rectangle.topRight(), rectangle.bottomLeft(), rectangle.bottomRight()}) {
        const QPointF away = corner - center;
        if (std::hypot(away.x(), away.y()) > outer - apart)
            return false;
        // How far inside of each of the two straight edges
        const double fromFirst = away.x() * std::cos(first) + away.y() * std::sin(first);
        const double fromLast = -away.x() * std::cos(last) - away.y() * std::sin(last);
        if (fromFirst < apart || fromLast < apart)
            return false;
    }
    return true;
}

} // namespace charts
