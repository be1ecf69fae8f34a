// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ItemOrder.h"

#include "forms/entry/CellOrder.h"

namespace ui {

ItemOrder::ItemOrder(operations::Sitting &interview)
    : m_interview(interview)
{
    QObject::connect(&interview.entry(), &forms::FormEntry::instancesChanged, &m_listener, [this] { rebuild(); });
    rebuild();
}

void ItemOrder::rebuild()
{
    const forms::FormEntry &entry = m_interview.entry();
    m_all.clear();
    m_sections.clear();
    m_place.assign(size_t(entry.instances().cellCount()), -1);
    for (const int group : m_interview.definition().sections) {
        std::vector<forms::Slot> found = forms::cellsIn(entry, group);
        for (const forms::Slot slot : found) {
            m_place[size_t(slot)] = int(m_all.size());
            m_all.push_back(slot);
        }
        m_sections.push_back(std::move(found));
    }
}

bool ItemOrder::isThere(forms::Slot slot) const
{
    return slot >= 0 && size_t(slot) < m_place.size() && m_place[size_t(slot)] >= 0;
}

bool ItemOrder::isShown(forms::Slot slot) const
{
    const forms::Item &item = m_interview.entry().item(slot);
    if (m_interview.entry().standing(slot) == forms::ItemStanding::NotAsked)
        return false;
    return item.type != forms::ItemType::Calculate || !item.label.isEmpty(); // a bare calculation is the form's own
}

bool ItemOrder::isReachable(forms::Slot slot) const
{
    const forms::Item &item = m_interview.entry().item(slot);
    return item.isInput() && !item.readOnly && isShown(slot) && m_interview.entry().isRelevant(slot);
}

bool ItemOrder::isStop(forms::Slot slot) const
{
    return isReachable(slot) && m_interview.entry().standing(slot) != forms::ItemStanding::Recorded
        && (m_interview.isReadOnly() || m_interview.mayAnswer(slot));
}

int ItemOrder::section(forms::Slot slot) const
{
    return m_interview.entry().item(slot).section;
}

bool ItemOrder::isSectionShown(int section) const
{
    const auto &slots_ = slotsOf(section);
    return std::any_of(slots_.begin(), slots_.end(), [this](forms::Slot slot) { return isShown(slot); });
}

std::optional<forms::Slot> ItemOrder::walk(
    forms::Slot from, int step, bool (ItemOrder::*stops)(forms::Slot) const) const
{
    for (int at = m_place[size_t(from)] + step; at >= 0 && at < int(m_all.size()); at += step) {
        if ((this->*stops)(m_all[size_t(at)]))
            return m_all[size_t(at)];
    }
    return {};
}

std::optional<forms::Slot> ItemOrder::next(forms::Slot slot) const
{
    return walk(slot, 1, &ItemOrder::isStop);
}

std::optional<forms::Slot> ItemOrder::previous(forms::Slot slot) const
{
    return walk(slot, -1, &ItemOrder::isStop);
}

std::optional<forms::Slot> ItemOrder::below(forms::Slot slot) const
{
    const std::optional<forms::Slot> found = walk(slot, 1, &ItemOrder::isReachable);
    return found && section(*found) == section(slot) ? found : std::nullopt;
}

std::optional<forms::Slot> ItemOrder::above(forms::Slot slot) const
{
    const std::optional<forms::Slot> found = walk(slot, -1, &ItemOrder::isReachable);
    return found && section(*found) == section(slot) ? found : std::nullopt;
}

std::optional<forms::Slot> ItemOrder::firstOf(int section) const
{
    std::optional<forms::Slot> firstStop;
    std::optional<forms::Slot> firstReachable;
    for (const forms::Slot slot : slotsOf(section)) {
        if (isStop(slot)) {
            if (m_interview.entry().standing(slot) == forms::ItemStanding::Blank)
                return slot;
            if (!firstStop)
                firstStop = slot;
        }
        if (!firstReachable && isReachable(slot))
            firstReachable = slot;
    }
    return firstStop ? firstStop : firstReachable;
}

std::optional<forms::Slot> ItemOrder::first() const
{
    for (const auto stops : {&ItemOrder::isStop, &ItemOrder::isReachable}) {
        for (const forms::Slot slot : m_all) {
            if ((this->*stops)(slot))
                return slot;
        }
    }
    return {};
}

int ItemOrder::numberInSection(forms::Slot wanted) const
{
    int number = 0;
    for (const forms::Slot slot : slotsOf(section(wanted))) {
        if (isReachable(slot))
            ++number;
        if (slot == wanted)
            break;
    }
    return number;
}

int ItemOrder::countInSection(int section) const
{
    const auto &slots_ = slotsOf(section);
    return int(std::count_if(slots_.begin(), slots_.end(), [this](forms::Slot slot) { return isReachable(slot); }));
}

} // namespace ui
