// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/Sides.h"

#include <algorithm>

namespace charts {

namespace {

template <typename Holds> bool anyField(const SidesData &data, Holds holds)
{
    return std::any_of(data.sides.begin(), data.sides.end(),
        [&holds](const SidesArc &side) { return std::any_of(side.fields.begin(), side.fields.end(), holds); });
}

} // namespace

int SidesData::fieldCount() const
{
    int count = 0;
    for (const SidesArc &side : sides)
        count += int(side.fields.size());
    return count;
}

int SidesData::sideOf(int index) const
{
    int side = 0;
    while (index >= int(sides[std::size_t(side)].fields.size()))
        index -= int(sides[std::size_t(side++)].fields.size());
    return side;
}

int SidesData::firstOf(int side) const
{
    int first = 0;
    for (int before = 0; before < side; ++before)
        first += int(sides[std::size_t(before)].fields.size());
    return first;
}

const SidesField &SidesData::field(int index) const
{
    const int side = sideOf(index);
    return sides[std::size_t(side)].fields[std::size_t(index - firstOf(side))];
}

int SidesData::indexOf(const QString &name) const
{
    for (int index = 0; index < fieldCount(); ++index) {
        if (field(index).name == name)
            return index;
    }
    return -1;
}

bool SidesData::hasCount(SidesCount SidesField::*kind) const
{
    return anyField(*this, [kind](const SidesField &field) { return (field.*kind).count > 0; });
}

bool SidesData::hasChange() const
{
    return anyField(*this, [](const SidesField &field) { return field.change != SidesChange::None; });
}

bool SidesData::hasFill(SidesFill fill) const
{
    return anyField(*this, [fill](const SidesField &field) { return field.fill == fill; });
}

ChartTable sidesTable(const SidesData &data)
{
    struct Count
    {
        const QString &heading;
        SidesCount SidesField::*kind;
    };
    std::vector<Count> counts;
    for (const Count &one : {Count{data.strengthsWords, &SidesField::strengths},
             Count{data.risksWords, &SidesField::risks}, Count{data.protectionWords, &SidesField::protection}}) {
        const auto has = [&one](const SidesField &field) { return !(field.*one.kind).words.isEmpty(); };
        if (anyField(data, has))
            counts.push_back(one);
    }
    const bool hasChange = data.isCompared || data.hasChange();
    ChartTable table;
    table.columns << data.areaHeading << data.sideHeading << data.needHeading;
    if (data.isCompared)
        table.columns << data.beforeHeading;
    if (hasChange)
        table.columns << data.changeHeading;
    for (const Count &one : counts)
        table.columns << one.heading;
    for (const SidesArc &side : data.sides) {
        for (const SidesField &field : side.fields) {
            QStringList texts{field.label, side.label, field.needWords};
            if (data.isCompared)
                texts << field.beforeWords;
            if (hasChange)
                texts << field.changeWords;
            for (const Count &one : counts)
                texts << (field.*one.kind).words;
            table.rows.push_back(texts);
        }
    }
    return table;
}

} // namespace charts
