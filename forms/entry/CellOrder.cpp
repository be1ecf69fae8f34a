// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/CellOrder.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

void collect(const FormEntry &entry, int group, Instance instance, std::vector<Cell> &cells)
{
    for (const Child &child : entry.definition().groups[group].children) {
        if (child.kind == Child::Kind::Item) {
            cells.push_back(entry.instances().cellOf(child.index, instance));
        } else if (!entry.definition().groups[child.index].isRepeat) {
            collect(entry, child.index, instance, cells);
        } else {
            for (const Instance inner : countedInstances(entry, child.index, instance))
                collect(entry, child.index, inner, cells);
        }
    }
}

} // namespace

std::vector<Instance> countedInstances(const FormEntry &entry, int repeat, Instance within)
{
    std::vector<Instance> counted = entry.instances().of(repeat, within);
    std::erase_if(counted, [&entry](Instance instance) { return !entry.instances().row(instance).isCounted; });
    return counted;
}

std::vector<Cell> cellsIn(const FormEntry &entry, int group, Instance instance)
{
    std::vector<Cell> cells;
    if (!entry.definition().groups[group].isRepeat) {
        collect(entry, group, instance, cells);
        return cells;
    }
    for (const Instance inner : countedInstances(entry, group, instance))
        collect(entry, group, inner, cells);
    return cells;
}

std::vector<Cell> allCells(const FormEntry &entry)
{
    std::vector<Cell> cells;
    for (const int section : entry.definition().sections) {
        const std::vector<Cell> inside = cellsIn(entry, section);
        cells.insert(cells.end(), inside.begin(), inside.end());
    }
    return cells;
}

namespace {

QString placesOf(const FormEntry &entry, Cell cell)
{
    QString places;
    for (Instance instance = entry.instances().instanceOf(cell); instance != theForm;
        instance = entry.instances().row(instance).outer)
        places.prepend(u"[%1]"_s.arg(entry.instances().ordinal(instance) + 1));
    return places;
}

} // namespace

QString cellName(const FormEntry &entry, Cell cell)
{
    return entry.item(cell).name + placesOf(entry, cell);
}

QString cellCode(const FormEntry &entry, Cell cell)
{
    const QString code = entry.definition().shownCode(entry.item(cell).name);
    return code.isEmpty() ? QString() : code + placesOf(entry, cell);
}

QString instancePath(const FormEntry &entry, Instance instance)
{
    QStringList steps;
    for (; instance != theForm; instance = entry.instances().row(instance).outer) {
        const QString &repeat = entry.definition().groups[size_t(entry.instances().row(instance).repeat)].name;
        steps.prepend(u"%1[%2]"_s.arg(repeat).arg(entry.instances().ordinal(instance) + 1));
    }
    return steps.join(u'.');
}

QString cellPath(const FormEntry &entry, Cell cell)
{
    const Instance instance = entry.instances().instanceOf(cell);
    return instance == theForm ? entry.item(cell).name : instancePath(entry, instance) + u'.' + entry.item(cell).name;
}

QString findingName(const FormEntry &entry, const Finding &finding)
{
    const qsizetype sign = finding.id.indexOf(u'@');
    if (sign < 0)
        return finding.id;
    const auto instance = entry.instances().withId(QUuid::fromString(finding.id.sliced(sign + 1)));
    return finding.id.first(sign + 1) + instancePath(entry, instance.value_or(theForm));
}

} // namespace forms
