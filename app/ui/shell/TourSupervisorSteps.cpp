// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The other half of the tour: review, release, the instrument workshop, settings.
#include "app/ui/shell/TourSteps.h"

#include "app/operations/Caseload.h"
#include "app/operations/DemoCaseload.h"
#include "app/operations/Instruments.h"
#include "app/ui/instruments/InstrumentsPage.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/shell/MainWindow.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

forms::Result<void> TourSteps::returnIt()
{
    TRY(signIn(operations::DemoPlan().supervisorPassphrase));
    TRY(m_hands.click(u"waiting"_s));
    TourHands::settle(200);
    m_camera.shoot(u"caseload-waiting-for-review"_s);
    TRY(openSubject());
    TRY(m_hands.find(u"reviewTable"_s));
    TRY(m_hands.fill(u"comment"_s, u"Stämmer det med vad klienten sa?"_s));
    TRY(m_hands.click(u"addComment"_s));
    m_camera.shoot(u"review"_s);
    TRY(m_hands.fill(u"summary"_s, u"Se kommentaren."_s));
    TRY(m_hands.click(u"return"_s));
    TRY_ASSIGN(const auto returned, operations::Caseload(desk().session()).assessment(m_subject));
    return returned.state == cases::AssessmentState::Returned ? forms::Result<void>()
                                                              : failure(u"it was not returned"_s);
}

forms::Result<void> TourSteps::approveIt()
{
    TRY(signIn(operations::DemoPlan().supervisorPassphrase));
    TRY(openSubject());
    TRY(m_hands.find(u"reviewTable"_s));
    m_camera.shoot(u"review-what-changed"_s);
    TRY(m_hands.click(u"approve"_s));
    TRY_ASSIGN(const auto approved, operations::Caseload(desk().session()).assessment(m_subject));
    if (approved.state != cases::AssessmentState::Approved)
        return failure(u"it was not approved"_s);
    m_camera.shoot(u"approved"_s);
    return {};
}

forms::Result<void> TourSteps::release()
{
    m_hands.press(Qt::Key_2, Qt::ControlModifier);
    TRY(m_hands.find(u"releaseTables"_s));
    m_camera.shoot(u"release"_s);
    TRY(m_hands.click(u"readPlainPage"_s));
    m_camera.shoot(u"release-plain-language"_s);
    TRY(m_hands.click(u"writeRelease"_s));
    TourHands::settle(200);
    m_camera.shoot(u"release-written"_s);
    const QStringList written = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : written) {
        if (QFileInfo::exists(m_folder + u'/' + name + u"/SHA256SUMS"_s))
            return {};
    }
    return failure(u"the release's files"_s);
}

forms::Result<QString> TourSteps::copyOfAsi() const
{
    TRY_ASSIGN(const auto form, operations::Instruments::find(u"asi"_s));
    const QString folder = m_folder + u"/workshop/asi"_s;
    QFile file(folder + u"/asi.yaml"_s);
    if (!QDir().mkpath(folder + u"/cases"_s) || !file.open(QIODevice::WriteOnly))
        return failure(folder);
    file.write(form->source);
    file.close();
    for (const QString &place : operations::Instruments::folders()) {
        const QDir cases(place + u"/asi/cases"_s);
        for (const QString &name : cases.entryList(QDir::Files))
            QFile::copy(cases.filePath(name), folder + u"/cases/"_s + name);
    }
    return file.fileName();
}

/// A copy of ASI, so that the tour can write in it: what is wrong is seen at once, and why an item is passed over.
forms::Result<void> TourSteps::workshop()
{
    m_hands.press(Qt::Key_4, Qt::ControlModifier);
    TRY(m_hands.find(u"openDefinition"_s));
    auto *const page = qobject_cast<InstrumentsPage *>(desk().currentPage());
    TRY_ASSIGN(const QString file, copyOfAsi());
    page->openPath(file);
    TRY(m_hands.find(u"evaluation"_s));
    page->run(operations::Instruments::find(file).value()->slotsByName.value(u"E5"_s));
    TourHands::settle(300);
    m_camera.shoot(u"workshop"_s);
    QFile definition(file);
    if (!definition.open(QIODevice::Append))
        return failure(file);
    definition.write("checks_: []\n"); // a slip of the pen
    definition.close();
    TRY(m_hands.waitUntil(u"the finding"_s, [this] {
        const auto count = m_hands.find(u"findingsCount"_s);
        return count && static_cast<QLabel *>(*count)->text().contains(u'1');
    }));
    TRY_ASSIGN(QWidget *const list, m_hands.find(u"definitionFindings"_s));
    list->setFocus();
    m_hands.press(Qt::Key_Down);
    m_hands.press(Qt::Key_Return);
    TRY(m_hands.find(u"source"_s));
    m_camera.shoot(u"workshop-finding"_s);
    m_hands.press(Qt::Key_1, Qt::ControlModifier);
    return {};
}

forms::Result<void> TourSteps::settings()
{
    m_hands.press(Qt::Key_Comma, Qt::ControlModifier);
    TRY(m_hands.find(u"textSize"_s));
    m_camera.shoot(u"settings"_s);
    m_hands.press(Qt::Key_Escape);
    return {};
}

} // namespace ui
