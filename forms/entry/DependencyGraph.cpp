// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/DependencyGraph.h"

#include <algorithm>

namespace forms {

namespace {

int sharedRepeats(const FormDefinition &form, int a, int b)
{
    const auto chain = [&form](int repeat) {
        std::vector<int> around;
        for (; repeat >= 0; repeat = form.repeatAround(repeat))
            around.insert(around.begin(), repeat);
        return around;
    };
    const std::vector<int> first = chain(a);
    const std::vector<int> second = chain(b);
    return int(std::ranges::mismatch(first, second).in1 - first.begin());
}

} // namespace

DependencyGraph::DependencyGraph(const FormDefinition &form)
    : m_items(int(form.items.size()))
    , m_groups(int(form.groups.size()))
    , m_checks(int(form.checks.size()))
    , m_repeats(nodeCount(), -1)
{
    for (const Item &item : form.items) {
        m_repeats[item.slot] = item.repeat;
        m_repeats[ownRulesNode(item.slot)] = item.repeat;
        for (const Slot trigger : item.triggers)
            m_triggered[trigger].push_back({item.slot, sharedRepeats(form, item.repeat, form.items[trigger].repeat)});
    }
    for (int group = 0; group < m_groups; ++group)
        m_repeats[groupNode(group)] = form.repeatAround(group);
    for (int check = 0; check < m_checks; ++check)
        m_repeats[checkNode(check)] = Dependencies::repeatOf(form, form.checks[check].expression);
    const Dependencies dependencies = Dependencies::of(form);
    buildDependents(form, dependencies);
    buildOrder(dependencies);
}

std::span<const DependencyGraph::Dependent> DependencyGraph::triggered(Slot slot) const
{
    const auto found = m_triggered.constFind(slot);
    return found == m_triggered.constEnd() ? std::span<const Dependent>() : std::span<const Dependent>(*found);
}

void DependencyGraph::buildDependents(const FormDefinition &form, const Dependencies &dependencies)
{
    std::vector<Edge> edges;
    const auto addEdges = [&edges](const std::vector<Dependencies::Rest> &rests, int dependent) {
        for (const Dependencies::Rest &rest : rests)
            edges.push_back({rest.node, {dependent, rest.shared}});
    };
    for (std::size_t node = 0; node < dependencies.restsOn.size(); ++node)
        addEdges(dependencies.restsOn[node], int(node));
    for (std::size_t check = 0; check < form.checks.size(); ++check) {
        std::vector<Dependencies::Rest> rests;
        Dependencies::add(rests, form, form.checks[check].expression);
        addEdges(rests, checkNode(int(check)));
    }
    for (const Item &item : form.items) {
        std::vector<Dependencies::Rest> rests;
        for (const auto *rule : {&item.required, &item.constraint, &item.choiceFilter})
            Dependencies::add(rests, form, *rule);
        addEdges(rests, ownRulesNode(item.slot));
    }
    markSets(form, edges);
    index(edges);
}

/// An answer of every instance, or of a repeat further in: there it matters also whether there is one.
void DependencyGraph::markSets(const FormDefinition &form, const std::vector<Edge> &edges)
{
    m_isInSet.assign(form.items.size(), 0);
    for (const Edge &edge : edges) {
        if (isItem(edge.from) && form.items[edge.from].repeat >= 0)
            m_isInSet[edge.from] = 1;
    }
}

/// All edges side by side, those from one node together.
void DependencyGraph::index(const std::vector<Edge> &edges)
{
    m_starts.assign(nodeCount() + 1, 0);
    for (const Edge &edge : edges)
        ++m_starts[edge.from + 1];
    for (std::size_t node = 1; node < m_starts.size(); ++node)
        m_starts[node] += m_starts[node - 1];
    m_dependents.resize(edges.size());
    std::vector<int> next = m_starts;
    for (const Edge &edge : edges)
        m_dependents[next[edge.from]++] = edge.to;
}

void DependencyGraph::buildOrder(const Dependencies &dependencies)
{
    const auto &restsOn = dependencies.restsOn;
    m_ranks.assign(restsOn.size(), 0);
    std::vector<std::size_t> waitingFor(restsOn.size());
    for (std::size_t node = 0; node < restsOn.size(); ++node) {
        waitingFor[node] = restsOn[node].size();
        if (waitingFor[node] == 0)
            m_order.push_back(int(node));
    }
    for (std::size_t next = 0; next < m_order.size(); ++next) {
        m_ranks[m_order[next]] = int(next);
        for (const Dependent &dependent : dependents(m_order[next])) {
            if (dependent.node < int(restsOn.size()) && --waitingFor[dependent.node] == 0)
                m_order.push_back(dependent.node);
        }
    }
    Q_ASSERT(m_order.size() == restsOn.size()); // a cycle never gets past the reader
}

} // namespace forms
