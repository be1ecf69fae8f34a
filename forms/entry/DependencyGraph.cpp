// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/DependencyGraph.h"

#include "forms/definition/Dependencies.h"

namespace forms {

namespace {

using Edge = std::pair<int, int>; ///< from what is named to who names it

void addEdges(std::vector<Edge> &edges, const std::optional<Expression> &expression, int dependent)
{
    if (!expression)
        return;
    for (const Slot slot : expression->references())
        edges.emplace_back(slot, dependent);
}

} // namespace

DependencyGraph::DependencyGraph(const FormDefinition &form)
    : m_items(int(form.items.size()))
    , m_groups(int(form.groups.size()))
    , m_checks(int(form.checks.size()))
{
    const Dependencies dependencies = Dependencies::of(form);
    buildDependents(form, dependencies.restsOn);
    buildOrder(dependencies.restsOn);
}

void DependencyGraph::buildDependents(const FormDefinition &form, const std::vector<std::vector<int>> &restsOn)
{
    std::vector<Edge> edges;
    for (std::size_t node = 0; node < restsOn.size(); ++node) {
        for (const int named : restsOn[node])
            edges.emplace_back(named, int(node));
    }
    for (std::size_t check = 0; check < form.checks.size(); ++check)
        addEdges(edges, form.checks[check].expression, checkNode(int(check)));
    for (const Item &item : form.items) {
        addEdges(edges, item.required, ownRulesNode(item.slot));
        addEdges(edges, item.constraint, ownRulesNode(item.slot));
    }
    index(edges);
}

/// All edges side by side, those from one node together.
void DependencyGraph::index(const std::vector<std::pair<int, int>> &edges)
{
    m_starts.assign(nodeCount() + 1, 0);
    for (const auto &[from, to] : edges)
        ++m_starts[from + 1];
    for (std::size_t node = 1; node < m_starts.size(); ++node)
        m_starts[node] += m_starts[node - 1];
    m_dependents.resize(edges.size());
    std::vector<int> next = m_starts;
    for (const auto &[from, to] : edges)
        m_dependents[next[from]++] = to;
}

void DependencyGraph::buildOrder(const std::vector<std::vector<int>> &restsOn)
{
    m_ranks.assign(restsOn.size(), 0);
    std::vector<std::size_t> waitingFor(restsOn.size());
    for (std::size_t node = 0; node < restsOn.size(); ++node) {
        waitingFor[node] = restsOn[node].size();
        if (waitingFor[node] == 0)
            m_order.push_back(int(node));
    }
    for (std::size_t next = 0; next < m_order.size(); ++next) {
        m_ranks[m_order[next]] = int(next);
        for (const int dependent : dependents(m_order[next])) {
            if (dependent < int(restsOn.size()) && --waitingFor[dependent] == 0)
                m_order.push_back(dependent);
        }
    }
    Q_ASSERT(m_order.size() == restsOn.size()); // a cycle never gets past the reader
}

} // namespace forms
