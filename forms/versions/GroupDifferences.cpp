// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;

namespace {

QString kindOf(const FormDefinition &, const Group &group)
{
    return group.isGrid ? u"grid"_s : group.isRepeat ? u"repeat"_s : u"group"_s;
}

QString parentOf(const FormDefinition &form, const Group &group)
{
    return group.parent < 0 ? QString() : form.groups[group.parent].name;
}

const Aspect<Group> groupAspects[] = {
    {"appearance"_L1, Weight::Wording, [](const FormDefinition &, const Group &group) { return group.appearance; }},
    {"takes_over"_L1, Weight::Values,
        [](const FormDefinition &, const Group &group) { return group.takesOver.join(u", "_s); }},
    {"access_key"_L1, Weight::Wording, [](const FormDefinition &, const Group &group) { return group.accessKey; }},
};
const RuleAspect<Group> groupRules[] = {
    {"relevant"_L1, Weight::Values, &Group::relevant},
    {"repeat_count"_L1, Weight::Values, &Group::repeatCount},
};
const TextAspect<Group> groupTexts[]
    = {{"label"_L1, &Group::label}, {"hint"_L1, &Group::hint}, {"guidance_hint"_L1, &Group::guidance}};
const TextAspect<GridColumn> columnTexts[]
    = {{"label"_L1, &GridColumn::label}, {"hint"_L1, &GridColumn::hint}, {"guidance_hint"_L1, &GridColumn::guidance}};
const TextAspect<GridRow> rowTexts[]
    = {{"label"_L1, &GridRow::label}, {"hint"_L1, &GridRow::hint}, {"guidance_hint"_L1, &GridRow::guidance}};

/// A grid's own texts; its cells are compared as the items they are.
template <typename Part>
void compareParts(Differences &differences, const Subject &grid, const std::vector<Part> &before,
    const std::vector<Part> &after, std::span<const TextAspect<Part>> table)
{
    QHash<QString, const Part *> there;
    for (const Part &part : after)
        there.insert(part.name, &part);
    for (const Part &part : before) {
        if (const Part *const same = there.value(part.name))
            differences.texts(Subject{grid.what, grid.name + u'/' + part.name}, table, part, *same);
    }
}

void compareGroup(Differences &differences, const Subject &subject, const Group &before, const Group &after)
{
    const QString oldParent = parentOf(differences.before(), before);
    const QString parent = parentOf(differences.after(), after);
    differences.value(subject, "name"_L1, Weight::Rule, before.name, after.name);
    if (differences.namedRepeat(oldParent) != parent)
        differences.moved(subject, "group"_L1, Weight::Rule, oldParent, parent);
    const bool losesInstances = before.isRepeat != after.isRepeat;
    differences.value(subject, "type"_L1, losesInstances ? Weight::DataLoss : Weight::Wording,
        kindOf(differences.before(), before), kindOf(differences.after(), after));
    differences.rules<Group>(subject, groupRules, before, after);
    differences.aspects<Group>(subject, groupAspects, before, after);
    differences.texts<Group>(subject, groupTexts, before, after);
    compareParts<GridColumn>(differences, {u"column"_s, subject.name}, before.columns, after.columns, columnTexts);
    compareParts<GridRow>(differences, {u"row"_s, subject.name}, before.rows, after.rows, rowTexts);
}

} // namespace

void compareGroups(Differences &differences)
{
    eachNamed(differences, Named<Group>{u"group"_s, &Group::name, Weight::Rule, Weight::Rule},
        differences.before().groups, differences.after().groups,
        [&](const Subject &subject, const Group &before, const Group &after) {
            compareGroup(differences, subject, before, after);
        });
}

} // namespace forms
