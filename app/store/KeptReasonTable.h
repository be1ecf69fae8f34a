// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <vector>

namespace store {

/// Why a warning was kept.
struct KeptReason
{
    cases::AssessmentId assessment;
    QString finding;
    QString reason;
    cases::PersonId person;
    QDateTime when; ///< UTC
};

class KeptReasonTable
{
public:
    explicit KeptReasonTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const KeptReason &reason);
    forms::Result<void> remove(const cases::AssessmentId &assessment, const QString &finding);
    forms::Result<std::vector<KeptReason>> of(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
