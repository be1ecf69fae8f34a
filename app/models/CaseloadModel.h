// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "forms/base/Result.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace models {

/// The caseload as a table that is read in pages: the first fifty rows at once, the rest as the view asks for them.
/// It narrows by what the law allows (cases::CaseloadFilter) and by nothing else.
class CaseloadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, IdentityNumber, Instrument, State, InterviewDate, Due, Mine, ColumnCount };
    enum Role { ProtectedRole = Qt::UserRole, OverdueRole, StateRole, MineRole };

    /// Where rows come from: operations::Caseload in the window.
    struct Source
    {
        std::function<forms::Result<std::vector<cases::CaseloadRow>>(const cases::CaseloadFilter &, int, int)> rows;
        std::function<forms::Result<int>(const cases::CaseloadFilter &)> count;
        std::function<QDate()> today;
        /// How an assessment is called in the interface: by its instrument and variant
        std::function<QString(const QString &, const QString &)> assessmentTitle;
    };

    explicit CaseloadModel(QObject *parent = nullptr);

    void setSource(Source source); ///< empty functions: no vault is open
    void setFilter(const cases::CaseloadFilter &filter);
    const cases::CaseloadFilter &filter() const { return m_filter; }
    void reload();

    int total() const { return m_total; } ///< rows there are, loaded or not
    const cases::CaseloadRow *row(int row) const; ///< null outside
    int rowOf(const cases::ClientId &client) const; ///< among those loaded, else -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const forms::Error &error);
    void reloaded();

private:
    static constexpr int page = 50;
    QString text(const cases::CaseloadRow &row, int column) const;
    QString instrumentText(const cases::CaseloadRow &row) const;
    QString dueText(const cases::CaseloadRow &row) const;
    bool isOverdue(const cases::CaseloadRow &row) const;

    Source m_source;
    cases::CaseloadFilter m_filter;
    std::vector<cases::CaseloadRow> m_rows;
    int m_total = 0;
};

} // namespace models
