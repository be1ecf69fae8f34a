// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/Comment.h"
#include "app/store/Connection.h"

#include <vector>

namespace store {

/// A step of an assessment as it is entered.
struct NewStep
{
    cases::AssessmentId assessment;
    QString action; ///< review::actionName
    cases::AssessmentState from = cases::AssessmentState::Planned;
    cases::AssessmentState to = cases::AssessmentState::Planned;
    cases::PersonId person;
    QDateTime when; ///< UTC
    QString comment;
    qint64 answerSequence = 0; ///< the history's last at that moment: what changed since is what comes after
};

/// The steps taken, append-only.
class StepTable
{
public:
    explicit StepTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> append(const NewStep &step);
    forms::Result<std::vector<review::StepTaken>> of(const cases::AssessmentId &assessment) const; ///< oldest first
    /// The history's sequence when this action was last taken; nothing when it never was.
    forms::Result<std::optional<qint64>> sequenceAtLast(
        const cases::AssessmentId &assessment, const QString &action) const;

private:
    Connection &m_db;
};

} // namespace store
