// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/TypedAnswer.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 100'000;

std::optional<Answer> missingAnswer(const FormDefinition &form, const Item &item, const QString &typed)
{
    for (const QString &name : item.missingCodes) {
        const MissingCode *const code = form.missingCode(name);
        if (typed.compare(name, Qt::CaseInsensitive) == 0
            || (code && typed.compare(code->key, Qt::CaseInsensitive) == 0))
            return Missing{name};
    }
    return {};
}

/// By its code; else by a label's beginning when only one choice has it.
std::optional<Answer> choiceAnswer(const FormDefinition &form, const Item &item, const QString &typed)
{
    const ChoiceList *const list = form.choiceList(item);
    if (!list)
        return {};
    if (list->find(typed))
        return Chosen{typed};
    QStringList starting;
    for (const Choice &choice : list->choices) {
        if (choice.name.compare(typed, Qt::CaseInsensitive) == 0)
            return Chosen{choice.name};
        for (const QString &language : choice.label.languages()) {
            const QString label = choice.label.in(language);
            if (label.compare(typed, Qt::CaseInsensitive) == 0)
                return Chosen{choice.name};
            if (label.startsWith(typed, Qt::CaseInsensitive) && !starting.contains(choice.name))
                starting += choice.name;
        }
    }
    return starting.size() == 1 ? std::optional<Answer>(Chosen{starting.front()}) : std::nullopt;
}

/// Codes or labels with a space or comma between; kept in the list's order, of a ranking as typed.
std::optional<Answer> choicesAnswer(const FormDefinition &form, const Item &item, const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList codes;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        const std::optional<Answer> choice = choiceAnswer(form, item, part);
        if (!choice)
            return {};
        const QString &code = std::get<Chosen>(*choice).code;
        if (!codes.contains(code))
            codes += code;
    }
    return codes.isEmpty() ? std::nullopt : std::optional<Answer>(Several{inOrder(form, item, std::move(codes))});
}

std::optional<Answer> storedFile(const QString &typed)
{
    static const QRegularExpression reference(u"^[0-9a-f]{64}/[^/]+$"_s);
    return reference.match(typed).hasMatch() ? std::optional<Answer>(Attached{typed}) : std::nullopt;
}

std::optional<Answer> numberAnswer(const Item &item, const QString &typed)
{
    std::optional<Number> number = readNumber(typed);
    if (!number || item.holds() == AnswerKind::Decimal)
        return number ? std::optional<Answer>(*number) : std::nullopt;
    if (number->value != std::floor(number->value))
        return {};
    number->text = number->text.section(u'.', 0, 0); // "2,0" is a whole number, and kept as one
    return *number;
}

std::optional<Answer> typedValue(const FormDefinition &form, const Item &item, const QString &typed, QDate today)
{
    const auto answer = [](const auto &value) { return value ? std::optional<Answer>(*value) : std::nullopt; };
    switch (item.holds()) {
    case AnswerKind::Choice:
        return choiceAnswer(form, item, typed);
    case AnswerKind::Whole:
    case AnswerKind::Decimal:
        return numberAnswer(item, typed);
    case AnswerKind::Date:
        return answer(readTypedDate(typed, today));
    case AnswerKind::Time:
        return answer(readTypedTime(typed));
    case AnswerKind::Text:
        return typed.size() <= longestText && !typed.contains(QChar::Null) ? std::optional<Answer>(Text{typed})
                                                                           : std::nullopt;
    case AnswerKind::Choices:
        return choicesAnswer(form, item, typed);
    case AnswerKind::Moment:
        return answer(readTypedMoment(typed, today));
    case AnswerKind::File: // chosen, never typed; a store's own text comes back
        return storedFile(typed);
    case AnswerKind::None:
    case AnswerKind::Any:
        break;
    }
    return {};
}

QString expectedNumber(const Item &item)
{
    QString text = item.holds() == AnswerKind::Whole ? u"a whole number"_s : u"a number"_s;
    if (item.minimum)
        text += u" from %1"_s.arg(*item.minimum);
    if (item.maximum)
        text += u" to %1"_s.arg(*item.maximum);
    return text;
}

QString expectedChoice(const FormDefinition &form, const Item &item)
{
    constexpr int mostShown = 12;
    QStringList codes;
    if (const ChoiceList *const list = form.choiceList(item)) {
        for (const Choice &choice : list->choices)
            codes += choice.name;
    }
    if (codes.size() > mostShown)
        codes = codes.mid(0, mostShown) + QStringList{u"…"_s};
    return u"a choice: "_s + codes.join(u", "_s);
}

QString expectedValue(const FormDefinition &form, const Item &item)
{
    switch (item.holds()) {
    case AnswerKind::Choice:
        return expectedChoice(form, item);
    case AnswerKind::Whole:
    case AnswerKind::Decimal:
        return expectedNumber(item);
    case AnswerKind::Date:
        return u"a day that exists, as 2026-03-14 or 14/3 2026"_s;
    case AnswerKind::Time:
        return u"a time of day, as 14:30"_s;
    case AnswerKind::Text:
        return u"a text of at most %1 characters"_s.arg(longestText);
    case AnswerKind::Choices:
        return u"codes with a space between, of "_s + expectedChoice(form, item);
    case AnswerKind::Moment:
        return u"a day and a time, as 2026-03-14 14:30"_s;
    case AnswerKind::File:
        return u"a file"_s;
    case AnswerKind::None:
    case AnswerKind::Any:
        break;
    }
    return u"nothing: this takes no answer"_s;
}

} // namespace

QStringList inOrder(const FormDefinition &form, const Item &item, QStringList codes)
{
    const ChoiceList *const list = form.choiceList(item);
    if (list && item.type != ItemType::Rank)
        std::ranges::sort(codes, {}, [list](const QString &code) { return std::pair(list->byCode.value(code), code); });
    return codes;
}

Result<Answer> readTyped(const FormDefinition &form, const Item &item, const QString &typed, QDate today)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Answer(Unanswered{});
    if (!item.isInput())
        return Error{Error::Code::Type, item.name, expectedAnswer(form, item)};
    if (const std::optional<Answer> missing = missingAnswer(form, item, trimmed))
        return *missing;
    const QString &text = item.holds() == AnswerKind::Text ? typed : trimmed;
    if (const std::optional<Answer> value = typedValue(form, item, text, today))
        return *value;
    return Error{Error::Code::Type, item.name, u"expected "_s + expectedAnswer(form, item)};
}

QString expectedAnswer(const FormDefinition &form, const Item &item)
{
    QStringList all{expectedValue(form, item)};
    all += item.missingCodes;
    const QString last = all.size() > 1 ? all.takeLast() : QString();
    return all.join(u", "_s) + (last.isEmpty() ? QString() : u" or "_s + last);
}

std::optional<Number> readNumber(const QString &typed)
{
    static const QRegularExpression pattern(
        uR"(^([+\-−]?)(\d{1,3}(?:[ \x{a0}\x{202f}]\d{3})+|\d*)(?:[.,](\d*))?([eE][+\-]?\d{1,3})?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(typed);
    QString whole = match.captured(2);
    const QString fraction = match.captured(3);
    if (!match.hasMatch() || typed.size() > 40 || (whole.isEmpty() && fraction.isEmpty()))
        return {};
    whole.removeIf([](QChar c) { return c.isSpace(); });
    QString text = whole.isEmpty() ? u"0"_s : whole;
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    if (match.captured(1) == u"-"_s || match.captured(1) == u"−"_s)
        text.prepend(u'-');
    bool isNumber = false;
    const double value = (text + match.captured(4)).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return Number{
        value, match.captured(4).isEmpty() ? text : QString::number(value, 'f', QLocale::FloatingPointShortest)};
}

} // namespace forms
