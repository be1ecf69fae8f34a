// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/Overloaded.h"
#include "forms/expression/Calendar.h"
#include "forms/expression/Evaluator.h"
#include "forms/expression/Functions.h"

#include <QLocale>

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

struct DateField
{
    char16_t letter;
    QString (*text)(QDate date);
};

// ODK XForms specification, format-date. Names of months and days are English: the language shown is not known here.
constexpr DateField dateFields[] = {
    {u'Y', [](QDate date) { return padded(date.year(), 4); }},
    {u'y', [](QDate date) { return padded(date.year() % 100, 2); }},
    {u'm', [](QDate date) { return padded(date.month(), 2); }},
    {u'n', [](QDate date) { return QString::number(date.month()); }},
    {u'b', [](QDate date) { return QLocale::c().monthName(date.month(), QLocale::ShortFormat); }},
    {u'd', [](QDate date) { return padded(date.day(), 2); }},
    {u'e', [](QDate date) { return QString::number(date.day()); }},
    {u'a', [](QDate date) { return QLocale::c().dayName(date.dayOfWeek(), QLocale::ShortFormat); }},
    {u'%', [](QDate) { return u"%"_s; }},
};

const DateField *dateField(QChar letter)
{
    for (const DateField &field : dateFields) {
        if (letter == field.letter)
            return &field;
    }
    return nullptr;
}

QString formatted(QDate date, const QString &format)
{
    QString text;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] == u'%' && i + 1 < format.size())
            text += dateField(format[++i])->text(date);
        else
            text += format[i];
    }
    return text;
}

Value formatDate(Call &call)
{
    const Value date = dateOf(call.value(0));
    const QString format = call.text(1);
    if (const QString problem = dateFormatProblem(format); !problem.isEmpty())
        return call.fail(problem);
    const QDate *const day = std::get_if<QDate>(&date);
    return day == nullptr ? Value() : call.made(formatted(*day, format));
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
        "decimal-date-time(date): days since 1970-01-01"_L1},
    {"decimal-time"_L1, 1, 1, {Kind::Time, Kind::Any, Kind::Any}, Kind::Number, decimalTime,
        "decimal-time(time): the part of the day that has passed"_L1},
    {"format-date"_L1, 2, 2, {Kind::Date, Kind::Text, Kind::Any}, Kind::Text, formatDate,
        "format-date(date, format): %Y %y year, %m %n %b month, %d %e day, %a weekday"_L1, Form::DateFormat},
};

} // namespace

QString dateFormatProblem(const QString &format)
{
    for (qsizetype i = format.indexOf(u'%'); i >= 0 && i < format.size(); i = format.indexOf(u'%', i + 2)) {
        if (i + 1 == format.size())
            return u"the date format ends in %: a letter must follow (Y y m n b d e a), or % for the sign itself"_s;
        if (dateField(format[i + 1]) == nullptr)
            return u"the date format has an unknown letter after %: the letters are Y y m n b d e a"_s;
    }
    return {};
}

std::span<const Function> dateFunctions()
{
    return table;
}

} // namespace forms
