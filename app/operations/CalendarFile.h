// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QUuid>

namespace operations {

/// A day in a calendar that others can read: the case number and nothing else of the person (rules.md 6).
struct CalendarDay
{
    QUuid id; ///< the same again: the calendar moves what it has rather than taking a second one
    QDate day;
    QString caseNumber;
    bool isPractice = false;
    QDateTime made; ///< UTC
};

/// An iCalendar object (RFC 5545): CRLF, lines folded at 75 bytes between characters, text escaped.
QByteArray calendarFile(const CalendarDay &day);

} // namespace operations
