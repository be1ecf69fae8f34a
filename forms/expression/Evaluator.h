// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Ast.h"

namespace forms {

/// One evaluation. Numbers and conditions are walked without making a Value where the tree says what is wanted.
class Evaluator
{
public:
    Evaluator(const Expression::Tree &tree, const EvaluationContext &context)
        : m_tree(tree)
        , m_context(context)
    { }

    Result<Value> run();

    Value value(NodeIndex node);
    double number(NodeIndex node);
    bool boolean(NodeIndex node);

    const Expression::Tree &tree() const { return m_tree; }
    const EvaluationContext &context() const { return m_context; }

    /// Counts work against the step budget. False when the evaluation has failed: leave at once.
    bool charge(qint64 steps);
    void fail(Error::Code code, NodeIndex where, const QString &detail);

private:
    const Node &at(NodeIndex index) const { return m_tree.nodes[size_t(index)]; }
    double arithmetic(const BinaryNode &node);
    bool condition(const BinaryNode &node);
    Value binary(const BinaryNode &node);
    Value call(const MadeCall &call);

    const Expression::Tree &m_tree;
    const EvaluationContext &m_context;
    qint64 m_left = 100000;
    std::optional<Error> m_error;
};

/// What a function sees of its call: arguments that are evaluated when they are asked for, so that if() and coalesce()
/// leave alone what they do not need.
class Call
{
public:
    Call(Evaluator &evaluator, const MadeCall &call)
        : m_evaluator(evaluator)
        , m_call(call)
    { }

    int count() const { return m_call.count; }
    Value value(int index) { return m_evaluator.value(argument(index)); }
    double number(int index) { return m_evaluator.number(argument(index)); }
    bool boolean(int index) { return m_evaluator.boolean(argument(index)); }
    QString text(int index);
    Slot slot(int index) const; ///< of an argument that is a reference
    Value self() const;
    const EvaluationContext &context() const { return m_evaluator.context(); }
    const QRegularExpression *pattern() const; ///< compiled when the expression was read; null when it was not

    bool charge(qint64 steps) { return m_evaluator.charge(steps); }
    Value made(QString text); ///< a text result: charged, and refused when it grows past all sense
    Value fail(const QString &detail); ///< the detail never holds an answer

private:
    NodeIndex argument(int index) const { return m_evaluator.tree().arguments[m_call.first + index]; }

    Evaluator &m_evaluator;
    const MadeCall &m_call;
};

} // namespace forms
