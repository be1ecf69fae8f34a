// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/NamedAnswers.h"
#include "forms/entry/FormEntry.h"

namespace forms {

/// How an answer is said in words; the item says whose it is.
using AnswerWords = std::function<QString(const Item &item, const Answer &answer)>;

/// The words with the answers they name, as they stand for whoever is within that instance; of a repeat that does not
/// lie around it, the first instance's. A blank one is said "…"; a name that is no item stays as it is written.
QString worded(const QString &text, const FormEntry &entry, Instance within, const AnswerWords &words);

bool anyWordsNameAnswers(const FormDefinition &definition); ///< of its items, groups or choices

} // namespace forms
