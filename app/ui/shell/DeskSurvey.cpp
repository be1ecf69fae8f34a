// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The surveys: their two pages, and the screen that is handed over.
#include "app/operations/Survey.h"
#include "app/ui/parts/Language.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/summary/ReleasePage.h"
#include "app/ui/survey/HandOverPage.h"
#include "app/ui/survey/KioskWindow.h"
#include "app/ui/survey/SurveyPage.h"

#include <utility>

namespace ui {

void Desk::connectSurveys()
{
    connect(m_release, &ReleasePage::surveyAsked, this, &Desk::openSurveys);
    connect(m_surveys, &Page::leaveAsked, this, [this] { showPlace(TopBar::Place::Release); });
    connect(m_handOver, &HandOverPage::handedOver, this, &Desk::handOver);
    connect(m_handOver, &HandOverPage::prepareAsked, this, &Desk::openSurveys);
    connect(m_handOver, &Page::leaveAsked, this, [this] { showPlace(TopBar::Place::Caseload); });
}

void Desk::openHandOver()
{
    if (closeInterview())
        show(m_handOver);
}

void Desk::openSurveys()
{
    if (!closeInterview())
        return;
    m_bar->setPlace(TopBar::Place::Release);
    show(m_surveys);
}

/// What is under way is on disk first: the window is out of sight until the screen comes back.
void Desk::handOver(const QString &instrument, const QString &variant)
{
    if (m_kiosk || !closeInterview())
        return;
    if (const auto saved = save(); !saved)
        return showError(saved.error());
    auto survey = operations::Survey::begin(*m_session, instrument, variant);
    if (!survey)
        return showError(survey.error());
    m_kiosk = std::make_unique<KioskWindow>(
        std::move(survey).value(), operations::ownPassphrase(*m_session), Language::current());
    // Later: it is its own button that was pressed
    connect(m_kiosk.get(), &KioskWindow::returned, this, &Desk::takeBack, Qt::QueuedConnection);
    m_kiosk->open(screen());
    window()->hide();
}

void Desk::takeBack()
{
    window()->show();
    window()->activateWindow();
    m_kiosk.reset();
}

} // namespace ui
