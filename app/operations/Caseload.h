// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/cases/Client.h"
#include "forms/base/Result.h"

#include <vector>

namespace operations {

class VaultSession;

struct NewClient
{
    QString name;
    QString identityTyped; ///< may be empty when unknown; then birthDate as told
    QDate birthDate;
    QString caseNumber;
    bool isProtected = false;
    QString language;
};

struct NewAssessment
{
    cases::ClientId client;
    QString instrument;
    QString variant;
    QDate interviewDate;
    QString contactMode = QStringLiteral("in-person");
};

/// Clients and their assessments: find, add, look at. Every search is logged as an access, no search reads answers.
class Caseload
{
public:
    explicit Caseload(VaultSession &session)
        : m_session(session)
    { }

    forms::Result<std::vector<cases::CaseloadRow>> rows(
        const cases::CaseloadFilter &filter, int offset, int limit) const;
    forms::Result<int> count(const cases::CaseloadFilter &filter) const;

    /// Type when the identity number does not hold; Conflict (where = the client's id) when somebody already has it;
    /// Refused when a real vault is given a test number or a practice vault a real one.
    forms::Result<cases::ClientId> addClient(const NewClient &client);
    forms::Result<void> changeClient(const cases::Client &client);
    forms::Result<cases::Client> client(const cases::ClientId &id) const;
    forms::Result<std::vector<cases::Assessment>> assessmentsOf(const cases::ClientId &client) const; ///< newest first

    /// Refused when a first assessment would be a follow-up, or one of the same kind stands on the same day.
    forms::Result<cases::AssessmentId> startAssessment(const NewAssessment &assessment);
    forms::Result<cases::Assessment> assessment(const cases::AssessmentId &id) const;
    forms::Result<void> changeRecord(const cases::AssessmentId &id, const cases::InterviewRecord &record);

private:
    VaultSession &m_session;
};

} // namespace operations
