// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"
#include "app/store/Connection.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace store {

using ReleaseId = forms::Id<struct ReleaseTag>;

/// A row of the ledger: what was released, immutable.
struct LedgerRelease
{
    ReleaseId id;
    QString plan;
    QString planVersion;
    QString instrument;
    QString instrumentVersion;
    QString structureFingerprint;
    QString period; ///< "2026-H1"
    QDate from;
    QDate to; ///< the day after its last
    QString reportingBody;
    int persons = 0;
    bool isWithdrawn = false;
    cases::PersonId madeBy;
    QDateTime made; ///< UTC
};

struct LedgerFile
{
    QString name;
    QByteArray bytes; ///< exactly as they left
};

class ReleaseTable
{
public:
    explicit ReleaseTable(Connection &db)
        : m_db(db)
    { }

    /// Conflict when a release of the same plan and reporting body touches the period.
    forms::Result<void> insert(const LedgerRelease &release, const std::vector<LedgerFile> &files);
    forms::Result<std::vector<LedgerRelease>> of(const QString &plan) const; ///< newest period first
    forms::Result<std::vector<LedgerRelease>> all() const;
    forms::Result<std::vector<LedgerFile>> files(const ReleaseId &release) const;

private:
    Connection &m_db;
};

} // namespace store
