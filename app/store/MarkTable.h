// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QStringList>

namespace store {

/// "Return to this": items marked in an assessment.
class MarkTable
{
public:
    explicit MarkTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> mark(const cases::AssessmentId &assessment, const QString &item);
    forms::Result<void> unmark(const cases::AssessmentId &assessment, const QString &item);
    forms::Result<QStringList> of(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
