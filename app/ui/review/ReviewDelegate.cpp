// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/review/ReviewDelegate.h"

#include "app/models/ReviewModel.h"
#include "app/ui/parts/Colours.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"

using namespace Qt::StringLiterals;

namespace ui {

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSection = index.data(models::ReviewModel::SectionRole).toBool();
    return {QStyledItemDelegate::sizeHint(option, index).width(), scaled(isSection ? 40 : metrics::compact)};
}

void ReviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    using Model = models::ReviewModel;
    const auto ink = [option](Role role) {
        option->palette.setColor(QPalette::Text, colour(option->palette, role));
        option->palette.setColor(QPalette::HighlightedText, colour(option->palette, role));
    };
    if (index.data(Model::SectionRole).toBool()) {
        option->font = textFont(TextSize::Body, TextWeight::Strong);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignBottom;
        return;
    }
    if (index.data(Model::SkippedRole).toBool() || index.column() == Model::Code)
        ink(Role::Secondary);
    if (index.column() != Model::Marks)
        return;
    QString name;
    if (const QVariant severity = index.data(Model::SeverityRole); severity.isValid()) {
        ink(severityRole(forms::Severity(severity.toInt())));
        name = severityIcon(forms::Severity(severity.toInt()));
    } else if (index.data(Model::ChangedRole).toBool()) {
        ink(Role::Accent);
        name = u"document-edit"_s;
    } else if (index.data(Model::CommentsRole).toInt() > 0) {
        name = u"edit-comment"_s;
    }
    if (name.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(name,
        index.data(Model::ChangedRole).toBool() && !index.data(Model::SeverityRole).isValid() ? Role::Accent
            : index.data(Model::SeverityRole).isValid()
            ? severityRole(forms::Severity(index.data(Model::SeverityRole).toInt()))
            : Role::Text);
    option->decorationSize = {metrics::smallIcon, metrics::smallIcon};
}

} // namespace ui
