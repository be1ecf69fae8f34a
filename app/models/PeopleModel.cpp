// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/PeopleModel.h"

#include "app/models/Words.h"

namespace models {

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void PeopleModel::setPeople(std::vector<cases::Person> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

const cases::Person *PeopleModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_people[std::size_t(row)] : nullptr;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const cases::Person &person = m_people[std::size_t(index.row())];
    if (index.column() == Name)
        return person.isActive ? person.name : tr("%1 (no longer here)").arg(person.name);
    return roleWord(person.role);
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Role");
}

} // namespace models
