// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <optional>

namespace forms::exchange {

/// HL7's data-absent-reason for a kind of special code, and back.
struct MissingRow
{
    MissingKind kind;
    QLatin1StringView reason;
};

inline constexpr MissingRow missingRows[] = {
    {MissingKind::Refused, QLatin1StringView("asked-declined")},
    {MissingKind::Unknown, QLatin1StringView("asked-unknown")},
    {MissingKind::NotApplicable, QLatin1StringView("not-applicable")},
    {MissingKind::NotAsked, QLatin1StringView("not-asked")},
    {MissingKind::Unknown, QLatin1StringView("unknown")},
};

inline QLatin1StringView reasonOf(MissingKind kind)
{
    for (const MissingRow &row : missingRows) {
        if (row.kind == kind)
            return row.reason;
    }
    return missingRows[1].reason;
}

inline std::optional<MissingKind> kindOfReason(const QString &reason)
{
    for (const MissingRow &row : missingRows) {
        if (reason == row.reason)
            return row.kind;
    }
    return {};
}

} // namespace forms::exchange
