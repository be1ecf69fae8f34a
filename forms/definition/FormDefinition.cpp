// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/FormDefinition.h"

#include <algorithm>

namespace forms {

namespace {

/// XLSForm's acknowledge has one value, OK.
const ChoiceList &acknowledged()
{
    static const ChoiceList list = [] {
        Choice ok;
        ok.name = QStringLiteral("OK");
        ok.label.set(QStringLiteral("sv"), QStringLiteral("Läst"));
        ok.label.set(QStringLiteral("en"), QStringLiteral("Read"));
        ChoiceList made;
        made.byCode.insert(ok.name, 0);
        made.choices.push_back(std::move(ok));
        return made;
    }();
    return list;
}

} // namespace

QString codeOf(const QString &name)
{
    constexpr qsizetype longest = 6;
    const auto marksCode = [](QChar character) { return character.isDigit() || character.isUpper(); };
    const bool isCode = name.size() <= longest && std::any_of(name.cbegin(), name.cend(), marksCode);
    return isCode ? name : QString();
}

QString FormDefinition::shownCode(const QString &name) const
{
    const auto number = numbers.constFind(name);
    return number == numbers.constEnd() ? codeOf(name) : *number;
}

const Choice *ChoiceList::find(const QString &code) const
{
    const auto found = byCode.constFind(code);
    return found == byCode.constEnd() ? nullptr : &choices[*found];
}

const Item *FormDefinition::find(const QString &name) const
{
    const auto slot = slotsByName.constFind(name);
    return slot == slotsByName.constEnd() ? nullptr : &items[*slot];
}

const MissingCode *FormDefinition::missingCode(const QString &name) const
{
    const auto found = std::find_if(
        missingCodes.begin(), missingCodes.end(), [&name](const MissingCode &code) { return code.name == name; });
    return found == missingCodes.end() ? nullptr : &*found;
}

const ChoiceList *FormDefinition::choiceList(const Item &item) const
{
    if (item.type == ItemType::Acknowledge)
        return &acknowledged();
    const auto list = choices.constFind(item.listName);
    return list == choices.constEnd() ? nullptr : &*list;
}

int FormDefinition::repeatAround(int group) const
{
    const int parent = groups[group].parent;
    return groups[group].isRepeat ? (parent < 0 ? -1 : groups[parent].repeat) : groups[group].repeat;
}

QString FormDefinition::timeFrame(const Item &item, const QString &variant) const
{
    const auto own = item.timeFrames.constFind(variant);
    return own == item.timeFrames.constEnd() ? item.timeFrames.value(QString()) : *own;
}

} // namespace forms
