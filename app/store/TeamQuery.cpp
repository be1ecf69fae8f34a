// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/TeamQuery.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view selectDue
    = "SELECT * FROM ("
      "SELECT c.id, iif(c.is_protected, '', c.name) AS name, c.case_number, a.instrument, d.name, d.due AS due,"
      " d.reason, 0, c.owner, c.is_protected AS hidden FROM deadlines d JOIN clients c ON c.id = d.client"
      " JOIN assessments a ON a.id = d.assessment WHERE d.met IS NULL AND d.due <= ?1"
      " UNION ALL "
      "SELECT c.id, iif(c.is_protected, '', c.name), c.case_number, a.instrument, '', f.due, '', f.attempts, c.owner,"
      " c.is_protected FROM follow_ups f JOIN clients c ON c.id = f.client JOIN assessments a ON a.id = f.baseline"
      " WHERE f.outcome = '' AND f.due <= ?1)"
      " WHERE ?2 IS NULL OR owner IS ?2 ORDER BY due, hidden, name, id";
constexpr std::string_view selectStates
    = "SELECT a.instrument, a.state, count(*) FROM assessments a JOIN clients c ON c.id = a.client"
      " WHERE a.state NOT IN ('approved', 'filed') AND (?1 IS NULL OR c.owner IS ?1)"
      " GROUP BY a.instrument, a.state ORDER BY a.instrument, a.state";
constexpr std::string_view selectOutcomes
    = "SELECT a.instrument, f.outcome, count(*) FROM follow_ups f JOIN assessments a ON a.id = f.baseline"
      " JOIN clients c ON c.id = f.client WHERE f.due >= ?1 AND f.due < ?2 AND (?3 IS NULL OR c.owner IS ?3)"
      " GROUP BY a.instrument, f.outcome ORDER BY a.instrument, f.outcome";

DueEntry readDue(Row &row)
{
    DueEntry entry;
    entry.client = row.id<cases::ClientId>();
    entry.clientName = row.text();
    entry.caseNumber = row.text();
    entry.instrument = row.text();
    entry.timer = row.text();
    entry.due = row.date();
    entry.reason = row.text();
    entry.attempts = row.number();
    entry.owner = row.id<cases::PersonId>();
    return entry;
}

StateCount readState(Row &row)
{
    return {.instrument = row.text(), .state = cases::stateFromName(row.text()), .count = row.number()};
}

OutcomeCount readOutcome(Row &row)
{
    return {.instrument = row.text(), .outcome = row.text(), .count = row.number()};
}

} // namespace

Result<std::vector<DueEntry>> TeamQuery::due(QDate by, const cases::PersonId &onlyOf) const
{
    return m_db.rows(selectDue, readDue, by, onlyOf);
}

Result<std::vector<StateCount>> TeamQuery::states(const cases::PersonId &onlyOf) const
{
    return m_db.rows(selectStates, readState, onlyOf);
}

Result<std::vector<OutcomeCount>> TeamQuery::outcomes(QDate from, QDate to, const cases::PersonId &onlyOf) const
{
    return m_db.rows(selectOutcomes, readOutcome, from, to, onlyOf);
}

} // namespace store
