// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ReleaseModels.h"

#include "app/models/Words.h"
#include "app/summary/Csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

ReleaseTablesModel::ReleaseTablesModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ReleaseTablesModel::setRelease(summary::Release release)
{
    beginResetModel();
    m_release = std::move(release);
    endResetModel();
}

double ReleaseTablesModel::shareKept() const
{
    if (m_release.tables.empty() || m_release.isWithdrawn)
        return 0;
    const auto whole = std::count_if(m_release.tables.begin(), m_release.tables.end(),
        [](const summary::Table &table) { return table.state == summary::TableState::Whole; });
    return double(whole) / double(m_release.tables.size());
}

int ReleaseTablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_release.tables.size());
}

QVariant ReleaseTablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const summary::Table &table = m_release.tables[std::size_t(index.row())];
    const bool withdrawn = m_release.isWithdrawn || table.state == summary::TableState::Withdrawn;
    const QString stateText = withdrawn ? tr("Withdrawn") : tr("Whole");
    const QString label = table.label.isEmpty() ? table.name : table.label.in(language());
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(label, stateText);
    case WithdrawnRole:
        return withdrawn;
    case ReasonRole:
        return withdrawn ? withdrawalWord(m_release.isWithdrawn ? m_release.rule : table.rule) : QString();
    case NameRole:
        return table.name;
    case StateWordRole:
        return stateText;
    default:
        return {};
    }
}

CsvModel::CsvModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

bool CsvModel::setBytes(const QByteArray &csv, char separator)
{
    beginResetModel();
    auto rows = summary::readCsv(csv, separator);
    const bool readable = rows && !rows->empty();
    m_header = readable ? rows->front() : QStringList();
    m_rows.clear();
    if (readable)
        m_rows.assign(rows->begin() + 1, rows->end());
    endResetModel();
    return readable;
}

int CsvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CsvModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant CsvModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString text = m_rows[std::size_t(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CsvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_header.value(section);
}

} // namespace models
