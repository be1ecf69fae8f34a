// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Calendar.h"

#include <cmath>
#include <limits>

namespace forms {

namespace {

constexpr qint64 epochJulianDay = 2440588; // 1970-01-01
constexpr double millisecondsOfDay = 86400000.0;

/// Reads digits and signs from the front of a text.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    { }

    bool atEnd() const { return m_rest.isEmpty(); }
    QStringView rest() const { return m_rest; }

    bool take(char16_t sign)
    {
        if (!m_rest.startsWith(QChar(sign)))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    std::optional<int> digits(int fewest, int most)
    {
        int count = 0;
        int number = 0;
        while (count < most && count < m_rest.size() && m_rest[count] >= u'0' && m_rest[count] <= u'9')
            number = number * 10 + (m_rest[count++].unicode() - u'0');
        if (count < fewest)
            return {};
        m_rest = m_rest.mid(count);
        return number;
    }

private:
    QStringView m_rest;
};

std::optional<QDate> takeDate(Reader &reader)
{
    const auto year = reader.digits(4, 4);
    if (!year || !reader.take(u'-'))
        return {};
    const auto month = reader.digits(1, 2);
    if (!month || !reader.take(u'-'))
        return {};
    const auto day = reader.digits(1, 2);
    if (!day || !QDate::isValid(*year, *month, *day))
        return {};
    return QDate(*year, *month, *day);
}

/// The digits after the point, as milliseconds; further digits are left out.
std::optional<int> takeMilliseconds(Reader &reader)
{
    const qsizetype before = reader.rest().size();
    const auto number = reader.digits(1, 3);
    if (!number)
        return {};
    const qsizetype count = before - reader.rest().size();
    (void)reader.digits(0, 9);
    return count == 1 ? *number * 100 : count == 2 ? *number * 10 : *number;
}

std::optional<QTime> takeTime(Reader &reader)
{
    const auto hour = reader.digits(1, 2);
    if (!hour || !reader.take(u':'))
        return {};
    const auto minute = reader.digits(2, 2);
    if (!minute)
        return {};
    int second = 0;
    int milliseconds = 0;
    if (reader.take(u':')) {
        const auto seconds = reader.digits(2, 2);
        if (!seconds)
            return {};
        second = *seconds;
        if (reader.take(u'.')) {
            const auto part = takeMilliseconds(reader);
            if (!part)
                return {};
            milliseconds = *part;
        }
    }
    const QTime time(*hour, *minute, second, milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Minutes east of Greenwich; 0 for Z and for nothing.
std::optional<int> takeOffset(Reader &reader)
{
    if (reader.atEnd() || (reader.take(u'Z') && reader.atEnd()))
        return 0;
    const bool west = reader.take(u'-');
    if (!west && !reader.take(u'+'))
        return {};
    const auto hours = reader.digits(2, 2);
    (void)reader.take(u':');
    const auto minutes = reader.digits(2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59 || !reader.atEnd())
        return {};
    const int offset = *hours * 60 + *minutes;
    return west ? -offset : offset;
}

} // namespace

qint64 daysSinceEpoch(QDate date)
{
    return date.toJulianDay() - epochJulianDay;
}

std::optional<QDate> dateOfDays(double days)
{
    static const auto first = double(daysSinceEpoch(QDate(1, 1, 1)));
    static const auto last = double(daysSinceEpoch(QDate(9999, 12, 31)));
    const double day = std::floor(days);
    if (!(day >= first && day <= last))
        return {};
    return QDate::fromJulianDay(qint64(day) + epochJulianDay);
}

double partOfDay(QTime time)
{
    return time.msecsSinceStartOfDay() / millisecondsOfDay;
}

std::optional<QTime> timeOfPart(double part)
{
    if (!(part >= 0 && part < 1))
        return {};
    return QTime::fromMSecsSinceStartOfDay(int(std::min(std::round(part * millisecondsOfDay), millisecondsOfDay - 1)));
}

QString textOfTime(QTime time)
{
    if (time.msec() != 0)
        return time.toString(Qt::ISODateWithMs);
    return time.toString(time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

std::optional<QDate> readDate(QStringView text)
{
    Reader reader(text.trimmed());
    const auto date = takeDate(reader);
    if (!date || reader.atEnd())
        return date;
    return reader.take(u'T') && takeTime(reader) && takeOffset(reader) ? date : std::nullopt;
}

std::optional<QTime> readTime(QStringView text)
{
    Reader reader(text.trimmed());
    const auto time = takeTime(reader);
    return time && takeOffset(reader) ? time : std::nullopt;
}

std::optional<double> readDecimalDate(QStringView text)
{
    Reader reader(text.trimmed());
    const auto date = takeDate(reader);
    if (!date)
        return {};
    const auto days = double(daysSinceEpoch(*date));
    if (reader.atEnd())
        return days;
    if (!reader.take(u'T'))
        return {};
    const auto time = takeTime(reader);
    const auto offset = time ? takeOffset(reader) : std::nullopt;
    if (!offset)
        return {};
    return days + partOfDay(*time) - *offset / 1440.0;
}

std::optional<QDateTime> readMoment(QStringView text)
{
    Reader reader(text.trimmed());
    const auto date = takeDate(reader);
    if (!date)
        return {};
    if (reader.atEnd())
        return QDateTime(*date, QTime(0, 0), Qt::UTC);
    if (!reader.take(u'T'))
        return {};
    const auto time = takeTime(reader);
    const auto offset = time ? takeOffset(reader) : std::nullopt;
    if (!offset)
        return {};
    return QDateTime(*date, *time, Qt::OffsetFromUTC, *offset * 60);
}

double daysOf(const QDateTime &moment)
{
    return moment.isValid() ? double(moment.toMSecsSinceEpoch()) / millisecondsOfDay
                            : std::numeric_limits<double>::quiet_NaN();
}

QString textOfMoment(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace forms
