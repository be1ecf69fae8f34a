// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/KeySlot.h"
#include "app/keys/SecretBytes.h"
#include "forms/base/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace keys {

/// The head of the audit trail as it stood when the vault was last closed: a witness outside the database.
struct AuditHead
{
    qint64 sequence = 0;
    QByteArray hash;
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// What both copies of the slot file say.
struct SlotHeader
{
    SlotBinding binding;
    qint64 generation = 0; ///< one more at every change; the database remembers it too
    QDateTime created; ///< UTC
    AuditHead head;
    std::vector<KeySlot> entries;
};

/// More are not read, so that a hostile file cannot hang us, and so never written: one person each, and the recovery
/// code.
constexpr std::size_t mostSlots = 64;

/// One copy as bytes: a first line with format and checksum (damage is told from a wrong passphrase before any work), a
/// line of JSON, and a line with its HMAC under the vault key's "slots-mac".
QByteArray writeSlotHeader(const SlotHeader &header, const SecretBytes &vaultKey);

/// A copy that is well-formed, but believed only when verify() says so.
struct ReadSlotHeader
{
    SlotHeader header;
    QByteArray body;
    QByteArray mac;

    bool verify(const SecretBytes &vaultKey) const;
};
/// Corrupt or Schema. Duplicate keys, unknown words, depth, size and numbers out of range are refused.
forms::Result<ReadSlotHeader> readSlotHeader(const QByteArray &bytes);

} // namespace keys
