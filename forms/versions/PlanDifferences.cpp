// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;
using Form = FormDefinition;
using Plan = PublicationPlan;

namespace {

const Aspect<Plan> planAspects[] = {
    {"version"_L1, Weight::Wording, [](const Form &, const Plan &plan) { return plan.version; }},
    {"period"_L1, Weight::Values, [](const Form &, const Plan &plan) { return plan.period; }},
    {"k"_L1, Weight::Values, [](const Form &, const Plan &plan) { return QString::number(plan.fewestInCell); }},
    {"fewest_persons"_L1, Weight::Values,
        [](const Form &, const Plan &plan) { return QString::number(plan.fewestPersons); }},
    {"variants"_L1, Weight::Values, [](const Form &, const Plan &plan) { return shown(plan.variants); }},
};

const Aspect<PlanTable> tableAspects[] = {
    {"by"_L1, Weight::Values, [](const Form &, const PlanTable &table) { return table.by.join(u", "_s); }},
    {"sensitive"_L1, Weight::Values, [](const Form &, const PlanTable &table) { return shown(table.sensitive); }},
};

} // namespace

void comparePlans(Differences &differences)
{
    const std::optional<Plan> &before = differences.before().plan;
    const std::optional<Plan> &after = differences.after().plan;
    if (before && after && before->id == after->id) {
        const Subject subject{u"plan"_s, after->id};
        differences.aspects<Plan>(subject, planAspects, *before, *after);
        differences.texts(subject, "title"_L1, before->title, after->title);
        eachNamed(differences, Named<PlanTable>{u"table"_s, &PlanTable::name, Weight::Values, Weight::Values},
            before->tables, after->tables, [&](const Subject &table, const PlanTable &old, const PlanTable &now) {
                differences.aspects<PlanTable>(table, tableAspects, old, now);
                differences.texts(table, "label"_L1, old.label, now.label);
            });
        return;
    }
    if (before)
        differences.removed({u"plan"_s, before->id}, Weight::Values, labelOf(before->title, differences.before()));
    if (after)
        differences.added({u"plan"_s, after->id}, Weight::Values, labelOf(after->title, differences.after()));
}

} // namespace forms
