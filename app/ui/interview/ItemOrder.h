// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Sitting.h"

#include <optional>
#include <vector>

namespace ui {

/// In what order an interview is walked through, and where it stops. Holds nothing that the interview knows. A slot
/// here is a cell: in a repeat each instance has its own.
class ItemOrder
{
public:
    explicit ItemOrder(operations::Sitting &interview); ///< outlives this

    bool isThere(forms::Slot slot) const; ///< false of what stood in an instance that is gone
    bool isShown(forms::Slot slot) const; ///< asked in this variant, or a text to read
    bool isReachable(forms::Slot slot) const; ///< can be gone to: shown, takes an answer, not passed over
    bool isStop(forms::Slot slot) const; ///< where Enter stops: reachable, open, and not already recorded by a rule

    int section(forms::Slot slot) const;
    int sectionCount() const { return int(m_sections.size()); }
    const std::vector<forms::Slot> &slotsOf(int section) const { return m_sections[size_t(section)]; }
    bool isSectionShown(int section) const;

    std::optional<forms::Slot> next(forms::Slot slot) const; ///< the next stop, in whatever section
    std::optional<forms::Slot> previous(forms::Slot slot) const;
    std::optional<forms::Slot> below(forms::Slot slot) const; ///< the next reachable one in the section
    std::optional<forms::Slot> above(forms::Slot slot) const;
    std::optional<forms::Slot> firstOf(int section) const; ///< its first stop without an answer, else its first
    std::optional<forms::Slot> first() const;
    int numberInSection(forms::Slot slot) const; ///< 1 for the first that is reachable
    int countInSection(int section) const;

private:
    std::optional<forms::Slot> walk(forms::Slot from, int step, bool (ItemOrder::*stops)(forms::Slot) const) const;

    void rebuild();

    operations::Sitting &m_interview;
    QObject m_listener; ///< hears of instances that come and go, before any view does
    std::vector<std::vector<forms::Slot>> m_sections;
    std::vector<forms::Slot> m_all; ///< in the form's order
    std::vector<int> m_place; ///< index in m_all of a cell, -1 for none
};

} // namespace ui
