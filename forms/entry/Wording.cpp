// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/Wording.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

std::optional<Cell> cellFor(const FormEntry &entry, Slot slot, Instance within)
{
    const int repeat = entry.definition().items[size_t(slot)].repeat;
    if (repeat < 0)
        return slot;
    if (const Instance around = entry.instances().withRepeat(within, repeat); around != theForm)
        return entry.instances().cellOf(slot, around);
    const std::vector<Cell> cells = entry.cellsOf(slot);
    return cells.empty() ? std::nullopt : std::optional(cells.front());
}

bool namesAny(const LocalText &text)
{
    const QStringList languages = text.languages();
    return std::ranges::any_of(languages, [&](const QString &code) { return namesAnswers(text.in(code)); });
}

} // namespace

QString worded(const QString &text, const FormEntry &entry, Instance within, const AnswerWords &words)
{
    return withAnswers(text, [&](const QString &name) -> QString {
        const Item *const item = entry.definition().find(name);
        if (!item)
            return {};
        const std::optional<Cell> cell = cellFor(entry, item->slot, within);
        const QString said = cell ? words(*item, entry.answer(*cell)) : QString();
        return said.isEmpty() ? u"…"_s : said;
    });
}

bool anyWordsNameAnswers(const FormDefinition &definition)
{
    const auto ofThing = [](const auto &thing) { return namesAny(thing.label) || namesAny(thing.hint); };
    const auto ofGuided = [&](const auto &thing) { return ofThing(thing) || namesAny(thing.guidance); };
    return std::ranges::any_of(definition.items, ofGuided) || std::ranges::any_of(definition.groups, ofGuided)
        || std::ranges::any_of(
            definition.choices, [&](const ChoiceList &list) { return std::ranges::any_of(list.choices, ofThing); });
}

} // namespace forms
