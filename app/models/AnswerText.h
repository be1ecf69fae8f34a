// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/definition/FormDefinition.h"
#include "forms/entry/FormEntry.h"

namespace models {

/// An item's question; for a cell of a grid the row's words and the column's.
QString itemLabel(const forms::FormDefinition &form, const forms::Item &item, const QString &language);

/// The same with the answers it names, as they stand at the cell.
QString cellLabel(const forms::FormEntry &entry, forms::Cell cell, const QString &language);

/// An answer as a person reads it: "2 Moderately", "X No answer", "12", "2026-03-14"; "" when unanswered.
QString answerText(
    const forms::FormDefinition &form, const forms::Item &item, const forms::Answer &answer, const QString &language);

} // namespace models
