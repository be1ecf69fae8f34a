// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"

#include "forms/definition/Appearances.h"
#include "forms/definition/Dependencies.h"
#include "forms/definition/ItemTypes.h"
#include "forms/definition/Literal.h"
#include "forms/expression/Nearest.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

void reportUnknownList(Reading &reading, const Item &item)
{
    std::vector<Fix> &fixes = reading.listFixes[item.listName];
    std::optional<Fix> fix;
    if (!fixes.empty()) {
        fix = fixes.back();
        fixes.pop_back();
    }
    reading.error("unknown-list"_L1, item.position,
        u"%1 takes its choices from %2, which is not there%3"_s.arg(
            item.name, item.listName, didYouMean(item.listName, reading.candidates(reading.form.choices.keys()))),
        fix);
}

void checkList(Reading &reading, const Item &item)
{
    const bool needsList = item.hasChoices() && item.type != ItemType::Acknowledge;
    if (needsList != item.listName.isEmpty()) {
        if (needsList && !reading.form.choices.contains(item.listName))
            reportUnknownList(reading, item);
        return;
    }
    reading.error(needsList ? "missing-word"_L1 : "misplaced-word"_L1, item.position,
        needsList ? u"%1 needs list_name"_s.arg(item.name)
                  : u"%1 is %2, which has no choices: take list_name away"_s.arg(item.name, wordOf(item.type)));
}

void checkParameters(Reading &reading, const Item &item)
{
    const bool isNumber = item.holds() == AnswerKind::Whole || item.holds() == AnswerKind::Decimal;
    if (!isNumber && (item.minimum || item.maximum))
        reading.error("misplaced-word"_L1, item.position, u"%1 is no number: take min and max away"_s.arg(item.name));
    if (item.holds() != AnswerKind::Text && item.longest > 0)
        reading.error("misplaced-word"_L1, item.position, u"%1 is no text: take max_length away"_s.arg(item.name));
    if (item.seed != 0 && !item.hasChoices())
        reading.error("misplaced-word"_L1, item.position, u"%1 has no choices: take randomize away"_s.arg(item.name));
    if (item.step && item.type != ItemType::Range)
        reading.error("misplaced-word"_L1, item.position, u"%1 is no range: take step away"_s.arg(item.name));
    if (item.type == ItemType::Range && !(item.minimum && item.maximum))
        reading.error(
            "missing-word"_L1, item.position, u"%1 is a range: it needs parameters: min and max"_s.arg(item.name));
}

void checkCalculation(Reading &reading, const Item &item)
{
    if (item.type == ItemType::Calculate && !item.calculation && !reading.hasErrors())
        reading.error("missing-word"_L1, item.position, u"%1 needs calculation"_s.arg(item.name));
    if (item.type == ItemType::Note && item.calculation)
        reading.error("misplaced-word"_L1, item.position, u"%1 is a note: it has no value"_s.arg(item.name));
    const bool hasDefault = item.defaultValue || item.defaultExpression;
    const bool isFilled = !item.sets.empty() || (hasDefault && item.type != ItemType::Hidden);
    if (!item.isInput() && (isFilled || !item.missingCodes.isEmpty()))
        reading.error("misplaced-word"_L1, item.position,
            u"%1 takes no answer: take set, default and missing_codes away"_s.arg(item.name));
    if (!item.triggers.empty() && !item.calculation && !reading.hasErrors())
        reading.error("missing-word"_L1, item.position,
            u"%1 has a trigger and nothing to write: give calculation"_s.arg(item.name));
    if (item.calculation && item.triggers.empty() && (!item.sets.empty() || hasDefault))
        reading.error(
            "misplaced-word"_L1, item.position, u"%1 is computed: take set and default away"_s.arg(item.name));
}

void checkLiterals(Reading &reading, const Item &item)
{
    if (!item.isInput())
        return;
    const auto check = [&](const QString &word, const QString &text) {
        if (!literalAnswer(reading.form, item, text))
            reading.error("bad-value"_L1, item.position,
                u"%1 of %2: \"%3\" is neither a value of its type nor a special code it allows"_s.arg(
                    word, item.name, text.left(100)));
    };
    for (const SetRule &rule : item.sets)
        check(u"set"_s, rule.to);
    if (item.defaultValue)
        check(u"default"_s, *item.defaultValue);
}

/// Of its own instrument an item is known; of another's only the name is (it may not even be here).
void checkOwnSource(Reading &reading, const Item &item, const QString &source)
{
    const QString own = reading.form.id + u'.';
    if (!source.startsWith(own))
        return;
    const Item *const from = reading.form.find(source.sliced(own.size()));
    if (!from)
        reading.error("unknown-item"_L1, item.position,
            u"%1 takes over %2, which this instrument does not have"_s.arg(item.name, source));
    else if (from->holds() != item.holds() || from->repeat >= 0)
        reading.error("type-mismatch"_L1, item.position,
            u"%1 takes over %2, whose answers it cannot hold"_s.arg(item.name, source));
}

void checkTakesOver(Reading &reading, const Item &item)
{
    if (item.takesOver.isEmpty())
        return;
    if (!item.isInput() || item.isComputed() || item.holds() == AnswerKind::File)
        reading.error("misplaced-word"_L1, item.position,
            u"%1 takes no answer that another form could have: take takes_over away"_s.arg(item.name));
    else if (item.repeat >= 0)
        reading.error("misplaced-word"_L1, item.position,
            u"%1 stands in a repeat: put takes_over on the repeat"_s.arg(item.name));
    for (const QString &source : item.takesOver)
        checkOwnSource(reading, item, source);
}

void checkTakesOver(Reading &reading, const Group &group)
{
    if (group.takesOver.isEmpty())
        return;
    const bool isWithin = group.parent >= 0 && reading.form.groups[size_t(group.parent)].repeat >= 0;
    if (!group.isRepeat || group.repeatCount || isWithin)
        reading.error("misplaced-word"_L1, group.position,
            u"%1: only an outer repeat whose instances the interviewer adds has takes_over"_s.arg(group.name));
    const QString own = reading.form.id + u'.';
    for (const QString &source : group.takesOver) {
        const int from = source.startsWith(own) ? reading.form.groupsByName.value(source.sliced(own.size()), -1) : -1;
        if (source.startsWith(own) && (from < 0 || !reading.form.groups[size_t(from)].isRepeat))
            reading.error("unknown-item"_L1, group.position,
                u"%1 takes over %2, which is no repeat of this instrument"_s.arg(group.name, source));
    }
}

bool isSameTyped(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The choice that is typed as a special code is, by its name or its key; null when none.
const Choice *choiceTypedAs(const ChoiceList &list, const MissingCode &code)
{
    const auto found = std::find_if(list.choices.begin(), list.choices.end(), [&code](const Choice &choice) {
        return isSameTyped(choice.name, code.name) || isSameTyped(choice.name, code.key);
    });
    return found == list.choices.end() ? nullptr : &*found;
}

/// A code must mean one thing when it is typed, in capitals or not.
void checkCodes(Reading &reading, const Item &item)
{
    const ChoiceList *const list = reading.form.choiceList(item);
    if (!list)
        return;
    for (const QString &name : item.missingCodes) {
        const MissingCode *const code = reading.form.missingCode(name);
        if (const Choice *const choice = code ? choiceTypedAs(*list, *code) : nullptr)
            reading.error("ambiguous-code"_L1, item.position,
                u"%1 is both a choice and a special code of %2; rename one"_s.arg(choice->name, item.name));
    }
}

void checkAppearance(Reading &reading, const QString &appearance, const QString &name, Position position)
{
    if (appearance.isEmpty())
        return;
    for (const QString &word : appearance.split(u' ', Qt::SkipEmptyParts)) {
        if (!isKnownAppearance(word))
            reading.warning("unknown-appearance"_L1, position,
                u"%1 of %2 changes nothing here%3"_s.arg(word.left(100), name, didYouMean(word, appearances())));
    }
}

QString nodeName(const FormDefinition &form, int node)
{
    const int items = int(form.items.size());
    return node < items ? form.items[node].name : form.groups[node - items].name;
}

void reportCycle(Reading &reading, const std::vector<int> &cycle)
{
    constexpr std::size_t mostNames = 20;
    const FormDefinition &form = reading.form;
    QStringList names;
    for (std::size_t i = 0; i < cycle.size() && i < mostNames; ++i)
        names += nodeName(form, cycle[i]);
    if (cycle.size() > mostNames)
        names += {u"…"_s, nodeName(form, cycle.back())};
    const int items = int(form.items.size());
    const int first = cycle.front();
    reading.error("cycle"_L1, first < items ? form.items[first].position : form.groups[first - items].position,
        u"%1: each rests on the next, so none can be computed; cut one of them"_s.arg(names.join(u" -> "_s)));
}

} // namespace

void checkDefinition(Reading &reading)
{
    for (const Item &item : reading.form.items) {
        if (reading.isFull())
            return;
        checkList(reading, item);
        checkParameters(reading, item);
        checkCalculation(reading, item);
        checkLiterals(reading, item);
        checkTakesOver(reading, item);
        checkCodes(reading, item);
        checkAppearance(reading, item.appearance, item.name, item.position);
    }
    for (const Group &group : reading.form.groups) {
        checkAppearance(reading, group.appearance, group.name, group.position);
        checkTakesOver(reading, group);
    }
    for (const std::vector<int> &cycle : Dependencies::of(reading.form).cycles())
        reportCycle(reading, cycle);
}

} // namespace forms
