// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Measure.h"

#include <QWidget>

namespace bench {

/// A window that knows when it was last painted, and a keyboard before it. Each press is timed to the end of the last
/// painting that follows from it without anybody waiting: what a timer does later is not what the hand waits for.
class PaintedWindow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    double press(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< us
    static void settle(int milliseconds); ///< let timers do what they do

protected:
    bool event(QEvent *event) override;

private:
    Clock::time_point m_painted;
    bool m_isPainted = false;
};

} // namespace bench
