// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/SlotHeader.h"

#include "app/keys/FlatJson.h"
#include "app/keys/Hkdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <array>
#include <limits>

namespace keys {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstWords("underlag-slots 1 ");
constexpr int mostBytes = 64 * 1024;

Error damaged(const QString &detail)
{
    return Error{Error::Code::Corrupt, u"slots-damaged"_s, detail};
}

QByteArray checksum(const QByteArray &bytes)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()), nullptr, 0);
    return hash.toHex();
}

QByteArray macOf(const QByteArray &body, const SecretBytes &vaultKey)
{
    const SecretBytes key = hkdfSha256(vaultKey, "slots-mac");
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(mac.data()),
        reinterpret_cast<const unsigned char *>(body.constData()), std::size_t(body.size()), key.bytes().data());
    return mac.toHex();
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject slotToJson(const KeySlot &slot)
{
    return {{u"id"_s, slot.id.toString(QUuid::WithoutBraces)},
        {u"kind"_s, slot.kind == SlotKind::Passphrase ? u"passphrase"_s : u"recovery"_s},
        {u"person"_s, slot.person.toString(QUuid::WithoutBraces)}, {u"created"_s, slot.created.toMSecsSinceEpoch()},
        {u"memory"_s, qint64(slot.kdf.memoryKiB)}, {u"iterations"_s, qint64(slot.kdf.iterations)},
        {u"salt"_s, hex(slot.kdf.salt)}, {u"nonce"_s, hex(slot.nonce)}, {u"wrapped"_s, hex(slot.wrapped)}};
}

/// Takes the values out of what was read, one by one; whatever does not fit is remembered and said at the end.
class Taker
{
public:
    explicit Taker(FlatJson &json)
        : m_json(json)
    { }

    QByteArray text(const QByteArray &path)
    {
        auto node = m_json.values.extract(path);
        m_isGood = m_isGood && !node.empty();
        return node.empty() ? QByteArray() : node.mapped();
    }
    qint64 number(const QByteArray &path, qint64 most = std::numeric_limits<qint64>::max())
    {
        bool isNumber = false;
        const qint64 value = text(path).toLongLong(&isNumber);
        m_isGood = m_isGood && isNumber && value >= 0 && value <= most;
        return value;
    }
    QByteArray hexBytes(const QByteArray &path, int size)
    {
        const QByteArray typed = text(path);
        const QByteArray bytes = QByteArray::fromHex(typed);
        m_isGood = m_isGood && bytes.size() == size && bytes.toHex() == typed;
        return bytes;
    }
    QUuid uuid(const QByteArray &path)
    {
        const QByteArray typed = text(path);
        const QUuid uuid = QUuid::fromString(QLatin1StringView(typed));
        m_isGood = m_isGood && uuid.toByteArray(QUuid::WithoutBraces) == typed;
        return uuid;
    }
    QByteArray oneOf(const QByteArray &path, std::initializer_list<QByteArrayView> words)
    {
        const QByteArray word = text(path);
        m_isGood = m_isGood && std::find(words.begin(), words.end(), QByteArrayView(word)) != words.end();
        return word;
    }
    QDateTime time(const QByteArray &path) { return QDateTime::fromMSecsSinceEpoch(number(path), Qt::UTC); }
    bool has(const QByteArray &path) const { return m_json.values.contains(path); }
    bool tookAllAndWell() const { return m_isGood && m_json.values.empty(); }

private:
    FlatJson &m_json;
    bool m_isGood = true;
};

KeySlot takeSlot(Taker &take, const QByteArray &at)
{
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    take.text(at); // the object itself
    KeySlot slot;
    slot.id = take.uuid(at + "/id");
    slot.kind = take.oneOf(at + "/kind", {"passphrase", "recovery"}) == "recovery" ? SlotKind::Recovery
                                                                                   : SlotKind::Passphrase;
    slot.person = take.uuid(at + "/person");
    slot.created = take.time(at + "/created");
    slot.kdf.memoryKiB = quint32(take.number(at + "/memory", most));
    slot.kdf.iterations = quint32(take.number(at + "/iterations", most));
    slot.kdf.salt = take.hexBytes(at + "/salt", crypto_pwhash_argon2id_SALTBYTES);
    slot.nonce = take.hexBytes(at + "/nonce", crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.wrapped = take.hexBytes(at + "/wrapped", 32 + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    return slot;
}

Result<SlotHeader> readBody(const QByteArray &body)
{
    FlatJson json;
    if (!json.read(body))
        return damaged(u"a key slot file is not well-formed"_s);
    Taker take(json);
    SlotHeader header;
    take.text(""); // the outermost object
    header.binding.vault = take.uuid("/vault");
    header.binding.vaultKind = QString::fromLatin1(take.oneOf("/kind", {"real", "practice"}));
    header.generation = take.number("/generation");
    header.created = take.time("/created");
    take.text("/head");
    header.head.sequence = take.number("/head/sequence");
    header.head.hash = take.hexBytes("/head/hash", header.head.sequence == 0 ? 0 : crypto_generichash_BYTES);
    take.text("/slots");
    for (std::size_t i = 0; i < mostSlots && take.has("/slots/" + QByteArray::number(i)); ++i)
        header.entries.push_back(takeSlot(take, "/slots/" + QByteArray::number(i)));
    if (!take.tookAllAndWell())
        return damaged(u"a key slot file lacks a word, or has one that is not known"_s);
    return header;
}

} // namespace

QByteArray writeSlotHeader(const SlotHeader &header, const SecretBytes &vaultKey)
{
    QJsonArray entries;
    for (const KeySlot &slot : header.entries)
        entries.append(slotToJson(slot));
    const QJsonObject object{{u"vault"_s, header.binding.vault.toString(QUuid::WithoutBraces)},
        {u"kind"_s, header.binding.vaultKind}, {u"generation"_s, header.generation},
        {u"created"_s, header.created.toMSecsSinceEpoch()},
        {u"head"_s, QJsonObject{{u"sequence"_s, header.head.sequence}, {u"hash"_s, hex(header.head.hash)}}},
        {u"slots"_s, entries}};
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray rest = body + '\n' + macOf(body, vaultKey) + '\n';
    return firstWords.toByteArray() + checksum(rest) + '\n' + rest;
}

bool ReadSlotHeader::verify(const SecretBytes &vaultKey) const
{
    const QByteArray expected = macOf(body, vaultKey);
    return expected.size() == mac.size()
        && sodium_memcmp(expected.constData(), mac.constData(), std::size_t(mac.size())) == 0;
}

Result<ReadSlotHeader> readSlotHeader(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes || !bytes.startsWith(firstWords) || !bytes.endsWith('\n'))
        return damaged(u"not a key slot file"_s);
    const qsizetype firstEnd = bytes.indexOf('\n');
    const QByteArray stated = bytes.sliced(firstWords.size(), firstEnd - firstWords.size());
    const QByteArray rest = bytes.sliced(firstEnd + 1);
    if (checksum(rest) != stated)
        return damaged(u"a key slot file is damaged: its checksum does not hold"_s);
    const QList<QByteArray> lines = rest.split('\n');
    if (lines.size() != 3 || !lines[2].isEmpty())
        return damaged(u"a key slot file has the wrong number of lines"_s);
    TRY_ASSIGN(SlotHeader header, readBody(lines[0]));
    return ReadSlotHeader{std::move(header), lines[0], lines[1]};
}

} // namespace keys
