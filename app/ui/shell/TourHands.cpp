// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/TourHands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QThread>

using namespace Qt::StringLiterals;

// What Qt Test's own key clicks use (qtestkey.h): a key reaches shortcuts before it reaches a widget, as from a
// platform.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *target, ulong timestamp, int key,
    Qt::KeyboardModifiers modifiers, const QString &text = QString(), bool autorepeat = false, ushort count = 1);
QT_END_NAMESPACE

namespace ui {

namespace {

forms::Error failure(const QString &what)
{
    return {forms::Error::Code::NotFound, what, {}};
}

} // namespace

void TourHands::settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(2);
    } while (clock.elapsed() < milliseconds);
}

forms::Result<void> TourHands::waitUntil(const QString &what, const std::function<bool()> &isSo, int atMost) const
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo()) {
        if (clock.elapsed() > atMost)
            return failure(u"waited in vain for "_s + what);
        settle(10);
    }
    return {};
}

forms::Result<QWidget *> TourHands::find(const QString &objectName) const
{
    QWidget *found = nullptr;
    const auto look = [&] {
        const auto all = m_window.findChildren<QWidget *>(objectName);
        for (QWidget *const widget : all) {
            if (widget->isVisible())
                found = widget;
        }
        return found != nullptr;
    };
    TRY(waitUntil(objectName, look, 15000));
    return found;
}

forms::Result<void> TourHands::click(const QString &objectName)
{
    TRY_ASSIGN(QWidget *const widget, find(objectName));
    auto *const button = qobject_cast<QAbstractButton *>(widget);
    if (!button)
        return failure(objectName + u" is no button"_s);
    TRY(waitUntil(objectName + u" to be enabled"_s, [button] { return button->isEnabled(); }, 15000));
    button->setFocus();
    button->click();
    settle();
    return {};
}

forms::Result<void> TourHands::fill(const QString &objectName, const QString &text)
{
    TRY_ASSIGN(QWidget *const widget, find(objectName));
    widget->setFocus();
    if (auto *const edit = qobject_cast<QLineEdit *>(widget))
        edit->selectAll();
    else if (auto *const area = qobject_cast<QPlainTextEdit *>(widget))
        area->selectAll();
    type(text);
    settle();
    return {};
}

void TourHands::send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *const focus = QApplication::focusWidget();
    QWidget *const target = focus ? focus : &m_window;
    if (!qt_sendShortcutOverrideEvent(target, ulong(QDateTime::currentMSecsSinceEpoch()), key, modifiers, text)) {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(target, &down);
        QWidget *const now = QApplication::focusWidget();
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        QApplication::sendEvent(now ? now : &m_window, &up);
    }
    settle(5);
}

void TourHands::type(const QString &text)
{
    for (const QChar character : text)
        send(character.toUpper().unicode(), Qt::NoModifier, QString(character));
}

void TourHands::press(int key, Qt::KeyboardModifiers modifiers)
{
    send(key, modifiers, {});
}

QString TourAnswers::saveFile(const FileQuestion &question)
{
    const QString path = m_folder + u'/' + QFileInfo(question.start).fileName();
    m_saved << path;
    return path;
}

} // namespace ui
