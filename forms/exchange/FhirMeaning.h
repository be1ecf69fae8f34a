// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/FhirItem.h"

namespace forms::exchange {

/// How strongly the outermost operator of a text binds; what binds less than its surroundings gets parentheses.
enum class Binding : quint8 { Or = 1, And, Equality, Order, Sum, Product, Whole };

/// One value, in our expression language.
struct FhirTerm
{
    enum class Kind {
        Any,
        Number,
        Text,
        Date,
        Moment,
        Time,
        Truth, ///< a condition; whenFalse says when it is known to be false, for FHIRPath has a third case: not known
        Flag, ///< a boolean answer: 'true' or 'false'
        Coding, ///< a choice
        Codings, ///< several choices
        Code, ///< the code of a choice or of several
        Display, ///< their label
        Group, ///< no answer of its own
        Days, ///< a length of time
        Nothing, ///< {}
    } kind
        = Kind::Any;
    QString text;
    QString whenFalse;
    Binding binding = Binding::Whole;
    Binding falseBinding = Binding::Whole; ///< of whenFalse
    const FhirItem *item = nullptr; ///< whose answer it is
    QString literal; ///< of a text that is written out
    QString condition; ///< of where(): it counts only while this holds
};

/// What part of an expression stands for: items of the response, their answers, or values.
struct FhirMeaning
{
    enum class What { Items, Answers, Values } what = What::Values;
    std::vector<FhirTerm> terms;
};

/// The term of an item's own answer.
FhirTerm answerTerm(const FhirItem &item);

/// 'text', however many quotation marks it holds.
QString literalText(const QString &text);

/// In parentheses where its surroundings bind more strongly.
QString within(const FhirTerm &term, Binding surroundings);

} // namespace forms::exchange
