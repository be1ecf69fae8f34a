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
    Writer::Command entering(const QString &action, const QString &object = {}, const QString &details = {}) const;
    Writer::Command writingRow(Writer::Command besides = {}) const; ///< the row as it is now, and what goes with it

    keys::KdfPolicy newKeyPolicy() const; ///< as this vault was calibrated
    forms::Result<keys::KeySlot> newSlot(const cases::PersonId &owner, const keys::SecretBytes &passphrase) const;
    /// Writes both copies without the person's old slots and with the new one, then enters it in the database with what
    /// goes with it. When the process dies between, the slot files are newer than the database, which opening mends.
    /// What goes with it and fails takes the slot back too; without it, what the slot files say is done.
    forms::Result<void> replaceSlots(const cases::PersonId &owner, std::optional<keys::KeySlot> slot,
        const QString &action, const Writer::Command &besides = {});
    forms::Result<void> takeBack(keys::SlotHeader before); ///< the slots as they were, one generation on
    QString weakness(const keys::KeySlot &slot) const; ///< for the trail: less memory than the policy asks for
    void strengthen(const keys::SecretBytes &passphrase); ///< a slot made under a weaker policy, by its own passphrase
    forms::Result<void> refuseTaken(const cases::PersonId &owner, const keys::SecretBytes &passphrase) const;
    forms::Result<void> witnessHead(); ///< the audit trail's head beside the slots
    void keepAlarm(); ///< the witnessed head is gone: in the trail, and in the vault's row until it is acknowledged
    void mendSlots(); ///< both copies, and the database's memory of their generation
    void dropOwnerless(); ///< slots whose person never came: the process died while adding them
};

} // namespace store
