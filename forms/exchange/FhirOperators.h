// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/exchange/FhirMeaning.h"

namespace forms::exchange {

FhirTerm numberTerm(const QString &text, Binding binding = Binding::Whole);
FhirTerm textTerm(const QString &text);
FhirTerm truthTerm(const QString &whenTrue, const QString &whenFalse, Binding binding = Binding::Whole,
    Binding falseBinding = Binding::Whole);

/// A condition: of an answer that is no truth value, that there is one (FHIRPath N1, section 4.5).
FhirTerm conditionOf(const FhirTerm &term);
FhirTerm swapped(FhirTerm condition); ///< not()

/// Whether any of these is answered.
FhirTerm existence(const std::vector<FhirTerm> &terms);

/// The value as it is kept: a condition as 'true', 'false' or nothing.
FhirTerm keptValue(const FhirTerm &term);

/// Error Type with the reason where the two have no meaning here.
Result<FhirTerm> combined(const QString &sign, const FhirTerm &left, const FhirTerm &right);
Result<FhirTerm> asNumber(const FhirTerm &term);

Error noMeaning(const QString &reason);

} // namespace forms::exchange
