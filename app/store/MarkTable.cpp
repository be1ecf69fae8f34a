// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/MarkTable.h"

#include "app/store/InstancePath.h"

namespace store {

using namespace Qt::StringLiterals;
using forms::Result;

namespace {

constexpr std::string_view insertOne
    = "INSERT INTO marks (assessment, kind, item, instances) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
constexpr std::string_view deleteOne
    = "DELETE FROM marks WHERE assessment = ?1 AND kind = ?2 AND item = ?3 AND instances = ?4";
constexpr std::string_view selectOf
    = "SELECT kind, item, instances FROM marks WHERE assessment = ?1 ORDER BY kind, item, instances";

constexpr auto unreadable = "unreadable"_L1;

QString nameOf(MarkKind kind)
{
    return kind == MarkKind::Unreadable ? unreadable : "return-to"_L1;
}

} // namespace

Result<void> MarkTable::mark(const cases::AssessmentId &assessment, const Mark &mark)
{
    return m_db.run(insertOne, assessment, nameOf(mark.kind), mark.item, pathOf(mark.instances));
}

Result<void> MarkTable::unmark(const cases::AssessmentId &assessment, const Mark &mark)
{
    return m_db.run(deleteOne, assessment, nameOf(mark.kind), mark.item, pathOf(mark.instances));
}

Result<std::vector<Mark>> MarkTable::of(const cases::AssessmentId &assessment) const
{
    const auto read = [](Row &row) {
        Mark mark;
        mark.kind = row.text() == unreadable ? MarkKind::Unreadable : MarkKind::ReturnTo;
        mark.item = row.text();
        mark.instances = instancesOf(row.bytes());
        return mark;
    };
    return m_db.rows(selectOf, read, assessment);
}

} // namespace store
