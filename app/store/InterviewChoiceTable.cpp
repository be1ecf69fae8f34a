// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/InterviewChoiceTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert = "INSERT INTO interview_choices (assessment, name, value) VALUES (?1, ?2, ?3)"
                                    " ON CONFLICT DO UPDATE SET value = ?3";
constexpr std::string_view deleteOne = "DELETE FROM interview_choices WHERE assessment = ?1 AND name = ?2";
constexpr std::string_view selectOf = "SELECT name, value FROM interview_choices WHERE assessment = ?1";

} // namespace

Result<void> InterviewChoiceTable::put(const cases::AssessmentId &assessment, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return m_db.run(deleteOne, assessment, name);
    return m_db.run(upsert, assessment, name, value);
}

Result<QHash<QString, QString>> InterviewChoiceTable::of(const cases::AssessmentId &assessment) const
{
    const auto read = [](Row &row) {
        const QString name = row.text();
        return std::pair(name, row.text());
    };
    TRY_ASSIGN(const auto rows, m_db.rows(selectOf, read, assessment));
    return QHash<QString, QString>(rows.begin(), rows.end());
}

} // namespace store
