// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Ast.h"

#include <optional>

namespace forms {

/// What comparing two numbers gives; none for an operator that compares nothing. Not a number is as IEEE 754 has it
/// (XPath 1.0 section 3.4).
inline std::optional<bool> compared(Operator what, double left, double right)
{
    switch (what) {
    case Operator::Equal:
        return left == right;
    case Operator::NotEqual:
        return left != right;
    case Operator::Less:
        return left < right;
    case Operator::LessOrEqual:
        return left <= right;
    case Operator::Greater:
        return left > right;
    case Operator::GreaterOrEqual:
        return left >= right;
    case Operator::Or:
    case Operator::And:
    case Operator::Plus:
    case Operator::Minus:
    case Operator::Times:
    case Operator::Divide:
    case Operator::Modulo:
        break;
    }
    return {};
}

} // namespace forms
