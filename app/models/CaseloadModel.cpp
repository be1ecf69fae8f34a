// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/CaseloadModel.h"

#include "app/models/Words.h"

#include <QLocale>

#include <algorithm>

namespace models {

CaseloadModel::CaseloadModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CaseloadModel::setSource(Source source)
{
    m_source = std::move(source);
    reload();
}

void CaseloadModel::setFilter(const cases::CaseloadFilter &filter)
{
    m_filter = filter;
    reload();
}

void CaseloadModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    std::optional<forms::Error> error;
    if (m_source.count && m_source.rows) {
        const auto total = m_source.count(m_filter);
        auto rows = m_source.rows(m_filter, 0, page);
        if (!total)
            error = total.error();
        else if (!rows)
            error = rows.error();
        else {
            m_total = *total;
            m_rows = std::move(rows).value();
        }
    }
    endResetModel();
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT reloaded();
}

const cases::CaseloadRow *CaseloadModel::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

int CaseloadModel::rowOf(const cases::ClientId &client) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const cases::CaseloadRow &row) { return row.client == client; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CaseloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseloadModel::instrumentText(const cases::CaseloadRow &row) const
{
    return m_source.assessmentTitle ? m_source.assessmentTitle(row.instrument, row.variant) : row.instrument;
}

bool CaseloadModel::isOverdue(const cases::CaseloadRow &row) const
{
    return row.due.isValid() && m_source.today && row.due < m_source.today();
}

QString CaseloadModel::dueText(const cases::CaseloadRow &row) const
{
    if (!row.due.isValid())
        return {};
    const QString day = row.due.toString(Qt::ISODate);
    return isOverdue(row) ? tr("%1, late").arg(day) : day;
}

QString CaseloadModel::text(const cases::CaseloadRow &row, int column) const
{
    const bool none = row.assessment.isNull();
    switch (Column(column)) {
    case Who:
        return row.isProtected ? tr("Protected identity") : row.clientName;
    case IdentityNumber:
        return row.identityShown;
    case Instrument:
        return none ? QString() : instrumentText(row);
    case State:
        return none ? tr("No assessment yet") : stateWord(row.state);
    case InterviewDate:
        return row.interviewDate.isValid() ? row.interviewDate.toString(Qt::ISODate) : QString();
    case Due:
        return dueText(row);
    case Mine:
        //: in a column: this client is the reader's own
        return row.isMine ? tr("Mine") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CaseloadModel::data(const QModelIndex &index, int role) const
{
    const cases::CaseloadRow *const found = row(index.row());
    if (!found || index.column() >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*found, index.column());
    case ProtectedRole:
        return found->isProtected;
    case OverdueRole:
        return isOverdue(*found);
    case StateRole:
        return int(found->state);
    case MineRole:
        return found->isMine;
    default:
        return {};
    }
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount]
        = {tr("Who"), tr("Identity number"), tr("Instrument"), tr("State"), tr("Interview"), tr("Due"), tr("Mine")};
    return titles[section];
}

bool CaseloadModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && int(m_rows.size()) < m_total;
}

void CaseloadModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto more = m_source.rows(m_filter, int(m_rows.size()), 4 * page);
    if (!more || more->empty()) {
        m_total = int(m_rows.size()); // rows went away meanwhile, or cannot be read: ask no more
        if (!more)
            Q_EMIT failed(more.error());
        return;
    }
    const int from = int(m_rows.size());
    beginInsertRows({}, from, from + int(more->size()) - 1);
    for (cases::CaseloadRow &row : std::vector<cases::CaseloadRow>(std::move(more).value()))
        m_rows.push_back(std::move(row));
    endInsertRows();
}

} // namespace models
