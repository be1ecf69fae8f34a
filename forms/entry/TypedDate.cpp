// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/TypedAnswer.h"

#include <QRegularExpression>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// Two digits of a year: the latest century that is not more than a year ahead. A birth year 85 is 1985, a follow-up
/// booked for 27 is 2027.
int fullYear(const QString &digits, int month, int day, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    const QDate latest = (today.isValid() ? today : QDate(2099, 12, 30)).addYears(1);
    const int century = latest.year() / 100 * 100;
    return QDate(century + year, month, day) <= latest ? century + year : century - 100 + year;
}

/// Swedish and English alike, from three letters on: mar, mars, march.
int monthOf(const QString &typed)
{
    static const QStringList names[] = {{u"januari"_s, u"january"_s}, {u"februari"_s, u"february"_s},
        {u"mars"_s, u"march"_s}, {u"april"_s}, {u"maj"_s, u"may"_s}, {u"juni"_s, u"june"_s}, {u"juli"_s, u"july"_s},
        {u"augusti"_s, u"august"_s}, {u"september"_s}, {u"oktober"_s, u"october"_s}, {u"november"_s}, {u"december"_s}};
    int month = 0;
    for (const QStringList &known : names) {
        ++month;
        for (const QString &name : known) {
            if (typed.size() >= 3 && name.startsWith(typed, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

std::optional<QDate> dayOfWord(const QString &typed, QDate today)
{
    static const std::pair<QString, int> words[]
        = {{u"idag"_s, 0}, {u"i dag"_s, 0}, {u"today"_s, 0}, {u"igår"_s, -1}, {u"i går"_s, -1}, {u"yesterday"_s, -1}};
    for (const auto &[word, days] : words) {
        if (typed.compare(word, Qt::CaseInsensitive) == 0 && today.isValid())
            return today.addDays(days);
    }
    return {};
}

/// The ways of writing a day; y, m and d say which part of the pattern holds what.
struct DayPattern
{
    QRegularExpression pattern;
    int year;
    int month;
    int day;
};

const std::vector<DayPattern> &dayPatterns()
{
    static const std::vector<DayPattern> patterns = [] {
        const auto made = [](const QString &text) { return QRegularExpression(u'^' + text + u'$'); };
        return std::vector<DayPattern>{
            {made(uR"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2}))"_s), 1, 2, 3},
            {made(uR"((\d{2})-(\d{2})-(\d{2}))"_s), 1, 2, 3},
            {made(uR"((\d{4})(\d{2})(\d{2}))"_s), 1, 2, 3},
            {made(uR"((\d{2})(\d{2})(\d{2}))"_s), 1, 2, 3},
            {made(uR"((\d{1,2})/(\d{1,2})[ /-]+(\d{4}|\d{2}))"_s), 3, 2, 1},
            {made(uR"((\d{1,2})\.(\d{1,2})\.? ?(\d{4}|\d{2}))"_s), 3, 2, 1},
            {made(uR"((?:den )?(\d{1,2}):?[ea]? ([[:alpha:]]+)\.?,? (\d{4}|\d{2}))"_s), 3, 2, 1},
        };
    }();
    return patterns;
}

} // namespace

std::optional<QDate> readTypedDate(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    if (const std::optional<QDate> day = dayOfWord(text, today))
        return day;
    for (const DayPattern &known : dayPatterns()) {
        const QRegularExpressionMatch match = known.pattern.match(text);
        if (!match.hasMatch())
            continue;
        const QString monthText = match.captured(known.month);
        const int month = monthText[0].isDigit() ? monthText.toInt() : monthOf(monthText);
        const int day = match.captured(known.day).toInt();
        const QDate date(fullYear(match.captured(known.year), month, day, today), month, day);
        return date.isValid() && date.year() >= 1800 ? std::optional(date) : std::nullopt;
    }
    return {};
}

std::optional<QTime> readTypedTime(const QString &typed)
{
    static const QRegularExpression pattern(
        uR"(^(?:kl\.? ?)?(?:(\d{1,2})[:.](\d{2})(?::(\d{2}))?|(\d{1,2})(\d{2})|(\d{1,2}))$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(typed.simplified());
    if (!match.hasMatch())
        return {};
    const int hour = (match.captured(1) + match.captured(4) + match.captured(6)).toInt();
    const int minute = (match.captured(2) + match.captured(5)).toInt();
    const QTime time(hour, minute, match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> readTypedMoment(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    if (text.contains(u'T')) {
        const QDateTime stored = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (stored.isValid())
            return stored.toOffsetFromUtc(stored.offsetFromUtc());
    }
    for (qsizetype gap = text.lastIndexOf(u' '); gap > 0; gap = text.lastIndexOf(u' ', gap - 1)) {
        const std::optional<QDate> day = readTypedDate(text.left(gap), today);
        const std::optional<QTime> time = readTypedTime(text.mid(gap + 1));
        if (!day || !time)
            continue;
        const QDateTime moment(*day, *time);
        return moment.toOffsetFromUtc(moment.offsetFromUtc());
    }
    return {};
}

} // namespace forms
