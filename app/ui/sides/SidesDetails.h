// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Sides.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace ui {

class TextLabel;

/// The area at hand in whole sentences, however little room there is in the ring; and its opening for who points.
class SidesDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SidesDetails(QWidget *parent = nullptr);
    void setField(const charts::SidesData &given, int field, bool mayOpen);

Q_SIGNALS:
    void openAsked();

private:
    struct Part
    {
        TextLabel *heading;
        TextLabel *text;
    };
    Part &part(std::size_t index);

    TextLabel *m_side;
    TextLabel *m_title;
    std::vector<Part> m_parts; ///< as many as any area has had
    QPushButton *m_open;
};

} // namespace ui
