// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the definition that is open, and the keys and the palette's entries for it.
#include "app/ui/instruments/InstrumentsPage.h"

#include "app/models/Words.h"
#include "app/operations/InstrumentFolder.h"
#include "app/operations/InstrumentShelf.h"
#include "app/operations/InstrumentTexts.h"
#include "app/operations/Trial.h"
#include "app/ui/instruments/WorkshopBench.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

/// What can be done here, for the keyboard and the palette; negative numbers, because an item's slot is its own.
struct InstrumentsPage::Command
{
    const char *text;
    QKeySequence keys;
    void (InstrumentsPage::*run)();
    bool needsDefinition;
};

const std::vector<InstrumentsPage::Command> &InstrumentsPage::table()
{
    static const std::vector<Command> commands{
        {QT_TR_NOOP("Open a definition's file"), QKeySequence(u"Ctrl+O"_s), &InstrumentsPage::askFile, false},
        {QT_TR_NOOP("Open a definition's folder"), QKeySequence(u"Ctrl+Shift+O"_s), &InstrumentsPage::askFolder, false},
        {QT_TR_NOOP("Install a content pack"), {}, &InstrumentsPage::askPack, false},
        {QT_TR_NOOP("Read it again and run its cases"), QKeySequence(u"F5"_s), &InstrumentsPage::reload, true},
        {QT_TR_NOOP("Open it in an editor"), QKeySequence(u"Ctrl+E"_s), &InstrumentsPage::openDefinitionInEditor, true},
        {QT_TR_NOOP("Keep the trial's answers as a case"), {}, &InstrumentsPage::keepAsCase, true},
        {QT_TR_NOOP("Install it on this computer"), QKeySequence(u"Ctrl+I"_s), &InstrumentsPage::install, true},
        {QT_TR_NOOP("Close the definition"), QKeySequence(u"Ctrl+W"_s), &InstrumentsPage::close, true},
        {QT_TR_NOOP("Next area"), QKeySequence(u"F6"_s), &InstrumentsPage::nextArea, true},
    };
    return commands;
}

void InstrumentsPage::addKeys()
{
    for (const Command &command : table()) {
        if (command.keys.isEmpty())
            continue;
        auto *const shortcut = new QShortcut(command.keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, &command] {
            if (!command.needsDefinition || m_workshop.isOpen())
                (this->*command.run)();
        });
    }
}

std::vector<PaletteEntry> InstrumentsPage::commands() const
{
    std::vector<PaletteEntry> all;
    for (std::size_t i = 0; i < table().size(); ++i) {
        const Command &command = table()[i];
        if (!command.needsDefinition || m_workshop.isOpen())
            all.push_back({{}, tr(command.text), command.keys.toString(QKeySequence::NativeText), -1 - int(i)});
    }
    const operations::Trial *const trial = m_bench->trial();
    if (!trial || m_stack->currentWidget() != m_bench)
        return all;
    for (const forms::Item &item : trial->definition().items)
        all.push_back({item.name, item.label.in(models::language()), {}, item.slot});
    return all;
}

void InstrumentsPage::run(int command)
{
    if (command >= 0)
        return m_bench->goTo(command);
    (this->*table()[std::size_t(-1 - command)].run)();
}

void InstrumentsPage::reload()
{
    m_workshop.reload();
    m_bench->runCases();
}

void InstrumentsPage::nextArea()
{
    m_bench->nextArea();
}

void InstrumentsPage::install()
{
    const auto done = operations::InstrumentShelf::install(m_workshop.file());
    if (!done) {
        m_error->showError(done.error());
        return;
    }
    tell([done = *done] {
        const QString what
            = done.wasThere ? tr("%1 %2 is installed already, just as it is here.") : tr("%1 %2 is installed.");
        return BarText{
            what.arg(done.id, done.version), tr("It lies in %1.").arg(QDir::toNativeSeparators(done.folder))};
    });
    Q_EMIT installed();
}

void InstrumentsPage::toggleRetired()
{
    const auto definition = m_workshop.definition();
    const bool isRetired = operations::InstrumentShelf::isRetired(definition->id, definition->version);
    const QString name = u"%1 %2"_s.arg(definition->id, definition->version);
    if (const auto done = operations::InstrumentShelf::setRetired(definition->id, definition->version, !isRetired);
        !done) {
        m_error->showError(done.error());
        return;
    }
    tell([isRetired, name] {
        const QString what = isRetired ? tr("New assessments can be made with %1 again.")
                                       : tr("No new assessments are made with %1. What was begun with it goes on.");
        return BarText{what.arg(name)};
    });
    showHead();
    Q_EMIT installed();
}

void InstrumentsPage::openEditor(const QString &file)
{
    const QString path = file.isEmpty() ? m_workshop.file() : m_workshop.folder() + u'/' + file;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_error->showText([name = QFileInfo(path).fileName()] {
            return BarText{tr("This computer has no program for %1.").arg(name),
                tr("Open it in an editor yourself: what you save is shown here at once.")};
        });
}

void InstrumentsPage::openDefinitionInEditor()
{
    openEditor({});
}

void InstrumentsPage::keepAsCase()
{
    operations::Trial *const trial = m_bench->trial();
    if (!trial)
        return;
    (void)m_bench->finishTyping(); // what cannot be read was never an answer
    const auto name = m_ask.text({.title = tr("Keep these answers as a case"),
        .text = tr("What is it a case of? What comes of the answers now is what the case expects."),
        .yes = tr("Keep as a case"),
        .initial = {}});
    if (!name)
        return;
    const auto file = operations::writeCase(m_workshop.file(), *name, *trial);
    if (!file) {
        m_error->showError(file.error());
        return;
    }
    m_workshop.reload();
    tell([file = QDir::toNativeSeparators(*file)] { return BarText{tr("The case is written to %1.").arg(file)}; });
}

void InstrumentsPage::write(const QStringList &path, const QString &language, const QString &text)
{
    const auto file = operations::writeText(m_workshop.file(), language, path, text);
    if (!file) {
        m_error->showError(file.error());
        return;
    }
    m_workshop.reload();
    m_bench->showWritten(QFileInfo(*file).fileName());
}

} // namespace ui
