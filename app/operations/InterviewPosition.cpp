// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the interview is, how long it has been there, and what was chosen for it alone.
#include "app/operations/InterviewState.h"
#include "app/store/AssessmentTable.h"
#include "app/store/InterviewChoiceTable.h"

#include <utility>

namespace operations {

void Interview::setPosition(forms::Slot slot)
{
    m_state->isPositionKept = m_state->isPositionKept && m_state->position == slot;
    m_state->position = slot;
    endVisit(slot);
}

forms::Slot Interview::position() const
{
    return m_state->position;
}

/// A visit goes to the disk with the next answer, so that a step costs no write of its own.
void Interview::endVisit(forms::Slot next)
{
    if (isReadOnly())
        return;
    const QDateTime now = m_state->session.vault().now().toUTC();
    const auto visit = m_state->visitClock.move(next, now, m_state->ticks.elapsed());
    if (!visit)
        return;
    m_state->visits.push_back({.item = m_state->name(visit->cell),
        .instances = m_state->instances(visit->cell),
        .began = visit->began,
        .spent = visit->spent});
}

/// What no answer has taken along to the disk.
void Interview::keepPosition()
{
    endVisit(-1);
    const auto visits = std::exchange(m_state->visits, {});
    const bool isMoved = !m_state->isPositionKept && !isReadOnly();
    if (visits.empty() && !isMoved)
        return;
    const QString item = m_state->itemOrWhole(m_state->position);
    m_state->session.vault().writer().enqueue([id = m_state->id(), person = m_state->session.person().id, item, isMoved,
                                                  visits](store::Connection &db) -> forms::Result<void> {
        for (const store::Visit &visit : visits)
            TRY(store::VisitTable(db).add(id, person, visit));
        return isMoved ? store::AssessmentTable(db).setLastItem(id, item) : forms::Result<void>();
    });
}

forms::Result<std::vector<Interview::TimeUsed>> Interview::timeUsed() const
{
    std::vector<TimeUsed> sections;
    if (assessment().interviewer != m_state->session.person().id)
        return sections;
    TRY_ASSIGN(const auto kept, store::VisitTable(m_state->session.vault().reader()).totals(m_state->id()));
    for (int section = 0; section < int(definition().sections.size()); ++section)
        sections.push_back({.section = section, .spent = 0, .items = {}});
    const auto add = [&](const QString &name, qint64 spent) {
        const forms::Item *const item = definition().find(name);
        if (!item || item->section < 0)
            return;
        TimeUsed &used = sections[std::size_t(item->section)];
        used.spent += spent;
        used.items[name] += spent;
    };
    for (const store::VisitTable::Total &total : kept)
        add(total.item, total.spent);
    for (const store::Visit &visit : m_state->visits) // not yet on the disk
        add(visit.item, visit.spent);
    if (const auto running = m_state->visitClock.running(m_state->ticks.elapsed()))
        add(m_state->name(running->cell), running->spent);
    return sections;
}

QString Interview::choice(const QString &name) const
{
    return m_state->choices.value(name);
}

void Interview::choose(const QString &name, const QString &value)
{
    if (isReadOnly() || choice(name) == value)
        return;
    m_state->choices.insert(name, value);
    keep([id = m_state->id(), name, value](
             store::Connection &db) { return store::InterviewChoiceTable(db).put(id, name, value); });
}

} // namespace operations
