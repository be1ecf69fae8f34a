// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rules of items and the checks say of the answers as they stand.
#include "forms/entry/Recompute.h"

#include <algorithm>
#include <utility>

namespace forms {

void Recompute::refreshOwnRules(Cell cell, Changes &changes)
{
    const Item &item = this->item(cell);
    const ItemState &state = m_states[cell];
    std::optional<Finding> finding;
    m_here = m_instances.instanceOf(cell);
    const bool isOwn = state.standing == ItemStanding::Answered || state.standing == ItemStanding::Blank;
    const bool isInput = state.takesAnswer || (item.isInput() && !item.isComputed());
    if (isOwn && isInput && !(state.isPlain && isPlainlyRight(item, state.given)))
        finding = ownRulesFinding(m_form, item, state.given, *this);
    if (finding && m_here != theForm) {
        finding->id += u'@' + m_instances.row(m_here).id.toString(QUuid::WithoutBraces);
        finding->items = {cell};
        finding->focus = cell;
    }
    place({state.findingPlace, cell, state.section}, Severity::Error, std::move(finding), changes);
}

bool Recompute::isThere(Instance instance) const
{
    for (; instance != theForm; instance = m_instances.row(instance).outer) {
        const Instances::Row &row = m_instances.row(instance);
        if (row.isGone || !row.isCounted || !m_isGroupShown[m_instances.groupCellOf(row.repeat, row.outer)])
            return false;
    }
    return true;
}

/// The finding of a check that is asked in each instance: its items' cells there; what stands in other repeats has
/// none.
void Recompute::placeIn(Instance instance, Finding &finding) const
{
    const auto cellHere = [&](Slot slot) {
        const int repeat = m_form.items[slot].repeat;
        const Instance own = repeat < 0 ? theForm : m_instances.withRepeat(instance, repeat);
        return repeat >= 0 && own == theForm ? -1 : m_instances.cellOf(slot, own);
    };
    finding.id += u'@' + m_instances.row(instance).id.toString(QUuid::WithoutBraces);
    for (Slot &item : finding.items)
        item = cellHere(item);
    std::erase(finding.items, -1);
    finding.focus = cellHere(finding.focus);
    if (finding.focus < 0)
        finding.focus = finding.items.empty() ? m_instances.row(instance).firstCell : finding.items.front();
}

void Recompute::refreshCheck(int index, Instance instance, Changes &changes)
{
    const Check &check = m_form.checks[index];
    std::optional<Finding> finding;
    m_here = instance;
    const bool isResting = m_isCheckResting[index] || !isThere(instance);
    if (!isResting && !truthOf(check.expression).value_or(false))
        finding
            = Finding{check.id, check.severity, check.critical, check.record, check.items, check.focus, check.message};
    if (finding && instance != theForm)
        placeIn(instance, *finding);
    const int section = check.focus < 0 ? -1 : m_form.items[check.focus].section;
    const Cell order = instance == theForm ? 0 : m_instances.row(instance).firstCell;
    place({m_findings.placeOfCheck(index), order, section}, check.severity, std::move(finding), changes);
}

void Recompute::place(const Spot &spot, Severity severity, std::optional<Finding> finding, Changes &changes)
{
    const FindingList::Change change = m_findings.set(spot.place, spot.cell, std::move(finding));
    changes.findings = changes.findings || change.isChange;
    if (spot.section < 0)
        return;
    Progress &progress = m_progress[spot.section];
    switch (severity) {
    case Severity::Error:
        progress.errors += change.count;
        break;
    case Severity::Warning:
        progress.warnings += change.count;
        break;
    case Severity::Notice:
        progress.notices += change.count;
        break;
    }
}

void Recompute::countItem(Cell cell, int sign)
{
    const int section = m_states[cell].section;
    if (section < 0 || !countsAsAsked(cell))
        return;
    const ItemStanding standing = m_states[cell].standing;
    m_progress[section].asked += sign;
    if (standing == ItemStanding::Answered || standing == ItemStanding::Recorded)
        m_progress[section].answered += sign;
}

} // namespace forms
