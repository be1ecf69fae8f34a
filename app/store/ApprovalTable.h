// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QDateTime>
#include <QHash>

#include <optional>
#include <vector>

namespace store {

using ApprovalId = forms::Id<struct ApprovalTag>;

/// One value that approval fixed. Counting reads these and never evaluates.
struct ApprovedValue
{
    enum class Kind { Relevance, Score, Band, Finding, Variable };
    Kind kind = Kind::Variable;
    QString name;
    std::optional<QString> value; ///< canonical text (a score as its shortest round-trip); nothing: not computable
};

struct Approval
{
    ApprovalId id;
    cases::AssessmentId assessment;
    cases::PersonId person;
    QDateTime when; ///< UTC
    QString structureFingerprint;
    QHash<QString, QString> settings;
    QString engineVersion;
    QString revisionHash;
    QDateTime voided; ///< UTC; invalid while it stands
    cases::PersonId voidedBy;
};

/// A standing approval with one of its values: what a count reads.
struct CountedValue
{
    cases::AssessmentId assessment;
    cases::ClientId client;
    cases::PersonId interviewer;
    QString structure; ///< fingerprints of what it was made with
    QString wording;
    ApprovedValue value;
};

/// SHA-256 of the values by kind and name, hexadecimal: what the audit trail keeps of an approval, so that values
/// exchanged behind our back no longer fit it.
QString valuesHash(std::vector<ApprovedValue> values);

class ApprovalTable
{
public:
    explicit ApprovalTable(Connection &db)
        : m_db(db)
    { }

    /// Conflict while another approval of the assessment stands.
    forms::Result<void> insert(const Approval &approval, const std::vector<ApprovedValue> &values);
    forms::Result<void> voidStanding(
        const cases::AssessmentId &assessment, const cases::PersonId &person, const QDateTime &when);
    forms::Result<std::optional<Approval>> standing(const cases::AssessmentId &assessment) const;
    forms::Result<std::vector<ApprovedValue>> values(const ApprovalId &approval) const;
    /// Of every standing approval of the instrument with an interview date in [from, to), by assessment.
    forms::Result<std::vector<CountedValue>> counted(const QString &instrument, QDate from, QDate to) const;

private:
    Connection &m_db;
};

} // namespace store
