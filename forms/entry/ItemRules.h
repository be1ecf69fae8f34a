// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

namespace forms {

/// What an item's own rules say of an answer the interviewer gave: its type, special code, choice list, range and
/// constraint; and of a blank, whether one is required. At most one finding: the first that holds.
std::optional<Finding> ownRulesFinding(
    const FormDefinition &form, const Item &item, const Answer &given, const EvaluationContext &context);

/// Nothing to remark on an answer to an item without expressions, told from little: a blank, or a number in its range.
bool isPlainlyRight(const Item &item, const Answer &given);

/// Whether the item's type can hold it; a special code fits every item that takes an answer.
bool fitsType(const Item &item, const Answer &answer);

/// What an expression sees of an answer: blank for a special code.
Value valueOf(const Answer &answer);

/// What stands for a computed value: Unanswered for "" and for what is no number.
Answer answerOf(const Item &item, const Value &value);

} // namespace forms
