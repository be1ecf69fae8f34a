// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/Instances.h"

#include <algorithm>

namespace forms {

Instances::Instances(const FormDefinition &form)
    : m_form(form)
    , m_items(int(form.items.size()))
    , m_groups(int(form.groups.size()))
    , m_rows(1)
    , m_itemPlaces(form.items.size())
    , m_groupPlaces(form.groups.size())
    , m_itemsOf(form.groups.size())
    , m_groupsOf(form.groups.size())
{
    for (const Item &item : form.items) {
        if (item.repeat < 0)
            continue;
        m_itemPlaces[size_t(item.slot)] = int(m_itemsOf[size_t(item.repeat)].size());
        m_itemsOf[size_t(item.repeat)].push_back(item.slot);
    }
    for (int group = 0; group < m_groups; ++group) {
        const int repeat = form.repeatAround(group);
        if (repeat < 0)
            continue;
        m_groupPlaces[size_t(group)] = int(m_groupsOf[size_t(repeat)].size());
        m_groupsOf[size_t(repeat)].push_back(group);
    }
}

Instance Instances::add(int repeat, Instance outer, const QUuid &id)
{
    Row made;
    made.id = id;
    made.repeat = repeat;
    made.outer = outer;
    made.depth = row(outer).depth + 1;
    made.firstCell = cellCount();
    made.firstGroupCell = groupCellCount();
    const auto instance = Instance(m_rows.size());
    for (const Slot slot : itemsOf(repeat))
        m_cells.push_back({slot, instance});
    for (const int group : groupsOf(repeat))
        m_groupCells.push_back({group, instance});
    m_rows.push_back(std::move(made));
    auto &inner = m_rows[size_t(outer)].inner;
    auto list = std::ranges::find(inner, repeat, [](const auto &entry) { return entry.first; });
    if (list == inner.end())
        list = inner.insert(inner.end(), {repeat, {}});
    list->second.push_back(instance);
    return instance;
}

void Instances::remove(Instance instance)
{
    const Row gone = row(instance);
    for (const auto &[repeat, within] : gone.inner) {
        for (const Instance inner : within)
            remove(inner);
    }
    m_rows[size_t(instance)].isGone = true;
    for (auto &[repeat, siblings] : m_rows[size_t(gone.outer)].inner)
        std::erase(siblings, instance);
}

void Instances::clear()
{
    m_rows.assign(1, {});
    m_cells.clear();
    m_groupCells.clear();
}

const std::vector<Instance> &Instances::of(int repeat, Instance outer) const
{
    static const std::vector<Instance> none;
    for (const auto &[known, instances] : row(outer).inner) {
        if (known == repeat)
            return instances;
    }
    return none;
}

int Instances::ordinal(Instance instance) const
{
    const std::vector<Instance> &siblings = of(row(instance).repeat, row(instance).outer);
    return int(std::ranges::find(siblings, instance) - siblings.begin());
}

Instance Instances::around(Instance instance, int depth) const
{
    while (row(instance).depth > depth)
        instance = row(instance).outer;
    return instance;
}

Instance Instances::withRepeat(Instance instance, int repeat) const
{
    while (instance != theForm && row(instance).repeat != repeat)
        instance = row(instance).outer;
    return instance;
}

QList<QUuid> Instances::address(Instance instance) const
{
    QList<QUuid> address;
    for (; instance != theForm; instance = row(instance).outer)
        address.prepend(row(instance).id);
    return address;
}

std::optional<Instance> Instances::withId(const QUuid &id) const
{
    for (std::size_t instance = 1; instance < m_rows.size(); ++instance) {
        if (m_rows[instance].id == id && !m_rows[instance].isGone)
            return Instance(instance);
    }
    return {};
}

std::vector<Instance> Instances::withAllWithin(Instance instance) const
{
    std::vector<Instance> all{instance};
    for (std::size_t next = 0; next < all.size(); ++next) {
        for (const auto &[repeat, inner] : row(all[next]).inner)
            all.insert(all.end(), inner.begin(), inner.end());
    }
    return all;
}

std::vector<Instance> Instances::within(Instance instance, int repeat) const
{
    if (repeat < 0 || row(instance).repeat == repeat)
        return {instance};
    std::vector<int> way; // the repeats to go through, the innermost first
    for (int next = repeat; next >= 0 && next != row(instance).repeat; next = m_form.repeatAround(next))
        way.push_back(next);
    std::vector<Instance> reached{instance};
    std::ranges::reverse(way);
    for (const int next : way) {
        std::vector<Instance> further;
        for (const Instance outer : reached)
            further.insert(further.end(), of(next, outer).begin(), of(next, outer).end());
        reached = std::move(further);
    }
    return reached;
}

} // namespace forms
