// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/IdentityNumber.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cases {
namespace {

// The sources: Folkbokföringslag (1991:481) 18 §, lag (2022:1697) om samordningsnummer 2 kap. 8 §.
constexpr int coordinationOffset = 60;

struct Reason
{
    QLatin1String where;
    QLatin1String detail;
};
constexpr Reason wrongLength{"length"_L1,
    "An identity number has 10 or 12 digits: YYMMDD-NNNC or YYYYMMDD-NNNC. Count them and type it again."_L1};
constexpr Reason wrongCharacter{"character"_L1,
    "An identity number holds only digits and one - or + before the last four. A temporary or reserve number cannot be "
    "checked: leave the number empty and give the birth date."_L1};
constexpr Reason wrongDate{"date"_L1, "The first digits are no date that exists. Compare with the source."_L1};
constexpr Reason futureDate{"future"_L1,
    "The birth date lies ahead. Who turns 100 this year or is older has + instead of -, or is typed with all 12 digits."_L1};
constexpr Reason wrongCheckDigit{"check-digit"_L1,
    "The last digit does not agree with the others. One digit is mistyped: compare with the source."_L1};

forms::Error refused(const Reason &reason)
{
    return {forms::Error::Code::Type, reason.where, reason.detail};
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

struct Typed
{
    QString digits; ///< ten or twelve
    bool isOld = false; ///< written with +
};

forms::Result<Typed> split(const QString &typed)
{
    QString text = typed.simplified().remove(u' ');
    text.replace(QChar(0x2013), u'-').replace(QChar(0x2212), u'-'); // what a word processor makes of a hyphen
    Typed result;
    if (const qsizetype sign = text.size() - 5; sign >= 0 && (text[sign] == u'-' || text[sign] == u'+')) {
        result.isOld = text[sign] == u'+';
        text.remove(sign, 1);
    }
    if (!std::all_of(text.cbegin(), text.cend(), isDigit))
        return refused(wrongCharacter);
    if (text.size() != 10 && text.size() != 12)
        return refused(wrongLength);
    if (text.size() == 12 && result.isOld)
        return refused(wrongCharacter); // with the century written out there is nothing for + to say
    result.digits = text;
    return result;
}

/// The century that a two-digit year means: the latest that is not ahead, one earlier with +.
QString withCentury(const Typed &typed, QDate today)
{
    int year = today.year() / 100 * 100 + typed.digits.left(2).toInt();
    if (year > today.year())
        year -= 100;
    if (typed.isOld)
        year -= 100;
    return u"%1"_s.arg(year, 4, 10, QChar(u'0')) + typed.digits.mid(2);
}

/// Luhn over the last ten digits, check digit included: weights 2, 1, 2, ...
bool agrees(const QString &twelve)
{
    int sum = 0;
    for (qsizetype i = 2; i < twelve.size(); ++i) {
        const int digit = twelve[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool isTestSeries(const QString &twelve)
{
    constexpr std::array series{"238"_L1, "239"_L1, "980"_L1, "981"_L1};
    return std::any_of(series.begin(), series.end(), [&](QLatin1String birth) { return twelve.mid(8, 3) == birth; });
}

} // namespace

forms::Result<IdentityNumber> IdentityNumber::read(const QString &typed, QDate today)
{
    TRY_ASSIGN(const Typed parts, split(typed));
    IdentityNumber number;
    number.digits = parts.digits.size() == 12 ? parts.digits : withCentury(parts, today);
    int day = number.digits.mid(6, 2).toInt();
    if (day > coordinationOffset) {
        number.kind = Kind::Coordination;
        day -= coordinationOffset;
    }
    number.birthDate = QDate(number.digits.left(4).toInt(), number.digits.mid(4, 2).toInt(), day);
    if (!number.birthDate.isValid())
        return refused(wrongDate);
    if (number.birthDate > today)
        return refused(futureDate);
    if (!agrees(number.digits))
        return refused(wrongCheckDigit);
    number.sex = number.digits[10].digitValue() % 2 == 1 ? Sex::Man : Sex::Woman;
    number.isTest = isTestSeries(number.digits);
    return number;
}

QString IdentityNumber::shown() const
{
    return digits.left(8) + u'-' + digits.mid(8);
}

QString IdentityNumber::masked() const
{
    return digits.left(4) + u"****-****"_s;
}

} // namespace cases
