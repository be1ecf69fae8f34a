// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/DateFields.h"

#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Tr.h"
#include "forms/entry/TypedAnswer.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int dayWidth = 14;
constexpr int timeWidth = 8;
constexpr int momentWidth = 20;

/// The first day of a written year or month; as it is written when it is neither.
QString firstDayOfYear(const QString &written)
{
    static const QRegularExpression year(u"^\\d{4}$"_s);
    return year.match(written).hasMatch() ? QString(written + u"-01-01"_s) : written;
}

QString firstDayOfMonth(const QString &written)
{
    // 2026-03, 3/2026, mars 2026, and a whole day, of which the day is left out
    for (const QString &day :
        {written, QString(written + u"-01"_s), QString(u"1/"_s + written), QString(u"1 "_s + written)}) {
        if (const std::optional<QDate> date = forms::readTypedDate(day, QDate::currentDate()))
            return QDate(date->year(), date->month(), 1).toString(Qt::ISODate);
    }
    return written;
}
} // namespace

DateField::DateField(const About &about, QWidget *parent)
    : LineField(about, parent, dayWidth)
{
    retranslate();
}

QString DateField::beside(const forms::Answer &answer) const
{
    if (const auto *const missing = std::get_if<forms::Missing>(&answer))
        return m_about.texts.specialCode(missing->code);
    const DatePart part = datePart(m_about.item);
    if (const auto *const date = std::get_if<QDate>(&answer))
        return part == DatePart::Day  ? QLocale().toString(*date, u"dddd d MMMM yyyy"_s)
            : part == DatePart::Month ? QLocale().toString(*date, u"MMMM yyyy"_s)
                                      : QString();
    return part == DatePart::Day  ? Tr::tr("also 14/3 2026")
        : part == DatePart::Month ? Tr::tr("also 3/2026")
                                  : QString();
}

QString DateField::placeholder() const
{
    switch (datePart(m_about.item)) {
    case DatePart::Month:
        //: how a month is written: year, month
        return Tr::tr("YYYY-MM");
    case DatePart::Year:
        //: how a year is written
        return Tr::tr("YYYY");
    case DatePart::Day:
        break;
    }
    //: how a date is written: year, month, day
    return Tr::tr("YYYY-MM-DD");
}

QString DateField::lineOf(const forms::Answer &answer) const
{
    const auto *const date = std::get_if<QDate>(&answer);
    if (!date)
        return LineField::lineOf(answer);
    const DatePart part = datePart(m_about.item);
    return date->toString(part == DatePart::Day ? u"yyyy-MM-dd"_s : part == DatePart::Month ? u"yyyy-MM"_s : u"yyyy"_s);
}

QString DateField::toGive(const QString &written) const
{
    switch (datePart(m_about.item)) {
    case DatePart::Month:
        return written.isEmpty() ? written : firstDayOfMonth(written);
    case DatePart::Year:
        return firstDayOfYear(written);
    case DatePart::Day:
        break;
    }
    return written;
}

TimeField::TimeField(const About &about, QWidget *parent)
    : LineField(about, parent, timeWidth)
{
    retranslate();
}

QString TimeField::beside(const forms::Answer &answer) const
{
    if (const auto *const missing = std::get_if<forms::Missing>(&answer))
        return m_about.texts.specialCode(missing->code);
    return Tr::tr("also 1430");
}

QString TimeField::placeholder() const
{
    //: how a time of day is written: hours, minutes
    return Tr::tr("hh:mm");
}

MomentField::MomentField(const About &about, QWidget *parent)
    : LineField(about, parent, momentWidth)
{
    retranslate();
}

QString MomentField::beside(const forms::Answer &answer) const
{
    if (const auto *const missing = std::get_if<forms::Missing>(&answer))
        return m_about.texts.specialCode(missing->code);
    if (const auto *const moment = std::get_if<QDateTime>(&answer))
        return QLocale().toString(*moment, u"dddd d MMMM yyyy HH:mm"_s);
    return Tr::tr("also 14/3 2026 1430");
}

QString MomentField::placeholder() const
{
    //: how a day and a time of it are written: year, month, day, hours, minutes
    return Tr::tr("YYYY-MM-DD hh:mm");
}

} // namespace ui
