// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Page.h"

#include "app/ui/parts/FocusOrder.h"

#include <QEvent>
#include <QKeyEvent>

namespace ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
{ }

void Page::say(std::function<void()> text)
{
    text();
    m_texts.push_back(std::move(text));
}

void Page::sayAgain()
{
    for (const auto &text : m_texts)
        text();
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        sayAgain();
    QWidget::changeEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    orderFocus(this);
}

void Page::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT leaveAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
