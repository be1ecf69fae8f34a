// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/ui/followup/DueRows.h"

#include <QWidget>

class QPushButton;

namespace ui {

class TextLabel;

/// The row at hand beside the table: what a list may show of it, and the next thing to do.
class CaseloadPreview : public QWidget
{
    Q_OBJECT

public:
    CaseloadPreview(operations::VaultSession &session, DueRows::Titles titles, QWidget *parent = nullptr);
    void show(const cases::CaseloadRow *row, QDate today,
        const QString &title); ///< null: nothing is chosen; title: of the assessment

Q_SIGNALS:
    void clientOpened(const cases::ClientId &client);
    void assessmentOpened(const cases::AssessmentId &assessment);
    void followUpBegun(const cases::ClientId &client, const QString &instrument);
    void failed(const forms::Error &error);

private:
    QString details(const cases::CaseloadRow &row, QDate today, const QString &title) const;

    operations::VaultSession &m_session;
    cases::CaseloadRow m_row;
    TextLabel *m_name;
    TextLabel *m_identity;
    TextLabel *m_details;
    DueRows *m_due;
    QPushButton *m_next;
    QPushButton *m_open;
};

} // namespace ui
