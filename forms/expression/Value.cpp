// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Value.h"

#include "forms/base/Overloaded.h"
#include "forms/expression/Calendar.h"

#include <QVarLengthArray>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace forms {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Digits, sign, point and exponent only: from_chars would also take "inf" and "nan".
bool isNumberCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+' || c == u'e' || c == u'E';
}

/// XPath 1.0 section 3.5: to the nearest double, so infinity or zero.
double beyondDoubles(QByteArrayView digits)
{
    const bool negative = digits.startsWith('-');
    QByteArrayView unsignedDigits = negative ? digits.sliced(1) : digits;
    while (unsignedDigits.size() > 1 && unsignedDigits[0] == '0' && unsignedDigits[1] != '.')
        unsignedDigits = unsignedDigits.sliced(1);
    const bool hasExponent = digits.contains('e') || digits.contains('E');
    const bool small = hasExponent ? digits.contains("e-") || digits.contains("E-")
                                   : unsignedDigits.startsWith('0') || unsignedDigits.startsWith('.');
    const double size = small ? 0 : std::numeric_limits<double>::infinity();
    return negative ? -size : size;
}

double numberOf(QStringView text)
{
    QVarLengthArray<char, 48> characters;
    for (const QChar c : text) {
        if (!isNumberCharacter(c))
            return notANumber;
        characters.append(char(c.unicode()));
    }
    double number = notANumber;
    const char *const end = characters.constData() + characters.size();
    const auto [stop, problem] = std::from_chars(characters.constData(), end, number);
    if (stop != end)
        return notANumber;
    if (problem == std::errc::result_out_of_range)
        return beyondDoubles(QByteArrayView(characters));
    return problem == std::errc() ? number : notANumber;
}

double numberFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return notANumber;
    const double number = numberOf(trimmed);
    if (!std::isnan(number))
        return number;
    const std::optional<double> days = readDecimalDate(trimmed);
    return days ? *days : notANumber;
}

QString textOfNumber(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    if (number == 0) // minus zero too (XPath 1.0 section 4.2)
        return QStringLiteral("0");
    std::array<char, 1200> digits; // the longest double written without an exponent has about 1 080
    const auto made = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return QString::fromLatin1(digits.data(), made.ptr - digits.data());
}

} // namespace

double toNumber(const Value &value)
{
    if (const double *const number = std::get_if<double>(&value))
        return *number;
    return std::visit(Overloaded{
                          [](Blank) { return notANumber; },
                          [](double number) { return number; },
                          [](bool yes) { return yes ? 1.0 : 0.0; },
                          [](const QString &text) { return numberFromText(text); },
                          [](QDate date) { return date.isValid() ? double(daysSinceEpoch(date)) : notANumber; },
                          [](QTime time) { return time.isValid() ? partOfDay(time) : notANumber; },
                          [](const QDateTime &moment) { return daysOf(moment); },
                      },
        value);
}

QString toText(const Value &value)
{
    return std::visit(Overloaded{
                          [](Blank) { return QString(); },
                          [](double number) { return textOfNumber(number); },
                          [](bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); },
                          [](const QString &text) { return text; },
                          [](QDate date) { return date.toString(Qt::ISODate); },
                          [](QTime time) { return textOfTime(time); },
                          [](const QDateTime &moment) { return textOfMoment(moment); },
                      },
        value);
}

bool toBoolean(const Value &value)
{
    return std::visit(Overloaded{
                          [](Blank) { return false; },
                          [](double number) { return number != 0 && !std::isnan(number); },
                          [](bool yes) { return yes; },
                          [](const QString &text) { return !text.isEmpty(); },
                          [](QDate date) { return date.isValid(); },
                          [](QTime time) { return time.isValid(); },
                          [](const QDateTime &moment) { return moment.isValid(); },
                      },
        value);
}

} // namespace forms
