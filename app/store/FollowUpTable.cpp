// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/FollowUpTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO follow_ups (id, client, baseline, due, outcome, outcome_date, attempts, note, follow_up)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET due = ?4, outcome = ?5,"
      " outcome_date = ?6, attempts = ?7, note = ?8, follow_up = ?9";
constexpr std::string_view selectOf
    = "SELECT id, client, baseline, due, outcome, outcome_date, attempts, note, follow_up FROM follow_ups"
      " WHERE client = ?1 ORDER BY due, id";
constexpr std::string_view selectOpen
    = "SELECT id, client, baseline, due, outcome, outcome_date, attempts, note, follow_up FROM follow_ups"
      " WHERE outcome = '' AND due < ?1 ORDER BY due, id";

FollowUp read(Row &row)
{
    return {.id = row.id<FollowUpId>(),
        .client = row.id<cases::ClientId>(),
        .baseline = row.id<cases::AssessmentId>(),
        .due = row.date(),
        .outcome = row.text(),
        .outcomeDate = row.date(),
        .attempts = row.number(),
        .note = row.text(),
        .followUp = row.id<cases::AssessmentId>()};
}

} // namespace

Result<void> FollowUpTable::put(const FollowUp &f)
{
    return m_db.run(
        upsert, f.id, f.client, f.baseline, f.due, f.outcome, f.outcomeDate, f.attempts, f.note, f.followUp);
}

Result<std::vector<FollowUp>> FollowUpTable::of(const cases::ClientId &client) const
{
    return m_db.rows(selectOf, read, client);
}

Result<std::vector<FollowUp>> FollowUpTable::openBefore(QDate day) const
{
    return m_db.rows(selectOpen, read, day);
}

} // namespace store
