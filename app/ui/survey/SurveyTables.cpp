// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/SurveyTables.h"

#include "app/models/Words.h"
#include "app/summary/Withholding.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/RowHeight.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString shareOf(int part, int whole)
{
    return QLocale().toString(whole > 0 ? 100.0 * part / whole : 0.0, 'f', 0) + u" %"_s;
}

} // namespace

void makeSurveyTable(QTableWidget *table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->viewport()->setAutoFillBackground(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    new RowHeight(table, metrics::compact);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
}

void setTableRow(QTableWidget *table, int row, const QStringList &cells)
{
    for (int column = 0; column < int(cells.size()); ++column) {
        auto *const item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

void fitTable(QTableWidget *table)
{
    int height = table->horizontalHeader()->sizeHint().height() + metrics::related;
    for (int row = 0; row < table->rowCount(); ++row)
        height += table->rowHeight(row);
    table->setFixedHeight(height);
}

void fillCounts(QTableWidget *table, const summary::Release &release)
{
    const QString language = models::language();
    table->setRowCount(0);
    const auto add = [table](const QStringList &cells) {
        table->insertRow(table->rowCount());
        setTableRow(table, table->rowCount() - 1, cells);
    };
    for (const summary::Table &counted : release.tables) {
        QString topic = counted.label.in(language);
        if (counted.state == summary::TableState::Withdrawn || counted.dimensions.size() != 1) {
            add({topic, summary::ruleText(summary::publishedRule(counted)).in(language), u"··"_s, u"··"_s});
            continue;
        }
        for (const summary::Cell &cell : counted.cells) {
            const auto &category = counted.dimensions.front().categories[std::size_t(cell.categories.front())];
            add({topic, category.label.in(language), QString::number(cell.persons),
                shareOf(cell.persons, counted.persons)});
            topic.clear(); // said once
        }
    }
    fitTable(table);
}

} // namespace ui
