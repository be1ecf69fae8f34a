// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/PaintedWindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QThread>

namespace bench {

namespace {
constexpr int mostRounds = 1000; ///< of the event loop that one press may take
}

bool PaintedWindow::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::UpdateRequest) { // the whole window was painted and flushed within it
        m_painted = Clock::now();
        m_isPainted = true;
    }
    return isDone;
}

double PaintedWindow::press(int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QWidget *const focus = QApplication::focusWidget();
    m_isPainted = false;
    const auto begin = Clock::now();
    QTest::sendKeyEvent(QTest::Click, focus ? focus : this, Qt::Key(key), text, modifiers);
    for (int i = 0; i < mostRounds; ++i) {
        QCoreApplication::sendPostedEvents();
        if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            break;
    }
    return m_isPainted ? microseconds(m_painted - begin) : -1;
}

void PaintedWindow::settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QApplication::processEvents();
        QThread::msleep(1);
    }
}

} // namespace bench
