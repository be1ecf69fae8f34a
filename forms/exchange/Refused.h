// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/DefinitionReader.h"
#include "forms/exchange/Exchange.h"
#include "forms/exchange/YamlText.h"

namespace forms::exchange {

/// Reads the definition as any definition is read, takes away each expression and default that the reader refuses, and
/// says so in a note: what an importer could not foresee costs one rule and not the form. A calculate that has lost its
/// calculation becomes hidden, so that what rests on it still finds it. What is left, as text and as read.
struct WrittenAndRead
{
    QByteArray text;
    ReadDefinition read;
};
WrittenAndRead leaveOutRefused(Written &definition, std::vector<Note> &notes);

} // namespace forms::exchange
