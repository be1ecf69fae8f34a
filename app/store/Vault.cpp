// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Vault.h"

#include "app/keys/DurableFile.h"
#include "app/keys/Hkdf.h"
#include "app/store/Migrations.h"
#include "app/store/PersonTable.h"
#include "app/store/VaultState.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

AuditChain chainOf(const keys::SecretBytes &vaultKey)
{
    return AuditChain(keys::hkdfSha256(vaultKey, "audit"));
}

Writer::Open reopener(const VaultFolder &folder, const keys::SecretBytes &vaultKey)
{
    // shared, because std::function must be copyable; the one copy lives in the writer
    const auto key = std::make_shared<const keys::SecretBytes>(vaultKey.clone());
    return [folder, key] { return openDatabase(folder, *key, Connection::Mode::Write); };
}

Result<cases::Person> personOf(Connection &db, const keys::OpenedSlots &opened)
{
    const auto slot = std::find_if(opened.header.entries.begin(), opened.header.entries.end(),
        [&](const keys::KeySlot &entry) { return entry.id == opened.slot; });
    TRY_ASSIGN(auto person, PersonTable(db).person(cases::PersonId(slot->person)));
    if (!person || !person->isActive)
        return Error{Error::Code::Refused, u"person-inactive"_s, u"this person no longer works in the vault"_s};
    return *person;
}

Result<cases::Person> administratorNamed(Connection &db, const QString &name)
{
    TRY_ASSIGN(const std::vector<cases::Person> people, PersonTable(db).all());
    for (const cases::Person &person : people) {
        if (person.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return cases::Person{person.id, person.name, cases::Role::Administrator, true};
    }
    return cases::Person{cases::PersonId::create(), name.trimmed(), cases::Role::Administrator, true};
}

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
    TRY_ASSIGN(const auto db, openDatabase(folder, vaultKey, Connection::Mode::Create));
    QFile::setPermissions(folder.database(), QFile::ReadOwner | QFile::WriteOwner);
    TRY(migrate(*db));
    TRY_ASSIGN(Transaction transaction, db->begin());
    TRY(writeVaultRow(*db, row));
    TRY(PersonTable(*db).put(person));
    TRY(transaction.commit());
    return db->checkpoint();
}

/// The last word on encryption: what actually stands on the disk (trust.md F4).
Result<void> refusePlaintext(const VaultFolder &folder)
{
    QFile file(folder.database());
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, u"unreadable"_s, u"the new database cannot be read"_s};
    const QByteArray start = file.read(16);
    if (start.size() < 16 || start.startsWith("SQLite format 3"))
        return Error{Error::Code::Refused, u"no-encryption"_s, u"the new database is not encrypted"_s};
    return {};
}

void removeVaultFiles(const VaultFolder &folder)
{
    const QDir directory(folder.path);
    for (const QString &name : directory.entryList({u"store.db*"_s, u"key.slots.*"_s}, QDir::Files))
        QFile::remove(directory.filePath(name));
}

} // namespace

QDateTime Vault::State::now() const
{
    return settings.clock != nullptr ? settings.clock->now() : forms::SystemClock().now();
}

Writer::Command Vault::State::entering(const QString &action, const QString &object) const
{
    const AuditEntry entry{0, now().toUTC(), person.id, action, object, {}};
    return [chain = &audit, entry](Connection &db) { return chain->append(db, entry); };
}

Result<void> Vault::State::witnessHead()
{
    TRY_ASSIGN(const keys::AuditHead head, audit.head(*reader));
    if (head == header.head)
        return {};
    header.head = head;
    return slotFile().write(header, vaultKey);
}

Vault::Vault(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Vault::~Vault()
{
    (void)close(); // nobody is left to hear it; what was acknowledged is on the disk already
}

Result<Vault::Created> Vault::create(
    const NewVault &vault, const keys::SecretBytes &passphrase, const VaultSettings &settings)
{
    const VaultFolder folder{vault.folder};
    TRY(folder.makeEmpty());
    cases::Person person = vault.person;
    if (person.id.isNull())
        person.id = cases::PersonId::create();
    const auto write = [&]() -> Result<keys::RecoveryCode> {
        const keys::SecretBytes vaultKey = keys::SecretBytes::random(32);
        keys::RecoveryCode code = keys::RecoveryCode::create();
        const QDateTime now = settings.clock != nullptr ? settings.clock->now() : forms::SystemClock().now();
        const FirstSlots first{vaultKey, passphrase, code, person.id, now.toUTC()};
        TRY_ASSIGN(const keys::SlotHeader header, firstHeader(vault.kind, first, settings.kdf));
        const VaultRow row{cases::VaultId(header.binding.vault), vault.kind, header.generation, 1, {}};
        TRY(fillDatabase(folder, vaultKey, row, person));
        TRY(refusePlaintext(folder));
        TRY(keys::KeySlotFile(folder.path).write(header, vaultKey));
        return code;
    };
    auto code = write();
    if (!code) {
        removeVaultFiles(folder); // nothing of it opens: half a vault would only stand in the way
        return std::move(code).error();
    }
    TRY_ASSIGN(auto opened, open(vault.folder, passphrase, settings));
    return Created{std::move(opened), std::move(code).value()};
}

Result<std::unique_ptr<Vault>> Vault::open(
    const QString &folderPath, const keys::SecretBytes &passphrase, const VaultSettings &settings)
{
    const VaultFolder folder{folderPath};
    TRY_ASSIGN(VaultParts parts, openParts(folder, passphrase, keys::SlotKind::Passphrase, settings));
    TRY_ASSIGN(cases::Person person, personOf(*parts.reading, parts.opened));
    return start(folder, settings, std::move(parts), std::move(person));
}

Result<std::unique_ptr<Vault>> Vault::start(
    const VaultFolder &folder, const VaultSettings &settings, VaultParts parts, cases::Person person)
{
    rememberSlot(folder, parts.opened.slot);
    AuditChain audit = chainOf(parts.opened.vaultKey);
    TRY_ASSIGN(const bool isCut, audit.isCut(*parts.reading, parts.opened.header.head));
    auto reopen = reopener(folder, parts.opened.vaultKey);
    auto writer = std::make_unique<Writer>(std::move(parts.writing), std::move(reopen));
    auto state = std::make_unique<State>(State{folder, settings, std::move(parts.lock),
        std::move(parts.opened.vaultKey), std::move(parts.opened.header), parts.row, std::move(person),
        parts.opened.notices, std::move(audit), std::move(parts.reading), std::move(writer)});
    state->mendSlots();
    if (isCut)
        state->notices += u"audit-cut"_s;
    if (!state->row.recoveredBy.isEmpty()) {
        state->notices += u"recovered"_s;
        state->row.recoveredBy.clear();
        state->writer->enqueue([row = state->row](Connection &db) { return writeVaultRow(db, row); });
    }
    state->writer->enqueue(state->entering(u"vault-opened"_s));
    return std::unique_ptr<Vault>(new Vault(std::move(state)));
}

Result<std::unique_ptr<Vault>> Vault::recover(const QString &folderPath, const keys::RecoveryCode &code,
    const QString &personName, const keys::SecretBytes &passphrase, const VaultSettings &settings)
{
    const VaultFolder folder{folderPath};
    TRY_ASSIGN(VaultParts parts, openParts(folder, code.secret(), keys::SlotKind::Recovery, settings));
    TRY_ASSIGN(cases::Person person, administratorNamed(*parts.reading, personName));
    TRY_ASSIGN(auto vault, start(folder, settings, std::move(parts), person));
    vault->m_state->row.recoveredBy = person.id.toString(); // written with the new slot's generation
    vault->m_state->writer->enqueue(vault->m_state->entering(u"vault-recovered"_s, person.id.toString()));
    TRY(vault->addPerson(person, passphrase));
    return vault;
}

bool Vault::isVault(const QString &folder)
{
    return VaultFolder{folder}.hasDatabase() || keys::KeySlotFile(folder).exists();
}

Result<void> Vault::close()
{
    if (!m_state || !m_state->writer)
        return {};
    Result<void> flushed = m_state->writer->flush();
    Result<void> witnessed = flushed ? m_state->witnessHead() : Result<void>();
    m_state->reader.reset();
    m_state->writer.reset(); // the last connection: it moves the log into the database and removes it
    m_state->lock.reset();
    return flushed ? witnessed : flushed;
}

Result<Vault::Check> Vault::verify()
{
    TRY(m_state->writer->flush());
    TRY_ASSIGN(std::vector<QString> damage, m_state->reader->damage());
    auto audit = m_state->audit.verify(*m_state->reader, m_state->header.head);
    if (audit)
        return Check{std::move(damage), *audit};
    if (damage.empty())
        return std::move(audit).error();
    return Check{std::move(damage), {.firstBad = {}, .isCut = true, .rows = 0}}; // it cannot be read through
}

Result<void> Vault::backup(const QString &folderPath)
{
    const VaultFolder target{folderPath};
    TRY(m_state->writer->flush());
    TRY(m_state->witnessHead());
    TRY(target.makeEmpty());
    TRY_ASSIGN(const auto db, openDatabase(m_state->folder, m_state->vaultKey, Connection::Mode::Write));
    TRY(db->run("VACUUM INTO ?1", target.database())); // keeps the key
    TRY(refusePlaintext(target));
    TRY(keys::syncToDisk(target.database()));
    return keys::KeySlotFile(folderPath).write(m_state->header, m_state->vaultKey); // flushes the folder
}

QString Vault::folder() const
{
    return m_state->folder.path;
}

cases::VaultId Vault::id() const
{
    return m_state->row.id;
}

cases::VaultKind Vault::kind() const
{
    return m_state->row.kind;
}

cases::Person Vault::person() const
{
    return m_state->person;
}

qint64 Vault::epoch() const
{
    return m_state->row.epoch;
}

QDateTime Vault::now() const
{
    return m_state->now();
}

QStringList Vault::notices() const
{
    return m_state->notices;
}

Connection &Vault::reader()
{
    return *m_state->reader;
}

Writer &Vault::writer()
{
    return *m_state->writer;
}

const AuditChain &Vault::audit() const
{
    return m_state->audit;
}

} // namespace store
