// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// Words on a page in one of the few sizes there are; follows the text size that the reader has chosen.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Size { Title, Heading, Body, Meta };

    explicit TextLabel(Size size = Size::Body, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySize();
    Size m_size;
};

/// The one hairline between two regions.
QWidget *hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace ui
