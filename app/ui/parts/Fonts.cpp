// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Fonts.h"

#include <QApplication>
#include <QWidget>

namespace ui {

namespace {
constexpr double basePoints = 10.5;
constexpr double scales[] = {0.85, 1.0, 1.15, 1.5}; // in the order of TextSize
} // namespace

void setBaseFont(QApplication &application)
{
    QFont base = QApplication::font();
    base.setPointSizeF(basePoints);
    application.setFont(base);
}

QFont textFont(TextSize size, TextWeight weight)
{
    QFont result = QApplication::font();
    result.setPointSizeF(result.pointSizeF() * scales[int(size)]);
    if (weight == TextWeight::Strong)
        result.setWeight(QFont::DemiBold);
    return result;
}

int scaled(int pixels)
{
    return qRound(pixels * QApplication::font().pointSizeF() / basePoints);
}

void setTextSize(QWidget *widget, TextSize size, TextWeight weight)
{
    widget->setFont(textFont(size, weight));
}

} // namespace ui
