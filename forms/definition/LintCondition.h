// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"
#include "forms/expression/Ast.h"

namespace forms {

/// What a comparison is about: an answer, or one thing of it.
struct Subject
{
    enum class Aspect : quint8 {
        Answer, ///< ${a}
        Code, ///< missing-code(${a})
        Count, ///< count-selected(${a})
        Length, ///< string-length(${a})
        Setting, ///< setting('a')
    } aspect = Aspect::Answer;
    int of = -1; ///< slot, or index of the setting

    friend bool operator==(const Subject &, const Subject &) = default;
};

inline size_t qHash(const Subject &subject, size_t seed = 0)
{
    return ::qHash(subject.of * 8 + int(subject.aspect), seed);
}

/// A number or a text that stands in an expression.
struct Literal
{
    double number = 0;
    std::optional<QString> text;
};

/// One comparison with a literal, or its opposite.
struct Fact
{
    Subject subject;
    Operator what = Operator::Equal;
    Literal literal;
    bool isDenied = false; ///< within not(): also true when there is no answer
    QString source; ///< as it stands in the text
};

/// What must hold together, as far as it can be told; what cannot be told is left out.
struct Condition
{
    std::vector<Fact> facts;
    std::vector<std::vector<Condition>> either; ///< of each, one at least
    bool isNever = false; ///< false() or 1 = 2 is among it
};

/// The expression's tree, read once more: an expression keeps what it needs to be evaluated to itself.
Expression::Tree treeOf(const FormDefinition &form, const Expression &expression, std::optional<Slot> self);

/// What follows from the tree being true, or being false.
enum class Truth { Holds, Fails };
Condition conditionOf(const FormDefinition &form, const Expression::Tree &tree, Truth truth);

std::optional<Subject> subjectAt(const FormDefinition &form, const Expression::Tree &tree, NodeIndex node);
std::optional<Literal> literalAt(const Expression::Tree &tree, NodeIndex node);
QLatin1StringView functionAt(const Expression::Tree &tree, NodeIndex node); ///< its name; "" when it is no call
NodeIndex argumentAt(const Expression::Tree &tree, NodeIndex call, int index);
QString sourceAt(const Expression::Tree &tree, NodeIndex node);
bool isComparison(Operator what);
Operator mirrored(Operator what); ///< 5 < a is a > 5

} // namespace forms
