// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/FindingList.h"

#include <algorithm>
#include <numeric>

namespace forms {

FindingList::FindingList(const FormDefinition &form)
    : m_ownPlaces(form.items.size())
    , m_checkPlaces(form.checks.size())
{
    // By the item the cursor goes to; there the item's own rules first, then checks as they are written.
    std::vector<std::size_t> checks(form.checks.size());
    std::iota(checks.begin(), checks.end(), std::size_t(0));
    std::sort(checks.begin(), checks.end(), [&form](std::size_t a, std::size_t b) {
        return std::pair(form.checks[a].focus, a) < std::pair(form.checks[b].focus, b);
    });
    int place = 0;
    auto check = checks.begin();
    const auto placeChecks = [&](Slot focus) {
        for (; check != checks.end() && form.checks[*check].focus <= focus; ++check)
            m_checkPlaces[*check] = place++;
    };
    placeChecks(-1);
    for (const Item &item : form.items) {
        m_ownPlaces[item.slot] = place++;
        placeChecks(item.slot);
    }
}

FindingList::Change FindingList::set(int place, int cell, std::optional<Finding> finding)
{
    const auto key = qint64(place) << 32 | cell;
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), key);
    const bool stands = at != m_places.end() && *at == key;
    const auto index = at - m_places.begin();
    if (!finding && !stands)
        return {};
    if (!finding) {
        m_places.erase(at);
        m_findings.erase(m_findings.begin() + index);
        return {true, -1};
    }
    if (stands) {
        const bool isSame = m_findings[index] == *finding && m_findings[index].message == finding->message;
        m_findings[index] = *std::move(finding);
        return {!isSame, 0};
    }
    m_places.insert(at, key);
    m_findings.insert(m_findings.begin() + index, *std::move(finding));
    return {true, 1};
}

} // namespace forms
