// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <variant>

namespace forms {

/// What an expression works on. Blank is XPath's empty string: "" as text, NaN as a number, false as a boolean
/// (ODK XForms specification, "irrelevant and unanswered are blank"; special codes X and N are blank too).
struct Blank
{
    friend bool operator==(const Blank &, const Blank &) = default;
};

using Value = std::variant<Blank, double, bool, QString, QDate, QTime, QDateTime>;

/// What is known of a value before it is computed; Any where only the answer can tell.
enum class Kind { Any, Number, Text, Boolean, Date, Time, Moment };

/// XPath 1.0 section 4 conversions, with ODK's dates: number(date) is days since 1970-01-01, also for a text that is a
/// date (2026-03-14); number(time) is the part of the day that has passed,
/// number(dateTime) days and parts of days since then, in universal time.
double toNumber(const Value &value);
QString toText(const Value &value); ///< numbers as XPath prints them: 3 not 3.0, NaN for not a number
bool toBoolean(const Value &value);

} // namespace forms
