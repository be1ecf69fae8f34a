// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Evaluator.h"

#include <algorithm>
#include <numeric>

namespace forms {

namespace {

/// XPath 1.0 section 2.4: a number asks for the node in that place, all else is a condition.
bool isLetThrough(const Value &value, int position)
{
    const double *const place = std::get_if<double>(&value);
    return place ? *place == position : toBoolean(value);
}

} // namespace

Evaluator::Frame &Evaluator::frame(int index)
{
    if (m_frames.empty())
        m_frames.push_back({m_context.here(), -1, {}, 1, 1});
    return m_frames[size_t(index)];
}

Result<Value> Evaluator::runOfChoice(int choice)
{
    (void)frame(0);
    m_frames.push_back({theForm, choice, m_tree.choiceList, 1, 1});
    return run();
}

bool Evaluator::isSetOfNodes(NodeIndex index) const
{
    return std::holds_alternative<PathNode>(at(index)) || std::holds_alternative<UnionNode>(at(index));
}

NodeSet Evaluator::nodes(NodeIndex index)
{
    const Node &node = at(index);
    if (const auto *const both = std::get_if<UnionNode>(&node)) {
        NodeSet joined = nodes(both->left);
        for (NodeRef &found : nodes(both->right)) {
            if (std::ranges::find(joined, found) == joined.end())
                joined.push_back(std::move(found));
        }
        (void)charge(qint64(joined.size()));
        return joined;
    }
    if (const auto *const reference = std::get_if<ReferenceNode>(&node))
        return {{{FormNode::Kind::Item, reference->slot}, theForm, -1, {}, {}}};
    const auto *const made = std::get_if<PathNode>(&node);
    if (made == nullptr)
        return {};
    const Path &path = m_tree.paths[made->path];
    return path.kind == Path::Kind::Choices ? rows(path) : reachedNodes(path);
}

NodeSet Evaluator::reachedNodes(const Path &path)
{
    Instance start = frame(path.frame).instance;
    for (int climbed = 0; climbed < path.climb; ++climbed)
        start = m_context.outer(start);
    std::vector<Instance> instances{start};
    for (const PathStep &step : path.steps)
        instances = stepped(step, instances);
    NodeSet found;
    for (const Instance instance : instances) {
        if (!charge(1))
            return {};
        const bool isTarget = path.target.kind == FormNode::Kind::Form || m_context.isShown(path.target, instance);
        if (isTarget || path.isOne()) // one node of one's own is blank when it is not relevant, and still a node
            found.push_back({path.target, instance, -1, {}, {}});
    }
    for (const NodeIndex predicate : path.predicates)
        std::erase_if(found, [&](const NodeRef &node) { return !holds(predicate, {node.instance, -1, {}, 1, 1}); });
    return found;
}

std::vector<Instance> Evaluator::stepped(const PathStep &step, const std::vector<Instance> &from)
{
    std::vector<Instance> reached;
    for (const Instance outer : from) {
        std::vector<Instance> inner = m_context.instancesOf(step.repeat, outer);
        if (!charge(1 + qint64(inner.size())))
            return {};
        for (const NodeIndex predicate : step.predicates)
            inner = letThrough(predicate, inner);
        reached.insert(reached.end(), inner.begin(), inner.end());
    }
    return reached;
}

std::vector<Instance> Evaluator::letThrough(NodeIndex predicate, const std::vector<Instance> &candidates)
{
    std::vector<Instance> through;
    int position = 0;
    for (const Instance candidate : candidates) {
        if (holds(predicate, {candidate, -1, {}, ++position, int(candidates.size())}))
            through.push_back(candidate);
    }
    return through;
}

bool Evaluator::holds(NodeIndex predicate, Frame candidate)
{
    (void)frame(0);
    const int position = candidate.position;
    m_frames.push_back(std::move(candidate));
    const bool isThrough = isLetThrough(value(predicate), position);
    m_frames.pop_back();
    return isThrough && !m_error;
}

/// A choice list's rows, or the candidate's own column.
NodeSet Evaluator::rows(const Path &path)
{
    const QString column = path.column < 0 ? QString() : m_tree.texts[size_t(path.column)];
    if (path.list < 0) {
        const Frame &candidate = frame(path.frame);
        return {{{}, theForm, candidate.choice, candidate.list, column}};
    }
    const QString &list = m_tree.texts[size_t(path.list)];
    const int count = m_context.choiceCount(list);
    std::vector<int> choices(std::size_t(std::max(count, 0)));
    std::iota(choices.begin(), choices.end(), 0);
    for (const NodeIndex predicate : path.predicates) {
        const int size = int(choices.size());
        int position = 0;
        std::erase_if(choices,
            [&](int choice) { return !charge(1) || !holds(predicate, {theForm, choice, list, ++position, size}); });
    }
    NodeSet found;
    for (const int choice : choices)
        found.push_back({{}, theForm, choice, list, column});
    return found;
}

Value Evaluator::valueOf(const NodeRef &node)
{
    if (node.choice >= 0)
        return node.column.isEmpty() ? Value() : Value(m_context.choiceField(node.list, node.choice, node.column));
    if (node.target.kind == FormNode::Kind::Item)
        return m_context.value(node.target.index, node.instance);
    return Blank{};
}

/// A set of nodes where one value is asked for: the first one's (XPath 1.0 section 4.2).
Value Evaluator::first(NodeIndex index)
{
    const NodeSet found = nodes(index);
    return found.empty() ? Value() : valueOf(found.front());
}

std::vector<Value> Evaluator::values(NodeIndex index)
{
    std::vector<Value> all;
    if (!isSetOfNodes(index)) {
        all.push_back(value(index));
        return all;
    }
    for (const NodeRef &node : nodes(index))
        all.push_back(valueOf(node));
    return all;
}

/// A set is true when it has a node; but an answer of one's own, like ${name}, when it is not blank.
bool Evaluator::isTrueSet(NodeIndex index)
{
    const auto *const made = std::get_if<PathNode>(&at(index));
    if (made && m_tree.paths[made->path].isOne())
        return toBoolean(first(index));
    return !nodes(index).empty();
}

int Evaluator::position(std::optional<int> argument)
{
    if (!argument)
        return m_frames.empty() ? 1 : m_frames.back().position;
    const NodeSet found = nodes(*argument);
    return found.empty() ? 0 : 1 + m_context.ordinal(found.front().instance);
}

int Evaluator::last()
{
    return m_frames.empty() ? 1 : m_frames.back().size;
}

} // namespace forms
