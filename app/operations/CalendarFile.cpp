// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CalendarFile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

constexpr qsizetype longestLine = 75; ///< bytes without the break (RFC 5545, 3.1)

/// RFC 5545, 3.3.11.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar character : text) {
        if (character == u'\\' || character == u';' || character == u',')
            safe += u'\\';
        if (character == u'\n')
            safe += u"\\n"_s;
        else if (character.unicode() >= 0x20 && character.unicode() != 0x7F)
            safe += character;
    }
    return safe;
}

bool isWithinCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

QByteArray folded(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray result;
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype room = longestLine;
        if (from > 0) {
            result += "\r\n ";
            --room; // the blank that says it goes on
        }
        qsizetype end = qMin(from + room, bytes.size());
        while (end < bytes.size() && isWithinCharacter(bytes[end]))
            --end;
        result += bytes.mid(from, end - from);
        from = end;
    }
    return result + "\r\n";
}

} // namespace

QByteArray calendarFile(const CalendarDay &day)
{
    const QString summary = QCoreApplication::translate("CalendarFile", "Case %1").arg(day.caseNumber);
    // The vault's own id of the assessment stays in the vault.
    const QUuid id = QUuid::createUuidV5(day.id, QByteArrayLiteral("calendar"));
    const QStringList lines{
        u"BEGIN:VCALENDAR"_s,
        u"VERSION:2.0"_s,
        u"PRODID:-//Underlag//Underlag//EN"_s,
        u"METHOD:PUBLISH"_s,
        u"BEGIN:VEVENT"_s,
        u"UID:%1"_s.arg(id.toString(QUuid::WithoutBraces)),
        u"DTSTAMP:%1"_s.arg(day.made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)),
        u"DTSTART;VALUE=DATE:%1"_s.arg(day.day.toString(u"yyyyMMdd"_s)),
        u"DTEND;VALUE=DATE:%1"_s.arg(day.day.addDays(1).toString(u"yyyyMMdd"_s)),
        u"SUMMARY:%1"_s.arg(escaped(day.isPractice ? u"ÖVNING / PRACTICE: "_s + summary : summary)),
        u"CLASS:PRIVATE"_s,
        u"TRANSP:TRANSPARENT"_s,
        u"END:VEVENT"_s,
        u"END:VCALENDAR"_s,
    };
    QByteArray file;
    for (const QString &line : lines)
        file += folded(line);
    return file;
}

} // namespace operations
