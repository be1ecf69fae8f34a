// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

#include <algorithm>

namespace forms {

Change::Weight Comparison::heaviest() const
{
    const auto heaviest = std::max_element(
        changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.weight < b.weight; });
    return heaviest == changes.end() ? Change::Weight::Wording : heaviest->weight;
}

Comparison compare(const FormDefinition &before, const FormDefinition &after, const Mapping &mapping)
{
    Differences differences(before, after, mapping);
    compareHeader(differences);
    compareGroups(differences);
    compareItems(differences);
    compareOrder(differences);
    compareChecks(differences);
    compareScores(differences);
    comparePlans(differences);
    return {before.structureFingerprint == after.structureFingerprint,
        before.wordingFingerprint == after.wordingFingerprint, differences.take()};
}

QLatin1StringView wordOf(Change::Kind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case Change::Kind::Added:
        return "added"_L1;
    case Change::Kind::Removed:
        return "removed"_L1;
    case Change::Kind::Moved:
        return "moved"_L1;
    case Change::Kind::Changed:
        break;
    }
    return "changed"_L1;
}

QLatin1StringView wordOf(Change::Weight weight)
{
    using namespace Qt::StringLiterals;
    switch (weight) {
    case Change::Weight::Wording:
        return "wording"_L1;
    case Change::Weight::Rule:
        return "rule"_L1;
    case Change::Weight::Values:
        return "value"_L1;
    case Change::Weight::DataLoss:
        break;
    }
    return "data loss"_L1;
}

} // namespace forms
