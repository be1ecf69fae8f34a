// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

#include <algorithm>

namespace forms {

Difference::Weight Comparison::heaviest() const
{
    const auto heaviest = std::max_element(
        changes.begin(), changes.end(), [](const Difference &a, const Difference &b) { return a.weight < b.weight; });
    return heaviest == changes.end() ? Difference::Weight::Wording : heaviest->weight;
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

QLatin1StringView wordOf(Difference::Kind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case Difference::Kind::Added:
        return "added"_L1;
    case Difference::Kind::Removed:
        return "removed"_L1;
    case Difference::Kind::Moved:
        return "moved"_L1;
    case Difference::Kind::Changed:
        break;
    }
    return "changed"_L1;
}

QLatin1StringView wordOf(Difference::Weight weight)
{
    using namespace Qt::StringLiterals;
    switch (weight) {
    case Difference::Weight::Wording:
        return "wording"_L1;
    case Difference::Weight::Rule:
        return "rule"_L1;
    case Difference::Weight::Values:
        return "value"_L1;
    case Difference::Weight::DataLoss:
        break;
    }
    return "data loss"_L1;
}

} // namespace forms
