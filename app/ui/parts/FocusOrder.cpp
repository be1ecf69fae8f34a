// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/FocusOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

#include <vector>

namespace ui {

namespace {

using Stops = std::vector<QWidget *>;

void collect(QWidget *widget, Stops &stops);

void collect(const QLayout &layout, Stops &stops) // NOLINT(misc-no-recursion): as deep as layouts lie in one another
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *const item = layout.itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(*item->layout(), stops);
    }
}

/// What holds others without a layout of its own.
Stops held(const QWidget *widget)
{
    Stops inside;
    if (const auto *const scroll = qobject_cast<const QScrollArea *>(widget)) {
        if (scroll->widget())
            inside.push_back(scroll->widget());
    } else if (const auto *const splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            inside.push_back(splitter->widget(i));
    } else if (const auto *const stack = qobject_cast<const QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            inside.push_back(stack->widget(i));
    }
    return inside;
}

void collect(QWidget *widget, Stops &stops) // NOLINT(misc-no-recursion): as deep as widgets lie in one another
{
    if (widget->focusPolicy() & Qt::TabFocus)
        stops.push_back(widget);
    const Stops inside = held(widget);
    for (QWidget *const one : inside)
        collect(one, stops);
    if (inside.empty() && widget->layout())
        collect(*widget->layout(), stops);
}

} // namespace

void orderFocus(QWidget *within)
{
    Stops stops;
    collect(within, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace ui
