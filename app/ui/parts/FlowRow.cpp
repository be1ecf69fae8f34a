// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/FlowRow.h"

#include <QStyle>
#include <QWidget>

namespace ui {

FlowRow::FlowRow(int gap)
    : m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowRow::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        const QSize hint = item->sizeHint();
        if (item->spacerItem())
            size.rwidth() += hint.width();
        if (item->isEmpty())
            continue;
        size = QSize(size.width() + (size.isNull() ? 0 : m_gap) + hint.width(), qMax(size.height(), hint.height()));
    }
    return size;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool move) const
{
    const QWidget *const parent = parentWidget();
    const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
    QPoint at = rect.topLeft();
    int line = 0;
    for (const auto &item : m_items) {
        if (item->spacerItem() && at.x() > rect.left())
            at.rx() += item->sizeHint().width();
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int width = qMin(hint.width(), rect.width());
        if (at.x() > rect.left() && at.x() + width > rect.right() + 1) {
            at = QPoint(rect.left(), at.y() + line + m_gap);
            line = 0;
        }
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : hint.height();
        if (move)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(at, QSize(width, height))));
        at.rx() += width + m_gap;
        line = qMax(line, height);
    }
    return at.y() + line - rect.top();
}

} // namespace ui
