// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/RedcapChoices.h"
#include "forms/exchange/RedcapLogic.h"

#include <optional>
#include <vector>

namespace forms::exchange {

/// A field with what must be known of every field before the first can be written.
struct PreparedField
{
    RedcapField field;
    RedcapAnnotation annotation;
    std::vector<RedcapChoice> choices;
    QString name; ///< in the definition
};

/// What the fields of one dictionary share while they are written.
struct RedcapWriting
{
    RedcapVariables variables;
    RedcapLists lists;
    std::vector<Note> notes;
};

/// The item that a field becomes. Whatever it cannot take along is a note, and the item comes in without it.
Written redcapItem(const PreparedField &prepared, RedcapWriting &writing);

/// A label without HTML; a note says so, and names what is piped in and stays as it is written.
QString redcapLabel(const QString &text, const QString &place, std::vector<Note> &notes);

/// A translated expression; none, and a note, when it cannot be translated.
std::optional<QString> redcapExpression(
    const QString &logic, LogicUse use, const QString &place, const QString &without, RedcapWriting &writing);

/// The types that a text's validation stands for, in RedcapValidation.cpp.
struct RedcapValidation
{
    QLatin1StringView type; ///< of the item: "integer", "decimal", "date", "time", "dateTime", "text"
    QString constraint; ///< "" when the type says it all
    bool isKnown = true;
};
RedcapValidation redcapValidation(const QString &word);

/// Says what every action tag has become that no other part takes: read_only, default, longest text, order of choices.
void applyRedcapTags(Written &item, QStringList &constraints, const PreparedField &prepared, RedcapWriting &writing);

} // namespace forms::exchange
