// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"
#include "forms/expression/Ast.h"
#include "forms/expression/Parser.h"

#include <algorithm>

namespace forms::exchange {

class FormNames final : public NameScope
{
public:
    explicit FormNames(const FormDefinition &form)
        : m_form(form)
    { }
    std::optional<Slot> slotOf(const QString &name) const override
    {
        const auto found = m_form.slotsByName.constFind(name);
        return found == m_form.slotsByName.constEnd() ? std::nullopt : std::optional(*found);
    }
    QStringList names() const override { return {}; }
    bool hasSetting(const QString &) const override { return true; }

private:
    const FormDefinition &m_form;
};

/// One of our expressions read once more, to be walked; it has been read before, so it is well-formed.
struct FhirRead
{
    FhirRead(const FormDefinition &form, const Expression &expression, const Item *self)
    {
        tree.text = expression.text();
        if (self)
            tree.self = self->slot;
        const Expression::Options options;
        Problems problems(tree.text, options);
        Parser(tree, FormNames(form), problems).parse();
        isRead = !problems.hasErrors() && tree.root >= 0;
    }
    Expression::Tree tree;
    bool isRead = false;
};

struct OperatorRow
{
    Operator what;
    QLatin1StringView sign;
    enum class Takes { Truths, Numbers, Same } takes;
};

inline constexpr OperatorRow operatorRows[] = {
    {Operator::Or, QLatin1StringView("or"), OperatorRow::Takes::Truths},
    {Operator::And, QLatin1StringView("and"), OperatorRow::Takes::Truths},
    {Operator::Equal, QLatin1StringView("="), OperatorRow::Takes::Same},
    {Operator::NotEqual, QLatin1StringView("="), OperatorRow::Takes::Same},
    {Operator::Less, QLatin1StringView("<"), OperatorRow::Takes::Numbers},
    {Operator::LessOrEqual, QLatin1StringView("<="), OperatorRow::Takes::Numbers},
    {Operator::Greater, QLatin1StringView(">"), OperatorRow::Takes::Numbers},
    {Operator::GreaterOrEqual, QLatin1StringView(">="), OperatorRow::Takes::Numbers},
    {Operator::Plus, QLatin1StringView("+"), OperatorRow::Takes::Numbers},
    {Operator::Minus, QLatin1StringView("-"), OperatorRow::Takes::Numbers},
    {Operator::Times, QLatin1StringView("*"), OperatorRow::Takes::Numbers},
    {Operator::Divide, QLatin1StringView("/"), OperatorRow::Takes::Numbers},
    {Operator::Modulo, QLatin1StringView("mod"), OperatorRow::Takes::Numbers},
};

inline const OperatorRow *rowOf(Operator what)
{
    const auto found = std::ranges::find(operatorRows, what, &OperatorRow::what);
    return found == std::end(operatorRows) ? nullptr : found;
}

} // namespace forms::exchange
