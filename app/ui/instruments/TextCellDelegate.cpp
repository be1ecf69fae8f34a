// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/TextCellDelegate.h"

#include "app/models/WorkshopModels.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
using Model = models::InstrumentTextsModel;
constexpr int editorLines = 5;
} // namespace

TextCellDelegate::TextCellDelegate(QTableView *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
    table->installEventFilter(this);
}

void TextCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() < Model::FirstLanguage) {
        option->palette.setColor(QPalette::Text, colour(option->palette, Role::Secondary));
        return;
    }
    if (!index.data(Model::MissingRole).toBool())
        return;
    option->text = tr("missing");
    option->features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay;
    option->icon = icon(u"emblem-warning"_s, Role::Warning);
    option->decorationSize = QSize(metrics::smallIcon, metrics::smallIcon);
    option->palette.setColor(QPalette::Text, colour(option->palette, Role::Warning));
}

QWidget *TextCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *const editor = new QPlainTextEdit(parent);
    editor->setObjectName(u"textEditor"_s);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void TextCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *const edit = static_cast<QPlainTextEdit *>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void TextCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QPlainTextEdit *>(editor)->toPlainText(), Qt::EditRole);
}

void TextCellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editorLines * editor->fontMetrics().lineSpacing()));
    const int below = place.bottom() - m_table->viewport()->rect().bottom();
    if (below > 0)
        place.translate(0, -below);
    editor->setGeometry(place);
}

bool TextCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *const press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (watched == m_table) {
        if (!isEnter || !m_table->currentIndex().isValid())
            return false;
        m_table->edit(m_table->currentIndex());
        return true;
    }
    auto *const editor = qobject_cast<QPlainTextEdit *>(watched);
    if (editor && isEnter && press->modifiers() == Qt::NoModifier) {
        Q_EMIT commitData(editor);
        if (editor->isVisible()) // else its row went with what was written
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
        m_table->setFocus();
        return true;
    }
    if (editor && isEnter)
        return false; // a new line
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace ui
