// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Interview.h"
#include "app/operations/VaultSession.h"
#include "app/ui/shell/TopBar.h"

#include <memory>

class QStackedWidget;

namespace ui {

class Ask;
class AssessmentForm;
class CarryPage;
class CaseloadPage;
class ClientForm;
class ClientPage;
class DeskPalette;
class ErrorBar;
class HandOverPage;
class InstrumentsPage;
class InterviewPage;
class KioskWindow;
class Page;
class PeoplePage;
class ReleasePage;
class ResultPage;
class ReviewPage;
class Settings;
class TeamPage;
class SidesPage;
class SurveyPage;

/// Everything that is there while a vault is open: its pages and the ways between them. Goes when the vault is locked;
/// pages and the interview at hand go before the session does.
class Desk : public QWidget
{
    Q_OBJECT

public:
    Desk(std::unique_ptr<operations::VaultSession> session, Ask &ask, Settings &settings, QWidget *parent = nullptr);
    ~Desk() override;

    operations::VaultSession &session() { return *m_session; }
    void showPlace(TopBar::Place place);
    bool hasPlace(TopBar::Place place) const; ///< for who sits here
    // Ids come by value: the page or interview they were read from may go first.
    void openClient(cases::ClientId client);
    void openAssessment(cases::AssessmentId assessment); ///< whatever its state leads to
    void openHandOver(); ///< the page before a survey is handed over
    void openSurveys(); ///< the exporter's page
    /// Nothing but the survey is seen until who sits here writes the passphrase.
    void handOver(const QString &instrument, const QString &variant);
    KioskWindow *kiosk() const { return m_kiosk.get(); } ///< null while none is handed over
    QWidget *currentPage() const;
    /// Before the desk goes: what stands in fields is given, and everything given is on disk. The reason when it is
    /// not.
    forms::Result<void> save();

Q_SIGNALS:
    void lockAsked();

private:
    void addPages();
    void connectCaseload();
    void connectForms();
    void connectAssessment();
    void connectInstruments();
    void connectSurveys();
    void takeBack();
    void show(Page *page);
    void newClient();
    void newAssessment(cases::ClientId client, const QString &instrument = {});
    void editClient(cases::ClientId client);
    void carryAssessment(cases::AssessmentId assessment);
    void openInterview(cases::AssessmentId assessment);
    void openResult(cases::AssessmentId assessment);
    void openReview(cases::AssessmentId assessment);
    void openPicture(cases::AssessmentId assessment, bool isFromResult);
    void openArea(cases::AssessmentId assessment, forms::Slot slot);
    void leavePicture();
    bool closeInterview(); ///< false when something given is not on disk: the interview stays, and says so
    void dropInterview();
    void leaveInterview();
    void holdInterview();
    void finishInterview();
    void showError(const forms::Error &error);
    void showUnsaved(const forms::Error &error);
    void showNotices();
    void doWhatTheBarOffers();

    std::unique_ptr<operations::VaultSession> m_session; // outlives everything below: see the destructor
    Ask &m_ask;
    Settings &m_settings;
    TopBar *m_bar;
    ErrorBar *m_error;
    QStackedWidget *m_pages;
    CaseloadPage *m_caseload;
    ClientPage *m_client;
    ClientForm *m_clientForm;
    AssessmentForm *m_assessmentForm;
    CarryPage *m_carry;
    ResultPage *m_result;
    ReviewPage *m_review;
    SidesPage *m_sides;
    ReleasePage *m_release;
    PeoplePage *m_people;
    InstrumentsPage *m_instruments;
    TeamPage *m_team;
    SurveyPage *m_surveys;
    HandOverPage *m_handOver;
    DeskPalette *m_palette = nullptr;
    std::unique_ptr<KioskWindow> m_kiosk;
    std::unique_ptr<operations::Interview> m_interview;
    InterviewPage *m_interviewPage = nullptr;
    bool m_isUnsavedShown = false; ///< by the bar
    bool m_areNoticesTold = false; ///< with the first page: a bar shown before it would go with its coming
};

} // namespace ui
