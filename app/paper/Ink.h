// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartColors.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>

class QPaintDevice;
class QPainter;

namespace paper {

enum class Style { Title, Section, Group, Body, Strong, Small, SmallStrong };

/// How a text is written.
struct Script
{
    Style style = Style::Body;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Fonts, colours and measures of a paper. Lengths are in the device's own dots; mm() and the styles' line heights are
/// what layouts reckon in, so that what is measured is what is drawn.
class Ink
{
public:
    explicit Ink(QPaintDevice *device);

    double mm(double millimetres) const { return millimetres * m_dotsPerMm; }
    double lineHeight(Style style) const;
    double width(Style style, const QString &text) const;
    /// Broken to this width, words only torn where one is wider than the line.
    QStringList lines(Style style, const QString &text, double width) const;
    double height(Style style, const QString &text, double width) const;

    QFont font(Style style) const;
    const charts::ChartColors &colors() const { return m_colors; }

    /// Draws what height() measured, from the rectangle's top.
    void write(QPainter &painter, const QRectF &where, const Script &script, const QString &text) const;
    void line(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color,
        double millimetres = 0.15) const;
    void box(QPainter &painter, const QRectF &where, const QColor &edge, double millimetres = 0.2) const;

private:
    QFontMetricsF metrics(Style style) const { return QFontMetricsF(font(style), m_device); }

    QPaintDevice *m_device;
    double m_dotsPerMm;
    charts::ChartColors m_colors;
    QString m_family;
};

} // namespace paper
