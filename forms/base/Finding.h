// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/LocalText.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace forms {

enum class Severity {
    Error, ///< must be settled before the interview is held
    Warning, ///< may be kept with a reason
    Notice, ///< worth knowing; a safety notice needs a record of what was done
};

/// A place in a definition's text; line and column count from 1, 0 means unknown.
struct Position
{
    int line = 0;
    int column = 0;
    friend bool operator==(const Position &, const Position &) = default;
};

/// A cure that can be made without asking: these characters become others. It says what it replaces, so that it can
/// never be made to a text that has changed since.
struct Fix
{
    Position from; ///< where replaced begins; it lies on one line
    QString replaced;
    QString replacement;

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// What the check of a definition says: FILE:LINE:COLUMN: severity: CODE: text.
struct DefinitionFinding
{
    Severity severity = Severity::Error;
    QString code; ///< stable, lower-case with hyphens: "unknown-word", "unknown-reference", "cycle"
    QString file;
    Position position;
    QString text; ///< what is wrong and the cure, in English
    std::optional<Fix> fix = std::nullopt; ///< only where no author could have meant anything else
};

} // namespace forms
