// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <QLatin1StringView>

#include <span>

namespace forms {

/// One question type of XLSForm. A new type that holds what another one does is a new row and nothing else.
struct TypeRow
{
    QLatin1StringView word; ///< in a definition
    ItemType type;
    AnswerKind holds;
};

std::span<const TypeRow> itemTypes();
QLatin1StringView wordOf(ItemType type);

/// What XLSForm knows and a laptop without sensors has no use for, with the reason.
struct RefusedType
{
    QLatin1StringView word;
    QLatin1StringView reason;
};

const RefusedType *findRefusedType(const QString &word);

} // namespace forms
