// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/review/Comment.h"
#include "app/review/ReviewSteps.h"
#include "forms/base/Result.h"

#include <vector>

namespace operations {

class VaultSession;

/// The steps of an assessment after the interview. Approving writes what stands (relevance, scores, bands, findings,
/// counted variables) as values with structure fingerprint, settings and engine version; unlocking voids the approval
/// and is logged.
class ReviewAssessment
{
public:
    ReviewAssessment(VaultSession &session, const cases::AssessmentId &assessment);

    std::vector<review::Action> allowed() const;
    QString refusal(review::Action action,
        const QString &comment = {}) const; ///< a word of review::refusal, or "obstacles" before Hold and Send
    /// The comment stands in the trail; what is said at FeedBack is the client's and stands in the record instead.
    forms::Result<cases::AssessmentState> take(review::Action action, const QString &comment = {});

    forms::Result<std::vector<review::Comment>> comments() const;
    /// Whoever may return it comments, on what is sent; the interviewer and whoever may return it settle. Refused
    /// ("role", "own-interview", "state", "locked").
    forms::Result<review::CommentId> comment(const QString &item, const QString &text);
    forms::Result<void> settle(const review::CommentId &comment, bool settled);
    forms::Result<std::vector<review::StepTaken>> trail() const; ///< oldest first
    /// Items whose answers changed since it was last returned: the fourth mark of the review page.
    forms::Result<QStringList> changedSinceReturned() const;

private:
    VaultSession &m_session;
    cases::AssessmentId m_assessment;
};

} // namespace operations
