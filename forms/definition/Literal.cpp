// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Literal.h"

#include <algorithm>
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

std::optional<Answer> choices(const ChoiceList *list, const QString &text)
{
    const QStringList codes = text.split(u' ', Qt::SkipEmptyParts);
    const bool areKnown = std::ranges::all_of(codes, [list](const QString &code) { return list && list->find(code); });
    return areKnown && !codes.isEmpty() ? std::optional<Answer>(Several{codes}) : std::nullopt;
}

} // namespace

std::optional<Answer> literalAnswer(const FormDefinition &form, const Item &item, const QString &text)
{
    if (item.missingCodes.contains(text))
        return Missing{text};
    switch (item.holds()) {
    case AnswerKind::Whole:
        return wholeNumber(text);
    case AnswerKind::Decimal:
        return stored(u"number"_s, text);
    case AnswerKind::Choice:
        return choice(form.choiceList(item), text);
    case AnswerKind::Date:
        return stored(u"date"_s, text);
    case AnswerKind::Time:
        return stored(u"time"_s, text);
    case AnswerKind::Text:
        return Text{text};
    case AnswerKind::Choices:
        return choices(form.choiceList(item), text);
    case AnswerKind::Moment:
        return stored(u"moment"_s, text);
    case AnswerKind::File:
    case AnswerKind::None:
        break;
    case AnswerKind::Any: // hidden: a text until an expression asks for more
        return Text{text};
    }
    return {};
}

} // namespace forms
