// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include <vector>

namespace models {

/// The tables of a release and how each leaves: whole, or withdrawn with the reason.
class ReleaseTablesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WithdrawnRole = Qt::UserRole, ReasonRole, NameRole, StateWordRole };

    explicit ReleaseTablesModel(QObject *parent = nullptr);
    void setRelease(summary::Release release);
    const summary::Release &release() const { return m_release; }
    double shareKept() const; ///< tables that leave, of all: 0 to 1

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    summary::Release m_release;
};

/// A file exactly as it leaves, read back from its own bytes: never from the counts behind it.
class CsvModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CsvModel(QObject *parent = nullptr);
    /// False, and empty, when the bytes are not what summary::readCsv takes.
    bool setBytes(const QByteArray &csv, char separator);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

} // namespace models
