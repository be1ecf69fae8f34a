// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/MarkTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertOne = "INSERT INTO marks (assessment, item) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr std::string_view deleteOne = "DELETE FROM marks WHERE assessment = ?1 AND item = ?2 AND instances = x''";
constexpr std::string_view selectOf = "SELECT item FROM marks WHERE assessment = ?1 ORDER BY item";

} // namespace

Result<void> MarkTable::mark(const cases::AssessmentId &assessment, const QString &item)
{
    return m_db.run(insertOne, assessment, item);
}

Result<void> MarkTable::unmark(const cases::AssessmentId &assessment, const QString &item)
{
    return m_db.run(deleteOne, assessment, item);
}

Result<QStringList> MarkTable::of(const cases::AssessmentId &assessment) const
{
    TRY_ASSIGN(const auto items, m_db.rows(selectOf, [](Row &row) { return row.text(); }, assessment));
    return QStringList(items.begin(), items.end());
}

} // namespace store
