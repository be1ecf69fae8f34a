// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QList>
#include <QUuid>

#include <vector>

namespace store {

/// One instance of a repeat in an assessment.
struct RepeatInstance
{
    cases::AssessmentId assessment;
    QList<QUuid> instances; ///< those around it, from the outside in, and itself last
    QString repeat; ///< the repeat's name in the definition
    int position = 0; ///< among its siblings, from 0
};

class InstanceTable
{
public:
    explicit InstanceTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const RepeatInstance &instance);
    /// The row; its answers are taken away one by one, so that the history has them.
    forms::Result<void> remove(const cases::AssessmentId &assessment, const QList<QUuid> &instances);
    /// Each after the one around it, siblings in their order.
    forms::Result<std::vector<RepeatInstance>> of(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
