// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/definition/FormDefinition.h"

#include <optional>

namespace forms {

/// What a definition writes out as an item's value (set.to, default): a special code the item allows, else a value of
/// its type: a number with a decimal point, a choice's code, 2026-03-14, 14:30. None when it cannot be that.
std::optional<Answer> literalAnswer(const FormDefinition &form, const Item &item, const QString &text);

} // namespace forms
