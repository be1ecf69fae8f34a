// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainFunctions.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numbers>

namespace plain {

using Arguments = QList<Value>;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

double whole(const Value &value)
{
    const double number = toNumber(value);
    if (number != std::floor(number) || std::abs(number) > 1e6) // what a fraction of a place means is nobody's rule
        throw NotMine();
    return number;
}

/// The shortest digits that read back the same, and the power of ten of the first.
struct Decimal
{
    QString digits;
    int exponent = 0;
};

Decimal decimalOf(double number)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number), std::chars_format::scientific).ptr;
    const QString text = QString::fromLatin1(buffer, end - buffer);
    return {text.section(u'e', 0, 0).remove(u'.'), text.section(u'e', 1, 1).toInt()};
}

QString written(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number < 0 ? QStringLiteral("-Infinity") : QStringLiteral("Infinity");
    if (number == 0)
        return QStringLiteral("0");
    if (number == std::trunc(number)) // XPath 1.0, 4.2: an integer in decimal form, all its digits
        return QString::number(number, 'f', 0);
    const Decimal decimal = decimalOf(number);
    const int before = decimal.exponent + 1; // digits before the point
    QString text;
    if (before <= 0)
        text = QStringLiteral("0.") + QString(-before, u'0') + decimal.digits;
    else
        text = decimal.digits.left(before) + u'.' + decimal.digits.mid(before);
    return number < 0 ? u'-' + text : text;
}

/// On paper: the digits that are written, a half away from zero.
double rounded(double number, int places)
{
    if (!std::isfinite(number) || number == 0)
        return number;
    const Decimal decimal = decimalOf(number);
    if (decimal.digits.size() > 15) // the engine's round drops the last of so many: see README.md
        throw NotMine();
    const int kept = decimal.exponent + 1 + places; // digits that stay
    if (kept >= decimal.digits.size())
        return number;
    if (kept < 0)
        return 0;
    QString digits = u'0' + decimal.digits.left(kept); // room for a carry
    if (decimal.digits[kept] >= u'5') {
        qsizetype at = digits.size() - 1;
        for (; digits[at] == u'9'; --at)
            digits[at] = u'0';
        digits[at] = QChar(digits[at].unicode() + 1);
    }
    const double size = (digits + u'e' + QString::number(-places)).toDouble();
    return number < 0 ? -size : size;
}

QStringList split(const Value &value)
{
    static const QRegularExpression space(QStringLiteral("[ \t\r\n]+"));
    return toText(value).split(space, Qt::SkipEmptyParts);
}

Value substring(const Arguments &a)
{
    const QString text = toText(a[0]);
    const auto halfUp = [](double number) { return std::floor(number + 0.5); };
    const double from = halfUp(toNumber(a[1]));
    const double to = a.size() > 2 ? from + halfUp(toNumber(a[2])) : std::numeric_limits<double>::infinity();
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double position = double(i) + 1;
        if (position >= from && position < to)
            result += text[i];
    }
    return result;
}

/// From one place to another, counted from 0; a negative one from the end.
Value substr(const Arguments &a)
{
    const QString text = toText(a[0]);
    const double size = double(text.size());
    const auto place = [size](double at) { return std::clamp(at < 0 ? at + size : at, 0.0, size); };
    const auto from = qsizetype(place(whole(a[1])));
    const auto to = qsizetype(a.size() > 2 ? place(whole(a[2])) : size);
    return from < to ? text.sliced(from, to - from) : QString();
}

Value translate(const Arguments &a)
{
    const QString from = toText(a[1]);
    const QString to = toText(a[2]);
    QString result;
    for (const QChar c : toText(a[0])) {
        const qsizetype index = from.indexOf(c);
        if (index < 0)
            result += c;
        else if (index < to.size())
            result += to[index];
    }
    return result;
}

Value smallest(const Arguments &a)
{
    double result = std::numeric_limits<double>::infinity();
    for (const Value &value : a)
        result = std::isnan(toNumber(value)) || std::isnan(result) ? notANumber : std::min(result, toNumber(value));
    return result;
}

Value largest(const Arguments &a)
{
    double result = -std::numeric_limits<double>::infinity();
    for (const Value &value : a)
        result = std::isnan(toNumber(value)) || std::isnan(result) ? notANumber : std::max(result, toNumber(value));
    return result;
}

Value sum(const Arguments &a)
{
    double result = 0;
    for (const Value &value : a)
        result += toNumber(value);
    return result;
}

Value coalesce(const Arguments &a)
{
    const auto isThere = [](const Value &value) { return !toText(value).isEmpty(); };
    const auto found = std::ranges::find_if(a, isThere);
    return found == a.end() ? a.last() : *found;
}

Value concat(const Arguments &a)
{
    QString result;
    for (const Value &value : a)
        result += toText(value);
    return result;
}

Value join(const Arguments &a)
{
    QStringList parts;
    for (qsizetype i = 1; i < a.size(); ++i)
        parts += toText(a[i]);
    return parts.join(toText(a[0]));
}

Value countNonEmpty(const Arguments &a)
{
    return double(std::ranges::count_if(a, [](const Value &value) { return !toText(value).isEmpty(); }));
}

Value checklist(const Arguments &a)
{
    const double fewest = whole(a[0]);
    const double most = whole(a[1]);
    const auto count = double(std::count_if(a.begin() + 2, a.end(), toBoolean));
    return (fewest < 0 || count >= fewest) && (most < 0 || count <= most);
}

template <double (*compute)(double)> Value number(const Arguments &a)
{
    return compute(toNumber(a[0]));
}

QString text(const Arguments &a, int index)
{
    return toText(a[index]);
}

/// An integer of ODK's has no minus zero.
double integer(double number)
{
    return std::trunc(number) + 0.0;
}

double tenTo(double power)
{
    return std::pow(10.0, power);
}

const Function functions[] = {
    {{"true", 0, 0}, [](const Arguments &) -> Value { return true; }},
    {{"false", 0, 0}, [](const Arguments &) -> Value { return false; }},
    {{"not", 1, 1}, [](const Arguments &a) -> Value { return !toBoolean(a[0]); }},
    {{"boolean", 1, 1}, [](const Arguments &a) -> Value { return toBoolean(a[0]); }},
    {{"boolean-from-string", 1, 1},
        [](const Arguments &a) -> Value { return text(a, 0) == u"true" || text(a, 0) == u"1"; }},
    {{"number", 1, 1}, [](const Arguments &a) -> Value { return toNumber(a[0]); }},
    {{"string", 1, 1}, [](const Arguments &a) -> Value { return text(a, 0); }},
    {{"if", 3, 3}, [](const Arguments &a) -> Value { return toBoolean(a[0]) ? a[1] : a[2]; }},
    {{"coalesce", 2, -1}, coalesce},
    {{"count-non-empty", 1, -1}, countNonEmpty},
    {{"checklist", 2, -1}, checklist},
    {{"int", 1, 1}, number<integer>},
    {{"floor", 1, 1}, number<std::floor>},
    {{"ceiling", 1, 1}, number<std::ceil>},
    {{"abs", 1, 1}, number<std::fabs>},
    {{"sqrt", 1, 1}, number<std::sqrt>},
    {{"exp", 1, 1}, number<std::exp>},
    {{"exp10", 1, 1}, number<tenTo>},
    {{"log", 1, 1}, number<std::log>},
    {{"log10", 1, 1}, number<std::log10>},
    {{"pi", 0, 0}, [](const Arguments &) -> Value { return std::numbers::pi; }},
    {{"pow", 2, 2}, [](const Arguments &a) -> Value { return std::pow(toNumber(a[0]), toNumber(a[1])); }},
    {{"round", 1, 2},
        [](const Arguments &a) -> Value { return rounded(toNumber(a[0]), a.size() > 1 ? int(whole(a[1])) : 0); }},
    {{"min", 1, -1}, smallest},
    {{"max", 1, -1}, largest},
    {{"sum", 1, -1}, sum},
    {{"concat", 1, -1}, concat},
    {{"join", 1, -1}, join},
    {{"string-length", 1, 1}, [](const Arguments &a) -> Value { return double(text(a, 0).size()); }},
    {{"substring", 2, 3}, substring},
    {{"substr", 2, 3}, substr},
    {{"substring-before", 2, 2},
        [](const Arguments &a) -> Value {
            const qsizetype at = text(a, 0).indexOf(text(a, 1));
            return at < 0 ? QString() : text(a, 0).left(at);
        }},
    {{"substring-after", 2, 2},
        [](const Arguments &a) -> Value {
            const qsizetype at = text(a, 0).indexOf(text(a, 1));
            return at < 0 ? QString() : text(a, 0).mid(at + text(a, 1).size());
        }},
    {{"contains", 2, 2}, [](const Arguments &a) -> Value { return text(a, 0).contains(text(a, 1)); }},
    {{"starts-with", 2, 2}, [](const Arguments &a) -> Value { return text(a, 0).startsWith(text(a, 1)); }},
    {{"ends-with", 2, 2}, [](const Arguments &a) -> Value { return text(a, 0).endsWith(text(a, 1)); }},
    {{"translate", 3, 3}, translate},
    {{"normalize-space", 1, 1}, [](const Arguments &a) -> Value { return split(a[0]).join(u' '); }},
    {{"selected", 2, 2}, [](const Arguments &a) -> Value { return split(a[0]).contains(text(a, 1).trimmed()); }},
    {{"selected-at", 2, 2},
        [](const Arguments &a) -> Value { return split(a[0]).value(qsizetype(whole(a[1])), QString()); }},
    {{"count-selected", 1, 1}, [](const Arguments &a) -> Value { return double(split(a[0]).size()); }},
};

} // namespace

const Function *findFunction(const QString &name)
{
    const auto *const found = std::ranges::find_if(
        functions, [&name](const Function &function) { return name == QLatin1StringView(function.known.name); });
    return found == std::end(functions) ? nullptr : found;
}

const QList<Known> &knownFunctions()
{
    static const QList<Known> known = [] {
        QList<Known> all;
        for (const Function &function : functions)
            all.append(function.known);
        return all;
    }();
    return known;
}

double numberOf(const QString &text)
{
    static const QRegularExpression date(QStringLiteral("\\d\\d\\d\\d-\\d\\d-\\d\\d"));
    static const QRegularExpression form(
        QStringLiteral("^[ \t\r\n]*(-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)[ \t\r\n]*$"));
    if (date.match(text).hasMatch()) // days, which this does not count
        throw NotMine();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return notANumber;
    const double number = std::strtod(match.captured(1).toLatin1().constData(), nullptr);
    return number;
}

double toNumber(const Value &value)
{
    if (const double *const number = std::get_if<double>(&value))
        return *number;
    if (const bool *const yes = std::get_if<bool>(&value))
        return *yes ? 1 : 0;
    const QString *const text = std::get_if<QString>(&value);
    return text ? numberOf(*text) : notANumber;
}

QString toText(const Value &value)
{
    if (const double *const number = std::get_if<double>(&value))
        return written(*number);
    if (const bool *const yes = std::get_if<bool>(&value))
        return *yes ? QStringLiteral("true") : QStringLiteral("false");
    const QString *const text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool toBoolean(const Value &value)
{
    if (const double *const number = std::get_if<double>(&value))
        return *number != 0 && !std::isnan(*number);
    if (const bool *const yes = std::get_if<bool>(&value))
        return *yes;
    return !toText(value).isEmpty();
}

} // namespace plain
