// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ResultReading.h"

#include <QAbstractTableModel>

namespace models {

/// The numbers under the profile: one row an area, what it was, how it changed and what it lacks.
class ScoresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Area, Now, Before, Change, Client, Need, Interviewer, ColumnCount };
    enum Role { LackingRole = Qt::UserRole, CautionRole };

    explicit ScoresModel(QObject *parent = nullptr);
    void setResult(ResultReading result);
    const ResultReading &result() const { return m_result; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AreaResult &area, int column) const;
    ResultReading m_result;
};

} // namespace models
