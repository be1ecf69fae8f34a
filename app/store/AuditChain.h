// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"
#include "app/keys/KeySlotFile.h"
#include "app/keys/SecretBytes.h"
#include "app/store/Connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace store {

/// Who did what to which thing. Never an answer, a name or a note: details say which fields, never their values.
struct AuditEntry
{
    qint64 sequence = 0; ///< given by append()
    QDateTime when; ///< UTC
    cases::PersonId actor;
    QString action; ///< "vault-opened", "client-shown", "assessment-approved"
    QString object; ///< an id, a file's name, a search's kind
    QString details;
};

struct AuditVerdict
{
    std::optional<qint64> firstBad; ///< sequence of the first row that does not hold
    bool isCut = false; ///< the trail ends before a head that was witnessed, or does not go through it
    qint64 rows = 0;
    bool isWhole() const { return !firstBad && !isCut; }
};

/// The hash-chained audit trail (trust.md 1.7): each row's BLAKE2b-256 covers the row before, and an HMAC under the
/// vault's "audit" key keeps someone with a decrypted copy from forging it.
class AuditChain
{
public:
    explicit AuditChain(keys::SecretBytes key)
        : m_key(std::move(key))
    { }

    forms::Result<void> append(Connection &db, const AuditEntry &entry) const;
    forms::Result<keys::AuditHead> head(Connection &db) const;
    /// witnessed: a head kept outside the database, or one with sequence 0.
    forms::Result<AuditVerdict> verify(Connection &db, const keys::AuditHead &witnessed) const;
    /// Cheap, for opening: whether the witnessed row is no longer there.
    forms::Result<bool> isCut(Connection &db, const keys::AuditHead &witnessed) const;
    forms::Result<std::vector<AuditEntry>> entries(Connection &db, qint64 from, int limit) const;

private:
    keys::SecretBytes m_key;
};

} // namespace store
