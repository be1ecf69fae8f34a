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
#include "app/ui/interview/InterviewPage.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/ErrorText.h"
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

namespace {

/// What the store has to say after opening (its README lists the words), as a person reads it.
constexpr auto auditCut = "audit-cut"_L1;

struct Notice
{
    QLatin1StringView name;
    const char *what;
    const char *next;
    Role role;
};

// Worst first: the bar says one thing.
constexpr Notice notices[] = {
    {auditCut,
        QT_TRANSLATE_NOOP("ui::Desk",
            "The database is older than the trail that was kept beside it: somebody or something put an "
            "old copy back."),
        QT_TRANSLATE_NOOP("ui::Desk", "What was done since is not in it. Ask who restored it, and when."), Role::Error},
    {"slots-not-mended"_L1,
        QT_TRANSLATE_NOOP("ui::Desk", "One of the two key files is damaged and could not be mended."),
        QT_TRANSLATE_NOOP("ui::Desk", "Look at the disk: take a backup today."), Role::Error},
    {"slot-copy-missing"_L1,
        QT_TRANSLATE_NOOP("ui::Desk", "One of the two key files was gone, and has been made again from the other."),
        QT_TRANSLATE_NOOP("ui::Desk", "Look at the disk: take a backup today."), Role::Warning},
    {"slot-copy-damaged"_L1,
        QT_TRANSLATE_NOOP("ui::Desk", "One of the two key files was damaged, and has been mended from the other."),
        QT_TRANSLATE_NOOP("ui::Desk", "Look at the disk: take a backup today."), Role::Warning},
    {"slot-copy-older"_L1,
        QT_TRANSLATE_NOOP("ui::Desk", "One of the two key files was an old one, and has been renewed from the other."),
        QT_TRANSLATE_NOOP("ui::Desk", "Somebody may have put it back: ask who."), Role::Warning},
    {"recovered"_L1, QT_TRANSLATE_NOOP("ui::Desk", "The vault was opened with its recovery code."),
        QT_TRANSLATE_NOOP("ui::Desk", "It is logged, and seen by everybody who works here."), Role::Notice},
};

} // namespace

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
    , m_people(new PeoplePage(*m_session))
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

void Desk::openInterview(cases::AssessmentId assessment)
{
    if (!closeInterview())
        return;
    auto opened = operations::Interview::open(*m_session, assessment);
    if (!opened)
        return showError(opened.error());
    m_interview = std::move(opened).value();
    const auto client = operations::Caseload(*m_session).client(m_interview->assessment().client);
    const InterviewSettings given{
        .client = client ? client->name : QString(),
        .person = m_session->person().name,
        .safetyRoutine = m_session->policy(u"safety_routine"_s),
        .safetyTelephone = m_session->policy(u"safety_telephone"_s),
        .speedTab = m_settings.speedTab(),
        .ask = &m_ask,
    };
    m_interviewPage = new InterviewPage(*m_interview, given);
    connect(m_interviewPage, &InterviewPage::leaveRequested, this, &Desk::leaveInterview, Qt::QueuedConnection);
    connect(m_interviewPage, &InterviewPage::held, this, &Desk::holdInterview, Qt::QueuedConnection);
    connect(m_interviewPage, &InterviewPage::finished, this, &Desk::finishInterview, Qt::QueuedConnection);
    m_pages->addWidget(m_interviewPage);
    m_error->dismiss();
    m_pages->setCurrentWidget(m_interviewPage);
}

void Desk::leaveInterview()
{
    if (m_interview)
        openClient(m_interview->assessment().client);
}

/// Nothing stands in the way: the interview is held, and the interviewer's ratings open. One that was returned goes
/// straight to its result, from where it is sent again.
void Desk::holdInterview()
{
    if (!m_interview || m_interview->assessment().state == cases::AssessmentState::Held) // said twice in one breath
        return;
    operations::ReviewAssessment review(*m_session, m_interview->assessment().id);
    const auto allowed = review.allowed();
    if (std::find(allowed.begin(), allowed.end(), review::Action::Hold) == allowed.end())
        return openResult(m_interview->assessment().id);
    if (const auto held = review.take(review::Action::Hold); !held)
        return showError(held.error());
    m_interviewPage->refresh();
}

void Desk::finishInterview()
{
    if (!m_interview)
        return;
    const cases::AssessmentId assessment = m_interview->assessment().id;
    operations::ReviewAssessment review(*m_session, assessment);
    const auto allowed = review.allowed();
    if (std::find(allowed.begin(), allowed.end(), review::Action::Rate) != allowed.end()) {
        if (const auto rated = review.take(review::Action::Rate); !rated)
            return showError(rated.error());
    }
    openResult(assessment);
}

forms::Result<void> Desk::save()
{
    TRY(m_session->save()); // what is held up first: until it goes, a field gives nothing
    if (m_interviewPage)
        (void)m_interviewPage->finishTyping(); // what cannot be read was never an answer
    return m_session->save();
}

bool Desk::closeInterview()
{
    if (m_interviewPage && !save())
        return false;
    dropInterview();
    return true;
}

void Desk::dropInterview()
{
    if (!m_interviewPage)
        return;
    delete m_interviewPage;
    m_interviewPage = nullptr;
    m_interview.reset();
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

void Desk::showError(const forms::Error &error)
{
    m_error->showError(error);
}

/// Something outside an interview, which has its own bar for its answers.
void Desk::showUnsaved(const forms::Error &error)
{
    if (currentPage() == m_interviewPage)
        return;
    m_error->showText([error] {
        const ErrorWords words = errorWords(error);
        return BarText{tr("What was done last is kept here but is not saved yet. %1").arg(words.what), words.next,
            tr("Try again")};
    });
    m_error->setDismissable(false);
    m_isUnsavedShown = true;
}

void Desk::showNotices()
{
    const QStringList told = m_session->notices();
    for (const Notice &notice : notices) {
        if (!told.contains(notice.name))
            continue;
        const bool isSettled = notice.name == auditCut && m_session->person().role == cases::Role::Administrator;
        m_error->showText(
            [notice, isSettled] {
                return BarText{tr(notice.what), tr(notice.next), isSettled ? tr("It has been looked into") : QString()};
            },
            notice.role);
        return;
    }
}

void Desk::doWhatTheBarOffers()
{
    if (m_isUnsavedShown) {
        (void)m_session->save(); // what comes of it is told by the bar
        return;
    }
    if (const auto done = m_session->acknowledgeAuditCut(); !done)
        return showError(done.error());
    m_error->dismiss();
    showNotices(); // there may be a further one
}

} // namespace ui
