// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the client's page saves of an interview that is planned: the page before the meeting, and the day for a
// calendar.
#include "app/ui/caseload/ClientPage.h"

#include "app/documents/AssessmentPapers.h"
#include "app/models/Words.h"
#include "app/operations/Interview.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/SaveFile.h"

#include <QDir>

#include <functional>

namespace ui {

struct ClientPage::Saving
{
    QString title;
    QString filter;
    std::function<forms::Result<QByteArray>(const documents::AssessmentPapers &)> make;
    std::function<forms::Result<QString>(const documents::AssessmentPapers &)> name;
    std::function<forms::Result<void>(const documents::AssessmentPapers &)> record;
};

namespace {

enum Command { MeetingPage, Calendar };

} // namespace

const cases::Assessment *ClientPage::planned() const
{
    const cases::Assessment *next = nullptr;
    for (const cases::Assessment &one : m_assessments) {
        if (one.state == cases::AssessmentState::Planned && (!next || one.interviewDate < next->interviewDate))
            next = &one;
    }
    return next;
}

std::vector<PaletteEntry> ClientPage::commands() const
{
    if (!planned())
        return {};
    return {{{}, tr("Save the page before the meeting as PDF"), {}, MeetingPage},
        {{}, tr("Save the planned day for a calendar"), {}, Calendar}};
}

void ClientPage::run(int command)
{
    const cases::Assessment *const next = planned();
    if (next && command == MeetingPage)
        saveMeetingPage(next->id);
    else if (next)
        saveCalendar(next->id);
}

void ClientPage::savePlanned(const cases::AssessmentId &assessment, const Saving &saving)
{
    m_said->dismiss();
    const auto interview = operations::Interview::open(m_session, assessment);
    if (!interview)
        return m_said->showError(interview.error());
    const documents::AssessmentPapers papers(m_session, **interview, models::language());
    const auto bytes = saving.make(papers);
    const auto name = saving.name(papers);
    if (!bytes || !name)
        return m_said->showError(bytes ? name.error() : bytes.error());
    const QString path = m_ask.saveFile({saving.title, inDocuments(*name), saving.filter});
    if (path.isEmpty())
        return;
    if (const auto recorded = saving.record(papers); !recorded)
        return m_said->showError(recorded.error());
    if (const auto saved = saveFile(path, *bytes); !saved)
        return m_said->showError(saved.error());
    m_said->showText([path] { return BarText{tr("Saved."), QDir::toNativeSeparators(path)}; }, Role::Good);
}

void ClientPage::saveMeetingPage(const cases::AssessmentId &assessment)
{
    using documents::AssessmentPapers;
    using documents::PaperKind;
    savePlanned(assessment,
        {.title = tr("Save as PDF"),
            .filter = tr("PDF (*.pdf)"),
            .make = [](const AssessmentPapers &papers) { return papers.make(PaperKind::Meeting); },
            .name = [](const AssessmentPapers &papers) { return papers.fileName(PaperKind::Meeting); },
            .record = [](const AssessmentPapers &papers) { return papers.record(PaperKind::Meeting); }});
}

void ClientPage::saveCalendar(const cases::AssessmentId &assessment)
{
    using documents::AssessmentPapers;
    savePlanned(assessment,
        {.title = tr("Save for a calendar"),
            .filter = tr("Calendar (*.ics)"),
            .make = [](const AssessmentPapers &papers) { return papers.calendar(); },
            .name = [](const AssessmentPapers &papers) { return papers.calendarName(); },
            .record = [](const AssessmentPapers &papers) { return papers.recordCalendar(); }});
}

} // namespace ui
