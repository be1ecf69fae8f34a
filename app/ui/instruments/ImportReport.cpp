// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/ImportReport.h"

#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PlainTable.h"
#include "app/ui/parts/TextLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::exchange::Note;

namespace ui {

ImportReport::ImportReport(QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel(TextLabel::Size::Body))
    , m_table(new QTableWidget(0, 3))
{
    m_count->setObjectName(u"importCount"_s);
    m_table->setObjectName(u"importNotes"_s);
    makePlain(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    column->setSpacing(metrics::related);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    retranslate();
}

void ImportReport::show(std::vector<Note> notes)
{
    m_notes = std::move(notes);
    retranslate();
}

void ImportReport::focusList()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ImportReport::retranslate()
{
    const int dropped = int(std::ranges::count(m_notes, Note::Kind::Dropped, &Note::kind));
    const int kept = int(m_notes.size()) - dropped;
    m_count->setText(m_notes.empty()
            ? tr("Everything came over as it was.")
            : tr("Kept in another shape: %1. Left out: %2. The same stands in import.txt in the folder.")
                  .arg(kept)
                  .arg(dropped));
    m_table->setAccessibleName(tr("What became of the definition that was taken in"));
    m_table->setHorizontalHeaderLabels({tr("What became of it"), tr("Where"), tr("What it was")});
    m_table->setRowCount(int(m_notes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Note &note = m_notes[std::size_t(row)];
        const bool isDropped = note.kind == Note::Kind::Dropped;
        auto *const kind = new QTableWidgetItem(isDropped ? tr("left out") : tr("in another shape"));
        kind->setIcon(
            isDropped ? icon(u"emblem-warning"_s, Role::Warning) : icon(u"emblem-information"_s, Role::Notice));
        m_table->setItem(row, 0, kind);
        m_table->setItem(row, 1, new QTableWidgetItem(note.where));
        m_table->setItem(row, 2, new QTableWidgetItem(note.what));
    }
}

} // namespace ui
