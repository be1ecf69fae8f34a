// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <variant>

/// XPath 1.0 and ODK's functions over the source text, by the specifications and forms/expression/README.md: no tokens,
/// no tree, no types ahead of time, every argument evaluated. Slow, plain, and nobody else's work: what the engine's
/// evaluator is held against.
namespace plain {

struct Blank
{
    friend bool operator==(const Blank &, const Blank &) = default;
};
using Value = std::variant<Blank, double, bool, QString>;

enum class Outcome {
    Value,
    Wrong, ///< not well-formed, or the wrong number of arguments
    NotMine, ///< outside what this evaluator takes on: dates, paths, patterns, functions it does not know
};

struct Result
{
    Outcome outcome = Outcome::Wrong;
    Value value;
};

/// The names are asked for their values; none is NotMine.
using Names = std::function<std::optional<Value>(const QString &name)>;

/// "." is what names gives for "".
Result evaluate(const QString &text, const Names &names);

double toNumber(const Value &value);
QString toText(const Value &value);
bool toBoolean(const Value &value);

/// Known functions, for whoever makes expressions up: name, fewest and most arguments (-1: any number).
struct Known
{
    const char *name;
    int fewest;
    int most;
};
const QList<Known> &knownFunctions();

/// Thrown inside, and by a function that does not take on what it was given.
struct NotMine
{ };

} // namespace plain
