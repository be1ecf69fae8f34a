// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

#include "forms/definition/ItemTypes.h"

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;
using Form = FormDefinition;

namespace {

const RuleAspect<Item> itemRules[] = {
    {"relevant"_L1, Weight::Values, &Item::relevant},
    {"required"_L1, Weight::Rule, &Item::required},
    {"constraint"_L1, Weight::Rule, &Item::constraint},
    {"calculation"_L1, Weight::Values, &Item::calculation},
    {"choice_filter"_L1, Weight::Rule, &Item::choiceFilter},
    {"default"_L1, Weight::Values, &Item::defaultExpression},
};

const Aspect<Item> itemAspects[] = {
    {"default"_L1, Weight::Values,
        [](const Form &, const Item &item) { return item.defaultValue.value_or(QString()); }},
    {"parameters.unit"_L1, Weight::Values, [](const Form &, const Item &item) { return item.unit; }},
    {"parameters.step"_L1, Weight::Rule, [](const Form &, const Item &item) { return shown(item.step); }},
    {"parameters.seed"_L1, Weight::Wording,
        [](const Form &, const Item &item) { return item.seed == 0 ? QString() : QString::number(item.seed); }},
    {"variants"_L1, Weight::Values, [](const Form &, const Item &item) { return shown(item.variants); }},
    {"time_frame"_L1, Weight::Values, [](const Form &, const Item &item) { return shown(item.timeFrames); }},
    {"informant"_L1, Weight::Values, [](const Form &, const Item &item) { return item.informant; }},
    {"scope"_L1, Weight::Rule, [](const Form &, const Item &item) { return item.scope; }},
    {"role"_L1, Weight::Rule, [](const Form &, const Item &item) { return item.role; }},
    {"identifier"_L1, Weight::Rule, [](const Form &, const Item &item) { return shown(item.identifier); }},
    {"never_summarised"_L1, Weight::Rule, [](const Form &, const Item &item) { return shown(item.neverSummarised); }},
    {"after_interview"_L1, Weight::Rule, [](const Form &, const Item &item) { return shown(item.afterInterview); }},
    {"concepts"_L1, Weight::Rule, [](const Form &, const Item &item) { return shown(item.concepts); }},
    {"takes_over"_L1, Weight::Values, [](const Form &, const Item &item) { return item.takesOver.join(u", "_s); }},
    {"appearance"_L1, Weight::Wording, [](const Form &, const Item &item) { return item.appearance; }},
    {"media"_L1, Weight::Wording, [](const Form &, const Item &item) { return shown(item.media); }},
};

const TextAspect<Item> itemTexts[] = {
    {"label"_L1, &Item::label},
    {"hint"_L1, &Item::hint},
    {"guidance_hint"_L1, &Item::guidance},
    {"required_message"_L1, &Item::requiredMessage},
    {"constraint_message"_L1, &Item::constraintMessage},
};

Weight weightOfType(const Item &before, const Item &after)
{
    if (!takesAnswers(before)) // its answers are computed anew
        return Weight::Values;
    if (!takesAnswersOf(after, before))
        return Weight::DataLoss;
    return before.holds() == after.holds() ? Weight::Rule : Weight::Values;
}

bool isNarrower(std::optional<double> before, std::optional<double> after, double sign)
{
    return after && (!before || *after * sign > *before * sign);
}

/// A range that grows asks less; one that shrinks refuses what was right.
void compareRanges(Differences &differences, const Subject &subject, const Item &before, const Item &after)
{
    const auto weight = [](bool narrower) { return narrower ? Weight::DataLoss : Weight::Rule; };
    differences.value(subject, "parameters.min"_L1, weight(isNarrower(before.minimum, after.minimum, 1)),
        shown(before.minimum), shown(after.minimum));
    differences.value(subject, "parameters.max"_L1, weight(isNarrower(before.maximum, after.maximum, -1)),
        shown(before.maximum), shown(after.maximum));
    const auto longest
        = [](const Item &item) { return item.longest == 0 ? std::nullopt : std::optional<double>(item.longest); };
    differences.value(subject, "parameters.max_length"_L1, weight(isNarrower(longest(before), longest(after), -1)),
        shown(longest(before)), shown(longest(after)));
}

/// A special code that is no longer allowed has answers behind it; unless the mapping says what it becomes.
void compareCodes(Differences &differences, const Subject &subject, const Item &before, const Item &after)
{
    const ItemMapping mapping = differences.mapping().items.value(before.name);
    bool isLost = false;
    for (const QString &code : before.missingCodes)
        isLost = isLost || (!after.missingCodes.contains(code) && !mapping.codes.contains(code));
    differences.value(subject, "missing_codes"_L1, isLost ? Weight::DataLoss : Weight::Values,
        shown(before.missingCodes), shown(after.missingCodes));
}

QString setRules(const Item &item)
{
    QStringList rules;
    for (const SetRule &rule : item.sets)
        rules += u"%1: %2%3"_s.arg(rule.when.text().simplified(), rule.to, rule.force ? u" (force)"_s : QString());
    return rules.join(u"; "_s);
}

void compareSets(Differences &differences, const Subject &subject, const Item &before, const Item &after)
{
    const QString old = setRules(before);
    const QString now = setRules(after);
    if (differences.namedRule(old) != now)
        differences.value(subject, "set"_L1, Weight::Values, old, now);
}

QString triggersOf(const Form &form, const Item &item)
{
    QStringList names;
    for (const Slot slot : item.triggers)
        names += nameOf(form, slot);
    return shown(names);
}

QString repeatOf(const Form &form, const Item &item)
{
    return item.repeat < 0 ? QString() : form.groups[size_t(item.repeat)].name;
}

/// An answer in an instance has no place outside of it.
void compareRepeats(Differences &differences, const Subject &subject, const Item &before, const Item &after)
{
    const QString old = repeatOf(differences.before(), before);
    const QString now = repeatOf(differences.after(), after);
    if (differences.namedRepeat(old) != now)
        differences.value(subject, "repeat"_L1, Weight::DataLoss, old, now);
}

void compareItem(Differences &differences, const Item &before, const Item &after)
{
    const Subject subject{u"item"_s, before.name};
    differences.value(subject, "name"_L1, Weight::Rule, before.name, after.name);
    differences.value(subject, "type"_L1, weightOfType(before, after), wordOf(before.type), wordOf(after.type));
    differences.value(subject, "read_only"_L1, after.readOnly ? Weight::DataLoss : Weight::Rule, shown(before.readOnly),
        shown(after.readOnly));
    compareRepeats(differences, subject, before, after);
    compareRanges(differences, subject, before, after);
    compareCodes(differences, subject, before, after);
    differences.rules<Item>(subject, itemRules, before, after);
    compareSets(differences, subject, before, after);
    differences.value(subject, "trigger"_L1, Weight::Values,
        shown(differences.named(triggersOf(differences.before(), before).split(u", "_s))),
        triggersOf(differences.after(), after));
    differences.aspects<Item>(subject, itemAspects, before, after);
    differences.texts<Item>(subject, itemTexts, before, after);
    compareChoices(differences, before, after);
}

} // namespace

void compareItems(Differences &differences)
{
    QSet<QString> reached;
    for (const Item &item : differences.before().items) {
        const ItemMapping mapping = differences.mapping().items.value(item.name);
        const Item *const same = mapping.isDropped ? nullptr : differences.after().find(differences.named(item.name));
        if (same) {
            reached.insert(same->name);
            compareItem(differences, item, *same);
        } else {
            const QString label = labelOf(item.label, differences.before());
            differences.removed({u"item"_s, item.name}, takesAnswers(item) ? Weight::DataLoss : Weight::Values, label);
        }
    }
    for (const Item &item : differences.after().items) {
        if (!reached.contains(item.name))
            differences.added({u"item"_s, item.name}, Weight::Values, labelOf(item.label, differences.after()));
    }
}

} // namespace forms
