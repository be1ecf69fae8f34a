// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirOperators.h"

#include <QHash>
#include <QStringList>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Kind = FhirTerm::Kind;

namespace {

FhirTerm whenFalseOf(const FhirTerm &condition)
{
    FhirTerm made;
    made.text = condition.whenFalse;
    made.binding = condition.falseBinding;
    return made;
}

QString both(const FhirTerm &left, QLatin1StringView word, const FhirTerm &right, Binding binding)
{
    return u"%1 %2 %3"_s.arg(within(left, binding), word, within(right, Binding(int(binding) + 1)));
}

FhirTerm conjunction(const FhirTerm &a, const FhirTerm &b)
{
    return truthTerm(both(a, "and"_L1, b, Binding::And), both(whenFalseOf(a), "or"_L1, whenFalseOf(b), Binding::Or),
        Binding::And, Binding::Or);
}

FhirTerm disjunction(const FhirTerm &a, const FhirTerm &b)
{
    return swapped(conjunction(swapped(a), swapped(b)));
}

FhirTerm exclusion(const FhirTerm &a, const FhirTerm &b)
{
    return disjunction(conjunction(a, swapped(b)), conjunction(swapped(a), b));
}

/// What a blank makes not known: XPath takes '' = '' for true and not-a-number != 1 too.
QString known(const FhirTerm &term)
{
    return term.literal.isNull() ? u" and count-non-empty(%1) > 0"_s.arg(term.text) : QString();
}

FhirTerm equalNumbers(const FhirTerm &a, const FhirTerm &b)
{
    const QString x = within(a, Binding::Sum);
    const QString y = within(b, Binding::Sum);
    return truthTerm(u"%1 = %2"_s.arg(x, y), u"%1 < %2 or %1 > %2"_s.arg(x, y), Binding::Equality, Binding::Or);
}

FhirTerm equalTexts(const FhirTerm &a, const FhirTerm &b)
{
    const QString guard = known(a) + known(b);
    const bool needsGuard = a.literal.isNull() && b.literal.isNull();
    const QString x = within(a, Binding::Order);
    const QString y = within(b, Binding::Order);
    return truthTerm(u"%1 = %2%3"_s.arg(x, y, needsGuard ? guard : QString()), u"%1 != %2%3"_s.arg(x, y, guard),
        needsGuard ? Binding::And : Binding::Equality, guard.isEmpty() ? Binding::Equality : Binding::And);
}

/// A choice beside a code or a label that is written out: the choices here that carry it.
FhirTerm chosen(const FhirTerm &choice, const QString &sought)
{
    QStringList tests;
    for (const FhirOption &option : choice.item->options->options) {
        bool isIt = choice.kind == Kind::Display ? false : option.code == sought;
        for (const QString &language : option.label.languages())
            isIt = isIt || (choice.kind == Kind::Display && option.label.in(language, language) == sought);
        if (!isIt)
            continue;
        tests += choice.item->isSeveral ? u"selected(%1, %2)"_s.arg(choice.text, literalText(option.name))
                                        : u"%1 = %2"_s.arg(choice.text, literalText(option.name));
    }
    const QString is = tests.isEmpty() ? u"false()"_s : tests.join(u" or "_s);
    const Binding binding = tests.size() > 1 ? Binding::Or : Binding::Equality;
    const QString isNot = tests.size() == 1 && !choice.item->isSeveral
        ? u"%1 != %2"_s.arg(choice.text, tests.first().section(u" = "_s, 1))
        : u"not(%1)"_s.arg(is);
    return truthTerm(is, u"%1 and count-non-empty(%2) > 0"_s.arg(isNot, choice.text), binding, Binding::And);
}

bool isChoice(Kind kind)
{
    return kind == Kind::Coding || kind == Kind::Codings || kind == Kind::Code || kind == Kind::Display;
}

bool isOrdered(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Date || kind == Kind::Moment || kind == Kind::Time;
}

Result<FhirTerm> equalChoices(const FhirTerm &a, const FhirTerm &b)
{
    const FhirTerm &choice = isChoice(a.kind) ? a : b;
    const FhirTerm &other = isChoice(a.kind) ? b : a;
    if (!other.literal.isNull() && choice.item)
        return chosen(choice, other.literal);
    if (isChoice(other.kind) && other.item && choice.item && other.item->options == choice.item->options)
        return equalTexts(a, b);
    return noMeaning(u"compares a choice with something that is neither a code nor an answer from the same list"_s);
}

Result<FhirTerm> equality(const FhirTerm &a, const FhirTerm &b)
{
    if (a.kind == Kind::Nothing || b.kind == Kind::Nothing)
        return truthTerm(u"false()"_s, u"false()"_s);
    const bool isTruthOfA = a.kind == Kind::Truth || a.kind == Kind::Flag;
    const bool isTruthOfB = b.kind == Kind::Truth || b.kind == Kind::Flag;
    if (isTruthOfA && isTruthOfB) {
        const FhirTerm &fixed = b.literal.isNull() ? a : b;
        const FhirTerm free = conditionOf(b.literal.isNull() ? b : a);
        if (!fixed.literal.isNull())
            return fixed.literal == "true"_L1 ? free : swapped(free);
        return swapped(exclusion(conditionOf(a), conditionOf(b)));
    }
    if (isChoice(a.kind) || isChoice(b.kind))
        return equalChoices(a, b);
    if (isOrdered(a.kind) && (a.kind == b.kind || b.kind == Kind::Any))
        return equalNumbers(a, b);
    if (isOrdered(b.kind) && a.kind == Kind::Any)
        return equalNumbers(a, b);
    if ((a.kind == Kind::Text || a.kind == Kind::Any) && (b.kind == Kind::Text || b.kind == Kind::Any))
        return equalTexts(a, b);
    return noMeaning(u"compares two values of different kinds"_s);
}

Result<FhirTerm> order(const QString &sign, const FhirTerm &a, const FhirTerm &b)
{
    if (a.kind == Kind::Nothing || b.kind == Kind::Nothing)
        return truthTerm(u"false()"_s, u"false()"_s);
    const bool isSame = a.kind == b.kind || a.kind == Kind::Any || b.kind == Kind::Any;
    if (!isSame || (!isOrdered(a.kind) && a.kind != Kind::Any) || (!isOrdered(b.kind) && b.kind != Kind::Any))
        return noMeaning(u"orders values that are not both numbers, dates or times"_s);
    static const QHash<QString, QString> opposites{
        {u"<"_s, u">="_s}, {u">="_s, u"<"_s}, {u">"_s, u"<="_s}, {u"<="_s, u">"_s}};
    const QString x = within(a, Binding::Sum);
    const QString y = within(b, Binding::Sum);
    return truthTerm(
        u"%1 %2 %3"_s.arg(x, sign, y), u"%1 %2 %3"_s.arg(x, opposites.value(sign), y), Binding::Order, Binding::Order);
}

Result<FhirTerm> arithmetic(const QString &sign, const FhirTerm &left, const FhirTerm &right)
{
    TRY_ASSIGN(const FhirTerm a, asNumber(left));
    TRY_ASSIGN(const FhirTerm b, asNumber(right));
    const bool isSum = sign == "+"_L1 || sign == "-"_L1;
    const Binding binding = isSum ? Binding::Sum : Binding::Product;
    const QString word = sign == "/"_L1 ? u"div"_s : sign;
    const QString text = u"%1 %2 %3"_s.arg(within(a, binding), word, within(b, Binding(int(binding) + 1)));
    return sign == "div"_L1 ? numberTerm(u"int(%1)"_s.arg(text)) : numberTerm(text, binding);
}

Result<FhirTerm> sum(const QString &sign, const FhirTerm &a, const FhirTerm &b)
{
    if (a.kind == Kind::Date && b.kind == Kind::Days) {
        FhirTerm date = textTerm(u"date(%1 %2 %3)"_s.arg(a.text, sign, b.text));
        date.kind = Kind::Date;
        return date;
    }
    if (sign == "+"_L1 && (a.kind == Kind::Text || b.kind == Kind::Text)) {
        if (a.kind != Kind::Text && a.kind != Kind::Any && b.kind != Kind::Any)
            return noMeaning(u"adds a text to something else; use & or toString()"_s);
        const QString guard = known(a) + known(b);
        const QString joined = u"concat(%1, %2)"_s.arg(a.text, b.text);
        return textTerm(guard.isEmpty() ? joined : u"if(%1, %2, '')"_s.arg(guard.sliced(5), joined));
    }
    return arithmetic(sign, a, b);
}

} // namespace

Error noMeaning(const QString &reason)
{
    return {Error::Code::Type, {}, reason};
}

FhirTerm numberTerm(const QString &text, Binding binding)
{
    FhirTerm term;
    term.kind = Kind::Number;
    term.text = text;
    term.binding = binding;
    return term;
}

FhirTerm textTerm(const QString &text)
{
    FhirTerm term;
    term.kind = Kind::Text;
    term.text = text;
    return term;
}

FhirTerm truthTerm(const QString &whenTrue, const QString &whenFalse, Binding binding, Binding falseBinding)
{
    FhirTerm term;
    term.kind = Kind::Truth;
    term.text = whenTrue;
    term.whenFalse = whenFalse;
    term.binding = binding;
    term.falseBinding = falseBinding;
    return term;
}

FhirTerm conditionOf(const FhirTerm &term)
{
    if (term.kind == Kind::Truth)
        return term;
    if (term.kind == Kind::Nothing)
        return truthTerm(u"false()"_s, u"false()"_s);
    if (term.kind == Kind::Flag)
        return truthTerm(
            u"%1 = 'true'"_s.arg(term.text), u"%1 = 'false'"_s.arg(term.text), Binding::Equality, Binding::Equality);
    FhirTerm condition = existence({term});
    condition.whenFalse = u"false()"_s;
    condition.falseBinding = Binding::Whole;
    return condition;
}

FhirTerm swapped(FhirTerm condition)
{
    std::swap(condition.text, condition.whenFalse);
    std::swap(condition.binding, condition.falseBinding);
    if (!condition.literal.isNull())
        condition.literal = condition.literal == "true"_L1 ? u"false"_s : u"true"_s;
    return condition;
}

FhirTerm existence(const std::vector<FhirTerm> &terms)
{
    QStringList plain;
    QStringList tests;
    for (const FhirTerm &term : terms) {
        if (term.kind == Kind::Nothing || term.kind == Kind::Group)
            continue;
        const QString value = keptValue(term).text;
        if (term.condition.isEmpty())
            plain += value;
        else
            tests += u"if(%1, count-non-empty(%2), 0) > 0"_s.arg(term.condition, value);
    }
    if (!plain.isEmpty())
        tests.prepend(u"count-non-empty(%1) > 0"_s.arg(plain.join(u", "_s)));
    if (tests.isEmpty())
        return truthTerm(u"false()"_s, u"true()"_s);
    const QString any = tests.join(u" or "_s);
    if (tests.size() == 1)
        return truthTerm(any, any.chopped(4) + u" = 0"_s, Binding::Order, Binding::Equality);
    return truthTerm(any, u"not(%1)"_s.arg(any), Binding::Or);
}

FhirTerm keptValue(const FhirTerm &term)
{
    if (term.kind == Kind::Nothing)
        return textTerm(u"''"_s);
    if (term.kind != Kind::Truth)
        return term;
    if (!term.literal.isNull())
        return textTerm(literalText(term.literal));
    FhirTerm kept = textTerm(u"if(%1, 'true', if(%2, 'false', ''))"_s.arg(term.text, term.whenFalse));
    kept.kind = Kind::Flag;
    return kept;
}

Result<FhirTerm> asNumber(const FhirTerm &term)
{
    switch (term.kind) {
    case Kind::Number:
    case Kind::Any:
        return term;
    case Kind::Nothing:
        return numberTerm(u"number('')"_s);
    case Kind::Coding:
    case Kind::Codings:
    case Kind::Code:
    case Kind::Display:
        return noMeaning(u"a choice in arithmetic; its score is asked for with .ordinal() or .weight()"_s);
    case Kind::Text:
    case Kind::Truth:
    case Kind::Flag:
        return noMeaning(u"a text or a truth value in arithmetic; use toInteger(), toDecimal() or iif()"_s);
    case Kind::Date:
    case Kind::Moment:
    case Kind::Time:
    case Kind::Days:
    case Kind::Group:
        break;
    }
    return noMeaning(u"a date, a length of time or a group in arithmetic"_s);
}

Result<FhirTerm> combined(const QString &sign, const FhirTerm &left, const FhirTerm &right)
{
    const FhirTerm a = conditionOf(left);
    const FhirTerm b = conditionOf(right);
    if (sign == "and"_L1)
        return conjunction(a, b);
    if (sign == "or"_L1)
        return disjunction(a, b);
    if (sign == "xor"_L1)
        return exclusion(a, b);
    if (sign == "implies"_L1)
        return disjunction(swapped(a), b);
    if (sign == "="_L1 || sign == "~"_L1)
        return equality(left, right);
    if (sign == "!="_L1 || sign == "!~"_L1) {
        TRY_ASSIGN(FhirTerm equal, equality(left, right));
        return swapped(std::move(equal));
    }
    if (sign == "&"_L1)
        return textTerm(u"concat(%1, %2)"_s.arg(keptValue(left).text, keptValue(right).text));
    if (sign == "+"_L1 || sign == "-"_L1)
        return sum(sign, left, right);
    if (sign == "*"_L1 || sign == "/"_L1 || sign == "div"_L1 || sign == "mod"_L1)
        return arithmetic(sign, left, right);
    if (sign == "<"_L1 || sign == ">"_L1 || sign == "<="_L1 || sign == ">="_L1)
        return order(sign, left, right);
    return noMeaning(u"%1 has no counterpart here"_s.arg(sign));
}

} // namespace forms::exchange
