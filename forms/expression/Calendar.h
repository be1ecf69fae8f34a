// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QStringView>
#include <QTime>

#include <optional>

namespace forms {

/// Calendar days without zone: an interview's date is the day on the wall, so no device's zone may move it. ODK's
/// engines count from local midnight; here day 0 is 1970-01-01 everywhere.
qint64 daysSinceEpoch(QDate date);
std::optional<QDate> dateOfDays(double days); ///< the day that holds this moment; none outside the years 1 to 9999

double partOfDay(QTime time); ///< 06:00 is 0.25
std::optional<QTime> timeOfPart(double part);
QString textOfTime(QTime time); ///< 14:30, with seconds only when there are any

/// 2026-03-14 or 2026-3-14; a time after T is left out. None for a day that does not exist.
std::optional<QDate> readDate(QStringView text);
/// 14:30, 14:30:15, 14:30:15.250; an offset (+02:00, Z) must be well-formed and is left out: the clock's own time.
std::optional<QTime> readTime(QStringView text);
/// Days since 1970-01-01 with the time as a fraction; a moment with an offset is counted in UTC.
std::optional<double> readDecimalDate(QStringView text);

/// A moment keeps the offset it was made at. 2026-03-14T14:30, with seconds, milliseconds and an offset or Z; without
/// one it is universal time, so that no device's zone moves it.
std::optional<QDateTime> readMoment(QStringView text);
double daysOf(const QDateTime &moment); ///< since 1970-01-01 00:00 UTC, with parts of days; NaN when invalid
QString textOfMoment(const QDateTime &moment); ///< 2026-03-14T14:30:00.000+01:00, as ODK writes it

} // namespace forms
