// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/KeptReasonTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO kept_reasons (assessment, finding, reason, person, utc) VALUES (?1, ?2, ?3, ?4, ?5)"
      " ON CONFLICT DO UPDATE SET reason = ?3, person = ?4, utc = ?5";
constexpr std::string_view deleteOne = "DELETE FROM kept_reasons WHERE assessment = ?1 AND finding = ?2";
constexpr std::string_view selectOf
    = "SELECT assessment, finding, reason, person, utc FROM kept_reasons WHERE assessment = ?1 ORDER BY finding";

KeptReason read(Row &row)
{
    return {.assessment = row.id<cases::AssessmentId>(),
        .finding = row.text(),
        .reason = row.text(),
        .person = row.id<cases::PersonId>(),
        .when = row.time()};
}

} // namespace

Result<void> KeptReasonTable::put(const KeptReason &reason)
{
    return m_db.run(upsert, reason.assessment, reason.finding, reason.reason, reason.person, reason.when);
}

Result<void> KeptReasonTable::remove(const cases::AssessmentId &assessment, const QString &finding)
{
    return m_db.run(deleteOne, assessment, finding);
}

Result<std::vector<KeptReason>> KeptReasonTable::of(const cases::AssessmentId &assessment) const
{
    return m_db.rows(selectOf, read, assessment);
}

} // namespace store
