// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "forms/base/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace review {

enum class Action { Begin, Hold, Rate, FeedBack, Send, Withdraw, Return, Approve, Unlock, File };

/// One row of the table that decides what may be done: from, action, who, to. Buttons and command line both read it.
struct Step
{
    cases::AssessmentState from;
    Action action;
    cases::Role role; ///< who may (a supervisor may also do what a social worker may with own assessments)
    cases::AssessmentState to;
    bool needsComment = false;
    bool own = false; ///< only the interviewer
    bool notOwn = false; ///< four eyes: never the interviewer
    bool withoutReview = false; ///< only for an instrument that asks for no review
};

const std::vector<Step> &steps();

/// Who asks, and about what.
struct Asking
{
    cases::Person person;
    cases::AssessmentState state;
    cases::PersonId interviewer;
    bool reviewRequired = true; ///< false for an instrument whose review is "none"
};

std::vector<Action> allowedActions(const Asking &asking);

/// Why not, as a stable word for the window and the command line to say in words: "", "state", "role", "own-interview",
/// "not-own", "comment-missing", "not-required".
QString refusal(const Asking &asking, Action action, const QString &comment);

forms::Result<cases::AssessmentState> stateAfter(const Asking &asking, Action action, const QString &comment);

QString actionName(Action action); ///< "hold", "send", "return", ...
std::optional<Action> actionFromName(const QString &name);

} // namespace review
