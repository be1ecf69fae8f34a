// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapTerm.h"

#include "forms/expression/Functions.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

using Term = RedcapTerm;
using Terms = std::vector<Term>;

constexpr int anyCount = 1000;

/// A function whose counterpart is a pattern: {1} is the first argument, {1n} the same as a number, {1l} in small
/// letters.
struct Pattern
{
    QLatin1StringView name;
    int fewest; ///< arguments; the last pattern with as many as there are is used
    Strength strength;
    QLatin1StringView text;
};

constexpr Pattern patterns[] = {
    {"if"_L1, 3, Strength::Atom, "if({1}, {2}, {3})"_L1},
    {"not"_L1, 1, Strength::Atom, "not({1})"_L1},
    {"isblankormissingcode"_L1, 1, Strength::Equality, "({1}) = ''"_L1},
    {"isblankornull"_L1, 1, Strength::Equality, "({1}) = ''"_L1},
    {"isnumber"_L1, 1, Strength::Equality, "number({1}) = number({1})"_L1}, // not-a-number differs from itself
    {"isinteger"_L1, 1, Strength::Equality, "number({1}) = floor(number({1}))"_L1},
    {"abs"_L1, 1, Strength::Atom, "abs({1n})"_L1},
    {"sqrt"_L1, 1, Strength::Atom, "sqrt({1n})"_L1},
    {"exponential"_L1, 1, Strength::Atom, "exp({1n})"_L1},
    {"log"_L1, 1, Strength::Atom, "log({1n})"_L1},
    {"log"_L1, 2, Strength::Product, "log({1n}) div log({2n})"_L1},
    {"round"_L1, 1, Strength::Atom, "round({1n})"_L1},
    {"round"_L1, 2, Strength::Atom, "round({1n}, {2n})"_L1},
    {"roundup"_L1, 1, Strength::Atom, "ceiling({1n})"_L1},
    // rounded first, so that 1.1 * 10 is 11 and not a little more
    {"roundup"_L1, 2, Strength::Product, "ceiling(round(({1n}) * pow(10, {2n}), 9)) div pow(10, {2n})"_L1},
    {"rounddown"_L1, 1, Strength::Atom, "floor({1n})"_L1},
    {"rounddown"_L1, 2, Strength::Product, "floor(round(({1n}) * pow(10, {2n}), 9)) div pow(10, {2n})"_L1},
    {"mod"_L1, 2, Strength::Product, "({1n}) mod ({2n})"_L1},
    // REDCap's tests of texts take capitals and small letters for the same
    {"contains"_L1, 2, Strength::Atom, "contains({1l}, {2l})"_L1},
    {"not_contain"_L1, 2, Strength::Atom, "not(contains({1l}, {2l}))"_L1},
    {"not_contains"_L1, 2, Strength::Atom, "not(contains({1l}, {2l}))"_L1},
    {"starts_with"_L1, 2, Strength::Atom, "starts-with({1l}, {2l})"_L1},
    {"ends_with"_L1, 2, Strength::Atom, "ends-with({1l}, {2l})"_L1},
    {"find"_L1, 2, Strength::Atom, "if(contains({2l}, {1l}), string-length(substring-before({2l}, {1l})) + 1, 0)"_L1},
    {"left"_L1, 2, Strength::Atom, "substring({1}, 1, {2n})"_L1},
    {"right"_L1, 2, Strength::Atom, "substr({1}, -({2n}))"_L1},
    {"mid"_L1, 3, Strength::Atom, "substring({1}, {2n}, {3n})"_L1},
    {"length"_L1, 1, Strength::Atom, "string-length({1})"_L1},
    {"lower"_L1, 1, Strength::Atom, "{1l}"_L1},
    {"upper"_L1, 1, Strength::Atom, "{1u}"_L1},
    {"today"_L1, 0, Strength::Atom, "today()"_L1},
    {"now"_L1, 0, Strength::Atom, "now()"_L1},
    {"year"_L1, 1, Strength::Atom, "number(format-date({1}, '%Y'))"_L1},
    {"month"_L1, 1, Strength::Atom, "number(format-date({1}, '%n'))"_L1},
    {"day"_L1, 1, Strength::Atom, "number(format-date({1}, '%e'))"_L1},
};

constexpr auto capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÍÎÏÑÓÔÕÖØÚÛÜÝ";
constexpr auto smalls = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëíîïñóôõöøúûüý";

QString smallLetters(const Term &term)
{
    if (term.kind == Term::Kind::Text)
        return quotedText(term.value.toLower());
    return u"translate(%1, '%2', '%3')"_s.arg(term.text, QString::fromUtf8(capitals), QString::fromUtf8(smalls));
}

QString capitalLetters(const Term &term)
{
    if (term.kind == Term::Kind::Text)
        return quotedText(term.value.toUpper());
    return u"translate(%1, '%2', '%3')"_s.arg(term.text, QString::fromUtf8(smalls), QString::fromUtf8(capitals));
}

QString shaped(const Term &term, QChar shape)
{
    if (shape == u'n')
        return term.counted();
    if (shape == u'l')
        return smallLetters(term);
    return shape == u'u' ? capitalLetters(term) : term.text;
}

QString filled(QLatin1StringView pattern, const Terms &arguments)
{
    QString made;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] != '{'_L1) {
            made += pattern[at];
            continue;
        }
        const QChar shape = pattern[at + 2];
        made += shaped(arguments[std::size_t(pattern[at + 1].toLatin1() - '1')], shape);
        at += shape == u'}' ? 2 : 3;
    }
    return made;
}

QString listed(const Terms &arguments, QLatin1StringView pattern)
{
    QStringList texts;
    for (const Term &argument : arguments) {
        const bool mayBeBlank = argument.kind == Term::Kind::Answer;
        texts += mayBeBlank ? QString(pattern).replace(u"{}"_s, argument.text) : argument.counted();
    }
    return texts.join(u", "_s);
}

Term atom(const QString &text)
{
    return {text, Strength::Atom, {}, {}};
}

/// sum, mean, min and max: REDCap leaves out what is blank, and gives blank when all are.
struct Gathering
{
    QLatin1StringView name;
    QLatin1StringView instead; ///< of an argument that may be blank
    QLatin1StringView whole; ///< %1 is how many are not blank, %2 the list
};

constexpr Gathering gatherings[] = {
    {"sum"_L1, "coalesce({}, 0)"_L1, "if(%1 = 0, '', sum(%2))"_L1},
    {"mean"_L1, "coalesce({}, 0)"_L1, "(sum(%2) div %1)"_L1},
    {"min"_L1, "coalesce({}, 1 div 0)"_L1, "if(%1 = 0, '', min(%2))"_L1},
    {"max"_L1, "coalesce({}, -1 div 0)"_L1, "if(%1 = 0, '', max(%2))"_L1},
};

Term gathered(const Gathering &gathering, const Terms &arguments, QStringList &remarks)
{
    const auto mayBeBlank = [](const Term &term) { return term.kind == Term::Kind::Answer; };
    const auto isComputed = [](const Term &term) { return term.kind == Term::Kind::Computed; };
    if (std::ranges::any_of(arguments, isComputed))
        remarks
            += u"%1 has an argument that is computed: REDCap leaves it out while it is blank, here the whole is blank then"_s
                   .arg(gathering.name);
    if (std::ranges::none_of(arguments, mayBeBlank) && gathering.name != "mean"_L1)
        return atom(u"%1(%2)"_s.arg(gathering.name, listed(arguments, "{}"_L1)));
    const QString count = u"count-non-empty(%1)"_s.arg(listed(arguments, "{}"_L1));
    return atom(QString(gathering.whole).arg(count, listed(arguments, gathering.instead)));
}

struct Unit
{
    QLatin1StringView letter;
    QLatin1StringView factor; ///< REDCap's: a year is 365.2425 days, a month 30.44
};

constexpr Unit units[] = {{"y"_L1, " div 365.2425"_L1}, {"M"_L1, " div 30.44"_L1}, {"d"_L1, ""_L1},
    {"h"_L1, " * 24"_L1}, {"m"_L1, " * 1440"_L1}, {"s"_L1, " * 86400"_L1}};

Result<QString> day(const Term &term, const QString &where)
{
    if (term.kind == Term::Kind::Answer || term.kind == Term::Kind::Computed)
        return term.within(Strength::Atom);
    if (term.value == u"today"_s || term.value == u"now"_s)
        return term.value + u"()"_s;
    const QDate date = QDate::fromString(term.value, Qt::ISODate);
    if (date.isValid())
        return u"date('%1')"_s.arg(term.value);
    return Error{Error::Code::Refused, where,
        u"datediff between texts that are no dates here: write them as year, month and day, 2026-03-14"_s};
}

bool isSigned(const Terms &arguments)
{
    return std::any_of(arguments.begin() + 3, arguments.end(), [](const Term &term) {
        return term.text == u"true()"_s || term.value.compare(u"true", Qt::CaseInsensitive) == 0 || term.text == u"1"_s;
    });
}

/// datediff(from, to, units, format?, signed?); the format says how texts are written and items hold dates as dates.
Result<Term> dateDifference(const Terms &arguments, const QString &where)
{
    if (arguments.size() < 3 || arguments.size() > 5)
        return Error{
            Error::Code::Syntax, where, u"datediff takes two dates, a unit, and at most a format and a sign"_s};
    const auto unit = std::ranges::find(units, arguments[2].value, [](const Unit &known) { return known.letter; });
    if (unit == std::end(units))
        return Error{Error::Code::Refused, where, u"datediff has no such unit; known are y, M, d, h, m and s"_s};
    TRY_ASSIGN(const QString from, day(arguments[0], where));
    TRY_ASSIGN(const QString to, day(arguments[1], where));
    const QString days = isSigned(arguments) ? u"(%1 - %2)"_s.arg(to, from) : u"abs(%1 - %2)"_s.arg(to, from);
    const Strength strength = unit->factor.isEmpty() ? Strength::Atom : Strength::Product;
    return Term{days + unit->factor, strength, {}, {}};
}

/// @CALCDATE's: a day so many days later. Months and years would go by the calendar.
Result<Term> laterDay(const Terms &arguments, const QString &where)
{
    if (arguments.size() != 3 || arguments[2].value != u"d"_s)
        return Error{Error::Code::Refused, where, u"a date is only moved by days ('d')"_s};
    TRY_ASSIGN(const QString from, day(arguments[0], where));
    return atom(u"date(%1 + %2)"_s.arg(from, arguments[1].within(Strength::Product)));
}

Term concatenated(const QString &name, const Terms &arguments)
{
    return atom(u"%1(%2)"_s.arg(name == u"concat_ws"_s ? u"join"_s : u"concat"_s, listed(arguments, "{}"_L1)));
}

const Pattern *findPattern(const QString &name, std::size_t count)
{
    const auto found = std::ranges::find_if(patterns,
        [&](const Pattern &candidate) { return name == candidate.name && count == std::size_t(candidate.fewest); });
    return found == std::end(patterns) ? nullptr : found;
}

bool isKnown(const QString &name)
{
    return std::ranges::any_of(patterns, [&](const Pattern &pattern) { return name == pattern.name; });
}

} // namespace

Result<RedcapTerm> redcapCall(
    const QString &name, const std::vector<RedcapTerm> &arguments, const QString &where, QStringList &remarks)
{
    if (name == u"datediff"_s)
        return dateDifference(arguments, where);
    if (name == u"calcdate"_s)
        return laterDay(arguments, where);
    if (const Pattern *const pattern = findPattern(name, arguments.size()))
        return Term{filled(pattern->text, arguments), pattern->strength, {}, {}};
    const auto gathering = std::ranges::find(gatherings, name, [](const Gathering &known) { return known.name; });
    if (gathering != std::end(gatherings) && !arguments.empty() && arguments.size() < anyCount)
        return gathered(*gathering, arguments, remarks);
    if ((name == u"concat"_s || name == u"concat_ws"_s) && !arguments.empty())
        return concatenated(name, arguments);
    if (isKnown(name) || gathering != std::end(gatherings))
        return Error{Error::Code::Syntax, where, u"%1 takes another number of arguments"_s.arg(name)};
    return Error{Error::Code::Refused, where, u"the function %1 has no counterpart"_s.arg(name.left(50))};
}

} // namespace forms::exchange
