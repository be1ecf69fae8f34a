// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Dependencies.h"

#include <algorithm>

namespace forms {

namespace {

void addReferences(std::vector<int> &nodes, const std::optional<Expression> &expression)
{
    if (expression)
        nodes.insert(nodes.end(), expression->references().begin(), expression->references().end());
}

void keepOnce(std::vector<int> &nodes)
{
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

/// Depth first with a stack of its own: a chain of calculations may be as long as the form.
class CycleSearch
{
public:
    explicit CycleSearch(const std::vector<std::vector<int>> &restsOn)
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
            const int further = m_restsOn[step.node][step.next++];
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

    const std::vector<std::vector<int>> &m_restsOn;
    std::vector<State> m_states;
    std::vector<Step> m_path;
    std::vector<std::vector<int>> m_cycles;
};

} // namespace

Dependencies Dependencies::of(const FormDefinition &form)
{
    const int items = int(form.items.size());
    Dependencies result;
    result.restsOn.resize(form.items.size() + form.groups.size());
    for (const Item &item : form.items) {
        std::vector<int> &nodes = result.restsOn[item.slot];
        addReferences(nodes, item.relevant);
        addReferences(nodes, item.calculation);
        for (const SetRule &rule : item.sets)
            nodes.insert(nodes.end(), rule.when.references().begin(), rule.when.references().end());
        if (item.group >= 0)
            nodes.push_back(items + item.group);
        keepOnce(nodes);
    }
    for (std::size_t group = 0; group < form.groups.size(); ++group) {
        std::vector<int> &nodes = result.restsOn[items + group];
        addReferences(nodes, form.groups[group].relevant);
        if (form.groups[group].parent >= 0)
            nodes.push_back(items + form.groups[group].parent);
        keepOnce(nodes);
    }
    return result;
}

std::vector<std::vector<int>> Dependencies::cycles() const
{
    return CycleSearch(restsOn).run();
}

} // namespace forms
