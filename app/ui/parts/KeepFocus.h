// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace ui {

/// While a part is built anew: where the focus was, by name, and back there when it is done (a keyboard must never lose
/// its place because a list was read again).
class KeepFocus
{
public:
    explicit KeepFocus(QWidget *part)
        : m_part(part)
    {
        QWidget *const focus = QApplication::focusWidget();
        m_hadFocus = focus && part->isAncestorOf(focus);
        if (m_hadFocus)
            m_name = focus->objectName();
    }
    ~KeepFocus()
    {
        if (!m_hadFocus)
            return;
        QWidget *const again = m_name.isEmpty() ? nullptr : m_part->findChild<QWidget *>(m_name);
        if (again && again->isEnabled())
            again->setFocus();
        else
            focusFirst();
    }
    KeepFocus(const KeepFocus &) = delete;
    KeepFocus &operator=(const KeepFocus &) = delete;

private:
    void focusFirst() const
    {
        for (QWidget *const child : m_part->findChildren<QWidget *>()) {
            if (child->focusPolicy() != Qt::NoFocus && child->isEnabled() && !child->isHidden())
                return child->setFocus();
        }
    }

    QWidget *m_part;
    bool m_hadFocus = false;
    QString m_name;
};

} // namespace ui
