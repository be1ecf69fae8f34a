// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/AssessmentPapers.h"
#include "app/operations/Interview.h"
#include "app/ui/parts/Page.h"

#include <memory>

class QLayout;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;
class BriefClipboard;
class ErrorBar;
class FeedbackLines;
class GoalRows;
class PageHead;
class ProfileView;
class ResultWords;
class StepPanel;
class TextLabel;

/// What an assessment came to: the profile with its numbers one key away, what it means in words, PDF, the next step.
class ResultPage : public Page
{
    Q_OBJECT

public:
    ResultPage(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);
    ~ResultPage() override;

    void setAssessment(const cases::AssessmentId &assessment);
    cases::ClientId client() const { return m_assessment.client; }
    QString title() const override;
    void arrive() override;
    std::vector<PaletteEntry> commands() const override;
    void run(int command) override;

Q_SIGNALS:
    void interviewAsked(const cases::AssessmentId &assessment);
    void reviewAsked(const cases::AssessmentId &assessment);
    void pictureAsked(const cases::AssessmentId &assessment);

private:
    void build();
    void drop();
    QWidget *buildContent();
    QLayout *buildReading();
    QToolButton *buildPdfMenu();
    void addKeys();
    void reload();
    void show();
    void showProfile();
    void askForPicture();
    void showFeedback();
    void showNumbers(bool numbers);
    void save(documents::PaperKind kind);
    void copyJournal();
    documents::AssessmentPapers papers() const;

    operations::VaultSession &m_session;
    Ask &m_ask;
    cases::Assessment m_assessment;
    cases::Client m_client;
    std::unique_ptr<operations::Interview> m_interview; ///< open while the page is looked at
    PageHead *m_head;
    ErrorBar *m_error;
    QPushButton *m_pictureButton;
    QToolButton *m_numbers;
    QToolButton *m_pdf = nullptr;
    BriefClipboard *m_clipboard;
    QStackedWidget *m_picture;
    ProfileView *m_profile;
    QTableWidget *m_table;
    ResultWords *m_words;
    TextLabel *m_feedbackTitle;
    TextLabel *m_feedbackHint;
    FeedbackLines *m_feedback;
    TextLabel *m_goalsTitle;
    GoalRows *m_goals;
    StepPanel *m_steps;
};

} // namespace ui
