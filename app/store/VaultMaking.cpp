// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"
#include "app/store/PersonTable.h"
#include "app/store/VaultState.h"

#include <QFile>

namespace store {

using forms::Result;
using namespace Qt::StringLiterals;

namespace {

/// What a new vault's slots are made of.
struct FirstSlots
{
    const keys::SecretBytes &vaultKey;
    const keys::SecretBytes &passphrase;
    const keys::RecoveryCode &code;
    const cases::PersonId &person;
    QDateTime created;
};

Result<keys::SlotHeader> firstHeader(cases::VaultKind kind, const FirstSlots &first, const keys::KdfPolicy &policy)
{
    keys::SlotHeader header{{cases::VaultId::create().uuid(), cases::kindName(kind)}, 1, first.created, {}, {}};
    const keys::NewSlot own{keys::SlotKind::Passphrase, first.person.uuid(), first.created};
    TRY_ASSIGN(auto slot, keys::wrapKey(header.binding, own, first.vaultKey, first.passphrase, policy));
    const keys::NewSlot spare{keys::SlotKind::Recovery, {}, first.created};
    TRY_ASSIGN(auto recovery, keys::wrapKey(header.binding, spare, first.vaultKey, first.code.secret(), policy));
    header.entries = {std::move(slot), std::move(recovery)};
    return header;
}

Result<void> fillDatabase(
    const VaultFolder &folder, const keys::SecretBytes &vaultKey, const VaultRow &row, const cases::Person &person)
{
    TRY_ASSIGN(const auto db, Connection::open(folder.newDatabase(), databaseKey(vaultKey), Connection::Mode::Create));
    QFile::setPermissions(folder.newDatabase(), QFile::ReadOwner | QFile::WriteOwner);
    TRY(migrate(*db));
    TRY_ASSIGN(Transaction transaction, db->begin());
    TRY(writeVaultRow(*db, row));
    TRY(PersonTable(*db).put(person));
    TRY(transaction.commit());
    return db->checkpoint();
}

/// The files, the database's name last: a vault whose making was cut off is none.
Result<VaultParts> make(const VaultFolder &folder, const cases::Person &person, keys::OpenedSlots first)
{
    const keys::SlotBinding &binding = first.header.binding;
    const VaultRow row{.id = cases::VaultId(binding.vault),
        .kind = cases::kindFromName(binding.vaultKind),
        .slotGeneration = first.header.generation,
        .epoch = 1,
        .recoveredBy = {},
        .auditCut = {}};
    TRY(fillDatabase(folder, first.vaultKey, row, person));
    TRY(refusePlaintext(folder.newDatabase()));
    TRY_ASSIGN(first.notices, keys::KeySlotFile(folder.path).write(first.header, first.vaultKey));
    TRY(folder.finishMaking());
    return partsOf(folder, std::move(first)); // the recovery code goes with an open vault or not at all
}

} // namespace

Result<Vault::Created> Vault::create(
    const NewVault &vault, const keys::SecretBytes &passphrase, const VaultSettings &settings)
{
    const VaultFolder folder{vault.folder};
    TRY_ASSIGN(auto lock, folder.lockEmpty());
    cases::Person person = vault.person;
    if (person.id.isNull())
        person.id = cases::PersonId::create();
    keys::RecoveryCode code = keys::RecoveryCode::create();
    const auto makeAll = [&]() -> Result<std::unique_ptr<Vault>> {
        keys::SecretBytes vaultKey = keys::SecretBytes::random(32);
        const QDateTime now = settings.clock != nullptr ? settings.clock->now() : forms::SystemClock().now();
        const FirstSlots first{vaultKey, passphrase, code, person.id, now.toUTC()};
        TRY_ASSIGN(keys::SlotHeader header, firstHeader(vault.kind, first, keys::calibrated(settings.kdf)));
        const QUuid own = header.entries.front().id;
        TRY_ASSIGN(
            VaultParts parts, make(folder, person, {std::move(vaultKey), std::move(header), own, QStringList()}));
        return start(folder, settings, std::move(parts), person);
    };
    auto made = makeAll();
    if (!made) {
        folder.removeMade(); // nobody has its recovery code
        return std::move(made).error();
    }
    State &state = *(*made)->m_state;
    state.lock = std::move(lock);
    if (const QString weakness = state.weakness(state.header.entries.front()); !weakness.isEmpty())
        state.writer->enqueue(state.entering(u"slot-added"_s, person.id.toString(), weakness));
    return Created{std::move(made).value(), std::move(code)};
}

} // namespace store
