// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Evaluator.h"
#include "forms/expression/Functions.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

bool isBlank(const Value &value)
{
    const QString *const text = std::get_if<QString>(&value);
    return std::holds_alternative<Blank>(value) || (text != nullptr && text->isEmpty());
}

Value coalesce(Call &call)
{
    for (int i = 0; i < call.count(); ++i) {
        Value value = call.value(i);
        if (!isBlank(value) || i + 1 == call.count())
            return value;
    }
    return Blank{};
}

Value booleanFromString(Call &call)
{
    const QString text = call.text(0);
    return text == "true"_L1 || text == "1"_L1;
}

/// Fewest and most, -1 for no limit on that side.
bool isWithin(double sum, double fewest, double most)
{
    return (fewest < 0 || sum >= fewest) && (most < 0 || sum <= most);
}

Value checklist(Call &call)
{
    const double fewest = call.number(0);
    const double most = call.number(1);
    double sum = 0;
    for (int i = 2; i < call.count(); ++i)
        sum += call.boolean(i) ? 1 : 0;
    return isWithin(sum, fewest, most);
}

Value weightedChecklist(Call &call)
{
    const double fewest = call.number(0);
    const double most = call.number(1);
    double sum = 0;
    for (int i = 2; i + 1 < call.count(); i += 2)
        sum += call.boolean(i) ? call.number(i + 1) : 0;
    return isWithin(sum, fewest, most);
}

Value countNonEmpty(Call &call)
{
    double count = 0;
    for (int i = 0; i < call.count(); ++i) {
        for (const Value &value : call.values(i))
            count += isBlank(value) ? 0 : 1;
    }
    return count;
}

/// What the item holds already, else the argument: the first value stays.
Value once(Call &call)
{
    Value held = call.self();
    return isBlank(held) ? call.value(0) : held;
}

constexpr Function table[] = {
    {"if"_L1, 3, 3, {Kind::Boolean, Kind::Any, Kind::Any}, Kind::Any,
        [](Call &call) { return call.value(call.boolean(0) ? 1 : 2); },
        "if(condition, then, else): one of the two, the other is not computed"_L1},
    {"coalesce"_L1, 2, anyNumber, {Kind::Any, Kind::Any, Kind::Any}, Kind::Any, coalesce,
        "coalesce(a, b): the first that is not blank"_L1},
    {"once"_L1, 1, 1, {Kind::Any, Kind::Any, Kind::Any}, Kind::Any, once,
        "once(value): what the item holds already, else value"_L1, Form::NeedsSelf},
    {"true"_L1, 0, 0, {Kind::Any, Kind::Any, Kind::Any}, Kind::Boolean, [](Call &) -> Value { return true; },
        "true(): true"_L1},
    {"false"_L1, 0, 0, {Kind::Any, Kind::Any, Kind::Any}, Kind::Boolean, [](Call &) -> Value { return false; },
        "false(): false"_L1},
    {"boolean"_L1, 1, 1, {Kind::Any, Kind::Any, Kind::Any}, Kind::Boolean,
        [](Call &call) -> Value { return call.boolean(0); },
        "boolean(value): false for blank, 0 and not-a-number, else true"_L1},
    {"boolean-from-string"_L1, 1, 1, {Kind::Any, Kind::Any, Kind::Any}, Kind::Boolean, booleanFromString,
        "boolean-from-string(text): true for 'true' and '1' only"_L1},
    {"not"_L1, 1, 1, {Kind::Boolean, Kind::Any, Kind::Any}, Kind::Boolean,
        [](Call &call) -> Value { return !call.boolean(0); }, "not(condition): the opposite"_L1},
    {"checklist"_L1, 2, anyNumber, {Kind::Number, Kind::Number, Kind::Boolean}, Kind::Boolean, checklist,
        "checklist(fewest, most, condition, ...): whether so many hold; -1 for no limit"_L1},
    {"weighted-checklist"_L1, 2, anyNumber, {Kind::Number, Kind::Number, Kind::Any}, Kind::Boolean, weightedChecklist,
        "weighted-checklist(fewest, most, condition, weight, ...): whether the weights of those that hold sum so"_L1,
        Form::Pairs},
    {"count-non-empty"_L1, 1, anyNumber, {Kind::Any, Kind::Any, Kind::Any}, Kind::Number, countNonEmpty,
        "count-non-empty(a, b, ...): how many are not blank"_L1},
    {"missing-code"_L1, 1, 1, {Kind::Any, Kind::Any, Kind::Any}, Kind::Text,
        [](Call &call) -> Value { return call.missingCode(); },
        "missing-code(${name}): the special code recorded there, or ''"_L1, Form::AnswerOf},
    {"setting"_L1, 1, 1, {Kind::Text, Kind::Any, Kind::Any}, Kind::Text,
        [](Call &call) -> Value { return call.context().setting(call.text(0)); },
        "setting('name'): the value of a setting that the definition declares"_L1, Form::SettingName},
};

} // namespace

std::span<const Function> logicFunctions()
{
    return table;
}

} // namespace forms
