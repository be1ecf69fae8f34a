// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Literal.h"

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> stored(const QString &kind, const QString &text)
{
    const Answer answer = answerFromStored(kind, text);
    return isAnswered(answer) ? std::optional(answer) : std::nullopt;
}

std::optional<Answer> wholeNumber(const QString &text)
{
    std::optional<Answer> number = stored(u"number"_s, text);
    const bool isWhole = number && std::get<Number>(*number).value == std::floor(std::get<Number>(*number).value);
    return isWhole ? number : std::nullopt;
}

std::optional<Answer> choice(const ChoiceList *list, const QString &text)
{
    return list && list->find(text) ? std::optional<Answer>(Chosen{text}) : std::nullopt;
}

} // namespace

std::optional<Answer> literalAnswer(const FormDefinition &form, const Item &item, const QString &text)
{
    if (item.missingCodes.contains(text))
        return Missing{text};
    switch (item.type) {
    case ItemType::Integer:
        return wholeNumber(text);
    case ItemType::Decimal:
        return stored(u"number"_s, text);
    case ItemType::SelectOne:
        return choice(form.choiceList(item), text);
    case ItemType::Date:
        return stored(u"date"_s, text);
    case ItemType::Time:
        return stored(u"time"_s, text);
    case ItemType::Text:
        return Text{text};
    case ItemType::Note:
    case ItemType::Calculate:
        break;
    }
    return {};
}

} // namespace forms
