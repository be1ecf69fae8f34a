// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/NoticeRecordTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert = "INSERT INTO notice_records (assessment, finding, what, done, who, person, utc)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                    " ON CONFLICT DO UPDATE SET what = ?3, done = ?4, who = ?5, person = ?6, utc = ?7";
constexpr std::string_view selectOf
    = "SELECT assessment, finding, what, done, who, person, utc FROM notice_records WHERE assessment = ?1"
      " ORDER BY finding";

NoticeRecord read(Row &row)
{
    return {.assessment = row.id<cases::AssessmentId>(),
        .finding = row.text(),
        .what = row.text(),
        .done = row.time(),
        .who = row.text(),
        .person = row.id<cases::PersonId>(),
        .when = row.time()};
}

} // namespace

Result<void> NoticeRecordTable::put(const NoticeRecord &record)
{
    return m_db.run(
        upsert, record.assessment, record.finding, record.what, record.done, record.who, record.person, record.when);
}

Result<std::vector<NoticeRecord>> NoticeRecordTable::of(const cases::AssessmentId &assessment) const
{
    return m_db.rows(selectOf, read, assessment);
}

} // namespace store
