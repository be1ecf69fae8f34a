// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Goal.h"
#include "app/paper/Journal.h"

namespace paper {

/// What is good to know before a client is met for an interview.
struct MeetingSource
{
    const forms::FormDefinition &definition; ///< of the interview that is planned
    const forms::FormEntry *last = nullptr; ///< the interview before it; null for a first one
    // NOLINTBEGIN(readability-redundant-member-init): so that who names only what it knows gets no warning from g++
    QDate lastDate = {};
    std::optional<EarlierResult> beforeLast = {}; ///< what the last one is compared with
    std::vector<forms::Cell> neverAnswered = {}; ///< last time, without an answer or with "no answer" for a code
    std::vector<SafetyNotice> safety = {}; ///< of last time
    QString clientLanguage = {}; ///< BCP 47; "" when not known
    cases::InterviewRecord record = {}; ///< of the planned one, or where it says nothing the last one
    std::vector<cases::Goal> goals = {}; ///< in the order they were set; those that are not reached are told
    std::optional<int> minutes = {}; ///< how long it may take; none when nothing tells
    // NOLINTEND(readability-redundant-member-init)
};

/// One page: language, interpreter and time, safety, the last result and what changed, what was never answered. What
/// does not fit is counted.
forms::Result<QByteArray> meetingPage(const MeetingSource &source, const Heading &heading);

} // namespace paper
