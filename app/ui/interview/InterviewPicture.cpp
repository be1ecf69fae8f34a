// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture of the situation in an interview: where the questions are, and a way to them.
#include "app/ui/interview/InterviewPage.h"

#include "app/documents/SidesWords.h"
#include "app/operations/Situations.h"
#include "app/ui/interview/SectionColumn.h"
#include "app/ui/sides/SidesPicture.h"

#include <algorithm>

namespace ui {

struct InterviewPage::Earlier
{
    std::vector<cases::Assessment> times; ///< the latest first
    int chosen = -1;
    std::optional<operations::AssessmentContent> content;
};

InterviewPage::~InterviewPage() = default;

void InterviewPage::togglePicture()
{
    if (m_conduct.definition().picture)
        showPicture(m_picture->isHidden());
}

void InterviewPage::showPicture(bool on)
{
    if (on == !m_picture->isHidden())
        return;
    if (on) {
        (void)finishTyping(); // it is part of the picture
        if (!m_earlier) {
            m_earlier = std::make_shared<Earlier>();
            chooseEarlier(0);
        }
        fillPicture();
    }
    m_column->setVisible(!on);
    m_picture->setVisible(on);
    if (on)
        m_picture->focusRing();
    else
        m_column->focusField();
}

/// Read once: what lies behind does not change while this one is open.
void InterviewPage::chooseEarlier(int time)
{
    m_earlier->content.reset();
    m_earlier->chosen = -1;
    operations::VaultSession *const session = m_conduct.settings.session;
    if (!session)
        return fillPicture();
    const operations::Situations situations(*session);
    if (auto times = situations.before(m_interview.assessment()); times && m_earlier->times.empty())
        m_earlier->times = std::move(times).value();
    if (time < 0 || time >= int(m_earlier->times.size()))
        return fillPicture();
    if (auto content = situations.read(m_earlier->times[std::size_t(time)].id)) {
        m_earlier->content = std::move(content).value();
        m_earlier->chosen = time;
    }
    fillPicture();
}

void InterviewPage::fillPicture()
{
    const QString language = m_conduct.texts.language();
    const auto now = operations::situationOf(m_interview.entry(), language);
    if (!now || !m_earlier)
        return;
    QStringList times;
    for (const cases::Assessment &one : m_earlier->times) {
        const auto form = operations::definitionOf(*m_conduct.settings.session, one);
        times << (form ? documents::timeWords(one, **form, language) : one.interviewDate.toString(Qt::ISODate));
    }
    m_picture->setTimes(times, m_earlier->chosen);
    std::optional<operations::Situation> before;
    std::optional<charts::SidesData> earlier;
    if (m_earlier->content) {
        const operations::AssessmentContent &then = *m_earlier->content;
        before = operations::situationOf(*then.entry, language);
        earlier = documents::sidesData(
            *before, nullptr, documents::timeWords(then.assessment, *then.definition, language), language);
    }
    const QString heading
        = before ? documents::timeWords(m_interview.assessment(), m_conduct.definition(), language) : QString();
    m_picture->setSituation(documents::sidesData(*now, before ? &*before : nullptr, heading, language), earlier, true);
    m_picture->setArea(areaAt(*now, m_column->slot()));
}

/// The area in which the cursor is: the last of its section that begins before it. "" for none.
QString InterviewPage::areaAt(const operations::Situation &situation, forms::Slot cell) const
{
    const operations::SituationArea *found = nullptr;
    const forms::Slot slot = cell < 0 ? -1 : m_conduct.item(cell).slot;
    for (const operations::SituationSide &side : situation.sides) {
        for (const operations::SituationArea &area : side.areas) {
            const bool isBefore
                = slot >= 0 && area.opens <= slot && m_conduct.item(area.opens).section == m_conduct.item(slot).section;
            if (isBefore && (!found || found->opens < area.opens))
                found = &area;
        }
    }
    return found ? found->name : QString();
}

void InterviewPage::openArea(const QString &area)
{
    const auto now = operations::situationOf(m_interview.entry(), m_conduct.texts.language());
    const operations::SituationArea *const found = now ? now->find(area) : nullptr;
    if (!found)
        return;
    showPicture(false);
    goToIfAsked(found->opens);
}

void InterviewPage::goToIfAsked(forms::Slot slot)
{
    if (m_conduct.order.isReachable(slot))
        jumpTo(slot);
}

} // namespace ui
