// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/shell/TourCamera.h"
#include "app/ui/shell/TourHands.h"

#include "app/cases/Assessment.h"
#include "forms/definition/FormDefinition.h"

namespace ui {

class Desk;
class InterviewPage;

/// The whole job, one function a stretch of it. Each stretch begins where the one before it ended.
class TourSteps
{
public:
    TourSteps(MainWindow &window, TourHands &hands, TourCamera &camera, TourAnswers &answers, QString folder);

    struct Step
    {
        const char *name;
        forms::Result<void> (TourSteps::*run)();
    };
    static const std::vector<Step> &all();

private:
    forms::Result<void> createVault();
    forms::Result<void> addSupervisor();
    forms::Result<void> lookAround();
    forms::Result<void> findClient();
    forms::Result<void> addClient();
    forms::Result<void> beginInterview();
    forms::Result<void> typeSection();
    forms::Result<void> walkInterview();
    forms::Result<void> readResult();
    forms::Result<void> prepareMeeting();
    forms::Result<void> sendToReview();
    forms::Result<void> returnIt();
    forms::Result<void> mendIt();
    forms::Result<void> approveIt();
    forms::Result<void> release();
    forms::Result<void> workshop();
    forms::Result<void> settings();

    static forms::Error failure(const QString &what); ///< what is not there
    forms::Result<QString> copyOfAsi() const;
    forms::Result<void> trigger(const QString &action); ///< of a menu, without opening it
    forms::Result<void> signIn(const QString &passphrase);
    forms::Result<void> openSubject(); ///< the assessment the tour follows, from its client's page
    forms::Result<void> answerOne(InterviewPage &page, const forms::FormDefinition &form);
    forms::Result<InterviewPage *> interviewPage();
    Desk &desk();

    MainWindow &m_window;
    TourHands &m_hands;
    TourCamera &m_camera;
    TourAnswers &m_answers;
    QString m_folder;
    cases::AssessmentId m_subject;
    cases::ClientId m_subjectClient;
};

} // namespace ui
