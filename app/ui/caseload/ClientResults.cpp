// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ResultReading.h"
#include "app/operations/Interview.h"
#include "app/operations/VaultSession.h"
#include "app/ui/caseload/ClientPage.h"
#include "app/ui/parts/TextLabel.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

// A client's results over time: the latest assessments of one instrument beside one another.
namespace ui {

namespace {

constexpr std::size_t mostResults = 6; // side by side

/// Columns of the results table: the latest assessments that have a result, oldest first.
std::vector<models::ResultReading> readResults(
    operations::VaultSession &session, const std::vector<cases::Assessment> &newestFirst)
{
    std::vector<models::ResultReading> columns;
    QString instrument; // of the newest result with scores: those of different instruments do not stand in one table
    for (const cases::Assessment &one : newestFirst) {
        const bool hasResult
            = one.state != cases::AssessmentState::Planned && one.state != cases::AssessmentState::UnderWay;
        const bool isOther = !instrument.isEmpty() && one.instrument != instrument;
        if (!hasResult || isOther || columns.size() == mostResults)
            continue;
        const auto interview = operations::Interview::open(session, one.id);
        if (!interview || (*interview)->definition().scores.empty())
            continue; // its own page says why it cannot be read
        columns.push_back(models::readResult(**interview));
        instrument = one.instrument;
    }
    std::reverse(columns.begin(), columns.end());
    return columns;
}

/// A row of the results table: a score of one instrument.
struct ResultRow
{
    QString instrument;
    QString name;
    QString label;
};

/// Each instrument's scores, the one that was used last first: scores of two instruments may bear the same name.
std::vector<ResultRow> resultRows(const std::vector<models::ResultReading> &oldestFirst)
{
    std::vector<ResultRow> rows;
    QStringList instruments;
    for (const models::ResultReading &result : oldestFirst | std::views::reverse) {
        if (result.areas.empty() || instruments.contains(result.title))
            continue;
        instruments << result.title;
        for (const models::AreaResult &area : result.areas)
            rows.push_back({.instrument = result.title, .name = area.name, .label = area.label});
    }
    if (instruments.size() > 1) {
        for (ResultRow &row : rows)
            row.label = u"%1: %2"_s.arg(row.instrument, row.label);
    }
    return rows;
}

QString scoreOf(const models::ResultReading &result, const ResultRow &row)
{
    if (result.title != row.instrument)
        return {};
    const auto area = std::find_if(
        result.areas.begin(), result.areas.end(), [&](const models::AreaResult &one) { return one.name == row.name; });
    return area == result.areas.end() ? u"–"_s : models::scoreText(*area, area->now);
}

} // namespace

void ClientPage::showResults()
{
    const std::vector<models::ResultReading> columns = readResults(m_session, m_assessments);
    const std::vector<ResultRow> rows = resultRows(columns);
    const bool any = !rows.empty();
    m_resultsTitle->setVisible(any);
    m_results->setVisible(any);
    if (!any)
        return;
    m_results->setRowCount(int(rows.size()));
    m_results->setColumnCount(int(columns.size()));
    for (int column = 0; column < m_results->columnCount(); ++column) {
        const models::ResultReading &result = columns[std::size_t(column)];
        m_results->setHorizontalHeaderItem(
            column, new QTableWidgetItem(u"%1\n%2"_s.arg(result.date.toString(Qt::ISODate), result.variant)));
        for (int row = 0; row < m_results->rowCount(); ++row) {
            const ResultRow &shown = rows[std::size_t(row)];
            m_results->setVerticalHeaderItem(row, new QTableWidgetItem(shown.label));
            auto *const item = new QTableWidgetItem(scoreOf(result, shown));
            item->setTextAlignment(Qt::AlignCenter);
            m_results->setItem(row, column, item);
        }
    }
    m_results->resizeColumnsToContents();
    int width = m_results->verticalHeader()->sizeHint().width();
    for (int column = 0; column < m_results->columnCount(); ++column) {
        m_results->setColumnWidth(column, m_results->columnWidth(column) + 16);
        width += m_results->columnWidth(column);
    }
    m_results->setMaximumWidth(width + 4);
    m_results->setFixedHeight(
        m_results->horizontalHeader()->sizeHint().height() + m_results->verticalHeader()->length() + 4);
}

} // namespace ui
