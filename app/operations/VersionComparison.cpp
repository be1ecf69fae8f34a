// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/VersionComparison.h"

using namespace Qt::StringLiterals;

namespace operations {

VersionComparison compareVersions(
    const forms::FormDefinition &before, const forms::FormDefinition &after, const std::optional<QByteArray> &mapping)
{
    VersionComparison compared;
    compared.isStated = mapping.has_value();
    compared.mapping
        = mapping ? forms::readMapping(*mapping, u"mapping.yaml"_s, before, after) : forms::mapByName(before, after);
    compared.comparison = forms::compare(before, after, compared.mapping.mapping.value_or(forms::Mapping()));
    return compared;
}

} // namespace operations
