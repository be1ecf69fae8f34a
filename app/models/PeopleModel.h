// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"

#include <QAbstractTableModel>

#include <vector>

namespace models {

/// Who works in the vault, and as what.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, RoleName, ColumnCount };

    explicit PeopleModel(QObject *parent = nullptr);
    void setPeople(std::vector<cases::Person> people);
    const cases::Person *at(int row) const; ///< null for no row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<cases::Person> m_people;
};

} // namespace models
