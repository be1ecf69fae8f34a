// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Id.h"

#include <QDate>
#include <QString>

namespace cases {

using FollowUpId = forms::Id<struct FollowUpTag>;

/// When a follow-up is due. Socialstyrelsen's follow-up comes 6 to 12 months after the baseline; 180 days is the
/// interval that the American Veterans' system reminds at, and the default here.
struct FollowUpRule
{
    int days = 180;
    int latestMonths = 12;

    QDate due(QDate baseline) const { return baseline.isValid() ? baseline.addDays(days) : QDate(); }
    QDate latest(QDate baseline) const { return baseline.isValid() ? baseline.addMonths(latestMonths) : QDate(); }
};

/// What a client's interviews say. Dates are of interviews held, whatever became of them afterwards.
struct InterviewDates
{
    QDate lastBaseline;
    QDate lastFollowUp;
};

/// The day the next follow-up is due: counted from the latest baseline until a follow-up has been held after it.
/// Invalid when nothing is due.
QDate nextFollowUp(const InterviewDates &dates, const FollowUpRule &rule = {});

/// How a follow-up that was due ended (rules.md 1). None of those but the first is a reason to think well or badly of
/// anybody; each is counted.
enum class FollowUpOutcome { Done, Declined, NotReached, Moved, Deceased, InInstitution, ContactEnded, Other };

QString followUpOutcomeName(FollowUpOutcome outcome); ///< "done", "declined", "not-reached", ...: as stored

} // namespace cases
