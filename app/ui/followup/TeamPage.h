// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/TeamView.h"
#include "app/ui/parts/Page.h"

class QComboBox;
class QPushButton;
class QTableWidget;

namespace ui {

class Ask;
class ErrorBar;
class PageHead;
class TeamTables;
class TextLabel;

/// What is due in the team or, for a social worker, in the own caseload; how far cases have come, how follow-ups went,
/// and needs and results as counts that point at nobody.
class TeamPage : public Page
{
    Q_OBJECT

public:
    TeamPage(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void clientOpened(const cases::ClientId &client);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void reload();
    void showDue();
    void showStates();
    void showFollowUps();
    void saveList();
    QDate by() const;
    void openRow(int row);

    operations::VaultSession &m_session;
    Ask &m_ask;
    std::vector<operations::DueItem> m_items;
    PageHead *m_head;
    ErrorBar *m_said;
    QComboBox *m_by;
    QPushButton *m_save;
    TextLabel *m_dueTitle;
    TextLabel *m_nothingDue;
    QTableWidget *m_due;
    TextLabel *m_statesTitle;
    QTableWidget *m_states;
    TextLabel *m_followUpsTitle;
    TextLabel *m_followUpsNote;
    QTableWidget *m_followUps;
    TextLabel *m_tablesTitle;
    TeamTables *m_tables;
};

} // namespace ui
