// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <optional>
#include <vector>

namespace store {

class AssessmentTable
{
public:
    explicit AssessmentTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> insert(const cases::Assessment &assessment);
    /// Everything but id, client, interviewer and what it was made with. NotFound.
    forms::Result<void> update(const cases::Assessment &assessment);
    /// Conflict when it is no longer in `from`: somebody else took a step meanwhile.
    forms::Result<void> setState(
        const cases::AssessmentId &id, cases::AssessmentState from, cases::AssessmentState to, const QDateTime &when);
    /// Conflict when it is no longer in this state; what is approved or filed is locked but for the step that files it.
    forms::Result<void> setRecord(const cases::AssessmentId &id, cases::AssessmentState in,
        const cases::InterviewRecord &record, const QDateTime &when);
    /// Another version of its instrument, while it is planned or under way; Conflict when it no longer is.
    forms::Result<void> setDefinition(const cases::Assessment &assessment);
    forms::Result<void> setLastItem(const cases::AssessmentId &id, const QString &item);

    forms::Result<std::optional<cases::Assessment>> assessment(const cases::AssessmentId &id) const;
    forms::Result<std::vector<cases::Assessment>> ofClient(const cases::ClientId &client) const; ///< newest first
    forms::Result<std::vector<cases::Assessment>> inState(cases::AssessmentState state) const; ///< oldest change first
    /// Interviewed on one of [from, to) and approved or filed: what a release counts.
    forms::Result<std::vector<cases::Assessment>> approvedBetween(
        const QString &instrument, QDate from, QDate to) const;

private:
    Connection &m_db;
};

} // namespace store
