// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <QList>
#include <QUuid>

#include <span>
#include <vector>

namespace forms {

/// Where an answer lies: an item that stands in no repeat has its slot as its cell; an item of a repeat has a cell in
/// each instance. A group has cells likewise, for whether it is shown; a repeat's own lies outside its instances.
using Cell = int;

constexpr int mostInstances = 1000; ///< of a repeat within one instance

/// The instances of a form's repeats, as they come and go, and the cells of what stands in them.
class Instances
{
public:
    explicit Instances(const FormDefinition &form);

    struct Row
    {
        QUuid id; ///< as the store addresses it
        int repeat = -1;
        Instance outer = theForm;
        int depth = 0; ///< how many repeats around, itself counted
        Cell firstCell = 0;
        Cell firstGroupCell = 0;
        bool isCounted = true; ///< false: repeat_count asks for fewer; kept, and not relevant
        bool isGone = false;
        std::vector<std::pair<int, std::vector<Instance>>> inner; ///< of each repeat directly within, in order
    };

    Instance add(int repeat, Instance outer, const QUuid &id);
    void remove(Instance instance); ///< and all within it
    void clear(); ///< all of them
    void setCounted(Instance instance, bool isCounted) { m_rows[size_t(instance)].isCounted = isCounted; }

    const Row &row(Instance instance) const { return m_rows[size_t(instance)]; }
    const std::vector<Instance> &of(int repeat, Instance outer) const; ///< counted or not
    int ordinal(Instance instance) const; ///< among those of its outer one, from 0
    Instance around(Instance instance, int depth) const; ///< itself or the instance around it that lies so deep
    Instance withRepeat(Instance instance, int repeat) const; ///< itself or one around; theForm when there is none
    QList<QUuid> address(Instance instance) const; ///< from the outside in; empty for the form
    std::optional<Instance> withId(const QUuid &id) const;
    std::vector<Instance> withAllWithin(Instance instance) const; ///< itself first
    /// Every instance of this repeat within that one, through the repeats between; itself when it is one.
    std::vector<Instance> within(Instance instance, int repeat) const;

    Cell cellOf(Slot slot, Instance instance) const
    {
        return instance == theForm ? slot : m_rows[size_t(instance)].firstCell + m_itemPlaces[size_t(slot)];
    }
    Cell groupCellOf(int group, Instance instance) const
    {
        return instance == theForm ? group : m_rows[size_t(instance)].firstGroupCell + m_groupPlaces[size_t(group)];
    }
    Slot slotOf(Cell cell) const { return cell < m_items ? cell : m_cells[size_t(cell - m_items)].index; }
    Instance instanceOf(Cell cell) const { return cell < m_items ? theForm : m_cells[size_t(cell - m_items)].instance; }
    int groupOf(Cell cell) const { return cell < m_groups ? cell : m_groupCells[size_t(cell - m_groups)].index; }
    Instance instanceOfGroup(Cell cell) const
    {
        return cell < m_groups ? theForm : m_groupCells[size_t(cell - m_groups)].instance;
    }
    int cellCount() const { return m_items + int(m_cells.size()); }
    int groupCellCount() const { return m_groups + int(m_groupCells.size()); }

    /// Of a repeat: the items whose cells, and the groups whose cells, lie in its instances.
    std::span<const Slot> itemsOf(int repeat) const { return m_itemsOf[size_t(repeat)]; }
    std::span<const int> groupsOf(int repeat) const { return m_groupsOf[size_t(repeat)]; }

private:
    struct Owner
    {
        int index; ///< a slot or a group
        Instance instance;
    };

    const FormDefinition &m_form;
    int m_items;
    int m_groups;
    std::vector<Row> m_rows; ///< the first is the form itself
    std::vector<int> m_itemPlaces; ///< within an instance of its repeat
    std::vector<int> m_groupPlaces;
    std::vector<std::vector<Slot>> m_itemsOf;
    std::vector<std::vector<int>> m_groupsOf;
    std::vector<Owner> m_cells; ///< those within repeats
    std::vector<Owner> m_groupCells;
};

} // namespace forms
