// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AuditChain.h"

#include <QtEndian>

#include <sodium.h>

#include <chrono>

namespace store {

using forms::Result;

namespace {

struct ChainRow
{
    AuditEntry entry;
    qint64 monotonic = 0;
    QByteArray previous;
    QByteArray hash;
    QByteArray mac;
};

constexpr std::string_view insertRow
    = "INSERT INTO audit_log (sequence, utc, monotonic, actor, action, object, details, previous, hash, mac)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr std::string_view selectHead = "SELECT sequence, hash FROM audit_log ORDER BY sequence DESC LIMIT 1";
constexpr std::string_view selectHash = "SELECT hash FROM audit_log WHERE sequence = ?1";
constexpr std::string_view selectRows
    = "SELECT sequence, utc, monotonic, actor, action, object, details, previous, hash, mac"
      " FROM audit_log WHERE sequence >= ?1 ORDER BY sequence LIMIT ?2";

ChainRow readRow(Row &row)
{
    ChainRow found;
    found.entry.sequence = row.integer();
    found.entry.when = row.time();
    found.monotonic = row.integer();
    found.entry.actor = row.id<cases::PersonId>();
    found.entry.action = row.text();
    found.entry.object = row.text();
    found.entry.details = row.text();
    found.previous = row.bytes();
    found.hash = row.bytes();
    found.mac = row.bytes();
    return found;
}

void addField(QByteArray &out, const QByteArray &field)
{
    const auto size = qToBigEndian(static_cast<quint32>(field.size()));
    out.append(reinterpret_cast<const char *>(&size), sizeof size);
    out.append(field);
}

/// BLAKE2b-256 over every field with its length, so that no two rows read alike.
QByteArray hashOf(const ChainRow &row)
{
    QByteArray canonical("underlag-audit-1");
    addField(canonical, QByteArray::number(row.entry.sequence));
    addField(canonical, QByteArray::number(row.entry.when.toMSecsSinceEpoch()));
    addField(canonical, QByteArray::number(row.monotonic));
    addField(canonical, row.entry.actor.uuid().toRfc4122());
    addField(canonical, row.entry.action.toUtf8());
    addField(canonical, row.entry.object.toUtf8());
    addField(canonical, row.entry.details.toUtf8());
    addField(canonical, row.previous);
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(canonical.constData()), std::size_t(canonical.size()), nullptr, 0);
    return hash;
}

QByteArray macOf(const QByteArray &hash, const keys::SecretBytes &key)
{
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(mac.data()),
        reinterpret_cast<const unsigned char *>(hash.constData()), std::size_t(hash.size()), key.bytes().data());
    return mac;
}

qint64 sinceStart()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace

Result<void> AuditChain::append(Connection &db, const AuditEntry &entry) const
{
    TRY_ASSIGN(const keys::AuditHead before, head(db));
    ChainRow row{entry, sinceStart(), before.hash, {}, {}};
    row.entry.sequence = before.sequence + 1;
    row.hash = hashOf(row);
    row.mac = macOf(row.hash, m_key);
    return db.run(insertRow, row.entry.sequence, row.entry.when, row.monotonic, row.entry.actor, row.entry.action,
        row.entry.object, row.entry.details, row.previous, row.hash, row.mac);
}

Result<keys::AuditHead> AuditChain::head(Connection &db) const
{
    TRY_ASSIGN(const auto found, db.first(selectHead, [](Row &row) {
        const qint64 sequence = row.integer();
        return keys::AuditHead{sequence, row.bytes()};
    }));
    return found.value_or(keys::AuditHead());
}

Result<AuditVerdict> AuditChain::verify(Connection &db, const keys::AuditHead &witnessed) const
{
    AuditVerdict verdict;
    QByteArray previous;
    bool sawWitness = witnessed.sequence == 0;
    TRY_ASSIGN(Statement statement, db.prepare(selectRows));
    statement.bind(1, 0);
    statement.bind(2, -1);
    while (true) {
        TRY_ASSIGN(const bool more, statement.step());
        if (!more)
            break;
        Row columns = statement.row();
        const ChainRow row = readRow(columns);
        ++verdict.rows;
        const bool holds = row.entry.sequence == verdict.rows && row.previous == previous && row.hash == hashOf(row)
            && row.mac == macOf(row.hash, m_key);
        if (!holds && !verdict.firstBad)
            verdict.firstBad = verdict.rows;
        sawWitness = sawWitness || (row.entry.sequence == witnessed.sequence && row.hash == witnessed.hash);
        previous = row.hash;
    }
    verdict.isCut = !sawWitness;
    return verdict;
}

Result<bool> AuditChain::isCut(Connection &db, const keys::AuditHead &witnessed) const
{
    TRY_ASSIGN(const auto hash, db.first(selectHash, [](Row &row) { return row.bytes(); }, witnessed.sequence));
    return witnessed.sequence > 0 && hash != witnessed.hash;
}

Result<std::vector<AuditEntry>> AuditChain::entries(Connection &db, qint64 from, int limit) const
{
    return db.rows(selectRows, [](Row &row) { return readRow(row).entry; }, from, limit);
}

} // namespace store
