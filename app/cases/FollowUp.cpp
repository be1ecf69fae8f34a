// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/FollowUp.h"

QDate cases::nextFollowUp(const InterviewDates &dates, const FollowUpRule &rule)
{
    if (!dates.lastBaseline.isValid())
        return {};
    if (dates.lastFollowUp.isValid() && dates.lastFollowUp > dates.lastBaseline)
        return {};
    return rule.due(dates.lastBaseline);
}
