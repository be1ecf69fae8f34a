// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

/// A button whose words go on in a further line where there is no room, which Qt's own would cut off: text of twice the
/// size and other languages need it.
template <typename Button> class Wrapping : public Button
{
public:
    explicit Wrapping(QWidget *parent = nullptr);
    explicit Wrapping(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return this->rect().contains(at); }
};

extern template class Wrapping<QCheckBox>;
extern template class Wrapping<QRadioButton>;
extern template class Wrapping<QPushButton>;

using WrapCheckBox = Wrapping<QCheckBox>;
using WrapRadioButton = Wrapping<QRadioButton>;
using WrapPushButton = Wrapping<QPushButton>;

} // namespace ui
