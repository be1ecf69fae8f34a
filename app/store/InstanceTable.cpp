// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/InstanceTable.h"

#include "app/store/InstancePath.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO repeat_instances (assessment, instances, name, position) VALUES (?1, ?2, ?3, ?4)"
      " ON CONFLICT DO UPDATE SET position = ?4";
constexpr std::string_view deleteOne = "DELETE FROM repeat_instances WHERE assessment = ?1 AND instances = ?2";
constexpr std::string_view selectOf
    = "SELECT assessment, instances, name, position FROM repeat_instances WHERE assessment = ?1"
      " ORDER BY length(instances), position, instances";

RepeatInstance read(Row &row)
{
    return {.assessment = row.id<cases::AssessmentId>(),
        .instances = instancesOf(row.bytes()),
        .repeat = row.text(),
        .position = int(row.integer())};
}

} // namespace

Result<void> InstanceTable::put(const RepeatInstance &instance)
{
    return m_db.run(
        upsert, instance.assessment, pathOf(instance.instances), instance.repeat, qint64(instance.position));
}

Result<void> InstanceTable::remove(const cases::AssessmentId &assessment, const QList<QUuid> &instances)
{
    return m_db.run(deleteOne, assessment, pathOf(instances));
}

Result<std::vector<RepeatInstance>> InstanceTable::of(const cases::AssessmentId &assessment) const
{
    return m_db.rows(selectOf, read, assessment);
}

} // namespace store
