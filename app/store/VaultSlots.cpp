// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/VaultState.h"

#include "app/store/PersonTable.h"

#include <algorithm>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

Result<keys::KeySlot> Vault::State::newSlot(const cases::PersonId &owner, const keys::SecretBytes &passphrase) const
{
    const keys::NewSlot slot{keys::SlotKind::Passphrase, owner.uuid(), now().toUTC()};
    return keys::wrapKey(header.binding, slot, vaultKey, passphrase, settings.kdf);
}

Result<void> Vault::State::refuseTaken(const cases::PersonId &owner, const keys::SecretBytes &passphrase) const
{
    if (row.kind == cases::VaultKind::Practice) // everybody in a made-up caseload has the same one
        return {};
    for (const keys::KeySlot &slot : header.entries) {
        if (slot.kind != keys::SlotKind::Passphrase || slot.person == owner.uuid())
            continue;
        if (keys::unwrapKey(header.binding, slot, passphrase, settings.kdf))
            return Error{Error::Code::Refused, u"passphrase-taken"_s, u"choose another passphrase"_s};
    }
    return {};
}

Result<void> Vault::State::replaceSlots(
    const cases::PersonId &owner, std::optional<keys::KeySlot> slot, const QString &action)
{
    keys::SlotHeader next = header;
    std::erase_if(next.entries, [&](const keys::KeySlot &entry) { return entry.person == owner.uuid(); });
    if (slot)
        next.entries.push_back(std::move(*slot));
    const bool anyLeft = std::any_of(next.entries.begin(), next.entries.end(),
        [](const keys::KeySlot &entry) { return entry.kind == keys::SlotKind::Passphrase; });
    if (!anyLeft)
        return Error{Error::Code::Refused, u"last-slot"_s, u"this is the last passphrase that opens the vault"_s};
    ++next.generation;
    TRY(slotFile().write(next, vaultKey));
    header = std::move(next);
    row.slotGeneration = header.generation;
    // what the slot files say is done: the record of it waits for the disk rather than be refused
    writer->enqueue([row = row, enter = entering(action, owner.toString())](Connection &db) -> Result<void> {
        TRY(writeVaultRow(db, row));
        return enter(db);
    });
    return writer->flush();
}

void Vault::State::mendSlots()
{
    const bool isBehind = row.slotGeneration < header.generation;
    if (!notices.isEmpty() && !slotFile().write(header, vaultKey))
        notices += u"slots-not-mended"_s; // said, and tried again at the next start
    if (!isBehind)
        return;
    row.slotGeneration = header.generation;
    writer->enqueue([row = row](Connection &db) { return writeVaultRow(db, row); });
}

Result<void> Vault::addPerson(const cases::Person &person, const keys::SecretBytes &passphrase)
{
    State &state = *m_state;
    TRY(state.refuseTaken(person.id, passphrase));
    TRY_ASSIGN(keys::KeySlot slot, state.newSlot(person.id, passphrase));
    TRY(state.writer->write([person](Connection &db) { return PersonTable(db).put(person); }));
    return state.replaceSlots(person.id, std::move(slot), u"slot-added"_s);
}

Result<void> Vault::removeSlots(const cases::PersonId &person)
{
    return m_state->replaceSlots(person, std::nullopt, u"slot-removed"_s);
}

Result<void> Vault::changePassphrase(const keys::SecretBytes &now, const keys::SecretBytes &next)
{
    State &state = *m_state;
    const auto own = std::find_if(state.header.entries.begin(), state.header.entries.end(),
        [&](const keys::KeySlot &slot) { return slot.person == state.person.id.uuid(); });
    if (own == state.header.entries.end())
        return Error{Error::Code::NotFound, u"no-slot"_s, u"this person has no passphrase"_s};
    TRY(keys::unwrapKey(state.header.binding, *own, now, state.settings.kdf));
    TRY(state.refuseTaken(state.person.id, next));
    TRY_ASSIGN(keys::KeySlot slot, state.newSlot(state.person.id, next));
    return state.replaceSlots(state.person.id, std::move(slot), u"passphrase-changed"_s);
}

bool Vault::isRecoveryCode(const keys::RecoveryCode &code) const
{
    const State &state = *m_state;
    return std::any_of(state.header.entries.begin(), state.header.entries.end(), [&](const keys::KeySlot &slot) {
        return slot.kind == keys::SlotKind::Recovery
            && keys::unwrapKey(state.header.binding, slot, code.secret(), state.settings.kdf).has_value();
    });
}

} // namespace store
