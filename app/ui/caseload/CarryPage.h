// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/CarryAssessment.h"
#include "app/ui/parts/Page.h"

#include <optional>

class QPushButton;
class QTableWidget;

namespace ui {

class ErrorBar;
class PageHead;
class TextLabel;

/// What would become of every answer of an unfinished assessment in the version that is used now; and then it is done,
/// or nothing is.
class CarryPage : public Page
{
    Q_OBJECT

public:
    explicit CarryPage(operations::VaultSession &session, QWidget *parent = nullptr);

    void setAssessment(const cases::Assessment &assessment, const QString &clientName);
    cases::ClientId client() const { return m_assessment.client; }
    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void carried(const cases::AssessmentId &assessment);

private:
    void look();
    void show();
    void showAnswers();
    void addRow(const QStringList &texts);
    QString summary() const;
    void carry();

    operations::VaultSession &m_session;
    cases::Assessment m_assessment;
    QString m_clientName;
    std::optional<operations::CarryAssessment> m_carry; ///< none when it cannot be
    std::vector<forms::DefinitionFinding> m_lacking; ///< what a mapping would have to say
    PageHead *m_head;
    QPushButton *m_do = nullptr;
    ErrorBar *m_error;
    TextLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace ui
