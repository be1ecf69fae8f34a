// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PersonTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert = "INSERT INTO people (id, name, role, is_active) VALUES (?1, ?2, ?3, ?4)"
                                    " ON CONFLICT (id) DO UPDATE SET name = ?2, role = ?3, is_active = ?4";
constexpr std::string_view selectOne = "SELECT id, name, role, is_active FROM people WHERE id = ?1";
constexpr std::string_view selectAll = "SELECT id, name, role, is_active FROM people ORDER BY name, id";

cases::Person read(Row &row)
{
    return {.id = row.id<cases::PersonId>(),
        .name = row.text(),
        .role = cases::roleFromName(row.text()),
        .isActive = row.boolean()};
}

} // namespace

Result<void> PersonTable::put(const cases::Person &person)
{
    return m_db.run(upsert, person.id, person.name, cases::roleName(person.role), person.isActive);
}

Result<std::optional<cases::Person>> PersonTable::person(const cases::PersonId &id) const
{
    return m_db.first(selectOne, read, id);
}

Result<std::vector<cases::Person>> PersonTable::all() const
{
    return m_db.rows(selectAll, read);
}

} // namespace store
