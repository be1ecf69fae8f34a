// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/TourSteps.h"

#include "app/ui/interview/InterviewPage.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/shell/MainWindow.h"

using namespace Qt::StringLiterals;

namespace ui {

TourSteps::TourSteps(MainWindow &window, TourHands &hands, TourCamera &camera, TourAnswers &answers, QString folder)
    : m_window(window)
    , m_hands(hands)
    , m_camera(camera)
    , m_answers(answers)
    , m_folder(std::move(folder))
{ }

const std::vector<TourSteps::Step> &TourSteps::all()
{
    static const std::vector<Step> steps{
        {"create a vault", &TourSteps::createVault},
        {"add a supervisor", &TourSteps::addSupervisor},
        {"look around in a made-up caseload", &TourSteps::lookAround},
        {"find a client", &TourSteps::findClient},
        {"add a client", &TourSteps::addClient},
        {"begin an interview", &TourSteps::beginInterview},
        {"type a section", &TourSteps::typeSection},
        {"walk through the interview", &TourSteps::walkInterview},
        {"read a result and print it", &TourSteps::readResult},
        {"prepare a meeting", &TourSteps::prepareMeeting},
        {"send it to review", &TourSteps::sendToReview},
        {"comment on it and return it", &TourSteps::returnIt},
        {"mend it and send it again", &TourSteps::mendIt},
        {"approve it", &TourSteps::approveIt},
        {"write a release", &TourSteps::release},
        {"look into an instrument", &TourSteps::workshop},
        {"change the settings", &TourSteps::settings},
    };
    return steps;
}

forms::Error TourSteps::failure(const QString &what)
{
    return {forms::Error::Code::NotFound, what, {}};
}

Desk &TourSteps::desk()
{
    return *m_window.desk(); // every step after createVault begins with a vault open
}

forms::Result<InterviewPage *> TourSteps::interviewPage()
{
    InterviewPage *page = nullptr;
    TRY(m_hands.waitUntil(u"the interview page"_s, [&] {
        page = m_window.desk() ? qobject_cast<InterviewPage *>(desk().currentPage()) : nullptr;
        return page != nullptr;
    }));
    return page;
}

forms::Result<void> TourSteps::openSubject()
{
    desk().openClient(m_subjectClient);
    TRY(m_hands.click(u"open-"_s + m_subject.toString()));
    return {};
}

forms::Result<void> TourSteps::signIn(const QString &passphrase)
{
    m_hands.press(Qt::Key_L, Qt::ControlModifier);
    TRY(m_hands.waitUntil(u"the lock"_s, [this] { return m_window.desk() == nullptr; }));
    TRY(m_hands.fill(u"passphrase"_s, passphrase));
    m_hands.press(Qt::Key_Return);
    TRY(m_hands.waitUntil(u"the vault to open"_s, [this] { return m_window.desk() != nullptr; }));
    TourHands::settle(200);
    return {};
}

} // namespace ui
