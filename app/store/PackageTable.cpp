// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PackageTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertOne
    = "INSERT INTO packages_seen (hash, sender, sequence, kind, received, audit_sequence, audit_hash)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view selectOne
    = "SELECT hash, sender, sequence, kind, received, audit_sequence, audit_hash FROM packages_seen WHERE hash = ?1";
constexpr std::string_view selectLast
    = "SELECT hash, sender, sequence, kind, received, audit_sequence, audit_hash FROM packages_seen"
      " WHERE sender = ?1 ORDER BY sequence DESC LIMIT 1";

SeenPackage read(Row &row)
{
    return {.hash = row.bytes(),
        .sender = row.text(),
        .sequence = row.integer(),
        .kind = row.text(),
        .received = row.time(),
        .auditSequence = row.integer(),
        .auditHash = row.bytes()};
}

} // namespace

Result<void> PackageTable::insert(const SeenPackage &package)
{
    return m_db.run(insertOne, package.hash, package.sender, package.sequence, package.kind, package.received,
        package.auditSequence, package.auditHash);
}

Result<std::optional<SeenPackage>> PackageTable::withHash(const QByteArray &hash) const
{
    return m_db.first(selectOne, read, hash);
}

Result<std::optional<SeenPackage>> PackageTable::lastFrom(const QString &sender) const
{
    return m_db.first(selectLast, read, sender);
}

} // namespace store
