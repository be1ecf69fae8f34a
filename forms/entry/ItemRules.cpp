// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/ItemRules.h"

#include "forms/base/Overloaded.h"
#include "forms/expression/Calendar.h"

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

LocalText message(const QString &sv, const QString &en)
{
    return LocalText({{u"sv"_s, sv}, {u"en"_s, en}});
}

Finding finding(const Item &item, QLatin1StringView rule, LocalText text)
{
    return {rule + u':' + item.name, Severity::Error, false, QString(), {item.slot}, item.slot, std::move(text)};
}

QString swedish(double number)
{
    return QString::number(number, 'g', 15).replace(u'.', u',');
}

QString english(double number)
{
    return QString::number(number, 'g', 15);
}

LocalText rangeMessage(const Item &item)
{
    if (item.minimum && item.maximum)
        return message(u"Svaret ska ligga mellan %1 och %2"_s.arg(swedish(*item.minimum), swedish(*item.maximum)),
            u"The answer lies between %1 and %2"_s.arg(english(*item.minimum), english(*item.maximum)));
    if (item.minimum)
        return message(u"Svaret ska vara minst %1"_s.arg(swedish(*item.minimum)),
            u"The answer is at least %1"_s.arg(english(*item.minimum)));
    return message(u"Svaret ska vara högst %1"_s.arg(swedish(*item.maximum)),
        u"The answer is at most %1"_s.arg(english(*item.maximum)));
}

std::optional<Finding> codeFinding(const Item &item, const Missing &missing)
{
    if (item.missingCodes.contains(missing.code))
        return {};
    return finding(item, "code"_L1,
        message(u"%1 får inte anges här"_s.arg(missing.code), u"%1 is not allowed here"_s.arg(missing.code)));
}

std::optional<Finding> rangeFinding(const Item &item, double number)
{
    const bool below = item.minimum && number < *item.minimum;
    const bool above = item.maximum && number > *item.maximum;
    if (!below && !above && item.step && *item.step > 0) {
        const double steps = (number - item.minimum.value_or(0)) / *item.step;
        constexpr double roundingError = 1e-9;
        if (std::fabs(steps - std::round(steps)) > roundingError)
            return finding(item, "range"_L1,
                message(u"Svaret ska vara ett steg på skalan"_s, u"The answer is a step on the scale"_s));
    }
    return below || above ? std::optional(finding(item, "range"_L1, rangeMessage(item))) : std::nullopt;
}

std::optional<Finding> lengthFinding(const Item &item, const QString &text)
{
    if (item.longest == 0 || text.size() <= item.longest)
        return {};
    return finding(item, "range"_L1,
        message(u"Högst %1 tecken"_s.arg(item.longest), u"At most %1 characters"_s.arg(item.longest)));
}

/// A filter that cannot be evaluated hides nothing.
bool isOffered(const ChoiceList &list, const Item &item, const QString &code, const EvaluationContext &context)
{
    const auto choice = list.byCode.constFind(code);
    if (choice == list.byCode.constEnd())
        return false;
    if (!item.choiceFilter)
        return true;
    const Result<Value> value = item.choiceFilter->evaluateOfChoice(context, *choice);
    return !value || toBoolean(*value);
}

std::optional<Finding> choiceFinding(
    const FormDefinition &form, const Item &item, const QString &code, const EvaluationContext &context)
{
    const ChoiceList *const list = form.choiceList(item);
    if (list && isOffered(*list, item, code, context))
        return {};
    return finding(item, "choice"_L1,
        message(u"%1 är inget av svarsalternativen"_s.arg(code), u"%1 is none of the choices"_s.arg(code)));
}

std::optional<Finding> choicesFinding(
    const FormDefinition &form, const Item &item, const QStringList &codes, const EvaluationContext &context)
{
    const ChoiceList *const list = form.choiceList(item);
    for (const QString &code : codes) {
        if (std::optional<Finding> found = choiceFinding(form, item, code, context))
            return found;
        const Choice *const choice = list->find(code);
        if (choice && choice->isExclusive && codes.size() > 1)
            return finding(item, "choice"_L1,
                message(u"%1 kan inte anges tillsammans med andra svar"_s.arg(code),
                    u"%1 cannot stand together with other answers"_s.arg(code)));
    }
    return {};
}

std::optional<Finding> valueFinding(
    const FormDefinition &form, const Item &item, const Answer &given, const EvaluationContext &context)
{
    using Found = std::optional<Finding>;
    return std::visit(Overloaded{
                          [](const Unanswered &) { return Found(); },
                          [&](const Missing &missing) { return codeFinding(item, missing); },
                          [&](const Number &number) { return rangeFinding(item, number.value); },
                          [&](const Text &text) { return lengthFinding(item, text.text); },
                          [&](const Chosen &chosen) { return choiceFinding(form, item, chosen.code, context); },
                          [](const QDate &) { return Found(); },
                          [](const QTime &) { return Found(); },
                          [&](const Several &several) { return choicesFinding(form, item, several.codes, context); },
                          [](const QDateTime &) { return Found(); },
                          [](const Attached &) { return Found(); },
                      },
        given);
}

/// A rule that cannot be evaluated (its step budget is spent) is a rule that is not met: it must be seen.
bool holds(const Expression &rule, const EvaluationContext &context)
{
    const Result<Value> value = rule.evaluate(context);
    return value && toBoolean(*value);
}

std::optional<Finding> requiredFinding(const Item &item, const EvaluationContext &context)
{
    if (!item.required || item.readOnly)
        return {};
    const Result<Value> value = item.required->evaluate(context);
    if (value && !toBoolean(*value))
        return {};
    return finding(item, "required"_L1,
        item.requiredMessage.isEmpty() ? message(u"Frågan behöver ett svar"_s, u"This needs an answer"_s)
                                       : item.requiredMessage);
}

Answer numberOf(double result)
{
    return std::isfinite(result) ? Answer(Number{result, toText(result)}) : Answer();
}

/// As a text or a choice's code; a number that is none has nothing to write.
template <typename Written> Answer writtenOf(const Value &value)
{
    const auto *const number = std::get_if<double>(&value);
    const QString text = number && !std::isfinite(*number) ? QString() : toText(value);
    return text.isEmpty() ? Answer() : Answer(Written{text});
}

template <typename Moment> Answer answerOf(const std::optional<Moment> &moment)
{
    return moment ? Answer(*moment) : Answer();
}

std::optional<QDateTime> momentOf(const Value &value)
{
    if (const auto *const moment = std::get_if<QDateTime>(&value))
        return *moment;
    return readMoment(toText(value));
}

std::optional<QTime> timeOf(const Value &value)
{
    const auto *const text = std::get_if<QString>(&value);
    return text ? readTime(*text) : timeOfPart(toNumber(value));
}

Answer severalOf(const QString &text)
{
    QStringList codes = text.split(u' ', Qt::SkipEmptyParts);
    return codes.isEmpty() ? Answer() : Answer(Several{std::move(codes)});
}

} // namespace

bool isPlainlyRight(const Item &item, const Answer &given)
{
    const auto *const number = std::get_if<Number>(&given);
    if (!number)
        return !isAnswered(given);
    const bool isWhole = number->value == std::floor(number->value);
    return (item.holds() == AnswerKind::Whole ? isWhole : item.holds() == AnswerKind::Decimal)
        && !(item.minimum && number->value < *item.minimum) && !(item.maximum && number->value > *item.maximum);
}

bool fitsType(const Item &item, const Answer &answer)
{
    if (!item.isInput())
        return !isAnswered(answer);
    if (!isAnswered(answer) || std::holds_alternative<Missing>(answer))
        return true;
    switch (item.holds()) {
    case AnswerKind::Choice:
        return std::holds_alternative<Chosen>(answer);
    case AnswerKind::Whole: {
        const auto *const number = std::get_if<Number>(&answer);
        return number && std::isfinite(number->value) && number->value == std::floor(number->value);
    }
    case AnswerKind::Decimal: {
        const auto *const number = std::get_if<Number>(&answer);
        return number && std::isfinite(number->value);
    }
    case AnswerKind::Text:
        return std::holds_alternative<Text>(answer);
    case AnswerKind::Date:
        return std::holds_alternative<QDate>(answer) && std::get<QDate>(answer).isValid();
    case AnswerKind::Time:
        return std::holds_alternative<QTime>(answer) && std::get<QTime>(answer).isValid();
    case AnswerKind::Choices:
        return std::holds_alternative<Several>(answer);
    case AnswerKind::Moment:
        return std::holds_alternative<QDateTime>(answer) && std::get<QDateTime>(answer).isValid();
    case AnswerKind::File:
        return std::holds_alternative<Attached>(answer);
    case AnswerKind::None:
    case AnswerKind::Any:
        break;
    }
    return false;
}

std::optional<Finding> ownRulesFinding(
    const FormDefinition &form, const Item &item, const Answer &given, const EvaluationContext &context)
{
    if (!isAnswered(given))
        return requiredFinding(item, context);
    if (!fitsType(item, given))
        return finding(item, "type"_L1, message(u"Svaret är av fel slag"_s, u"The answer is of another kind"_s));
    if (std::optional<Finding> found = valueFinding(form, item, given, context))
        return found;
    // ODK: a constraint is asked of values only; a special code is blank to it
    if (!item.constraint || std::holds_alternative<Missing>(given) || holds(*item.constraint, context))
        return {};
    return finding(item, "constraint"_L1,
        item.constraintMessage.isEmpty() ? message(u"Svaret stämmer inte"_s, u"The answer does not hold"_s)
                                         : item.constraintMessage);
}

Value valueOf(const Answer &answer)
{
    return std::visit(Overloaded{
                          [](const Unanswered &) { return Value(Blank{}); },
                          [](const Missing &) { return Value(Blank{}); },
                          [](const Number &number) { return Value(number.value); },
                          [](const Text &text) { return Value(text.text); },
                          [](const Chosen &chosen) { return Value(chosen.code); },
                          [](const QDate &date) { return Value(date); },
                          [](const QTime &time) { return Value(time); },
                          [](const Several &several) { return Value(several.codes.join(u' ')); },
                          [](const QDateTime &moment) { return Value(moment); },
                          [](const Attached &file) { return Value(file.name()); },
                      },
        answer);
}

Answer answerOf(const Item &item, const Value &value)
{
    switch (item.holds()) {
    case AnswerKind::Whole:
    case AnswerKind::Decimal:
        return numberOf(toNumber(value));
    case AnswerKind::Choice:
        return writtenOf<Chosen>(value);
    case AnswerKind::Text:
        return writtenOf<Text>(value);
    case AnswerKind::Date:
        return answerOf(dateOfDays(toNumber(value)));
    case AnswerKind::Time:
        return answerOf(timeOf(value));
    case AnswerKind::Choices:
        return severalOf(toText(value));
    case AnswerKind::Moment:
        return answerOf(momentOf(value));
    case AnswerKind::File: // a file is never computed
        return Unanswered{};
    case AnswerKind::None:
    case AnswerKind::Any:
        break;
    }
    return std::visit(Overloaded{
                          [](const Blank &) { return Answer(); },
                          [](double result) { return numberOf(result); },
                          [](bool yes) { return writtenOf<Text>(yes); },
                          [](const QString &text) { return writtenOf<Text>(text); },
                          [](const QDate &date) { return date.isValid() ? Answer(date) : Answer(); },
                          [](const QTime &time) { return time.isValid() ? Answer(time) : Answer(); },
                          [](const QDateTime &moment) { return moment.isValid() ? Answer(moment) : Answer(); },
                      },
        value);
}

} // namespace forms
