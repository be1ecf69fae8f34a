// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/versions/Comparison.h"

#include <optional>

namespace operations {

/// Two versions and what becomes of the answers between them.
struct VersionComparison
{
    forms::Comparison comparison;
    forms::ReadMapping mapping; ///< by the file, or by names alone
    bool isStated = false; ///< there is a file
};

/// By a mapping.yaml, or without one by names.
VersionComparison compareVersions(
    const forms::FormDefinition &before, const forms::FormDefinition &after, const std::optional<QByteArray> &mapping);

} // namespace operations
