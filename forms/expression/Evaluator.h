// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Ast.h"

namespace forms {

/// One node of a set: an item or a group in an instance, or a row of a choice list.
struct NodeRef
{
    FormNode target;
    Instance instance = theForm;
    int choice = -1;
    QString list;
    QString column;

    friend bool operator==(const NodeRef &, const NodeRef &) = default;
};
using NodeSet = std::vector<NodeRef>;

/// One evaluation. Numbers and conditions are walked without making a Value where the tree says what is wanted.
class Evaluator
{
public:
    Evaluator(const Expression::Tree &tree, const EvaluationContext &context)
        : m_tree(tree)
        , m_context(context)
    { }

    Result<Value> run();
    Result<Value> runOfChoice(int choice);

    Value value(NodeIndex node);
    double number(NodeIndex node);
    bool boolean(NodeIndex node);

    // Sets of nodes, in EvaluatorPaths.cpp.
    bool isSetOfNodes(NodeIndex index) const;
    NodeSet nodes(NodeIndex index);
    std::vector<Value> values(NodeIndex index); ///< of a set each node's, else the one value
    Value valueOf(const NodeRef &node);
    int position(std::optional<int> argument);
    int last();

    const Expression::Tree &tree() const { return m_tree; }
    const EvaluationContext &context() const { return m_context; }

    /// Counts work against the step budget. False when the evaluation has failed: leave at once.
    bool charge(qint64 steps);
    void fail(Error::Code code, NodeIndex where, const QString &detail);

private:
    /// What "here" means: where the expression stands, and the candidate of each predicate around.
    struct Frame
    {
        Instance instance;
        int choice;
        QString list;
        int position;
        int size;
    };

    const Node &at(NodeIndex index) const { return m_tree.nodes[size_t(index)]; }
    Frame &frame(int index);
    NodeSet reachedNodes(const Path &path);
    NodeSet rows(const Path &path);
    std::vector<Instance> stepped(const PathStep &step, const std::vector<Instance> &from);
    std::vector<Instance> letThrough(NodeIndex predicate, const std::vector<Instance> &candidates);
    bool holds(NodeIndex predicate, Frame candidate);
    Value first(NodeIndex index);
    bool isTrueSet(NodeIndex index);
    bool compared(const BinaryNode &node);
    double arithmetic(const BinaryNode &node);
    bool condition(const BinaryNode &node);
    Value binary(const BinaryNode &node);
    Value call(const MadeCall &call);

    const Expression::Tree &m_tree;
    const EvaluationContext &m_context;
    qint64 m_left = 100000;
    std::vector<Frame> m_frames; ///< empty until a path asks
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
    QStringList texts(int index); ///< of a set each node's, else the one text
    std::vector<Value> values(int index) { return m_evaluator.values(argument(index)); }
    NodeSet nodes(int index) { return m_evaluator.nodes(argument(index)); }
    Value valueOf(const NodeRef &node) { return m_evaluator.valueOf(node); }
    int position() { return m_evaluator.position(count() > 0 ? std::optional(argument(0)) : std::nullopt); }
    int last() { return m_evaluator.last(); }
    Slot slot(int index) const; ///< of an argument that is a reference
    int groupOf(int index) const; ///< of an argument that is a reference to a group
    Slot itemOfText() const { return m_call.slot; } ///< of '${name}'
    bool isSet(int index) const { return m_evaluator.isSetOfNodes(argument(index)); }
    QString missingCode() const; ///< of the first argument, which is a reference
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
