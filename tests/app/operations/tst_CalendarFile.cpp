// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CalendarFile.h"
#include "support/Register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using operations::CalendarDay;

namespace {

CalendarDay day(const QString &caseNumber)
{
    return {.id = QUuid(u"0190c0de-0000-7000-8000-000000000001"_s),
        .day = QDate(2026, 12, 31),
        .caseNumber = caseNumber,
        .isPractice = false,
        .made = QDateTime(QDate(2026, 3, 2), QTime(9, 5, 7), Qt::UTC)};
}

/// As a calendar reads it: folded lines are put together again.
QList<QByteArray> unfolded(QByteArray file)
{
    return file.replace("\r\n ", "").split('\n');
}

} // namespace

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseNumberCannotBreakOutOfItsLine();
    void everyLineEndsAsItShould();
    void longLinesAreFoldedBetweenCharacters();
    void itHoldsTheDayAndTheCaseNumberAndNothingElse();
    void theSameInterviewIsTheSameEventAndDoesNotGiveItsIdAway();
    void practiceIsSaid();
};

void TestCalendarFile::aCaseNumberCannotBreakOutOfItsLine()
{
    const QByteArray file = operations::calendarFile(day(u"1\r\nBEGIN:VALARM,;\\"_s));
    QVERIFY(unfolded(file).contains("SUMMARY:Case 1\\nBEGIN:VALARM\\,\\;\\\\\r"));
    QCOMPARE(file.count("\r\nBEGIN:"), 1); // the event's
}

void TestCalendarFile::everyLineEndsAsItShould()
{
    const QByteArray file = operations::calendarFile(day(u"2026-0001"_s));
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    QCOMPARE(file.count('\r'), file.count('\n'));
}

void TestCalendarFile::longLinesAreFoldedBetweenCharacters()
{
    const QString wide
        = u"å\u6f22\U0001F600"_s.repeated(60); // 2, 3 and 4 bytes: a fold falls within each sooner or later
    const QByteArray file = operations::calendarFile(day(wide));
    for (QByteArray line : file.split('\n')) {
        line.chop(line.endsWith('\r') ? 1 : 0);
        QVERIFY2(line.size() <= 75, line.constData());
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no half characters
    }
    QVERIFY(unfolded(file).contains("SUMMARY:Case " + wide.toUtf8() + '\r'));
}

void TestCalendarFile::itHoldsTheDayAndTheCaseNumberAndNothingElse()
{
    const QList<QByteArray> lines = unfolded(operations::calendarFile(day(u"2026-0001"_s)));
    QVERIFY(lines.contains("DTSTART;VALUE=DATE:20261231\r"));
    QVERIFY(lines.contains("DTEND;VALUE=DATE:20270101\r"));
    QVERIFY(lines.contains("DTSTAMP:20260302T090507Z\r"));
    QVERIFY(lines.contains("SUMMARY:Case 2026-0001\r"));
    for (const QByteArray &line : lines)
        QVERIFY(!line.startsWith("DESCRIPTION") && !line.startsWith("ATTENDEE") && !line.startsWith("LOCATION"));
}

void TestCalendarFile::theSameInterviewIsTheSameEventAndDoesNotGiveItsIdAway()
{
    const auto idOf = [](const CalendarDay &which) {
        for (const QByteArray &line : unfolded(operations::calendarFile(which)))
            if (line.startsWith("UID:"))
                return line;
        return QByteArray();
    };
    CalendarDay moved = day(u"1"_s);
    moved.day = QDate(2027, 1, 5);
    QCOMPARE(idOf(moved), idOf(day(u"1"_s)));
    QVERIFY(!idOf(moved).contains("0190c0de"));
    CalendarDay other = day(u"1"_s);
    other.id = QUuid(u"0190c0de-0000-7000-8000-000000000002"_s);
    QVERIFY(idOf(other) != idOf(moved));
}

void TestCalendarFile::practiceIsSaid()
{
    CalendarDay practice = day(u"1"_s);
    practice.isPractice = true;
    QVERIFY(operations::calendarFile(practice).contains(u"SUMMARY:ÖVNING / PRACTICE: Case 1"_s.toUtf8()));
}

UNDERLAG_TEST(TestCalendarFile)
#include "tst_CalendarFile.moc"
