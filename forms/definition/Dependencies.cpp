// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Dependencies.h"

#include <algorithm>

namespace forms {

namespace {

using Rest = Dependencies::Rest;

/// Of two ways to rest on a node the one that shares fewer repeats holds the other.
void keepOnce(std::vector<Rest> &rests)
{
    std::ranges::sort(rests, {}, [](const Rest &rest) { return std::pair(rest.node, rest.shared); });
    const auto rest = std::ranges::unique(rests, {}, &Rest::node);
    rests.erase(rest.begin(), rest.end());
}

int depthOf(const FormDefinition &form, int repeat)
{
    int depth = 0;
    for (; repeat >= 0; repeat = form.repeatAround(repeat))
        ++depth;
    return depth;
}

/// Depth first with a stack of its own: a chain of calculations may be as long as the form.
class CycleSearch
{
public:
    explicit CycleSearch(const std::vector<std::vector<Rest>> &restsOn)
        : m_restsOn(restsOn)
        , m_states(restsOn.size(), State::New)
    { }

    std::vector<std::vector<int>> run()
    {
        for (std::size_t node = 0; node < m_restsOn.size(); ++node) {
            if (m_states[node] == State::New)
                from(int(node));
        }
        return std::move(m_cycles);
    }

private:
    enum class State { New, OnPath, Done };
    struct Step
    {
        int node;
        std::size_t next;
    };

    void from(int start)
    {
        m_path = {{start, 0}};
        m_states[start] = State::OnPath;
        while (!m_path.empty()) {
            Step &step = m_path.back();
            if (step.next == m_restsOn[step.node].size()) {
                m_states[step.node] = State::Done;
                m_path.pop_back();
                continue;
            }
            const int further = m_restsOn[step.node][step.next++].node;
            if (m_states[further] == State::New) {
                m_states[further] = State::OnPath;
                m_path.push_back({further, 0});
            } else if (m_states[further] == State::OnPath) {
                report(further);
            }
        }
    }

    void report(int back)
    {
        constexpr std::size_t enough = 20; // a form where everything rests on everything has them without end
        if (m_cycles.size() >= enough)
            return;
        const auto first
            = std::find_if(m_path.begin(), m_path.end(), [back](const Step &step) { return step.node == back; });
        std::vector<int> cycle;
        for (auto step = first; step != m_path.end(); ++step)
            cycle.push_back(step->node);
        cycle.push_back(back);
        m_cycles.push_back(std::move(cycle));
    }

    const std::vector<std::vector<Rest>> &m_restsOn;
    std::vector<State> m_states;
    std::vector<Step> m_path;
    std::vector<std::vector<int>> m_cycles;
};

} // namespace

void Dependencies::add(
    std::vector<Rest> &rests, const FormDefinition &form, const std::optional<Expression> &expression)
{
    if (!expression)
        return;
    const int items = int(form.items.size());
    for (const Use &use : expression->uses())
        rests.push_back({use.node.kind == FormNode::Kind::Item ? use.node.index : items + use.node.index, use.shared});
}

int Dependencies::repeatOf(const FormDefinition &form, const Expression &expression)
{
    int deepest = 0;
    int found = -1;
    for (const Use &use : expression.uses()) {
        if (use.shared <= deepest)
            continue;
        const bool isItem = use.node.kind == FormNode::Kind::Item;
        int repeat = isItem ? form.items[use.node.index].repeat : form.repeatAround(use.node.index);
        for (int depth = depthOf(form, repeat); depth > use.shared; --depth)
            repeat = form.repeatAround(repeat);
        deepest = use.shared;
        found = repeat;
    }
    return found;
}

Dependencies Dependencies::of(const FormDefinition &form)
{
    const int items = int(form.items.size());
    Dependencies result;
    result.restsOn.resize(form.items.size() + form.groups.size());
    for (const Item &item : form.items) {
        std::vector<Rest> &rests = result.restsOn[item.slot];
        add(rests, form, item.defaultExpression);
        std::erase_if(rests, [&item](const Rest &rest) { return rest.node == item.slot; }); // blank while it is asked
        add(rests, form, item.relevant);
        if (item.isComputed())
            add(rests, form, item.calculation);
        for (const SetRule &rule : item.sets)
            add(rests, form, rule.when);
        if (item.group >= 0)
            rests.push_back({items + item.group, depthOf(form, form.repeatAround(item.group))});
        keepOnce(rests);
    }
    for (std::size_t group = 0; group < form.groups.size(); ++group) {
        std::vector<Rest> &rests = result.restsOn[items + group];
        const int parent = form.groups[group].parent;
        add(rests, form, form.groups[group].relevant);
        add(rests, form, form.groups[group].repeatCount);
        if (parent >= 0)
            rests.push_back({items + parent, depthOf(form, form.repeatAround(parent))});
        keepOnce(rests);
    }
    return result;
}

std::vector<std::vector<int>> Dependencies::cycles() const
{
    return CycleSearch(restsOn).run();
}

} // namespace forms
