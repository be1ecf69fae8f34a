// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/Dependencies.h"

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

    /// Who must look when a node has changed, and in which instances: those within the same ones of so many repeats.
    struct Dependent
    {
        int node;
        int shared;
    };
    /// Nodes that name this item or stand in this group; an item's own rules always rest on it, and are not among them.
    std::span<const Dependent> dependents(int node) const
    {
        return std::span(m_dependents).subspan(m_starts[node], m_starts[node + 1] - m_starts[node]);
    }

    std::span<const Dependent> triggered(Slot slot) const; ///< items whose calculation is written when it changes
    int repeatOf(int node) const { return m_repeats[node]; } ///< the repeat whose instances have its cells; -1 for none
    bool isInSet(Slot slot) const { return m_isInSet[slot]; } ///< its being relevant matters to an expression

    /// Items and groups, each after all it rests on.
    const std::vector<int> &order() const { return m_order; }
    int rank(int node) const { return m_ranks[node]; } ///< of an item or group: its place in that order

private:
    struct Edge
    {
        int from;
        Dependent to;
    };
    void buildDependents(const FormDefinition &form, const Dependencies &dependencies);
    void markSets(const FormDefinition &form, const std::vector<Edge> &edges);
    void index(const std::vector<Edge> &edges);
    void buildOrder(const Dependencies &dependencies);

    int m_items;
    int m_groups;
    int m_checks;
    std::vector<int> m_starts; ///< node n's dependents are m_dependents[m_starts[n] .. m_starts[n + 1]]
    std::vector<Dependent> m_dependents;
    QHash<Slot, std::vector<Dependent>> m_triggered;
    std::vector<int> m_repeats;
    std::vector<char> m_isInSet;
    std::vector<int> m_order;
    std::vector<int> m_ranks;
};

} // namespace forms
