// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/VaultParts.h"

#include "app/keys/DurableFile.h"
#include "app/keys/Hkdf.h"
#include "app/store/Migrations.h"

#include <QFile>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

QUuid rememberedSlot(const VaultFolder &folder)
{
    const auto bytes = keys::readWhole(folder.lastSlot(), 64);
    return bytes ? QUuid::fromString(QLatin1StringView(*bytes)) : QUuid();
}

Result<void> checkBelongsTogether(const keys::SlotHeader &header, const VaultRow &row)
{
    if (header.binding.vault != row.id.uuid() || header.binding.vaultKind != cases::kindName(row.kind))
        return Error{Error::Code::Corrupt, u"slots-of-another-vault"_s,
            u"key slots and database are of two different vaults; restore both from one backup"_s};
    if (header.generation < row.slotGeneration)
        return Error{Error::Code::Refused, u"slots-older"_s,
            u"the key slot files are older than the database; restore both from one backup"_s};
    return {};
}

} // namespace

keys::SecretBytes databaseKey(const keys::SecretBytes &vaultKey)
{
    return keys::hkdfSha256(vaultKey, "db");
}

Result<std::unique_ptr<Connection>> openDatabase(
    const VaultFolder &folder, const keys::SecretBytes &vaultKey, Connection::Mode mode)
{
    return Connection::open(folder.database(), databaseKey(vaultKey), mode);
}

Result<void> refusePlaintext(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, u"unreadable"_s, u"the new database cannot be read"_s};
    const QByteArray start = file.read(16);
    if (start.size() < 16 || start.startsWith("SQLite format 3"))
        return Error{Error::Code::Refused, u"no-encryption"_s, u"the new database is not encrypted"_s};
    return {};
}

void rememberSlot(const VaultFolder &folder, const QUuid &slot)
{
    QFile file(folder.lastSlot()); // a convenience: whatever becomes of it, nothing is lost
    if (rememberedSlot(folder) != slot && file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(slot.toByteArray(QUuid::WithoutBraces));
}

Result<VaultParts> openParts(
    const VaultFolder &folder, const keys::SecretBytes &secret, keys::SlotKind kind, const VaultSettings &settings)
{
    TRY(folder.checkUsable());
    TRY_ASSIGN(std::unique_ptr<QLockFile> lock, folder.lock());
    const keys::TryFirst first{settings.person.uuid(), rememberedSlot(folder)};
    TRY_ASSIGN(keys::OpenedSlots opened, keys::KeySlotFile(folder.path).open(secret, kind, settings.kdf, first));
    TRY_ASSIGN(VaultParts parts, partsOf(folder, std::move(opened)));
    parts.lock = std::move(lock);
    return parts;
}

Result<VaultParts> partsOf(const VaultFolder &folder, keys::OpenedSlots opened)
{
    TRY_ASSIGN(auto writing, openDatabase(folder, opened.vaultKey, Connection::Mode::Write));
    TRY(migrate(*writing));
    TRY_ASSIGN(VaultRow row, readVaultRow(*writing));
    TRY(checkBelongsTogether(opened.header, row));
    TRY_ASSIGN(auto reading, openDatabase(folder, opened.vaultKey, Connection::Mode::Read));
    return VaultParts{{}, std::move(opened), std::move(writing), std::move(reading), std::move(row)};
}

} // namespace store
