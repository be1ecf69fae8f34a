// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/cases/FollowUp.h"
#include "app/operations/VaultSession.h"

#include <vector>

namespace operations {

/// A follow-up that has not ended: of what, by when, and what has been tried.
struct DueFollowUp
{
    cases::FollowUpId id;
    cases::ClientId client;
    QString instrument;
    QDate due;
    int attempts = 0;
    QString note; ///< what was said about it, one line a time
};

/// What is due, and how it ends when no follow-up interview ends it (rules.md 1): every one that is due ends in an
/// outcome, so that figures of change can say how many are lost.
class FollowUps
{
public:
    explicit FollowUps(VaultSession &session)
        : m_session(session)
    { }

    forms::Result<std::vector<DueFollowUp>> open(const cases::ClientId &client) const; ///< the first due first
    /// The day by which the next one with this instrument is due; invalid when none is.
    forms::Result<QDate> due(const cases::ClientId &client, const QString &instrument) const;
    /// The person was looked for and not reached this time. NotFound when it has ended already.
    forms::Result<void> tried(const DueFollowUp &due, const QString &note);
    /// Refused ("done-by-interview") for Done: an interview that is held says that.
    forms::Result<void> end(const DueFollowUp &due, cases::FollowUpOutcome outcome, const QString &note);

private:
    VaultSession &m_session;
};

} // namespace operations
