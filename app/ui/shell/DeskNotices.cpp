// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desk's bar says: errors, what is not on disk yet, and what the store found out when it was opened.
#include "app/ui/shell/Desk.h"

#include "app/ui/interview/InterviewPage.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/ErrorText.h"

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
