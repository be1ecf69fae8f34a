// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/SecondKeying.h"

#include "forms/entry/CellOrder.h"

#include <algorithm>

namespace ui {

namespace {

/// What somebody read from the paper and typed: not what rules and formulas made of it, and no file.
bool isTyped(const forms::FormEntry &entry, forms::Slot slot)
{
    return entry.standing(slot) == forms::ItemStanding::Answered && entry.item(slot).isInput()
        && entry.item(slot).holds() != forms::AnswerKind::File;
}

} // namespace

void SecondKeying::begin(const QSet<forms::Slot> &keyed)
{
    m_isOn = true;
    m_keyed = keyed;
    m_disputed.clear();
    m_changed.clear();
}

void SecondKeying::end()
{
    m_isOn = false;
    m_keyed.clear();
    m_disputed.clear();
}

bool SecondKeying::hides(const forms::FormEntry &entry, forms::Slot slot) const
{
    return m_isOn && !m_keyed.contains(slot) && isTyped(entry, slot);
}

forms::Answer SecondKeying::shown(const forms::FormEntry &entry, forms::Slot slot) const
{
    return hides(entry, slot) ? forms::Answer() : entry.answer(slot);
}

SecondKeying::Verdict SecondKeying::key(const forms::FormEntry &entry, forms::Slot slot, const forms::Answer &answer)
{
    if (answer == entry.answer(slot)) {
        m_disputed.remove(slot);
        m_keyed.insert(slot);
        return Verdict::Same;
    }
    const auto before = m_disputed.constFind(slot);
    if (before != m_disputed.constEnd() && *before == answer) {
        m_disputed.remove(slot);
        m_changed.insert(slot);
        return Verdict::Changes;
    }
    m_disputed.insert(slot, answer);
    return Verdict::Differs;
}

std::optional<forms::Answer> SecondKeying::disputed(forms::Slot slot) const
{
    const auto found = m_disputed.constFind(slot);
    return found == m_disputed.constEnd() ? std::nullopt : std::optional(*found);
}

SecondKeying::Count SecondKeying::count(const forms::FormEntry &entry) const
{
    Count count;
    for (const forms::Cell cell : forms::allCells(entry)) {
        const bool isKeyed = m_keyed.contains(cell);
        count.keyed += isKeyed ? 1 : 0;
        count.all += isKeyed || isTyped(entry, cell) ? 1 : 0;
    }
    count.changed = int(m_changed.size());
    return count;
}

std::optional<forms::Slot> SecondKeying::firstLeft(const forms::FormEntry &entry) const
{
    const std::vector<forms::Cell> cells = forms::allCells(entry);
    const auto left = std::ranges::find_if(cells, [&](forms::Cell cell) { return hides(entry, cell); });
    return left == cells.end() ? std::nullopt : std::optional<forms::Slot>(*left);
}

QStringList SecondKeying::names(const forms::FormEntry &entry) const
{
    QStringList names;
    for (const forms::Cell cell : forms::allCells(entry)) {
        if (m_keyed.contains(cell))
            names << forms::cellName(entry, cell);
    }
    return names;
}

QSet<forms::Slot> SecondKeying::fromNames(const forms::FormEntry &entry, const QStringList &names)
{
    const QSet<QString> wanted(names.begin(), names.end());
    QSet<forms::Slot> keyed;
    for (const forms::Cell cell : forms::allCells(entry)) {
        if (wanted.contains(forms::cellName(entry, cell)))
            keyed.insert(cell);
    }
    return keyed;
}

} // namespace ui
