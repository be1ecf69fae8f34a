// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/KeySlotFile.h"
#include "app/store/Connection.h"
#include "app/store/Vault.h"
#include "app/store/VaultFolder.h"
#include "app/store/VaultRow.h"

#include <memory>

namespace store {

/// Everything of an open vault but who sits at it.
struct VaultParts
{
    std::unique_ptr<QLockFile> lock;
    keys::OpenedSlots opened;
    std::unique_ptr<Connection> writing;
    std::unique_ptr<Connection> reading;
    VaultRow row;
};

/// Lock, slots, database, format, and that they are of one vault: each checked before the next is touched.
forms::Result<VaultParts> openParts(
    const VaultFolder &folder, const keys::SecretBytes &secret, keys::SlotKind kind, const VaultSettings &settings);
/// The same for slots that are open already, but the lock, which stays with the caller until it goes well.
forms::Result<VaultParts> partsOf(const VaultFolder &folder, keys::OpenedSlots opened);
keys::SecretBytes databaseKey(const keys::SecretBytes &vaultKey);
forms::Result<std::unique_ptr<Connection>> openDatabase(
    const VaultFolder &folder, const keys::SecretBytes &vaultKey, Connection::Mode mode);
/// What has been written at path, and flushed, does not stand there in the clear (trust.md F4).
forms::Result<void> refusePlaintext(const QString &path);
void rememberSlot(const VaultFolder &folder, const QUuid &slot);

} // namespace store
