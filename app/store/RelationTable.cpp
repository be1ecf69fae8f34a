// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RelationTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO relations (id, client, other, kind, since, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
      " ON CONFLICT (id) DO UPDATE SET kind = ?4, since = ?5, until = ?6";
constexpr std::string_view deleteOne = "DELETE FROM relations WHERE id = ?1";
constexpr std::string_view selectOf
    = "SELECT id, client, other, kind, since, until FROM relations WHERE client = ?1 OR other = ?1 ORDER BY id";
constexpr std::string_view selectFamilies
    = "SELECT id, client, other, kind, since, until FROM relations WHERE kind IN ('sibling', 'household') ORDER BY id";

Relation read(Row &row)
{
    return {.id = row.id<RelationId>(),
        .client = row.id<cases::ClientId>(),
        .other = row.id<cases::ClientId>(),
        .kind = row.text(),
        .from = row.date(),
        .to = row.date()};
}

} // namespace

Result<void> RelationTable::put(const Relation &relation)
{
    return m_db.run(upsert, relation.id, relation.client, relation.other, relation.kind, relation.from, relation.to);
}

Result<void> RelationTable::remove(const RelationId &id)
{
    return m_db.run(deleteOne, id);
}

Result<std::vector<Relation>> RelationTable::ofFamilies() const
{
    return m_db.rows(selectFamilies, read);
}

Result<std::vector<Relation>> RelationTable::of(const cases::ClientId &client) const
{
    return m_db.rows(selectOf, read, client);
}

} // namespace store
