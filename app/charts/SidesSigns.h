// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartColors.h"
#include "app/charts/SidesLayout.h"

class QPainter;

namespace charts {

/// The patterns and signs of the ring, drawn with own lines: a brush pattern's grain depends on the device.
class SidesSigns
{
public:
    SidesSigns(QPainter &painter, const ChartColors &colors, double unit)
        : m_painter(painter)
        , m_colors(colors)
        , m_unit(unit)
    { }

    /// Need as a pattern in the shape, of so many levels in all.
    void fill(const QPainterPath &shape, SidesFill fill, int level, int levels);
    void sign(SidesMark mark, const QRectF &where);

private:
    void hatch(const QPainterPath &shape, double step);
    void dots(const QPainterPath &shape);
    void arrow(const QRectF &where, double rise);
    void strength(const QRectF &where);
    void risk(const QRectF &where);
    void protection(const QRectF &where);

    QPainter &m_painter;
    const ChartColors &m_colors;
    double m_unit; ///< the height of a line of text
};

} // namespace charts
