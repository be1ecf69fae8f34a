// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of an assessment, as its result's page offers them: menu, keys, palette, and the note to the journal.
#include "app/ui/result/ResultPage.h"

#include "app/models/Words.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/BriefClipboard.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/SaveFile.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using documents::PaperKind;

/// A paper in the menu, and what the palette calls its making.
struct PaperEntry
{
    PaperKind kind;
    const char *name; ///< of the action
    const char *text;
    const char *command;
};
constexpr PaperEntry papersToSave[] = {
    {PaperKind::Result, "pdfResult", QT_TRANSLATE_NOOP("ui::ResultPage", "The &result…"),
        QT_TRANSLATE_NOOP("ui::ResultPage", "Save the result as PDF")},
    {PaperKind::Feedback, "pdfFeedback", QT_TRANSLATE_NOOP("ui::ResultPage", "The feedback sheet for the &client…"),
        QT_TRANSLATE_NOOP("ui::ResultPage", "Save the feedback sheet as PDF")},
    {PaperKind::Narrative, "pdfNarrative", QT_TRANSLATE_NOOP("ui::ResultPage", "The &narrative…"),
        QT_TRANSLATE_NOOP("ui::ResultPage", "Save the narrative as PDF")},
    {PaperKind::Findings, "pdfFindings", QT_TRANSLATE_NOOP("ui::ResultPage", "The &open findings…"),
        QT_TRANSLATE_NOOP("ui::ResultPage", "Save the open findings as PDF")},
    {PaperKind::Journal, "pdfJournal", QT_TRANSLATE_NOOP("ui::ResultPage", "The note to the &journal…"),
        QT_TRANSLATE_NOOP("ui::ResultPage", "Save the note to the journal as PDF")},
    {PaperKind::Form, "pdfFilled", QT_TRANSLATE_NOOP("ui::ResultPage", "The &filled form…"),
        QT_TRANSLATE_NOOP("ui::ResultPage", "Save the filled form as PDF")},
    {PaperKind::Empty, "pdfEmpty", QT_TRANSLATE_NOOP("ui::ResultPage", "The &empty form…"),
        QT_TRANSLATE_NOOP("ui::ResultPage", "Save the empty form as PDF")},
};
constexpr int copyCommand = int(std::size(papersToSave)); ///< after those of the papers
constexpr auto copyKeys = "Ctrl+J";
constexpr auto menuKeys = "Ctrl+P";

} // namespace

QToolButton *ResultPage::buildPdfMenu()
{
    auto *button = new QToolButton;
    button->setObjectName(u"pdf"_s);
    button->setMinimumHeight(metrics::control);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(u"document-print"_s));
    auto *menu = new QMenu(button);
    for (const PaperEntry &paper : papersToSave) {
        QAction *const action = menu->addAction(QString());
        action->setObjectName(QLatin1StringView(paper.name));
        connect(action, &QAction::triggered, this, [this, kind = paper.kind] { save(kind); });
        say([action, text = paper.text] { action->setText(tr(text)); });
    }
    menu->addSeparator();
    QAction *const copy = menu->addAction(QString());
    copy->setObjectName(u"copyJournal"_s);
    connect(copy, &QAction::triggered, this, &ResultPage::copyJournal);
    say([copy] {
        copy->setText(tr("Cop&y the note to the journal") + u'\t'
            + QKeySequence(QString::fromLatin1(copyKeys)).toString(QKeySequence::NativeText));
    });
    button->setMenu(menu);
    say([button] {
        button->setText(tr("Save as &PDF"));
        button->setToolTip(tr("The papers of this assessment (%1)")
                .arg(QKeySequence(QString::fromLatin1(menuKeys)).toString(QKeySequence::NativeText)));
    });
    return button;
}

void ResultPage::addKeys()
{
    const auto add = [this](const char *keys, auto &&action) {
        auto *const shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(copyKeys, [this] { copyJournal(); });
    add(menuKeys, [this] { m_pdf->showMenu(); });
}

std::vector<PaletteEntry> ResultPage::commands() const
{
    if (!m_interview)
        return {};
    std::vector<PaletteEntry> all;
    for (const PaperEntry &paper : papersToSave)
        all.push_back({{}, tr(paper.command), {}, int(&paper - papersToSave)});
    all.push_back({{}, tr("Copy the note to the journal"),
        QKeySequence(QString::fromLatin1(copyKeys)).toString(QKeySequence::NativeText), copyCommand});
    return all;
}

void ResultPage::run(int command)
{
    if (command == copyCommand)
        copyJournal();
    else
        save(papersToSave[command].kind);
}

documents::AssessmentPapers ResultPage::papers() const
{
    return {m_session, *m_interview, models::language()};
}

void ResultPage::save(PaperKind kind)
{
    m_error->dismiss();
    if (!m_interview)
        return;
    const auto bytes = papers().make(kind);
    const auto name = papers().fileName(kind);
    if (!bytes || !name)
        return m_error->showError(bytes ? name.error() : bytes.error());
    const QString path = m_ask.saveFile({tr("Save as PDF"), inDocuments(*name), tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (const auto recorded = papers().record(kind); !recorded)
        return m_error->showError(recorded.error());
    if (const auto saved = saveFile(path, *bytes); !saved)
        return m_error->showError(saved.error());
    m_error->showText([path] { return BarText{tr("Saved."), QDir::toNativeSeparators(path)}; }, Role::Good);
}

/// Ready to be pasted into the client's journal; filed is the step that follows.
void ResultPage::copyJournal()
{
    m_error->dismiss();
    if (!m_interview)
        return;
    const auto text = papers().journalText();
    if (!text)
        return m_error->showError(text.error());
    if (const auto recorded = papers().record(PaperKind::Journal); !recorded)
        return m_error->showError(recorded.error());
    m_clipboard->put(*text);
    const bool isFiledNext = m_assessment.state == cases::AssessmentState::Approved;
    m_error->showText(
        [isFiledNext] {
            const QString next = isFiledNext ? tr("Paste it within %1 seconds, then mark the assessment as filed.")
                                             : tr("Paste it within %1 seconds: then it is taken from the clipboard.");
            return BarText{tr("The note to the journal is copied."), next.arg(BriefClipboard::seconds)};
        },
        Role::Good);
}

} // namespace ui
