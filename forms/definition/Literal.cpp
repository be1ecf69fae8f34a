// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Literal.h"

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

std::optional<Answer> literalAnswer(const FormDefinition &form, const Item &item, const QString &text)
{
    if (item.missingCodes.contains(text))
        return Missing{text};
    const auto stored = [&text](const QString &kind) -> std::optional<Answer> {
        const Answer answer = answerFromStored(kind, text);
        return isAnswered(answer) ? std::optional(answer) : std::nullopt;
    };
    switch (item.type) {
    case ItemType::Integer:
    case ItemType::Decimal: {
        const std::optional<Answer> number = stored(u"number"_s);
        if (number && item.type == ItemType::Integer) {
            const double value = std::get<Number>(*number).value;
            return value == std::floor(value) ? number : std::nullopt;
        }
        return number;
    }
    case ItemType::SelectOne: {
        const ChoiceList *const list = form.choiceList(item);
        return list && list->find(text) ? std::optional<Answer>(Chosen{text}) : std::nullopt;
    }
    case ItemType::Date:
        return stored(u"date"_s);
    case ItemType::Time:
        return stored(u"time"_s);
    case ItemType::Text:
        return Text{text};
    case ItemType::Note:
    case ItemType::Calculate:
        break;
    }
    return {};
}

} // namespace forms
