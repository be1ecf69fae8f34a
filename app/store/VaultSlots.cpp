// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/VaultState.h"

#include "app/store/PersonTable.h"

#include <algorithm>
#include <utility>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

keys::KdfPolicy Vault::State::newKeyPolicy() const
{
    keys::KdfPolicy policy = settings.kdf;
    for (const keys::KeySlot &made : header.entries) { // what this vault was calibrated to
        if (policy.isMetBy(made.kdf))
            policy.iterations = std::min(made.kdf.iterations, policy.highestIterations);
    }
    return policy;
}

Result<keys::KeySlot> Vault::State::newSlot(const cases::PersonId &owner, const keys::SecretBytes &passphrase) const
{
    const keys::NewSlot slot{keys::SlotKind::Passphrase, owner.uuid(), now().toUTC()};
    return keys::wrapKey(header.binding, slot, vaultKey, passphrase, newKeyPolicy());
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

Result<void> Vault::State::replaceSlots(const cases::PersonId &owner, std::optional<keys::KeySlot> slot,
    const QString &action, const Writer::Command &besides)
{
    keys::SlotHeader next = header;
    std::erase_if(next.entries, [&](const keys::KeySlot &entry) { return entry.person == owner.uuid(); });
    const QString details = slot ? weakness(*slot) : QString();
    if (slot)
        next.entries.push_back(std::move(*slot));
    const bool anyLeft = std::any_of(next.entries.begin(), next.entries.end(),
        [](const keys::KeySlot &entry) { return entry.kind == keys::SlotKind::Passphrase; });
    if (!anyLeft)
        return Error{Error::Code::Refused, u"last-slot"_s, u"this is the last passphrase that opens the vault"_s};
    if (next.entries.size() > keys::mostSlots)
        return Error{Error::Code::Refused, u"too-many-people"_s, u"a vault has room for 63 passphrases"_s};
    ++next.generation;
    TRY_ASSIGN(const QStringList said, slotFile().write(next, vaultKey));
    notices += said;
    keys::SlotHeader before = std::exchange(header, std::move(next));
    row.slotGeneration = header.generation;
    const Writer::Command enter = entering(action, owner.toString(), details);
    if (!besides) { // it is done: the record of it waits for the disk, and its failure is the writer's to say
        writer->enqueue(writingRow(enter));
        (void)writer->flush();
        return {};
    }
    const auto both = [besides, enter](Connection &db) -> Result<void> {
        TRY(besides(db));
        return enter(db);
    };
    Result<void> written = writer->write(writingRow(both));
    if (!written)
        (void)takeBack(std::move(before)); // when that fails too, the next opening finds a slot without a person
    return written;
}

Result<void> Vault::State::takeBack(keys::SlotHeader before)
{
    before.generation = header.generation + 1;
    TRY_ASSIGN(const QStringList said, slotFile().write(before, vaultKey));
    notices += said;
    header = std::move(before);
    row.slotGeneration = header.generation;
    writer->enqueue(writingRow());
    return {};
}

QString Vault::State::weakness(const keys::KeySlot &slot) const
{
    if (slot.kdf.memoryKiB >= settings.kdf.memoryKiB)
        return {};
    return u"fallback %1 KiB"_s.arg(slot.kdf.memoryKiB);
}

void Vault::State::strengthen(const keys::SecretBytes &passphrase)
{
    if (row.kind == cases::VaultKind::Practice) // nothing in it is worth a slow key
        return;
    const auto own = std::find_if(header.entries.begin(), header.entries.end(),
        [&](const keys::KeySlot &slot) { return slot.person == person.id.uuid(); });
    if (own == header.entries.end() || settings.kdf.isMetBy(own->kdf))
        return;
    auto slot = newSlot(person.id, passphrase);
    const bool isBetter = slot && slot->kdf.memoryKiB >= own->kdf.memoryKiB
        && std::pair(slot->kdf.memoryKiB, slot->kdf.iterations) > std::pair(own->kdf.memoryKiB, own->kdf.iterations);
    if (isBetter) // when it fails the old one still opens, and it is tried again at the next opening
        (void)replaceSlots(person.id, *slot, u"slot-strengthened"_s);
}

void Vault::State::mendSlots()
{
    const bool isBehind = row.slotGeneration < header.generation;
    if (isBehind)
        dropOwnerless();
    if (isBehind || !notices.isEmpty()) {
        const auto said = slotFile().write(header, vaultKey);
        if (!said || !said->isEmpty())
            notices += u"slots-not-mended"_s; // said, and tried again at the next start
    }
    if (!isBehind)
        return;
    row.slotGeneration = header.generation;
    writer->enqueue(writingRow(entering(u"slots-mended"_s, {}, QString::number(header.generation))));
}

void Vault::State::dropOwnerless()
{
    const auto all = PersonTable(*reader).all();
    if (!all)
        return;
    const auto isOwnerless = [&](const keys::KeySlot &slot) {
        const auto isOwner = [&](const cases::Person &one) { return one.id.uuid() == slot.person; };
        return slot.kind == keys::SlotKind::Passphrase && std::none_of(all->begin(), all->end(), isOwner);
    };
    if (std::erase_if(header.entries, isOwnerless) > 0)
        ++header.generation;
}

Result<void> Vault::addPerson(const cases::Person &person, const keys::SecretBytes &passphrase)
{
    State &state = *m_state;
    TRY(state.refuseTaken(person.id, passphrase));
    TRY_ASSIGN(keys::KeySlot slot, state.newSlot(person.id, passphrase));
    return state.replaceSlots(
        person.id, std::move(slot), u"slot-added"_s, [person](Connection &db) { return PersonTable(db).put(person); });
}

Result<void> Vault::changeRole(const cases::PersonId &id, cases::Role role)
{
    State &state = *m_state;
    TRY_ASSIGN(auto person, PersonTable(*state.reader).person(id));
    if (!person)
        return Error{Error::Code::NotFound, id.toString(), u"there is no such person"_s};
    const QString details = cases::roleName(person->role) + u' ' + cases::roleName(role);
    person->role = role;
    const auto enter = state.entering(u"role-changed"_s, id.toString(), details);
    const auto change = [changed = *person, enter](Connection &db) -> Result<void> {
        TRY(PersonTable(db).put(changed));
        return enter(db);
    };
    TRY(state.writer->write(change));
    if (state.person.id == id)
        state.person.role = role;
    return {};
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

namespace {

std::function<bool(const keys::SecretBytes &)> opening(
    const keys::SlotBinding &binding, std::vector<keys::KeySlot> entries, const keys::KdfPolicy &policy)
{
    return [=, all = std::move(entries)](const keys::SecretBytes &passphrase) {
        return std::ranges::any_of(all,
            [&](const keys::KeySlot &slot) { return keys::unwrapKey(binding, slot, passphrase, policy).has_value(); });
    };
}

} // namespace

std::function<bool(const keys::SecretBytes &)> Vault::ownPassphrase() const
{
    std::vector<keys::KeySlot> own = m_state->header.entries;
    std::erase_if(own, [this](const keys::KeySlot &slot) {
        return slot.kind != keys::SlotKind::Passphrase || slot.person != m_state->person.id.uuid();
    });
    return opening(m_state->header.binding, std::move(own), m_state->settings.kdf);
}

std::function<bool(const keys::SecretBytes &)> Vault::anyPassphrase() const
{
    std::vector<keys::KeySlot> all = m_state->header.entries;
    std::erase_if(all, [](const keys::KeySlot &slot) { return slot.kind != keys::SlotKind::Passphrase; });
    return opening(m_state->header.binding, std::move(all), m_state->settings.kdf);
}

keys::KdfPolicy Vault::newKeyPolicy() const
{
    return m_state->newKeyPolicy();
}

keys::SlotBinding Vault::binding() const
{
    return m_state->header.binding;
}

} // namespace store
