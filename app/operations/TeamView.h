// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/FollowUp.h"
#include "app/operations/VaultSession.h"
#include "app/store/TeamQuery.h"
#include "app/summary/Release.h"
#include "forms/base/LocalText.h"

#include <vector>

namespace operations {

/// Something due, with the words of the definition that asks for it.
struct DueItem
{
    store::DueEntry entry;
    forms::LocalText what; ///< a timer's label; empty for a follow-up
    QString owner; ///< the name of who has the client; empty: nobody
    bool isLate = false;
};

/// How the follow-ups of an instrument went: every figure of change stands beside these (rules.md 1).
struct FollowUpCounts
{
    QString instrument;
    int due = 0; ///< that have come due in the time, whatever became of them
    int done = 0;
    int lost = 0; ///< ended without an interview
    int open = 0; ///< due and not ended

    double share() const { return due > 0 ? double(done) / due : 0; }
    bool isUnderHalf() const { return due > 0 && 2 * done < due; } ///< a fixed warning goes with it
};

/// What a supervisor sees of the team, and a social worker of the own caseload. Lists hold only what the law lets a
/// list be narrowed by (rules.md 5); needs and results are counts under the rules of a release, and lead to no list.
class TeamView
{
public:
    static constexpr int fewestOfOneWorker = 10; ///< persons in whatever a worker is shown of the own caseload

    explicit TeamView(VaultSession &session)
        : m_session(session)
    { }

    bool isOfAll() const; ///< the whole team is shown; false: the own clients only
    forms::Result<std::vector<DueItem>> due(QDate by) const; ///< the first due first
    forms::Result<std::vector<store::StateCount>> states() const;
    forms::Result<std::vector<FollowUpCounts>> followUps(QDate from, QDate to) const; ///< due in [from, to)
    /// Closed periods with something approved, newest first.
    std::vector<summary::Period> periods(const QString &instrument) const;
    /// The plan's tables of that period, withheld as in a release. Errors: as of summary::prepareTeamTables.
    forms::Result<summary::Release> tables(const QString &instrument, const QString &period) const;
    /// Instruments that have a plan and anything approved.
    QStringList instruments() const;

private:
    cases::PersonId onlyOf() const;

    VaultSession &m_session;
};

} // namespace operations
