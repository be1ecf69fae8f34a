// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/MappingDraft.h"

#include <algorithm>

namespace forms {

namespace {

bool sameRepeats(const Item &a, const Item &b)
{
    return (a.repeat >= 0) == (b.repeat >= 0);
}

} // namespace

QStringList codesOf(const FormDefinition &form, const Item &item)
{
    QStringList codes = item.missingCodes;
    if (const ChoiceList *const list = item.hasChoices() ? form.choiceList(item) : nullptr) {
        for (const Choice &choice : list->choices)
            codes += choice.name;
    }
    return codes;
}

const Group *repeatNamed(const FormDefinition &form, const QString &name)
{
    const auto found = form.groupsByName.constFind(name);
    return found != form.groupsByName.constEnd() && form.groups[*found].isRepeat ? &form.groups[*found] : nullptr;
}

QString Mapping::nameOf(const QString &old) const
{
    const auto found = items.constFind(old);
    const QString to = found == items.constEnd() ? repeats.value(old).to : found->to;
    return to.isEmpty() ? old : to;
}

std::optional<int> repeatThere(
    const FormDefinition &before, const Mapping &mapping, const FormDefinition &after, int repeat)
{
    std::vector<int> way; // the repeat and those around it
    for (int next = repeat; next >= 0; next = before.repeatAround(next))
        way.push_back(next);
    std::ranges::reverse(way); // from the outside in
    int there = -1;
    for (const int old : way) {
        const auto found = after.groupsByName.constFind(mapping.repeats.value(before.groups[size_t(old)].name).to);
        const bool isPlaced = found != after.groupsByName.constEnd() && after.groups[size_t(*found)].isRepeat
            && after.repeatAround(*found) == there;
        if (!isPlaced)
            return {};
        there = *found;
    }
    return there;
}

bool takesAnswers(const Item &item)
{
    return item.isInput() && !item.readOnly;
}

bool takesAnswersOf(const Item &after, const Item &before)
{
    if (!takesAnswers(after) || !sameRepeats(after, before))
        return false;
    const AnswerKind from = before.holds();
    const AnswerKind to = after.holds();
    return from == to || (from == AnswerKind::Whole && to == AnswerKind::Decimal)
        || (from == AnswerKind::Choice && to == AnswerKind::Choices);
}

} // namespace forms
