// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/review/ReviewSteps.h"
#include "forms/base/Error.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;

/// Where an assessment stands, how it came there, and what can be done next; what cannot is there too, with the reason.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    StepPanel(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);
    void setAssessment(const cases::Assessment &assessment);

Q_SIGNALS:
    void stepTaken(const cases::AssessmentId &assessment);
    void interviewAsked(const cases::AssessmentId &assessment);
    void reviewAsked(const cases::AssessmentId &assessment);
    void failed(const forms::Error &error);

private:
    void clear();
    void addSteps();
    std::vector<review::Action> stepsHere(const std::vector<review::Action> &allowed) const;
    void addStep(review::Action action, bool isMain);
    void addTrail();
    QPushButton *addButton(const QString &objectName, const QString &text);
    void take(review::Action action);
    std::optional<QString> commentFor(review::Action action);

    operations::VaultSession &m_session;
    Ask &m_ask;
    cases::Assessment m_assessment;
    QVBoxLayout *m_layout;
};

} // namespace ui
