// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/NarrativeTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO narratives (assessment, language, text, person, utc) VALUES (?1, ?2, ?3, ?4, ?5)"
      " ON CONFLICT DO UPDATE SET text = ?3, person = ?4, utc = ?5";
constexpr std::string_view deleteOne = "DELETE FROM narratives WHERE assessment = ?1 AND language = ?2";
constexpr std::string_view selectOf
    = "SELECT language, text, person, utc FROM narratives WHERE assessment = ?1 AND language = ?2";

} // namespace

Result<void> NarrativeTable::put(const cases::AssessmentId &assessment, const StoredNarrative &narrative)
{
    if (narrative.text.isEmpty())
        return m_db.run(deleteOne, assessment, narrative.language);
    return m_db.run(upsert, assessment, narrative.language, narrative.text, narrative.person, narrative.when);
}

Result<std::optional<StoredNarrative>> NarrativeTable::of(
    const cases::AssessmentId &assessment, const QString &language) const
{
    const auto read = [](Row &row) {
        StoredNarrative narrative;
        narrative.language = row.text();
        narrative.text = row.text();
        narrative.person = row.id<cases::PersonId>();
        narrative.when = row.time();
        return narrative;
    };
    return m_db.first(selectOf, read, assessment, language);
}

} // namespace store
