// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/DeadlineTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO deadlines (assessment, name, client, due, met) VALUES (?1, ?2, ?3, ?4, ?5)"
      " ON CONFLICT (assessment, name) DO UPDATE SET due = ?4, met = ?5";
constexpr std::string_view deleteOne = "DELETE FROM deadlines WHERE assessment = ?1 AND name = ?2";
constexpr std::string_view setReason
    = "UPDATE deadlines SET reason = ?3, person = ?4, utc = ?5 WHERE assessment = ?1 AND name = ?2";
constexpr std::string_view selectOf
    = "SELECT assessment, name, due, met, reason FROM deadlines WHERE client = ?1 ORDER BY due, name, assessment";

} // namespace

Result<void> DeadlineTable::put(const cases::ClientId &client, const cases::Deadline &deadline)
{
    return m_db.run(upsert, deadline.assessment, deadline.name, client, deadline.due, deadline.met);
}

Result<void> DeadlineTable::remove(const cases::Deadline &deadline)
{
    return m_db.run(deleteOne, deadline.assessment, deadline.name);
}

Result<void> DeadlineTable::explain(
    const cases::Deadline &deadline, const cases::PersonId &person, const QDateTime &when)
{
    return m_db.run(setReason, deadline.assessment, deadline.name, deadline.reason, person, when);
}

Result<std::vector<cases::Deadline>> DeadlineTable::of(const cases::ClientId &client) const
{
    const auto read = [](Row &row) {
        cases::Deadline deadline;
        deadline.assessment = row.id<cases::AssessmentId>();
        deadline.name = row.text();
        deadline.due = row.date();
        deadline.met = row.date();
        deadline.reason = row.text();
        return deadline;
    };
    return m_db.rows(selectOf, read, client);
}

} // namespace store
