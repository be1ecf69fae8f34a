// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/Reading.h"
#include "forms/versions/Mapping.h"

namespace forms {

/// A mapping while it is read and held against the two versions it is between.
struct Draft
{
    const FormDefinition &before;
    const FormDefinition &after;
    Mapping mapping;
    QHash<QString, Position> positions; ///< of what is stated; no repeat is called as an item is
    Position end{1, 1}; ///< where what is lacking would be written
};

/// What an answer to it may be: its special codes and choices.
QStringList codesOf(const FormDefinition &form, const Item &item);
const Group *repeatNamed(const FormDefinition &form, const QString &name); ///< null when there is none

/// What nothing is said of goes by its name; each thing that then does not fit is a finding.
ReadMapping fitted(Reading &reading, Draft &draft);

} // namespace forms
