// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the interview's palette can do beside going to an item: one table, and the choice of languages.
#include "app/ui/interview/InterviewPage.h"

#include "app/ui/interview/ItemPanel.h"
#include "app/ui/interview/ObstacleList.h"
#include "app/ui/interview/SectionColumn.h"
#include "app/ui/interview/SectionList.h"
#include "app/ui/interview/ShowCard.h"
#include "app/ui/interview/TimePanel.h"
#include "app/ui/parts/CommandPalette.h"
#include "app/ui/parts/Tr.h"
#include "forms/entry/CellOrder.h"

#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Ids below zero, so that items keep theirs.
constexpr int firstCommand = -1;
constexpr int firstLanguage = -1000;
constexpr int firstCardLanguage = -2000;

} // namespace

struct InterviewPage::Command
{
    const char *text;
    const char *keys;
    void (InterviewPage::*run)();
};

std::span<const InterviewPage::Command> InterviewPage::commands()
{
    static constexpr Command table[] = {
        {QT_TRANSLATE_NOOP("Tr", "Show card for the client"), "F9", &InterviewPage::toggleCard},
        {QT_TRANSLATE_NOOP("Tr", "Large type, to look along"), "F8", &InterviewPage::toggleLarge},
        {QT_TRANSLATE_NOOP("Tr", "Note on this item"), "F4", &InterviewPage::writeNote},
        {QT_TRANSLATE_NOOP("Tr", "The picture of the situation, area by area"), "F7", &InterviewPage::togglePicture},
        {QT_TRANSLATE_NOOP("Tr", "Note on this section"), "", &InterviewPage::noteOnSection},
        {QT_TRANSLATE_NOOP("Tr", "Note on the whole interview"), "", &InterviewPage::noteOnInterview},
        {QT_TRANSLATE_NOOP("Tr", "Return to this item later"), "Ctrl+R", &InterviewPage::toggleReturn},
        {QT_TRANSLATE_NOOP("Tr", "Unreadable on the paper"), "Ctrl+U", &InterviewPage::toggleUnreadable},
        {QT_TRANSLATE_NOOP("Tr", "Second keying from the paper: begin or end"), "", &InterviewPage::toggleSecondKeying},
        {QT_TRANSLATE_NOOP("Tr", "Time used per section"), "", &InterviewPage::showTime},
        {QT_TRANSLATE_NOOP("Tr", "What is left to do"), "", &InterviewPage::showLeft},
    };
    return table;
}

std::vector<PaletteEntry> InterviewPage::paletteEntries() const
{
    std::vector<PaletteEntry> entries;
    for (int section = 0; section < m_conduct.order.sectionCount(); ++section) {
        for (const forms::Slot slot : m_conduct.order.slotsOf(section)) {
            if (m_conduct.order.isReachable(slot))
                entries.push_back({forms::cellName(m_conduct.interview.entry(), slot), m_conduct.label(slot),
                    m_conduct.texts.sectionLabel(section), slot});
        }
    }
    int id = firstCommand;
    for (const Command &command : commands()) {
        if (command.run != &InterviewPage::togglePicture || m_conduct.definition().picture)
            entries.push_back({{}, Tr::tr(command.text), QString::fromLatin1(command.keys), id});
        --id; // an id is a place in the table
    }
    const QStringList &languages = m_conduct.definition().languages;
    for (int i = 0; i < int(languages.size()); ++i) {
        const QString name = QLocale(languages[i]).nativeLanguageName();
        //: %1 is a language, in itself
        entries.push_back({{}, Tr::tr("Ask in %1").arg(name), {}, firstLanguage - i});
        //: the show card's language; %1 is a language, in itself
        entries.push_back({{}, Tr::tr("Show card in %1").arg(name), {}, firstCardLanguage - i});
    }
    return entries;
}

void InterviewPage::chosen(int id)
{
    if (id >= 0)
        return jumpTo(id);
    const QStringList &languages = m_conduct.definition().languages;
    if (id > firstLanguage)
        return (this->*commands()[size_t(firstCommand - id)].run)();
    if (id > firstCardLanguage)
        return askIn(languages.value(firstLanguage - id));
    m_interview.choose(u"card-language"_s, languages.value(firstCardLanguage - id)); // kept where it may be
    m_card->setLanguage(languages.value(firstCardLanguage - id));
}

void InterviewPage::askIn(const QString &language)
{
    m_interview.choose(u"language"_s, language); // kept where it may be; who only reads may choose too
    m_conduct.texts.setLanguage(language);
    retranslate();
    m_card->refresh();
    m_column->focusField();
}

void InterviewPage::toggleCard()
{
    if (m_card->isVisible())
        return void(m_card->close());
    m_card->showItem(m_column->slot());
    m_card->open();
}

void InterviewPage::toggleLarge()
{
    (void)m_column->finishTyping();
    m_conduct.isLarge = !m_conduct.isLarge;
    m_column->reopen();
}

void InterviewPage::noteOnSection()
{
    callNote(operations::Sitting::sectionNote(m_column->section()));
}

void InterviewPage::noteOnInterview()
{
    callNote(operations::Sitting::wholeInterview);
}

void InterviewPage::callNote(forms::Slot of)
{
    (void)m_column->finishTyping(); // a note may be what explains it
    m_isPanelCalled = true;
    showRight(m_panel);
    m_panel->writeOn(of);
}

void InterviewPage::showTime()
{
    m_time->refresh();
    m_isPanelCalled = true;
    showRight(m_time);
    m_time->setFocus(Qt::ShortcutFocusReason);
}

void InterviewPage::showLeft()
{
    sayAll();
    showObstacles(true);
    m_obstacles->focusList();
}

} // namespace ui
