// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <QDate>

namespace forms {

/// What an interviewer typed, as an answer of the item's type, or Error Type that says what is expected (never what was
/// typed: an error may end up in a log). Blank is Unanswered. Special codes are read without regard to case.
Result<Answer> readTyped(const FormDefinition &form, const Item &item, const QString &typed, QDate today);

/// "a whole number from 0 to 30, X or N": what this item takes, in English.
QString expectedAnswer(const FormDefinition &form, const Item &item);

/// Several chosen codes as they are kept: in the list's order, of a ranking in the order given.
QStringList inOrder(const FormDefinition &form, const Item &item, QStringList codes);

// The parts, by themselves.
std::optional<Number> readNumber(const QString &typed); ///< comma or point; 12 000; never rounded
/// 2026-03-14, 20260314, 260314, 26-03-14, 14/3 2026, 14.3.26, 14 mars 2026, idag, igår. Two digits of a year are the
/// latest century that is not more than a year ahead of today.
std::optional<QDate> readTypedDate(const QString &typed, QDate today);
std::optional<QTime> readTypedTime(const QString &typed); ///< 14:30, 14.30, 1430, 9, kl 9
/// A day and a time after it, or ISO 8601 with its offset; without one it is the time on the wall here.
std::optional<QDateTime> readTypedMoment(const QString &typed, QDate today);

} // namespace forms
