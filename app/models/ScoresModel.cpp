// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ScoresModel.h"

#include "app/models/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString ratingText(const std::optional<double> &rating)
{
    return rating ? QLocale().toString(*rating, 'g', 3) : u"–"_s;
}

} // namespace

ScoresModel::ScoresModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ScoresModel::setResult(ResultReading result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

int ScoresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.areas.size());
}

int ScoresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScoresModel::text(const AreaResult &area, int column) const
{
    switch (Column(column)) {
    case Area:
        return area.label;
    case Now:
        return area.now.outside ? tr("%1 (outside the range)").arg(scoreText(area, area.now))
                                : scoreText(area, area.now);
    case Before:
        return area.before ? scoreText(area, *area.before) : QString();
    case Change:
        return changeText(area);
    case Client:
        return ratingText(area.clientRating);
    case Need:
        return ratingText(area.clientNeed);
    case Interviewer:
        return ratingText(area.interviewerRating);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ScoresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AreaResult &area = m_result.areas[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(area, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Area || index.column() == Change ? QVariant()
                                                                  : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return area.lacking.isEmpty() ? QString() : tr("Lacks: %1").arg(area.lacking.join(u", "_s));
    case LackingRole:
        return area.lacking;
    case CautionRole:
        return area.caution;
    default:
        return {};
    }
}

QVariant ScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Area || section == Change ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString before = m_result.earlierDate.isValid() ? m_result.earlierDate.toString(Qt::ISODate) : tr("Before");
    const QString titles[ColumnCount] = {tr("Area"), tr("Score"), before, tr("Change"), tr("Bothered (0–4)"),
        tr("Wants help (0–4)"), tr("Interviewer (0–9)")};
    return titles[section];
}

} // namespace models
