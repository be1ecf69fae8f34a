// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An interview's life on the desk: opened, left, held, finished, and never closed before all of it is on disk.
#include "app/ui/shell/Desk.h"

#include "app/operations/Caseload.h"
#include "app/operations/ReviewAssessment.h"
#include "app/ui/interview/InterviewPage.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/shell/Settings.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

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
        .session = m_session.get(),
    };
    m_interviewPage = new InterviewPage(*m_interview, given);
    connect(m_interviewPage, &InterviewPage::leaveRequested, this, &Desk::leaveInterview, Qt::QueuedConnection);
    connect(m_interviewPage, &InterviewPage::held, this, &Desk::holdInterview, Qt::QueuedConnection);
    connect(m_interviewPage, &InterviewPage::finished, this, &Desk::finishInterview, Qt::QueuedConnection);
    m_pages->addWidget(m_interviewPage);
    m_error->dismiss();
    m_pages->setCurrentWidget(m_interviewPage);
}

/// From the picture to where an area begins; read only when nothing of it may be changed.
void Desk::openArea(cases::AssessmentId assessment, forms::Slot slot)
{
    openInterview(assessment);
    if (m_interviewPage)
        m_interviewPage->goToIfAsked(slot);
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

} // namespace ui
