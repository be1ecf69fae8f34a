// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace store {

/// A package that was taken in: replay and fork are told from these rows.
struct SeenPackage
{
    QByteArray hash;
    QString sender; ///< the key's fingerprint
    qint64 sequence = 0;
    QString kind;
    QDateTime received; ///< UTC
    qint64 auditSequence = 0; ///< the sender's trail as the package showed it
    QByteArray auditHash;
};

class PackageTable
{
public:
    explicit PackageTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> insert(const SeenPackage &package); ///< Conflict: same sender and sequence, other bytes
    forms::Result<std::optional<SeenPackage>> withHash(const QByteArray &hash) const;
    forms::Result<std::optional<SeenPackage>> lastFrom(const QString &sender) const;

private:
    Connection &m_db;
};

} // namespace store
