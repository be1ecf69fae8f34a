// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ReleaseModels.h"

#include "app/models/Words.h"

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

std::vector<QStringList> readCsv(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    bool any = false;
    const QString text = QString::fromUtf8(csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv);
    const auto endRow = [&] {
        row << field;
        rows.push_back(row);
        row.clear();
        field.clear();
        any = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            row << field;
            field.clear();
            any = true;
            continue;
        } else if (c == u'\n' && !quoted) {
            endRow();
            continue;
        } else if (c != u'\r' || quoted) {
            field += c;
        }
        any = true;
    }
    if (any)
        endRow();
    return rows;
}

CsvModel::CsvModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CsvModel::setBytes(const QByteArray &csv)
{
    beginResetModel();
    m_rows = readCsv(csv);
    m_header = m_rows.empty() ? QStringList() : m_rows.front();
    if (!m_rows.empty())
        m_rows.erase(m_rows.begin());
    endResetModel();
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
