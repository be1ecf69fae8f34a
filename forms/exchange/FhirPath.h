// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QString>

#include <vector>

namespace forms::exchange {

/// One part of a FHIRPath expression. Parts lie flat; an index is all that binds them.
struct FhirPathPart
{
    enum class Kind {
        Empty, ///< {}
        Text,
        Number,
        Truth, ///< true, false
        Date,
        Moment,
        Time,
        Quantity, ///< text is the number, unit its unit
        Variable, ///< %name
        This, ///< $this
        Member, ///< input.name, or a name that stands first
        Call, ///< input.name(arguments)
        Index, ///< input[arguments]
        Binary, ///< text is the operator, arguments its two sides
        Negation,
    } kind;
    QString text;
    QString unit;
    int input = -1; ///< what stands before the dot; -1: what the expression is asked of
    std::vector<int> arguments;
};

/// A FHIRPath expression (HL7 FHIRPath N1, grammar in its appendix B) as parts. Untrusted: bounded in length and depth.
struct FhirPath
{
    std::vector<FhirPathPart> parts;
    int root = -1;

    /// Error Syntax, where "column n": what could not be read.
    static Result<FhirPath> parse(const QString &text);

    static constexpr int longest = 10'000; ///< characters
    static constexpr int deepest = 40;
    static constexpr int mostParts = 2000; ///< a row of operators nests too
};

} // namespace forms::exchange
