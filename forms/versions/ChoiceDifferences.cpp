// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;

namespace {

const Aspect<Choice> choiceAspects[] = {
    {"exclusive"_L1, Weight::Rule,
        [](const FormDefinition &, const Choice &choice) { return shown(choice.isExclusive); }},
    {"columns"_L1, Weight::Rule, [](const FormDefinition &, const Choice &choice) { return shown(choice.columns); }},
    {"media"_L1, Weight::Wording, [](const FormDefinition &, const Choice &choice) { return shown(choice.media); }},
};
const TextAspect<Choice> choiceTexts[] = {{"label"_L1, &Choice::label}, {"hint"_L1, &Choice::hint}};

const ChoiceList &listOf(const FormDefinition &form, const Item &item)
{
    static const ChoiceList none;
    const ChoiceList *const list = item.hasChoices() ? form.choiceList(item) : nullptr;
    return list ? *list : none;
}

/// The codes both lists have, in this list's order.
QStringList common(const ChoiceList &list, const ChoiceList &other)
{
    QStringList codes;
    for (const Choice &choice : list.choices) {
        if (other.find(choice.name))
            codes += choice.name;
    }
    return codes;
}

} // namespace

void compareChoices(Differences &differences, const Item &before, const Item &after)
{
    const ChoiceList &old = listOf(differences.before(), before);
    const ChoiceList &now = listOf(differences.after(), after);
    const ItemMapping mapping = differences.mapping().items.value(before.name);
    const auto subject = [&](const QString &code) { return Subject{u"choice"_s, before.name + u'/' + code}; };
    QSet<QString> reached;
    for (const Choice &choice : old.choices) {
        const QString code = mapping.codes.value(choice.name, choice.name);
        const Choice *const same = now.find(code);
        if (!same) {
            differences.removed(subject(choice.name),
                mapping.codes.contains(choice.name) ? Weight::Values : Weight::DataLoss,
                labelOf(choice.label, differences.before()));
            continue;
        }
        reached.insert(code);
        differences.value(subject(choice.name), "name"_L1, Weight::Values, choice.name, code);
        differences.aspects<Choice>(subject(choice.name), choiceAspects, choice, *same);
        differences.texts<Choice>(subject(choice.name), choiceTexts, choice, *same);
    }
    for (const Choice &choice : now.choices) {
        if (!reached.contains(choice.name))
            differences.added(subject(choice.name), Weight::Values, labelOf(choice.label, differences.after()));
    }
    const QStringList oldOrder = common(old, now);
    const QStringList order = common(now, old);
    if (mapping.codes.isEmpty() && oldOrder != order)
        differences.moved({u"item"_s, before.name}, "choices"_L1, Weight::Wording, oldOrder.join(u", "_s).left(200),
            order.join(u", "_s).left(200));
}

} // namespace forms
