// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/RowHeight.h"

#include "app/ui/parts/Fonts.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace ui {

RowHeight::RowHeight(QTableView *table, int atUsualSize)
    : QObject(table)
    , m_table(table)
    , m_atUsualSize(atUsualSize)
{
    table->installEventFilter(this);
    fit();
}

void RowHeight::fit()
{
    m_table->verticalHeader()->setDefaultSectionSize(scaled(m_atUsualSize));
}

bool RowHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
