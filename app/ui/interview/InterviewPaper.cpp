// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entry from paper: what cannot be read, and the second keying (rules.md 6).
#include "app/ui/interview/InterviewPage.h"

#include "app/ui/interview/InterviewHeader.h"
#include "app/ui/interview/SectionColumn.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Tr.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto choiceName = "second-keying"_L1;
constexpr auto noneYet = "-"_L1; ///< under way, and nothing keyed again so far

} // namespace

void InterviewPage::toggleUnreadable()
{
    const forms::Slot slot = m_column->slot();
    if (slot < 0 || !m_conduct.isOpen(slot) || forms::isAnswered(m_interview.entry().answer(slot)))
        return m_column->focusField(); // what has an answer has been read
    m_conduct.interview.setUnreadable(slot, !m_conduct.interview.isUnreadable(slot));
    m_column->focusField();
}

void InterviewPage::toggleSecondKeying()
{
    (void)m_column->finishTyping();
    if (m_interview.isReadOnly())
        return;
    if (m_conduct.secondKeying.isOn()) {
        m_conduct.secondKeying.end();
        m_interview.choose(choiceName, {});
        m_bar->dismiss();
    } else {
        m_conduct.secondKeying.begin();
        m_bar->showText(
            [] {
                return BarText{Tr::tr("Second keying: key the paper once more."),
                    Tr::tr("What was keyed first is not shown. Only what differs is asked about.")};
            },
            Role::Notice);
    }
    keepSecondKeying();
    m_column->refresh();
    if (const auto first = m_conduct.secondKeying.firstLeft(m_interview.entry()))
        return goTo(*first);
    m_header->showItem(m_column->slot());
    m_column->focusField();
}

void InterviewPage::resumeSecondKeying()
{
    const QString kept = m_interview.choice(choiceName);
    if (!kept.isEmpty() && !m_interview.isReadOnly())
        m_conduct.secondKeying.begin(SecondKeying::fromNames(m_interview.entry(), kept.split(u' ')));
}

void InterviewPage::keepSecondKeying()
{
    if (!m_conduct.secondKeying.isOn())
        return;
    const QStringList names = m_conduct.secondKeying.names(m_interview.entry());
    m_interview.choose(choiceName, names.isEmpty() ? QString(noneYet) : names.join(u' '));
}

void InterviewPage::finishSecondKeying()
{
    if (const auto left = m_conduct.secondKeying.firstLeft(m_interview.entry())) {
        const SecondKeying::Count count = m_conduct.secondKeying.count(m_interview.entry());
        goTo(*left);
        m_bar->showText(
            [left = count.all - count.keyed] {
                return BarText{Tr::tr("Second keying: %n item(s) have been keyed once only.", nullptr, left),
                    Tr::tr("This is the first of them.")};
            },
            Role::Notice);
        return;
    }
    const SecondKeying::Count count = m_conduct.secondKeying.count(m_interview.entry());
    m_conduct.secondKeying.end();
    m_interview.choose(choiceName, {});
    m_column->refresh();
    m_header->showItem(m_column->slot());
    m_bar->showText(
        [count] {
            return BarText{Tr::tr("Keyed twice: %n answer(s).", nullptr, count.keyed),
                Tr::tr("%n of them were not as keyed first, and have been changed.", nullptr, count.changed)};
        },
        Role::Good);
    m_column->focusField();
}

void InterviewPage::sayAll()
{
    m_conduct.sayAll();
    m_column->refresh();
    changedSoon();
}

} // namespace ui
