// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AttachmentTable.h"

#include <QCryptographicHash>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view insert = "INSERT INTO attachments (assessment, digest, size, person, utc, bytes)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING";
constexpr std::string_view copy = "INSERT INTO attachments (assessment, digest, size, person, utc, bytes)"
                                  " SELECT ?1, digest, size, person, utc, bytes FROM attachments WHERE digest = ?2"
                                  " LIMIT 1 ON CONFLICT DO NOTHING";
constexpr std::string_view selectAny = "SELECT 1 FROM attachments WHERE digest = ?1 LIMIT 1";
constexpr std::string_view selectSize = "SELECT size FROM attachments WHERE assessment = ?1 AND digest = ?2";
constexpr std::string_view selectBytes = "SELECT bytes FROM attachments WHERE assessment = ?1 AND digest = ?2";
constexpr std::string_view selectCount = "SELECT count(*) FROM attachments";
constexpr std::string_view selectAll = "SELECT digest, bytes FROM attachments ORDER BY rowid";
constexpr std::string_view selectLacking
    = "SELECT DISTINCT substr(named.value, 1, 64) FROM"
      " (SELECT assessment, value FROM answers WHERE kind = 'file' UNION"
      "  SELECT assessment, new_value FROM answer_history WHERE new_kind = 'file') AS named"
      " WHERE NOT EXISTS (SELECT 1 FROM attachments AS kept WHERE kept.assessment = named.assessment"
      " AND kept.digest = unhex(substr(named.value, 1, 64))) ORDER BY 1";

QString named(const QString &digest)
{
    return u"attachment "_s + digest;
}

} // namespace

QByteArray AttachmentTable::digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<void> AttachmentTable::put(const Attachment &attachment)
{
    return m_db.run(insert, attachment.assessment, digestOf(attachment.bytes), qint64(attachment.bytes.size()),
        attachment.person, attachment.when, attachment.bytes);
}

Result<void> AttachmentTable::takeOver(const cases::AssessmentId &assessment, const QByteArray &digest)
{
    return m_db.run(copy, assessment, digest);
}

Result<bool> AttachmentTable::isKept(const QByteArray &digest) const
{
    TRY_ASSIGN(const auto found, m_db.first(selectAny, [](Row &row) { return row.boolean(); }, digest));
    return found.has_value();
}

Result<std::optional<qint64>> AttachmentTable::size(
    const cases::AssessmentId &assessment, const QByteArray &digest) const
{
    return m_db.first(selectSize, [](Row &row) { return row.integer(); }, assessment, digest);
}

Result<std::optional<QByteArray>> AttachmentTable::bytes(
    const cases::AssessmentId &assessment, const QByteArray &digest) const
{
    TRY_ASSIGN(auto found, m_db.first(selectBytes, [](Row &row) { return row.bytes(); }, assessment, digest));
    if (found && digestOf(*found) != digest)
        return Error{Error::Code::Corrupt, u"attachment-damaged"_s, u"a file's bytes are not what its digest says"_s};
    return found;
}

Result<qint64> AttachmentTable::count() const
{
    TRY_ASSIGN(const auto found, m_db.first(selectCount, [](Row &row) { return row.integer(); }));
    return found.value_or(0);
}

Result<std::vector<QString>> AttachmentTable::damage() const
{
    const auto read = [](Row &row) {
        const QByteArray digest = row.bytes();
        return digestOf(row.bytes()) == digest ? QString() : named(QString::fromLatin1(digest.toHex()));
    };
    TRY_ASSIGN(std::vector<QString> damaged, m_db.rows(selectAll, read));
    std::erase(damaged, QString());
    TRY_ASSIGN(const auto lacking, m_db.rows(selectLacking, [](Row &row) { return named(row.text()); }));
    damaged.insert(damaged.end(), lacking.begin(), lacking.end());
    return damaged;
}

} // namespace store
