// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/Overloaded.h"
#include "forms/expression/Calendar.h"
#include "forms/expression/Evaluator.h"
#include "forms/expression/Functions.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

Value valueOf(const std::optional<QDate> &date)
{
    return date ? Value(*date) : Value();
}

Value valueOf(const std::optional<QTime> &time)
{
    return time ? Value(*time) : Value();
}

Value dateOf(const Value &value)
{
    return std::visit(Overloaded{
                          [](Blank) { return Value(); },
                          [](double days) { return valueOf(dateOfDays(days)); },
                          [](bool) { return Value(); },
                          [](const QString &text) {
                              // ODK: date("2018-01-01" + 1) is a day, so a number written as text is days too
                              const auto date = readDate(text);
                              return date ? Value(*date) : valueOf(dateOfDays(toNumber(text)));
                          },
                          [](QDate date) { return Value(date); },
                          [](QTime) { return Value(); },
                          [](const QDateTime &moment) { return Value(moment.date()); },
                      },
        value);
}

Value timeOf(const Value &value)
{
    return std::visit(Overloaded{
                          [](Blank) { return Value(); },
                          [](double part) { return valueOf(timeOfPart(part)); },
                          [](bool) { return Value(); },
                          [](const QString &text) { return valueOf(readTime(text)); },
                          [](QDate) { return Value(); },
                          [](QTime time) { return Value(time); },
                          [](const QDateTime &moment) { return Value(moment.time()); },
                      },
        value);
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// A day, and the time on it when there is one.
struct DateField
{
    char16_t letter;
    bool isTime;
    QString (*text)(const QDateTime &moment);
};

// ODK XForms specification, format-date and format-date-time. Names of months and days are English: the language shown
// is not known here.
constexpr DateField dateFields[] = {
    {u'Y', false, [](const QDateTime &moment) { return padded(moment.date().year(), 4); }},
    {u'y', false, [](const QDateTime &moment) { return padded(moment.date().year() % 100, 2); }},
    {u'm', false, [](const QDateTime &moment) { return padded(moment.date().month(), 2); }},
    {u'n', false, [](const QDateTime &moment) { return QString::number(moment.date().month()); }},
    {u'b', false,
        [](const QDateTime &moment) { return QLocale::c().monthName(moment.date().month(), QLocale::ShortFormat); }},
    {u'd', false, [](const QDateTime &moment) { return padded(moment.date().day(), 2); }},
    {u'e', false, [](const QDateTime &moment) { return QString::number(moment.date().day()); }},
    {u'a', false,
        [](const QDateTime &moment) { return QLocale::c().dayName(moment.date().dayOfWeek(), QLocale::ShortFormat); }},
    {u'%', false, [](const QDateTime &) { return u"%"_s; }},
    {u'H', true, [](const QDateTime &moment) { return padded(moment.time().hour(), 2); }},
    {u'h', true, [](const QDateTime &moment) { return QString::number(moment.time().hour()); }},
    {u'M', true, [](const QDateTime &moment) { return padded(moment.time().minute(), 2); }},
    {u'S', true, [](const QDateTime &moment) { return padded(moment.time().second(), 2); }},
    {u'3', true, [](const QDateTime &moment) { return padded(moment.time().msec(), 3); }},
};

const DateField *dateField(QChar letter)
{
    for (const DateField &field : dateFields) {
        if (letter == field.letter)
            return &field;
    }
    return nullptr;
}

QString formatted(const QDateTime &moment, const QString &format)
{
    QString text;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] == u'%' && i + 1 < format.size())
            text += dateField(format[++i])->text(moment);
        else
            text += format[i];
    }
    return text;
}

QString formatProblem(const QString &format, bool mayHoldTime)
{
    const QString letters = mayHoldTime ? u"Y y m n b d e a H h M S 3"_s : u"Y y m n b d e a"_s;
    for (qsizetype i = format.indexOf(u'%'); i >= 0 && i < format.size(); i = format.indexOf(u'%', i + 2)) {
        if (i + 1 == format.size())
            return u"the date format ends in %: a letter must follow (%1), or % for the sign itself"_s.arg(letters);
        const DateField *const field = dateField(format[i + 1]);
        if (field == nullptr || (field->isTime && !mayHoldTime))
            return u"the date format has an unknown letter after %: the letters are %1"_s.arg(letters);
    }
    return {};
}

Value formatDate(Call &call)
{
    const Value date = dateOf(call.value(0));
    const QString format = call.text(1);
    if (const QString problem = dateFormatProblem(format); !problem.isEmpty())
        return call.fail(problem);
    const QDate *const day = std::get_if<QDate>(&date);
    return day == nullptr ? Value() : call.made(formatted(QDateTime(*day, QTime(0, 0), Qt::UTC), format));
}

/// Days since 1970-01-01 as a number, a text of a moment or a day, or a moment itself.
Value momentOf(const Value &value)
{
    if (std::holds_alternative<QDateTime>(value))
        return value;
    if (const auto *const day = std::get_if<QDate>(&value))
        return QDateTime(*day, QTime(0, 0), Qt::UTC);
    if (const auto *const text = std::get_if<QString>(&value)) {
        if (const std::optional<QDateTime> moment = readMoment(*text))
            return *moment;
    }
    if (std::holds_alternative<bool>(value) || std::holds_alternative<QTime>(value))
        return Blank{};
    const double days = toNumber(value);
    constexpr double millisecondsOfDay = 86'400'000;
    return dateOfDays(days)
        ? Value(QDateTime::fromMSecsSinceEpoch(qint64(std::round(days * millisecondsOfDay)), Qt::UTC))
        : Value();
}

Value formatDateTime(Call &call)
{
    const Value value = momentOf(call.value(0));
    const QString format = call.text(1);
    if (const QString problem = dateTimeFormatProblem(format); !problem.isEmpty())
        return call.fail(problem);
    const QDateTime *const moment = std::get_if<QDateTime>(&value);
    return moment == nullptr ? Value() : call.made(formatted(*moment, format));
}

Value decimalDateTime(Call &call)
{
    const Value value = call.value(0);
    return toNumber(std::holds_alternative<QTime>(value) ? Value() : value);
}

Value decimalTime(Call &call)
{
    const Value time = timeOf(call.value(0));
    return toNumber(time);
}

constexpr Function table[] = {
    {"today"_L1, 0, 0, {Kind::Any, Kind::Any, Kind::Any}, Kind::Date,
        [](Call &call) -> Value { return call.context().today(); }, "today(): the day of the interview"_L1},
    {"date"_L1, 1, 1, {Kind::Date, Kind::Any, Kind::Any}, Kind::Date, [](Call &call) { return dateOf(call.value(0)); },
        "date(value): a day from a text (2026-03-14) or from days since 1970-01-01; blank when it is none"_L1},
    {"time"_L1, 1, 1, {Kind::Time, Kind::Any, Kind::Any}, Kind::Time, [](Call &call) { return timeOf(call.value(0)); },
        "time(value): a time from a text (14:30) or from a part of a day; blank when it is none"_L1},
    {"decimal-date-time"_L1, 1, 1, {Kind::Date, Kind::Any, Kind::Any}, Kind::Number, decimalDateTime,
        "decimal-date-time(value): days since 1970-01-01, with parts of days"_L1},
    {"decimal-time"_L1, 1, 1, {Kind::Time, Kind::Any, Kind::Any}, Kind::Number, decimalTime,
        "decimal-time(time): the part of the day that has passed"_L1},
    {"format-date"_L1, 2, 2, {Kind::Date, Kind::Text, Kind::Any}, Kind::Text, formatDate,
        "format-date(date, format): %Y %y year, %m %n %b month, %d %e day, %a weekday"_L1, Form::DateFormat},
    {"format-date-time"_L1, 2, 2, {Kind::Moment, Kind::Text, Kind::Any}, Kind::Text, formatDateTime,
        "format-date-time(dateTime, format): as format-date, and %H %h hour, %M minute, %S second, %3 milliseconds"_L1,
        Form::DateTimeFormat},
    {"date-time"_L1, 1, 1, {Kind::Moment, Kind::Any, Kind::Any}, Kind::Moment,
        [](Call &call) { return momentOf(call.value(0)); },
        "date-time(value): a moment from a text (2026-03-14T14:30:00.000+01:00) or from days since 1970-01-01"_L1},
    {"now"_L1, 0, 0, {Kind::Any, Kind::Any, Kind::Any}, Kind::Moment,
        [](Call &call) -> Value { return call.context().now(); }, "now(): when the interview was opened"_L1},
};

} // namespace

QString dateFormatProblem(const QString &format)
{
    return formatProblem(format, false);
}

QString dateTimeFormatProblem(const QString &format)
{
    return formatProblem(format, true);
}

std::span<const Function> dateFunctions()
{
    return table;
}

} // namespace forms
