// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/Words.h"
#include "forms/entry/FormEntry.h"

#include <QString>

namespace paper {

/// Labels and answers as parts of a sentence.
QString capital(const QString &text);
QString small(const QString &text); ///< for the middle of a sentence; an abbreviation keeps its capitals

/// Its answers are a 0 and a 1: said with the question alone, or with "no".
bool isYesNo(const forms::FormDefinition &definition, const forms::Item &item);

/// The item's label in these words, with the answers that it names.
QString labelWords(const forms::FormEntry &entry, forms::Cell cell, const Words &words);

/// The question of a cell as somebody reads it who does not see the form: a cell of a grid by its row and its column.
QString questionWords(const forms::FormEntry &entry, forms::Cell cell, const Words &words);

/// The heading of a section by its number (Item::section); the form's title for what stands in none.
QString sectionWords(const forms::FormDefinition &definition, int section, const Words &words);

} // namespace paper
