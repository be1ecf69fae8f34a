// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Survey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

bool isSurvey(const FormDefinition &definition)
{
    const auto isAsked = [](const Item &item) { return item.isInput(); };
    const auto isOthers = [](const Item &item) { return item.isInput() && item.scope != "client"_L1; };
    return std::ranges::any_of(definition.items, isAsked) && std::ranges::none_of(definition.items, isOthers);
}

} // namespace forms
