// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <span>
#include <vector>

namespace forms {

/// What must be looked at again when something changes. Built once from a definition without cycles, then only walked.
/// Nodes are numbered: items (their slots), groups, checks, and each item's own rules (range, required, constraint).
class DependencyGraph
{
public:
    explicit DependencyGraph(const FormDefinition &form);

    int groupNode(int group) const { return m_items + group; }
    int checkNode(int check) const { return m_items + m_groups + check; }
    int ownRulesNode(Slot slot) const { return m_items + m_groups + m_checks + slot; }
    int nodeCount() const { return m_items + m_groups + m_checks + m_items; }

    bool isItem(int node) const { return node < m_items; }
    bool isGroup(int node) const { return node >= m_items && node < m_items + m_groups; }
    bool isCheck(int node) const { return node >= m_items + m_groups && node < m_items + m_groups + m_checks; }
    bool isOwnRules(int node) const { return node >= m_items + m_groups + m_checks; }
    int groupOf(int node) const { return node - m_items; }
    int checkOf(int node) const { return node - m_items - m_groups; }
    Slot slotOfOwnRules(int node) const { return node - m_items - m_groups - m_checks; }

    /// Nodes that name this item or stand in this group; an item's own rules always rest on it, and are not among them.
    std::span<const int> dependents(int node) const
    {
        return std::span(m_dependents).subspan(m_starts[node], m_starts[node + 1] - m_starts[node]);
    }

    /// Items and groups, each after all it rests on.
    const std::vector<int> &order() const { return m_order; }
    int rank(int node) const { return m_ranks[node]; } ///< of an item or group: its place in that order

private:
    void buildDependents(const FormDefinition &form, const std::vector<std::vector<int>> &restsOn);
    void index(const std::vector<std::pair<int, int>> &edges);
    void buildOrder(const std::vector<std::vector<int>> &restsOn);

    int m_items;
    int m_groups;
    int m_checks;
    std::vector<int> m_starts; ///< node n's dependents are m_dependents[m_starts[n] .. m_starts[n + 1]]
    std::vector<int> m_dependents;
    std::vector<int> m_order;
    std::vector<int> m_ranks;
};

} // namespace forms
