// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SidesSigns.h"

#include <QPainter>

#include <cmath>

namespace charts {

void SidesSigns::fill(const QPainterPath &shape, SidesFill fill, int level, int levels)
{
    if (fill == SidesFill::NotExamined)
        return dots(shape);
    if (fill == SidesFill::Other)
        return hatch(shape, -0.55);
    if (fill != SidesFill::Level || level <= 0)
        return;
    if (level >= levels - 1)
        return m_painter.fillPath(shape, m_colors.accent);
    // Between the empty and the solid: the nearer to solid, the denser
    hatch(shape, 0.62 - 0.34 * double(level) / double(levels - 1));
}

/// Slanting lines so many units apart; the other way round for a negative step.
void SidesSigns::hatch(const QPainterPath &shape, double step)
{
    const QRectF box = shape.boundingRect();
    const double apart = m_unit * std::abs(step);
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    m_painter.setPen(QPen(step < 0 ? m_colors.edge : m_colors.accent, m_unit * 0.12));
    for (double x = box.left() - box.height(); x < box.right(); x += apart) {
        if (step < 0)
            m_painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
        else
            m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    m_painter.restore();
}

void SidesSigns::dots(const QPainterPath &shape)
{
    const QRectF box = shape.boundingRect();
    const double apart = m_unit * 0.4;
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.secondary);
    bool isShifted = false;
    for (double y = box.top() + apart / 2; y < box.bottom(); y += apart) {
        for (double x = box.left() + (isShifted ? apart : apart / 2); x < box.right(); x += apart)
            m_painter.drawEllipse(QPointF(x, y), m_unit * 0.08, m_unit * 0.08);
        isShifted = !isShifted;
    }
    m_painter.restore();
}

void SidesSigns::sign(SidesMark mark, const QRectF &where)
{
    switch (mark) {
    case SidesMark::Better:
        return arrow(where, 1);
    case SidesMark::Same:
        return arrow(where, 0);
    case SidesMark::Worse:
        return arrow(where, -1);
    case SidesMark::Strength:
        return strength(where);
    case SidesMark::Risk:
        return risk(where);
    case SidesMark::Protection:
        return protection(where);
    }
}

/// Up for better, down for worse, level for as before; from the left in every writing direction, as a curve is read.
void SidesSigns::arrow(const QRectF &where, double rise)
{
    const QPointF middle = where.center();
    const double half = where.width() * 0.4;
    const QPointF tip = middle + QPointF(half, -half * rise);
    const QPointF tail = middle - QPointF(half, -half * rise);
    m_painter.setPen(QPen(m_colors.text, m_unit * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawLine(tail, tip);
    const double head = where.width() * 0.36;
    if (rise == 0) {
        m_painter.drawPolyline(
            QPolygonF{tip + QPointF(-head * 0.8, -head * 0.8), tip, tip + QPointF(-head * 0.8, head * 0.8)});
        return;
    }
    m_painter.drawPolyline(QPolygonF{tip + QPointF(-head * 1.2, 0), tip, tip + QPointF(0, head * 1.2 * rise)});
}

/// A disc with a plus in it.
void SidesSigns::strength(const QRectF &where)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.accent);
    m_painter.drawEllipse(where);
    m_painter.setPen(QPen(m_colors.surface, m_unit * 0.1));
    const double arm = where.width() * 0.27;
    m_painter.drawLine(where.center() - QPointF(arm, 0), where.center() + QPointF(arm, 0));
    m_painter.drawLine(where.center() - QPointF(0, arm), where.center() + QPointF(0, arm));
}

/// A triangle on its foot.
void SidesSigns::risk(const QRectF &where)
{
    const double inset = where.width() * 0.02;
    const QPolygonF shape{QPointF(where.center().x(), where.top() + inset),
        QPointF(where.right() - inset, where.bottom() - where.height() * 0.1),
        QPointF(where.left() + inset, where.bottom() - where.height() * 0.1)};
    m_painter.setPen(QPen(m_colors.warning, m_unit * 0.06, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(m_colors.warning);
    m_painter.drawPolygon(shape);
    m_painter.setPen(QPen(m_colors.surface, m_unit * 0.1));
    const double x = where.center().x();
    m_painter.drawLine(
        QPointF(x, where.top() + where.height() * 0.38), QPointF(x, where.top() + where.height() * 0.72));
}

/// A shield, empty.
void SidesSigns::protection(const QRectF &where)
{
    const QRectF box
        = where.adjusted(where.width() * 0.1, where.height() * 0.06, -where.width() * 0.1, -where.height() * 0.02);
    QPainterPath shield(box.topLeft());
    shield.lineTo(box.topRight());
    shield.lineTo(box.right(), box.center().y());
    shield.quadTo(QPointF(box.right(), box.bottom() - box.height() * 0.15), QPointF(box.center().x(), box.bottom()));
    shield.quadTo(QPointF(box.left(), box.bottom() - box.height() * 0.15), QPointF(box.left(), box.center().y()));
    shield.closeSubpath();
    m_painter.setPen(QPen(m_colors.accent, m_unit * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(m_colors.surface);
    m_painter.drawPath(shield);
}

} // namespace charts
