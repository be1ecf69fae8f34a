// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/Desk.h"

#include "app/operations/Caseload.h"
#include "app/operations/ReviewAssessment.h"
#include "app/ui/caseload/AssessmentForm.h"
#include "app/ui/caseload/CarryPage.h"
#include "app/ui/caseload/CaseloadPage.h"
#include "app/ui/caseload/ClientForm.h"
#include "app/ui/caseload/ClientPage.h"
#include "app/ui/instruments/InstrumentsPage.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/result/ResultPage.h"
#include "app/ui/review/ReviewPage.h"
#include "app/ui/shell/DeskPalette.h"
#include "app/ui/shell/PeoplePage.h"
#include "app/ui/shell/Settings.h"
#include "app/ui/summary/ReleasePage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

Desk::Desk(std::unique_ptr<operations::VaultSession> session, Ask &ask, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_ask(ask)
    , m_settings(settings)
    , m_bar(new TopBar)
    , m_error(new ErrorBar)
    , m_pages(new QStackedWidget)
    , m_caseload(new CaseloadPage(*m_session))
    , m_client(new ClientPage(*m_session, ask))
    , m_clientForm(new ClientForm(*m_session))
    , m_assessmentForm(new AssessmentForm(*m_session))
    , m_carry(new CarryPage(*m_session))
    , m_result(new ResultPage(*m_session, ask))
    , m_review(new ReviewPage(*m_session))
    , m_release(new ReleasePage(*m_session, ask))
    , m_people(new PeoplePage(*m_session, m_ask))
    , m_instruments(new InstrumentsPage(*m_session, ask))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_error);
    layout->addWidget(m_pages, 1);
    m_bar->setPerson(m_session->person(), m_session->kind());
    addPages();
    connectCaseload();
    connectForms();
    connectAssessment();
    connectInstruments();
    m_bar->showPlace(TopBar::Place::Instruments, hasPlace(TopBar::Place::Instruments));
    m_palette = new DeskPalette(*this, *m_pages);
    connect(m_bar, &TopBar::placeAsked, this, &Desk::showPlace);
    connect(m_bar, &TopBar::lockAsked, this, &Desk::lockAsked);
    connect(m_session.get(), &operations::VaultSession::saveFailed, this, &Desk::showUnsaved);
    connect(m_session.get(), &operations::VaultSession::savedAgain, this, [this] {
        if (std::exchange(m_isUnsavedShown, false))
            m_error->dismiss();
    });
    connect(m_error, &ErrorBar::actionTriggered, this, &Desk::doWhatTheBarOffers);
}

Desk::~Desk()
{
    dropInterview();
    delete m_palette; // it follows the pages
    delete m_pages; // pages read the session; an interview waits here until all of it is on disk
}

void Desk::addPages()
{
    for (Page *const page : std::initializer_list<Page *>{m_caseload, m_client, m_clientForm, m_assessmentForm, m_carry,
             m_result, m_review, m_release, m_people, m_instruments})
        m_pages->addWidget(page);
}

void Desk::connectCaseload()
{
    connect(m_caseload, &CaseloadPage::clientOpened, this, &Desk::openClient);
    connect(m_caseload, &CaseloadPage::assessmentOpened, this, &Desk::openAssessment);
    connect(m_caseload, &CaseloadPage::newClientAsked, this, &Desk::newClient);
    connect(m_caseload, &CaseloadPage::failed, this, &Desk::showError);
    connect(m_client, &ClientPage::assessmentOpened, this, &Desk::openAssessment);
    connect(m_client, &ClientPage::newAssessmentAsked, this, &Desk::newAssessment);
    connect(m_caseload, &CaseloadPage::newAssessmentAsked, this, &Desk::newAssessment);
    connect(m_client, &ClientPage::editAsked, this, &Desk::editClient);
    connect(m_client, &ClientPage::carryAsked, this, &Desk::carryAssessment);
    connect(m_carry, &CarryPage::carried, this, &Desk::openInterview);
    connect(m_carry, &Page::leaveAsked, this, [this] { openClient(m_carry->client()); });
    connect(m_client, &ClientPage::failed, this, &Desk::showError);
    connect(m_client, &Page::leaveAsked, this, [this] { showPlace(TopBar::Place::Caseload); });
}

void Desk::connectForms()
{
    connect(m_clientForm, &ClientForm::saved, this, &Desk::openClient);
    connect(m_clientForm, &ClientForm::existingOpened, this, &Desk::openClient);
    connect(m_clientForm, &Page::leaveAsked, this,
        [this] { m_clientForm->isNew() ? showPlace(TopBar::Place::Caseload) : openClient(m_client->client()); });
    connect(m_assessmentForm, &AssessmentForm::begun, this, &Desk::openInterview);
    connect(m_assessmentForm, &AssessmentForm::planned, this, [this] { openClient(m_assessmentForm->client()); });
    connect(m_assessmentForm, &Page::leaveAsked, this, [this] { openClient(m_assessmentForm->client()); });
}

void Desk::connectAssessment()
{
    connect(m_result, &ResultPage::interviewAsked, this, &Desk::openInterview);
    connect(m_result, &ResultPage::reviewAsked, this, &Desk::openReview);
    connect(m_result, &Page::leaveAsked, this, [this] { openClient(m_result->client()); });
    connect(m_review, &ReviewPage::decided, this, &Desk::openResult);
    connect(m_review, &Page::leaveAsked, this, [this] { openClient(m_review->client()); });
    connect(m_release, &Page::leaveAsked, this, [this] { showPlace(TopBar::Place::Caseload); });
    connect(m_people, &Page::leaveAsked, this, [this] { showPlace(TopBar::Place::Caseload); });
}

void Desk::connectInstruments()
{
    m_instruments->setRecent(m_settings.recentDefinitions());
    connect(m_instruments, &InstrumentsPage::opened, this,
        [this](const QString &path) { m_settings.rememberDefinition(path); });
    connect(m_instruments, &Page::leaveAsked, this, [this] { showPlace(TopBar::Place::Caseload); });
}

/// The workshop is for who answers for the methods. A practice vault lets everybody try it.
bool Desk::hasPlace(TopBar::Place place) const
{
    return place != TopBar::Place::Instruments || m_session->kind() == cases::VaultKind::Practice
        || m_session->person().role != cases::Role::SocialWorker;
}

QWidget *Desk::currentPage() const
{
    return m_pages->currentWidget();
}

void Desk::show(Page *page)
{
    m_error->dismiss();
    m_pages->setCurrentWidget(page);
    page->arrive();
    if (!std::exchange(m_areNoticesTold, true))
        showNotices();
}

void Desk::showPlace(TopBar::Place place)
{
    if (!hasPlace(place) || !closeInterview())
        return;
    m_bar->setPlace(place);
    switch (place) {
    case TopBar::Place::Caseload:
        show(m_caseload);
        break;
    case TopBar::Place::Release:
        show(m_release);
        break;
    case TopBar::Place::People:
        show(m_people);
        break;
    case TopBar::Place::Instruments:
        show(m_instruments);
        break;
    }
}

void Desk::openClient(cases::ClientId client)
{
    if (!closeInterview())
        return;
    m_bar->setPlace(TopBar::Place::Caseload);
    m_client->setClient(client);
    show(m_client);
}

void Desk::newClient()
{
    m_clientForm->startNew();
    show(m_clientForm);
}

void Desk::editClient(cases::ClientId client)
{
    m_clientForm->startEdit(client);
    show(m_clientForm);
}

void Desk::newAssessment(cases::ClientId client, const QString &instrument)
{
    const auto found = operations::Caseload(*m_session).client(client);
    if (!found)
        return showError(found.error());
    m_assessmentForm->startNew(*found, instrument);
    show(m_assessmentForm);
}

void Desk::carryAssessment(cases::AssessmentId assessment)
{
    const operations::Caseload caseload(*m_session);
    const auto found = caseload.assessment(assessment);
    const auto client = found ? caseload.client(found->client) : forms::Result<cases::Client>(found.error());
    if (!client)
        return showError(client.error());
    m_carry->setAssessment(*found, client->name);
    show(m_carry);
}

void Desk::openAssessment(cases::AssessmentId assessment)
{
    const operations::Caseload caseload(*m_session);
    const auto found = caseload.assessment(assessment);
    if (!found)
        return showError(found.error());
    const cases::Person me = m_session->person();
    const bool isMine = found->interviewer == me.id;
    switch (found->state) {
    case cases::AssessmentState::Planned:
        if (const auto client = caseload.client(found->client); isMine && client) {
            m_assessmentForm->startPlanned(*found, client->name);
            return show(m_assessmentForm);
        }
        return openInterview(assessment);
    case cases::AssessmentState::UnderWay:
    case cases::AssessmentState::Returned:
        return openInterview(assessment);
    case cases::AssessmentState::Sent:
        return !isMine && me.role == cases::Role::Supervisor ? openReview(assessment) : openResult(assessment);
    case cases::AssessmentState::Held:
    case cases::AssessmentState::Rated:
    case cases::AssessmentState::FedBack:
    case cases::AssessmentState::Approved:
    case cases::AssessmentState::Filed:
        return openResult(assessment);
    }
}

void Desk::openResult(cases::AssessmentId assessment)
{
    if (!closeInterview())
        return;
    m_result->setAssessment(assessment);
    show(m_result);
}

void Desk::openReview(cases::AssessmentId assessment)
{
    if (!closeInterview())
        return;
    m_review->setAssessment(assessment);
    show(m_review);
}

} // namespace ui
