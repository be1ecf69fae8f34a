// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/FollowUp.h"

using namespace Qt::StringLiterals;

QDate cases::nextFollowUp(const InterviewDates &dates, const FollowUpRule &rule)
{
    if (!dates.lastBaseline.isValid())
        return {};
    if (dates.lastFollowUp.isValid() && dates.lastFollowUp > dates.lastBaseline)
        return {};
    return rule.due(dates.lastBaseline);
}

QString cases::followUpOutcomeName(FollowUpOutcome outcome)
{
    // In the order of the enumeration
    static constexpr QLatin1StringView names[] = {"done"_L1, "declined"_L1, "not-reached"_L1, "moved"_L1, "deceased"_L1,
        "in-institution"_L1, "contact-ended"_L1, "other"_L1};
    return names[std::size_t(outcome)];
}
