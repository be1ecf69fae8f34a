// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace forms {

/// What a word's value looks like, as far as an editor can help with it.
enum class Shape {
    Text,
    Number,
    Flag,
    Local, ///< a text, or language to text
    Expression,
    Names, ///< a list of texts
    OneOf, ///< detail: the values, with a space between
    Part, ///< detail: the context it is one of
    Parts, ///< detail: the context it is a list of
    Map, ///< of texts
    Special, ///< detail: a name in $defs
};

/// One word of a definition for whoever writes it. The readers' tables know what a word does, this one what it is for;
/// a test holds that they know the same words.
struct SchemaWord
{
    QLatin1StringView word;
    Shape shape;
    QLatin1StringView detail;
    QLatin1StringView help;
};

struct SchemaContext
{
    QLatin1StringView name; ///< in $defs: "item"
    QLatin1StringView required; ///< words, with a space between
    std::span<const SchemaWord> words;
    QStringList (*known)(); ///< what the reader's table knows
};

std::span<const SchemaContext> schemaContexts();

/// The definition's vocabulary as JSON Schema 2020-12, for editors that complete and explain while one writes.
QByteArray instrumentSchema();

} // namespace forms
