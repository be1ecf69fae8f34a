// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Content packs in the workshop: taken in, taken out.
#include "app/models/Words.h"
#include "app/operations/ContentPacks.h"
#include "app/operations/Instruments.h"
#include "app/operations/VaultSession.h"
#include "app/ui/instruments/InstrumentsPage.h"
#include "app/ui/instruments/WorkshopStart.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

void InstrumentsPage::showPacks()
{
    const bool isAdministrator = m_session.person().role == cases::Role::Administrator;
    m_start->fillPacks(operations::ContentPacks(m_session).installed(), isAdministrator);
}

void InstrumentsPage::askPack()
{
    const QString path = m_ask.openFile({.title = tr("Install a content pack"),
        .start = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
        .filter = tr("Content packs (%1)").arg(u"*.pack"_s)});
    if (!path.isEmpty())
        installPack(path);
}

void InstrumentsPage::installPack(const QString &path)
{
    m_error->dismiss();
    const auto done = operations::ContentPacks(m_session).install(path);
    if (!done) {
        showPackError(done.error(), QFileInfo(path).fileName());
        return;
    }
    tell([done = *done] {
        const QString shown = done.definition->shownAs.in(models::language(), done.definition->languages.value(0));
        const int added = done.edition().added;
        return BarText{tr("New assessments are made with %1.").arg(shown),
            added > 0 ? tr("It adds %n question(s). Their answers are not counted together with earlier ones.", nullptr,
                            added)
                      : tr("Scores and counts are as before. Assessments that were begun keep their wording.")};
    });
    showPacks();
    Q_EMIT installed();
}

/// A word that is wrong inside the pack is said to whoever has to ask its maker, with the place.
void InstrumentsPage::showPackError(const forms::Error &error, const QString &file)
{
    if (error.code != forms::Error::Code::Schema || !error.where.contains(u':'))
        return m_error->showError(error);
    m_error->showText([file, error] {
        return BarText{tr("%1 is signed, but something in it is wrong. Tell whoever made it:").arg(file),
            u"%1: %2"_s.arg(error.where, error.detail)};
    });
}

void InstrumentsPage::takeOutPack(const QString &instrument)
{
    m_error->dismiss();
    const bool isSure = m_ask.confirm({.title = tr("Take the content pack out?"),
        .text = tr("New assessments are made with the definition's own words again. What was begun keeps its wording."),
        .yes = tr("Take it out"),
        .no = {}});
    if (!isSure)
        return;
    if (const auto done = operations::ContentPacks(m_session).takeOut(instrument); !done) {
        m_error->showError(done.error());
        return;
    }
    tell([instrument] {
        return BarText{tr("New assessments with %1 are made with the definition's own words.").arg(instrument)};
    });
    showPacks();
    Q_EMIT installed();
}

} // namespace ui
