// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <vector>

namespace store {

/// What was done about a notice, when and by whom (rules.md 6: the safety notice).
struct NoticeRecord
{
    cases::AssessmentId assessment;
    QString finding;
    QString what;
    QDateTime done; ///< UTC
    QString who;
    cases::PersonId person; ///< who entered it
    QDateTime when; ///< UTC, entered
};

class NoticeRecordTable
{
public:
    explicit NoticeRecordTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const NoticeRecord &record);
    forms::Result<std::vector<NoticeRecord>> of(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
