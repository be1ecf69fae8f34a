// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sides/SidesLegend.h"

#include "app/charts/SidesPainter.h"
#include "app/ui/parts/ChartPalette.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

SidesLegend::SidesLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sidesLegend"_s);
}

void SidesLegend::setData(const charts::SidesData &given)
{
    m_data = given;
    setAccessibleName(charts::sidesLegendWords(m_data));
    update();
}

int SidesLegend::heightFor(int width) const
{
    return int(std::ceil(charts::sidesLegendHeight(m_data, width, font(), const_cast<SidesLegend *>(this)))) + 2;
}

void SidesLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    charts::paintSidesLegend(painter, QRectF(rect()), m_data, chartColors(palette()));
}

} // namespace ui
