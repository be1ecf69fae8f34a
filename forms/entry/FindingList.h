// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

#include <vector>

namespace forms {

/// The findings that hold, in the form's order, kept up one by one: a change costs what changed, not how many there
/// are. An item has at most one finding of its own rules in each cell; a check has at most one, or one in each instance
/// of the repeat it is asked in.
class FindingList
{
public:
    explicit FindingList(const FormDefinition &form);

    int placeOfOwnRules(Slot slot) const { return m_ownPlaces[slot]; }
    int placeOfCheck(int check) const { return m_checkPlaces[check]; }

    struct Change
    {
        bool isChange = false;
        int count = 0; ///< how many more stand there than before: 1, 0 or -1
    };
    /// What stands at this place, for this cell of the item, from now on; none takes it away.
    Change set(int place, int cell, std::optional<Finding> finding);

    const std::vector<Finding> &findings() const { return m_findings; }

private:
    std::vector<int> m_ownPlaces;
    std::vector<int> m_checkPlaces;
    std::vector<qint64> m_places; ///< of m_findings, ascending; within a place by cell
    std::vector<Finding> m_findings;
};

} // namespace forms
