// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/MarkTable.h"

#include "app/store/InstancePath.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertOne
    = "INSERT INTO marks (assessment, item, instances) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
constexpr std::string_view deleteOne = "DELETE FROM marks WHERE assessment = ?1 AND item = ?2 AND instances = ?3";
constexpr std::string_view selectOf
    = "SELECT item, instances FROM marks WHERE assessment = ?1 ORDER BY item, instances";

} // namespace

Result<void> MarkTable::mark(const cases::AssessmentId &assessment, const Mark &mark)
{
    return m_db.run(insertOne, assessment, mark.item, pathOf(mark.instances));
}

Result<void> MarkTable::unmark(const cases::AssessmentId &assessment, const Mark &mark)
{
    return m_db.run(deleteOne, assessment, mark.item, pathOf(mark.instances));
}

Result<std::vector<Mark>> MarkTable::of(const cases::AssessmentId &assessment) const
{
    const auto read = [](Row &row) {
        Mark mark;
        mark.item = row.text();
        mark.instances = instancesOf(row.bytes());
        return mark;
    };
    return m_db.rows(selectOf, read, assessment);
}

} // namespace store
