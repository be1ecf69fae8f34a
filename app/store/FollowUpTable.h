// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/cases/FollowUp.h"
#include "app/store/Connection.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace store {

using cases::FollowUpId;

/// A follow-up that is due, and how it ended (rules.md 1).
struct FollowUp
{
    FollowUpId id;
    cases::ClientId client;
    cases::AssessmentId baseline;
    QDate due;
    QString
        outcome; ///< empty while open; "done", "declined", "not-reached", "moved", "deceased", "in-institution", ...
    QDate outcomeDate;
    int attempts = 0;
    QString note;
    cases::AssessmentId followUp; ///< when done
};

class FollowUpTable
{
public:
    explicit FollowUpTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const FollowUp &followUp); ///< adds or changes
    forms::Result<std::vector<FollowUp>> of(const cases::ClientId &client) const;
    forms::Result<std::vector<FollowUp>> openBefore(QDate day) const; ///< by due day

private:
    Connection &m_db;
};

} // namespace store
