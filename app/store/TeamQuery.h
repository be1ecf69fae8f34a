// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <vector>

namespace store {

/// Something that is to be done with a client by a day: a step of the case, or a follow-up.
struct DueEntry
{
    cases::ClientId client;
    QString clientName; ///< empty where protected
    QString caseNumber;
    QString instrument;
    QString timer; ///< its name in that definition; empty for a follow-up
    QDate due;
    QString reason; ///< why it is late, where that is told
    int attempts = 0; ///< of a follow-up
    cases::PersonId owner; ///< whose client it is; null for nobody's
};

/// How many assessments of an instrument stand in a state.
struct StateCount
{
    QString instrument;
    cases::AssessmentState state;
    int count = 0;
};

/// How the follow-ups of an instrument that were due in some days have ended.
struct OutcomeCount
{
    QString instrument;
    QString outcome; ///< cases::followUpOutcomeName; empty: not ended
    int count = 0;
};

/// What a team sees of its caseload: what the law lets a list be narrowed by (own or unit, instrument or step, state,
/// due date: rules.md 5) and counts. No answer, score or finding is read here.
class TeamQuery
{
public:
    explicit TeamQuery(Connection &db)
        : m_db(db)
    { }

    /// Open ones due by that day, the first first; onlyOf: the clients of one person, null for everybody's.
    forms::Result<std::vector<DueEntry>> due(QDate by, const cases::PersonId &onlyOf) const;
    forms::Result<std::vector<StateCount>> states(const cases::PersonId &onlyOf) const; ///< of those that go on
    /// Of follow-ups due from the first day until the second, that one left out.
    forms::Result<std::vector<OutcomeCount>> outcomes(QDate from, QDate to, const cases::PersonId &onlyOf) const;

private:
    Connection &m_db;
};

} // namespace store
