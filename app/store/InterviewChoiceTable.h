// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QHash>
#include <QString>

namespace store {

/// What was chosen for one interview and is no answer: "language" (of the instrument), "card-language" (the client's).
class InterviewChoiceTable
{
public:
    explicit InterviewChoiceTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const cases::AssessmentId &assessment, const QString &name, const QString &value);
    forms::Result<QHash<QString, QString>> of(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
