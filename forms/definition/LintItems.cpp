// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

void checkAnswerless(Lint &lint, const Item &item)
{
    const bool isShut = !item.isInput() || (item.calculation && item.triggers.empty());
    if (!isShut)
        return;
    if (item.required)
        lint.report("required-without-answer"_L1, item.position,
            u"%1 takes no answer, so it cannot be required"_s.arg(item.name));
    if (item.constraint && !item.isInput())
        lint.report("constraint-without-answer"_L1, item.position,
            u"%1 takes no answer, so its constraint is never asked; make it a check"_s.arg(item.name));
}

void checkReadOnly(Lint &lint, const Item &item)
{
    const bool isFilled = item.calculation || item.defaultValue || item.defaultExpression || !item.sets.empty();
    if (item.readOnly && item.isInput() && !isFilled)
        lint.report("never-filled"_L1, item.position,
            u"%1 is read_only, and no calculation, default or set gives it a value"_s.arg(item.name));
}

bool isOffSteps(const Item &item, double value)
{
    if (!item.step || !item.minimum || *item.step <= 0)
        return false;
    const double steps = (value - *item.minimum) / *item.step;
    return std::abs(steps - std::round(steps)) > 1e-6;
}

void checkNumber(Lint &lint, const Item &item, QStringView word, const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || item.missingCodes.contains(text))
        return;
    const bool isOutside = value < item.minimum.value_or(value) || value > item.maximum.value_or(value);
    if (isOutside || isOffSteps(item, value))
        lint.report("default-outside"_L1, item.position,
            u"%1 of %2 gives %3, which it does not take as an answer"_s.arg(word, item.name, text));
}

void checkNumbers(Lint &lint, const Item &item)
{
    const AnswerKind kind = item.holds();
    if (kind != AnswerKind::Whole && kind != AnswerKind::Decimal)
        return;
    if (item.defaultValue)
        checkNumber(lint, item, u"default", *item.defaultValue);
    for (const SetRule &rule : item.sets)
        checkNumber(lint, item, u"set", rule.to);
    if (item.maximum && isOffSteps(item, *item.maximum))
        lint.report(
            "step-remainder"_L1, item.position, u"%1: no whole number of steps leads from min to max"_s.arg(item.name));
}

void checkDefault(Lint &lint, const Item &item)
{
    if (!item.defaultExpression)
        return;
    const std::vector<Slot> &references = item.defaultExpression->references();
    if (std::find(references.begin(), references.end(), item.slot) != references.end())
        lint.report("self-default"_L1, item.position,
            u"the default of %1 rests on %1, which is blank until it has one"_s.arg(item.name));
}

} // namespace

void lintItems(Lint &lint)
{
    QHash<QString, const Item *> names; // without capitals
    for (const Item &item : lint.form().items) {
        if (lint.isFull())
            return;
        checkAnswerless(lint, item);
        checkReadOnly(lint, item);
        checkNumbers(lint, item);
        checkDefault(lint, item);
        const QString lower = item.name.toLower();
        if (const Item *const other = names.value(lower))
            lint.report("near-name"_L1, item.position,
                u"%1 and %2 (line %3) differ in capitals only: tables and spreadsheets take them for one"_s
                    .arg(item.name, other->name)
                    .arg(other->position.line));
        names.insert(lower, &item);
    }
}

} // namespace forms
