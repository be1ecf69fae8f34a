// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/summary/TableListDelegate.h"

#include "app/models/ReleaseModels.h"
#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

void TableListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isWithdrawn = index.data(models::ReleaseTablesModel::WithdrawnRole).toBool();
    const Role role = isWithdrawn ? Role::Warning : Role::Good;
    const auto seen
        = [&option](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    const QRect inner = option.rect.adjusted(12, metrics::related, -metrics::related, -metrics::related);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(colour(option.palette, Role::Text));
    const QFontMetrics body = painter->fontMetrics();
    painter->drawText(seen({inner.left(), inner.top(), inner.width(), body.height()}),
        int(Qt::AlignLeft | Qt::AlignVCenter), body.elidedText(name, Qt::ElideRight, inner.width()));
    painter->setFont(textFont(TextSize::Meta));
    painter->setPen(colour(option.palette, role));
    const QRect below(inner.left(), inner.top() + body.height() + 2, inner.width(), metrics::smallIcon);
    icon(isWithdrawn ? u"view-hidden"_s : u"checkmark"_s, role)
        .paint(painter, seen({below.left(), below.top(), metrics::smallIcon, metrics::smallIcon}));
    painter->drawText(seen(below.adjusted(metrics::smallIcon + 4, 0, 0, 0)), int(Qt::AlignLeft | Qt::AlignVCenter),
        index.data(models::ReleaseTablesModel::StateWordRole).toString());
    painter->restore();
}

QSize TableListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * metrics::related + option.fontMetrics.height() + 2 + metrics::smallIcon};
}

} // namespace ui
