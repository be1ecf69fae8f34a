// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Vault.h"

#include "app/keys/DurableFile.h"
#include "app/keys/Hkdf.h"
#include "app/store/AttachmentTable.h"
#include "app/store/PersonTable.h"
#include "app/store/VaultState.h"

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
    if (!person) // the process died while adding them: their slot goes at the next opening by somebody else
        return Error{Error::Code::WrongKey, u"wrong-passphrase"_s, u"this does not open the vault"_s};
    if (!person->isActive)
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

} // namespace

QDateTime Vault::State::now() const
{
    return settings.clock != nullptr ? settings.clock->now() : forms::SystemClock().now();
}

Writer::Command Vault::State::entering(const QString &action, const QString &object, const QString &details) const
{
    const AuditEntry entry{0, now().toUTC(), person.id, action, object, details};
    return [chain = &audit, entry](Connection &db) { return chain->append(db, entry); };
}

Result<void> Vault::State::witnessHead()
{
    TRY_ASSIGN(const keys::AuditHead head, audit.head(*reader));
    if (head == header.head)
        return {};
    keys::SlotHeader next = header;
    next.head = head;
    TRY(slotFile().write(next, vaultKey));
    header = std::move(next);
    return {};
}

void Vault::State::keepAlarm()
{
    const QString lost = u"%1 %2"_s.arg(header.head.sequence).arg(QString::fromLatin1(header.head.hash.toHex()));
    if (row.auditCut == lost) // the last session ended before it could witness what is there now
        return;
    row.auditCut = lost;
    writer->enqueue(writingRow(entering(u"audit-cut"_s, {}, lost)));
}

Writer::Command Vault::State::writingRow(Writer::Command besides) const
{
    return [row = row, besides = std::move(besides)](Connection &db) -> Result<void> {
        TRY(writeVaultRow(db, row));
        return besides ? besides(db) : Result<void>();
    };
}

Vault::Vault(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Vault::~Vault()
{
    (void)close(); // nobody is left to hear it; what was acknowledged is on the disk already
}

Result<std::unique_ptr<Vault>> Vault::open(
    const QString &folderPath, const keys::SecretBytes &passphrase, const VaultSettings &settings)
{
    const VaultFolder folder{folderPath};
    TRY_ASSIGN(VaultParts parts, openParts(folder, passphrase, keys::SlotKind::Passphrase, settings));
    TRY_ASSIGN(cases::Person person, personOf(*parts.reading, parts.opened));
    TRY_ASSIGN(auto vault, start(folder, settings, std::move(parts), std::move(person)));
    vault->m_state->strengthen(passphrase);
    return vault;
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
        state->keepAlarm();
    if (!state->row.auditCut.isEmpty())
        state->notices += u"audit-cut"_s;
    if (!state->row.recoveredBy.isEmpty()) {
        state->notices += u"recovered"_s;
        state->row.recoveredBy.clear();
        state->writer->enqueue(state->writingRow());
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
    return VaultFolder{folder}.isVault();
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
    qint64 attachments = 0;
    if (damage.empty()) { // of damaged pages that is said already
        TRY_ASSIGN(damage, AttachmentTable(*m_state->reader).damage());
        TRY_ASSIGN(attachments, AttachmentTable(*m_state->reader).count());
    }
    auto audit = m_state->audit.verify(*m_state->reader, m_state->header.head);
    if (audit) {
        AuditVerdict verdict = *audit;
        verdict.isCut = verdict.isCut || !m_state->row.auditCut.isEmpty(); // noticed, and nobody has looked into it
        return Check{std::move(damage), verdict, attachments};
    }
    if (damage.empty())
        return std::move(audit).error();
    return Check{
        std::move(damage), {.firstBad = {}, .isCut = true, .rows = 0}, attachments}; // it cannot be read through
}

Result<void> Vault::acknowledgeAuditCut()
{
    State &state = *m_state;
    if (state.row.auditCut.isEmpty())
        return {};
    VaultRow next = state.row;
    next.auditCut.clear();
    const auto enter = state.entering(u"audit-cut-acknowledged"_s, {}, state.row.auditCut);
    const auto clear = [next, enter](Connection &db) -> Result<void> {
        TRY(writeVaultRow(db, next));
        return enter(db);
    };
    TRY(state.writer->write(clear));
    state.row = std::move(next);
    state.notices.removeAll(u"audit-cut"_s);
    return state.witnessHead(); // from here on this trail is the one that counts
}

Result<void> Vault::backup(const QString &folderPath)
{
    const VaultFolder target{folderPath};
    TRY(m_state->writer->flush());
    TRY(m_state->witnessHead());
    TRY_ASSIGN(const auto lock, target.lockEmpty());
    const auto copy = [&]() -> Result<void> {
        TRY_ASSIGN(const auto db, openDatabase(m_state->folder, m_state->vaultKey, Connection::Mode::Write));
        TRY(db->run("VACUUM INTO ?1", target.newDatabase())); // keeps the key
        TRY(refusePlaintext(target.newDatabase()));
        TRY(keys::syncToDisk(target.newDatabase()));
        TRY(keys::KeySlotFile(folderPath).write(m_state->header, m_state->vaultKey));
        return target.finishMaking();
    };
    Result<void> copied = copy();
    if (!copied)
        target.removeMade(); // half a backup would only be taken for one
    return copied;
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
