// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Vault.h"
#include "app/store/VaultParts.h"

#include <optional>

namespace store {

/// The open vault's parts, for Vault's own two files.
struct Vault::State
{
    VaultFolder folder;
    VaultSettings settings;
    std::unique_ptr<QLockFile> lock;
    keys::SecretBytes vaultKey;
    keys::SlotHeader header;
    VaultRow row;
    cases::Person person;
    QStringList notices;
    AuditChain audit;
    std::unique_ptr<Connection> reader;
    std::unique_ptr<Writer> writer; ///< last: the first to go

    QDateTime now() const;
    keys::KeySlotFile slotFile() const { return keys::KeySlotFile(folder.path); }
    /// What enters this in the audit trail; keeps nothing of the vault but its audit chain.
    Writer::Command entering(const QString &action, const QString &object = {}) const;

    forms::Result<keys::KeySlot> newSlot(const cases::PersonId &owner, const keys::SecretBytes &passphrase) const;
    /// Writes both copies without the person's old slots and with the new one, then enters it in the database. When the
    /// process dies between, the slot files are newer than the database, which opening mends.
    forms::Result<void> replaceSlots(
        const cases::PersonId &owner, std::optional<keys::KeySlot> slot, const QString &action);
    forms::Result<void> refuseTaken(const cases::PersonId &owner, const keys::SecretBytes &passphrase) const;
    forms::Result<void> witnessHead(); ///< the audit trail's head beside the slots
    void mendSlots(); ///< both copies, and the database's memory of their generation
};

} // namespace store
