// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/NoteTable.h"

#include "app/store/InstancePath.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert = "INSERT INTO notes (assessment, item, kind, text, person, utc, instances)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                    " ON CONFLICT DO UPDATE SET kind = ?3, text = ?4, person = ?5, utc = ?6";
constexpr std::string_view deleteOne = "DELETE FROM notes WHERE assessment = ?1 AND item = ?2 AND instances = ?3";
constexpr std::string_view selectOf
    = "SELECT assessment, item, kind, text, person, utc, instances FROM notes WHERE assessment = ?1 ORDER BY item";

Note read(Row &row)
{
    return {.assessment = row.id<cases::AssessmentId>(),
        .item = row.text(),
        .kind = row.text(),
        .text = row.text(),
        .person = row.id<cases::PersonId>(),
        .when = row.time(),
        .instances = instancesOf(row.bytes())};
}

} // namespace

Result<void> NoteTable::put(const Note &note)
{
    if (note.text.isEmpty())
        return m_db.run(deleteOne, note.assessment, note.item, pathOf(note.instances));
    return m_db.run(
        upsert, note.assessment, note.item, note.kind, note.text, note.person, note.when, pathOf(note.instances));
}

Result<std::vector<Note>> NoteTable::of(const cases::AssessmentId &assessment) const
{
    return m_db.rows(selectOf, read, assessment);
}

} // namespace store
