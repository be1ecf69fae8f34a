// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Value.h"

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <span>

namespace forms {

class Call;

/// What the type check asks of a call beyond its parameters' kinds.
enum class Form {
    Plain,
    AnswerOf, ///< the first argument is a reference
    SettingName, ///< the first argument is a text: a setting that exists
    NeedsSelf, ///< has a meaning only where "." has
    Pattern, ///< the second argument, where it is a text, is a regular expression
    DateFormat, ///< the second argument, where it is a text, is a date format
    DateTimeFormat, ///< the same with a time
    Algorithm, ///< the second argument, where it is a text, names a digest
    SetOfNodes, ///< the first argument is a reference or a path
    ListName, ///< the first argument is a text: a choice list that exists
    IndexedRepeat, ///< an item, then repeats with a number each
    ChoiceOf, ///< the second argument is a text that holds a reference: '${name}'
    Pairs, ///< the arguments after the second come two by two
};

constexpr int anyNumber = -1;

/// One function of the language. The evaluator, the type check and the documentation all read this one table.
struct Function
{
    QLatin1StringView name;
    int fewest;
    int most; ///< anyNumber: as many as there are
    std::array<Kind, 3> parameters; ///< the last holds for all that follow
    Kind result;
    Value (*run)(Call &call);
    QLatin1StringView help; ///< usage: what it gives
    Form form = Form::Plain;

    Kind parameter(int index) const { return parameters[size_t(index < 2 ? index : 2)]; }
};

/// What the field's form authors may write and this engine does not do (yet), with the reason.
struct RefusedFunction
{
    QLatin1StringView name;
    QLatin1StringView reason;
};

std::span<const Function> functions();
const Function *findFunction(const QString &name);
const RefusedFunction *findRefusedFunction(const QString &name);
const QStringList &functionNames();

/// The groups of the table, each in its own file.
std::span<const Function> logicFunctions();
std::span<const Function> textFunctions();
std::span<const Function> numberFunctions();
std::span<const Function> dateFunctions();
std::span<const Function> nodeFunctions();

/// What is wrong with a literal date format or digest name; "" when nothing is.
QString dateFormatProblem(const QString &format);
QString dateTimeFormatProblem(const QString &format);
QString algorithmProblem(const QString &name);

} // namespace forms
