// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/InterviewPage.h"

#include "app/ui/interview/InterviewHeader.h"
#include "app/ui/interview/ItemPanel.h"
#include "app/ui/interview/ObstacleList.h"
#include "app/ui/interview/SectionColumn.h"
#include "app/ui/interview/SectionList.h"
#include "app/ui/interview/ShowCard.h"
#include "app/ui/interview/TimePanel.h"
#include "app/ui/parts/CommandPalette.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/ErrorText.h"
#include "app/ui/parts/Tr.h"
#include "app/ui/sides/SidesPicture.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

InterviewPage::InterviewPage(operations::Interview &interview, const InterviewSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_interview(interview)
    , m_conduct(interview, settings)
{
    setObjectName(u"interviewPage"_s);
    m_conduct.texts.setLanguage(interview.choice(u"language"_s));
    build();
    m_card->setLanguage(interview.choice(u"card-language"_s));
    connectParts();
    connectInterview();
    addKeys();
    resumeSecondKeying();
    retranslate();
    const forms::Slot position = interview.position();
    const std::optional<forms::Slot> start
        = position >= 0 && m_conduct.order.isReachable(position) ? std::optional(position) : m_conduct.order.first();
    if (start)
        goTo(*start);
    showCounts();
}

void InterviewPage::connectParts()
{
    connect(m_header, &InterviewHeader::leaveAsked, this, [this] {
        (void)finishTyping(); // what cannot be read is shown where it stands when one comes back
        Q_EMIT leaveRequested();
    });
    connect(m_bar, &ErrorBar::actionTriggered, this, [this] { m_interview.retry(); });
    connect(m_sections, &SectionList::sectionWanted, this, &InterviewPage::goToSection);
    connect(m_column, &SectionColumn::stepped, this, &InterviewPage::step);
    connect(m_column, &SectionColumn::wanted, this, &InterviewPage::jumpTo);
    connect(m_panel, &ItemPanel::left, m_column, &SectionColumn::focusField);
    connect(m_panel, &ItemPanel::repeatWanted, this, &InterviewPage::repeatEarlier);
    connect(m_panel, &ItemPanel::returnToggled, this, &InterviewPage::toggleReturn);
    connect(m_obstacles, &ObstacleList::wanted, this, &InterviewPage::jumpTo);
    connect(m_obstacles, &ObstacleList::left, this, [this] {
        showObstacles(false);
        m_column->focusField();
    });
    connect(m_palette, &CommandPalette::chosen, this, &InterviewPage::chosen);
    connect(m_panel, &ItemPanel::cardWanted, this, &InterviewPage::toggleCard);
    connect(m_time, &TimePanel::left, this, [this] {
        showObstacles(false);
        m_column->focusField();
    });
    for (int i = 0; i < 2; ++i) {
        connect(m_goTo[i], &QPushButton::clicked, this, &InterviewPage::openPalette);
        connect(m_finish[i], &QPushButton::clicked, this, &InterviewPage::finish);
        connect(m_settle[i], &QPushButton::clicked, this, [this] {
            (void)finishTyping(); // the list then shows it
            sayAll();
            showObstacles(true);
            m_obstacles->focusList();
        });
    }
    connect(m_picture, &SidesPicture::opened, this, &InterviewPage::openArea);
    connect(m_picture, &SidesPicture::timeChosen, this, &InterviewPage::chooseEarlier);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &InterviewPage::showCounts);
}

void InterviewPage::connectInterview()
{
    forms::FormEntry &entry = m_interview.entry();
    connect(&entry, &forms::FormEntry::answerChanged, this, [this](forms::Slot slot) {
        m_column->refreshItem(slot);
        if (m_conduct.haveWordsAnswers)
            m_column->retranslate();
        m_card->refresh();
        if (slot == m_column->slot())
            m_panel->refresh();
        changedSoon();
    });
    connect(&entry, &forms::FormEntry::relevanceChanged, this, [this](forms::Slot slot) {
        m_column->refreshItem(slot);
        changedSoon();
    });
    connect(&entry, &forms::FormEntry::findingsChanged, this, [this] {
        m_column->refresh();
        changedSoon();
    });
    connect(&m_interview, &operations::Interview::saving, this,
        [this] { m_header->saveMark()->show(SaveMark::State::Saving); });
    connect(&m_interview, &operations::Interview::saved, this, &InterviewPage::saved);
    connect(&m_interview, &operations::Interview::saveFailed, this, &InterviewPage::saveFailed);
    const auto marked = [this](forms::Slot slot) {
        if (slot >= 0)
            m_column->refreshItem(slot);
        m_panel->refresh();
        changedSoon();
    };
    connect(&m_interview, &operations::Sitting::noteChanged, this, marked);
    connect(&m_interview, &operations::Sitting::marksChanged, this, marked);
}

forms::Slot InterviewPage::current() const
{
    return m_column->slot();
}

void InterviewPage::goTo(forms::Slot slot)
{
    const bool isNewSection = m_conduct.order.section(slot) != m_column->section();
    m_column->goTo(slot);
    m_header->showItem(slot);
    m_panel->showItem(slot);
    m_card->showItem(slot);
    if (isNewSection)
        m_sections->setSection(m_column->section());
    if (isNewSection)
        keepSecondKeying();
    m_interview.setPosition(slot);
}

void InterviewPage::jumpTo(forms::Slot slot)
{
    // What stands in a field is given first; what cannot be read stays at its item, marked. Only a disk that takes
    // nothing holds the interviewer where they are.
    (void)m_column->finishTyping();
    if (!m_conduct.isStopped)
        goTo(slot);
    else
        m_column->focusField();
}

bool InterviewPage::finishTyping()
{
    m_panel->keepNote();
    const bool isDone = m_column->finishTyping();
    keepSecondKeying();
    return isDone;
}

void InterviewPage::step(Step step)
{
    const forms::Slot here = m_column->slot();
    if (!m_column->finishTyping())
        return m_column->focusField();
    if (m_conduct.isStopped)
        return;
    // Enter alone in a second keying says that the paper has nothing there
    const SecondKeying &second = m_conduct.secondKeying;
    const bool isAsked = second.hides(m_interview.entry(), here) || second.disputed(here);
    if (step == Step::On && isAsked && !m_column->openItem()->giveBlank())
        return m_column->focusField();
    const std::optional<forms::Slot> target = m_conduct.target(step, here);
    if (target)
        goTo(*target);
    else if (step == Step::On)
        finish(); // after the last item comes what is left
    else
        m_column->focusField();
}

void InterviewPage::goToSection(int section)
{
    if (const std::optional<forms::Slot> slot = m_conduct.order.firstOf(section))
        jumpTo(*slot);
}

void InterviewPage::sectionBy(int step)
{
    if (const std::optional<int> section = m_sections->neighbour(m_column->section(), step))
        goToSection(*section);
}

void InterviewPage::openPalette()
{
    (void)m_column->finishTyping(); // going elsewhere: it stays at its item when it cannot be read
    m_palette->open(paletteEntries(), Tr::tr("Go to an item by its code, or do something: a word of it"));
}

void InterviewPage::finish()
{
    (void)finishTyping(); // what cannot be read counts as not answered
    if (m_conduct.secondKeying.isOn())
        return finishSecondKeying();
    sayAll();
    m_obstacles->refresh();
    if (m_obstacles->count() > 0) {
        showObstacles(true);
        m_obstacles->focusList();
        return;
    }
    if (m_interview.assessment().state == cases::AssessmentState::Held)
        Q_EMIT finished();
    else
        Q_EMIT held();
}

void InterviewPage::undo()
{
    if (const std::optional<forms::Slot> slot = m_interview.undo())
        goTo(*slot);
}

void InterviewPage::redo()
{
    if (const std::optional<forms::Slot> slot = m_interview.redo())
        goTo(*slot);
}

void InterviewPage::writeNote()
{
    if (m_panel->hasNoteFocus())
        return m_column->focusField();
    (void)m_column->finishTyping(); // a note may be what explains it
    m_isPanelCalled = true;
    showObstacles(false);
    m_panel->writeOn(m_column->slot());
}

void InterviewPage::toggleReturn()
{
    const forms::Slot slot = m_column->slot();
    if (slot >= 0 && !m_conduct.interview.isReadOnly())
        m_conduct.interview.setReturnTo(slot, !m_conduct.interview.isReturnTo(slot));
    m_column->focusField();
}

void InterviewPage::repeatEarlier()
{
    const forms::Slot slot = m_column->slot();
    const forms::Answer earlier = m_conduct.interview.earlierAnswer(slot);
    if (!forms::isAnswered(earlier) || !m_conduct.isOpen(slot) || m_conduct.isStopped)
        return;
    (void)m_conduct.interview.answer(slot, earlier); // a form of another version may not take it: then nothing changes
    m_column->refreshItem(slot);
    m_column->focusField();
}

void InterviewPage::giveSpecialCode(const QString &name)
{
    if (m_column->openItem())
        m_column->openItem()->giveSpecialCode(name);
}

void InterviewPage::saveFailed(const forms::Error &error)
{
    m_conduct.isStopped = true;
    m_header->saveMark()->show(SaveMark::State::Failed);
    m_bar->showText([error] {
        const ErrorWords words = errorWords(error);
        return BarText{Tr::tr("The answer is kept here but is not saved yet. %1").arg(words.what), words.next,
            Tr::tr("Try again")};
    });
    m_bar->setDismissable(false);
}

void InterviewPage::saved()
{
    m_header->saveMark()->show(SaveMark::State::Saved);
    if (!m_conduct.isStopped)
        return;
    m_conduct.isStopped = false;
    m_bar->dismiss();
    m_column->focusField();
}

void InterviewPage::changedSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void InterviewPage::refresh()
{
    const forms::Slot slot = m_column->slot();
    m_column->refresh();
    m_panel->refresh();
    retranslate(); // what the last button does is another thing now
    const std::optional<forms::Slot> start
        = slot >= 0 && m_conduct.order.isStop(slot) ? std::optional(slot) : m_conduct.order.first();
    if (start)
        goTo(*start);
}

} // namespace ui
