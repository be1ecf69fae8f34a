// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

namespace forms::exchange {

/// One of our expressions in FHIRPath. Blank is {} there, and what compares with {} is {}: where ours is true of a
/// blank, iif() says so. Error Type with the reason where it has no counterpart.
Result<QString> fhirPathOf(const FormDefinition &form, const Expression &expression, const Item *self = nullptr);

/// "decimal", "boolean", "date" or "string": what a calculation gives.
QString calculatedType(const FormDefinition &form, const Expression &expression);

/// The pattern of a constraint that is regex(., 'pattern') and nothing else; "" of another.
QString patternOf(const FormDefinition &form, const Expression &constraint, const Item &self);

/// A condition as R4's enableWhen.
struct EnableWhen
{
    const Item *question = nullptr;
    QString sign; ///< "=", "!=", "<", …, "exists"
    QString value; ///< of exists "true" or "false"
};
struct EnableWhens
{
    std::vector<EnableWhen> conditions;
    bool isAny = false;
};

/// When it is plain comparisons joined by "and", or by "or", and nothing else.
std::optional<EnableWhens> enableWhenOf(const FormDefinition &form, const Expression &expression);

} // namespace forms::exchange
