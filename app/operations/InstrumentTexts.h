// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <QStringList>

#include <vector>

namespace operations {

/// One text that a person reads, in all its languages, and where an overlay names it.
struct InstrumentText
{
    QStringList path; ///< "items", "M6", "label"
    forms::LocalText text;

    QString thing() const; ///< "M6", "yes_no / 1", "asi"
    QString word() const { return path.back(); } ///< "label", "hint", ...
};

/// Every text of a definition that an overlay may set, in the form's order. Texts that a grid's cells have from their
/// row and column are those of the row and column.
std::vector<InstrumentText> textsOf(const forms::FormDefinition &form);

/// The languages it offers, and then those of overlays that wait for approval.
QStringList languagesOf(const forms::FormDefinition &form);

/// Writes the text into texts.<language>.yaml beside the definition, which is made when there is none; an empty one is
/// taken out of it. Gives the file that was written. What the overlay's author wrote before its first word is kept,
/// comments further down are not. Type ("language"): no code of a language. Syntax: what lies there cannot be read, and
/// nothing is written. Refused ("no-folder"): the folder does not bear the definition's name.
forms::Result<QString> writeText(
    const QString &definitionFile, const QString &language, const QStringList &path, const QString &text);

} // namespace operations
