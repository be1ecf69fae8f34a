// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Sides.h"

#include <QWidget>

namespace ui {

/// What the patterns and signs of the ring mean.
class SidesLegend : public QWidget
{
    Q_OBJECT

public:
    explicit SidesLegend(QWidget *parent = nullptr);
    void setData(const charts::SidesData &given);
    int heightFor(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    charts::SidesData m_data;
};

} // namespace ui
