// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Ast.h"

namespace forms {

/// One pass over a parsed tree: what each node gives, what cannot be meant (a warning, because XPath gives it a value)
/// and what a function's form refuses (an error). Compiles the regular expressions that stand as texts.
class TypeCheck
{
public:
    TypeCheck(Expression::Tree &tree, const NameScope &scope, Problems &problems)
        : m_tree(tree)
        , m_scope(scope)
        , m_problems(problems)
    { }

    void run();

    /// The warning where one answer is asked for of an item that has one in each instance of a repeat: XPath takes the
    /// first, or any.
    static constexpr const char *oneOfMany = "one-of-many";

private:
    Kind kindOf(const Node &node);
    Kind checkBinary(const BinaryNode &node);
    void checkArithmetic(NodeIndex operand);
    void checkOrder(NodeIndex operand, NodeIndex other);
    void checkEquality(NodeIndex literal, NodeIndex other, Operator what);
    void checkCondition(NodeIndex operand);
    Kind checkCall(MadeCall &call);
    void checkArgument(NodeIndex argument, Kind wanted);
    void checkForm(MadeCall &call);
    void checkAnswerOf(NodeIndex argument);
    void checkSet(NodeIndex argument);
    void checkList(NodeIndex argument);
    void checkIndexedRepeat(MadeCall &call);
    void checkChoiceOf(MadeCall &call);
    Kind kindOf(const Path &path) const;
    bool isReference(NodeIndex index) const; ///< to an item's answer
    bool isSet(NodeIndex index) const;
    void checkSetting(NodeIndex argument);
    void checkAnswersOfRepeats();
    void checkPattern(MadeCall &call);
    void checkLiteral(const MadeCall &call, const char *code, QString (*problemOf)(const QString &));

    Span span(NodeIndex index) const { return m_tree.spans[size_t(index)]; }
    const Node &at(NodeIndex index) const { return m_tree.nodes[size_t(index)]; }
    Kind kind(NodeIndex index) const { return m_kinds[size_t(index)]; }
    const QString *literal(NodeIndex index) const; ///< the text, when one stands there
    NodeIndex argument(const MadeCall &call, int index) const { return m_tree.arguments[call.first + index]; }
    void warn(NodeIndex node, const QString &text) { m_problems.warning("type-mismatch", span(node), text); }

    Expression::Tree &m_tree;
    const NameScope &m_scope;
    Problems &m_problems;
    std::vector<Kind> m_kinds;
};

} // namespace forms
