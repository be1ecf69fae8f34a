// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/TeamView.h"

#include <QWidget>

class QComboBox;
class QTableWidget;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// Needs and results of a closed period as the plan counts them, with the rules of a release: a table that could single
/// somebody out says so in its place. No number in it opens a list of persons (rules.md 5).
class TeamTables : public QWidget
{
    Q_OBJECT

public:
    explicit TeamTables(operations::VaultSession &session, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void failed(const forms::Error &error);
    void arranged(); ///< its tables are others now

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillPeriods();
    void fillTables();
    void addTable(const summary::Table &table);
    QTableWidget *countsOf(const summary::Table &table) const;

    operations::VaultSession &m_session;
    QComboBox *m_instrument;
    QComboBox *m_period;
    TextLabel *m_basis; ///< what the tables rest on, or why there are none
    QVBoxLayout *m_tables;
};

} // namespace ui
