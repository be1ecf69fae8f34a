// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/Minisign.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace keys {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idSize = 8;
constexpr qsizetype algorithmSize = 2;
constexpr qsizetype publicSize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype signatureSize = crypto_sign_BYTES;
constexpr qsizetype largestFile = qsizetype(8) * 1024; // minisign's comments are at most 1 and 8 KiB; ours are a line
constexpr QByteArrayView ed25519 = "Ed";
constexpr QByteArrayView prehashed = "ED";
constexpr QByteArrayView untrusted = "untrusted comment: ";
constexpr QByteArrayView trusted = "trusted comment: ";

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What one line of base64 holds: exactly this many bytes, or nothing.
QByteArray decoded(const QByteArray &line, qsizetype size)
{
    const auto read = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    return read.decodingStatus == QByteArray::Base64DecodingStatus::Ok && read.decoded.size() == size ? read.decoded
                                                                                                      : QByteArray();
}

/// Lines without their ends, whatever editor or mail program had them in between.
QList<QByteArray> linesOf(const QByteArray &file)
{
    QList<QByteArray> lines = file.left(largestFile).split('\n');
    for (QByteArray &line : lines) {
        while (line.endsWith('\r'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

Error notA(const QString &what, const QString &cure)
{
    return {Error::Code::Syntax, what, cure};
}

QByteArray hashOf(const QByteArray &bytes)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0'); // BLAKE2b-512
    crypto_generichash(bytesOf(hash), std::size_t(hash.size()), bytesOf(bytes),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

bool holds(const QByteArray &signature, const QByteArray &bytes, const SigningPublicKey &key)
{
    return crypto_sign_verify_detached(
               bytesOf(signature), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(key.key))
        == 0;
}

} // namespace

Result<SigningPublicKey> SigningPublicKey::read(const QByteArray &text)
{
    const QList<QByteArray> lines = linesOf(text.trimmed());
    const bool hasComment = !lines.isEmpty() && lines.front().startsWith(untrusted);
    const QByteArray line = lines.value(hasComment ? 1 : 0).trimmed();
    const QByteArray bytes = decoded(line, algorithmSize + idSize + publicSize);
    if (bytes.isEmpty() || !bytes.startsWith(ed25519) || lines.size() > (hasComment ? 2 : 1))
        return notA(u"public-key"_s, u"no minisign public key; it is one line that begins with RW"_s);
    return SigningPublicKey{.id = bytes.mid(algorithmSize, idSize), .key = bytes.mid(algorithmSize + idSize)};
}

QByteArray SigningPublicKey::line() const
{
    return (ed25519.toByteArray() + id + key).toBase64();
}

QByteArray SigningPublicKey::file() const
{
    return untrusted.toByteArray() + "minisign public key " + name().toLatin1() + '\n' + line() + '\n';
}

QString SigningPublicKey::name() const
{
    QByteArray most = id;
    std::reverse(most.begin(), most.end());
    return QString::fromLatin1(most.toHex().toUpper());
}

Result<Signature> Signature::read(const QByteArray &file)
{
    const QList<QByteArray> lines = linesOf(file);
    const auto wrong = [] { return notA(u"signature"_s, u"no minisign signature; ask whoever signed for it anew"_s); };
    constexpr qsizetype lineCount = 4;
    if (file.size() > largestFile || lines.size() != lineCount || !lines[0].startsWith(untrusted)
        || !lines[2].startsWith(trusted))
        return wrong();
    const QByteArray bytes = decoded(lines[1], algorithmSize + idSize + signatureSize);
    const QByteArray comment = decoded(lines[3], signatureSize);
    const bool isPrehashed = bytes.startsWith(prehashed);
    if (comment.isEmpty() || !(isPrehashed || bytes.startsWith(ed25519)))
        return wrong();
    return Signature{.isPrehashed = isPrehashed,
        .keyId = bytes.mid(algorithmSize, idSize),
        .signature = bytes.mid(algorithmSize + idSize),
        .trustedComment = lines[2].mid(trusted.size()),
        .commentSignature = comment};
}

QByteArray Signature::file() const
{
    const QByteArray algorithm = (isPrehashed ? prehashed : ed25519).toByteArray();
    return untrusted.toByteArray() + "signature from Underlag\n" + (algorithm + keyId + signature).toBase64() + '\n'
        + trusted.toByteArray() + trustedComment + '\n' + commentSignature.toBase64() + '\n';
}

Result<void> verify(const SigningPublicKey &key, const Signature &signature, const QByteArray &bytes)
{
    if (key.id != signature.keyId)
        return Error{Error::Code::WrongKey, u"signature"_s, u"another key signed this"_s};
    if (!holds(signature.signature, signature.isPrehashed ? hashOf(bytes) : bytes, key))
        return Error{Error::Code::Corrupt, u"signature"_s,
            u"the file is not the one that was signed; get it again from whoever made it"_s};
    if (!holds(signature.commentSignature, signature.signature + signature.trustedComment, key))
        return Error{Error::Code::Corrupt, u"signature"_s,
            u"the signature's comment is not the one that was signed; get it again from whoever made it"_s};
    return {};
}

namespace {

// minisign's secret key: "Ed", "Sc", "B2", salt, two costs in little endian, and then under scrypt's stream: key id,
// secret key, and BLAKE2b-256 over "Ed", key id and secret key.
constexpr QByteArrayView wrappedKind = "EdScB2";
constexpr qsizetype saltSize = crypto_pwhash_scryptsalsa208sha256_SALTBYTES;
constexpr qsizetype costSize = 8;
constexpr qsizetype secretSize = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype checkSize = crypto_generichash_BYTES;
constexpr qsizetype hiddenSize = idSize + secretSize + checkSize;
constexpr qsizetype clearSize = 6 + saltSize + 2 * costSize;

QByteArray littleEndian(quint64 number)
{
    QByteArray bytes(costSize, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// The part that is hidden, combined with the stream that the passphrase gives; the same way back.
Result<SecretBytes> combined(
    const SecretBytes &hidden, const SecretBytes &passphrase, const QByteArray &salt, const SigningKey::Cost &cost)
{
    SecretBytes stream(std::size_t{hiddenSize});
    const auto given = passphrase.bytes();
    if (crypto_pwhash_scryptsalsa208sha256(stream.bytes().data(), stream.size(),
            reinterpret_cast<const char *>(given.data()), given.size(), bytesOf(salt), cost.operations,
            std::size_t(cost.memory))
        != 0)
        return Error{Error::Code::Io, u"memory"_s, u"the key needs a gigabyte of free memory; close other programs"_s};
    std::transform(stream.bytes().begin(), stream.bytes().end(), hidden.bytes().begin(), stream.bytes().begin(),
        [](unsigned char a, unsigned char b) { return static_cast<unsigned char>(a ^ b); });
    return stream;
}

QByteArray checkOf(std::span<const unsigned char> idAndSecret)
{
    QByteArray check(checkSize, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, std::size_t{checkSize});
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(ed25519.data()),
        static_cast<unsigned long long>(ed25519.size()));
    crypto_generichash_update(&state, idAndSecret.data(), idAndSecret.size());
    crypto_generichash_final(&state, bytesOf(check), std::size_t{checkSize});
    return check;
}

} // namespace

SigningKey::Cost SigningKey::Cost::strong()
{
    return {.operations = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE,
        .memory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE};
}

SigningKey::Cost SigningKey::Cost::fast()
{
    return {.operations = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_MIN,
        .memory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_MIN};
}

SigningKey SigningKey::generate()
{
    SecretBytes secret(std::size_t{secretSize}); // also starts the library
    QByteArray id(idSize, '\0');
    randombytes_buf(id.data(), std::size_t(id.size()));
    QByteArray open(publicSize, '\0');
    crypto_sign_keypair(bytesOf(open), secret.bytes().data());
    return {id, std::move(secret)};
}

Result<SigningKey> SigningKey::read(const QByteArray &file, const SecretBytes &passphrase)
{
    const QList<QByteArray> lines = linesOf(file);
    QByteArray all = decoded(lines.value(1), clearSize + hiddenSize);
    if (lines.size() != 2 || !lines[0].startsWith(untrusted) || !all.startsWith(ed25519))
        return notA(u"signing-key"_s, u"no minisign secret key"_s);
    if (!all.startsWith(wrappedKind))
        return Error{Error::Code::Refused, u"signing-key"_s,
            u"the key lies there without a passphrase; make a new one that has one"_s};
    const QByteArray salt = all.mid(wrappedKind.size(), saltSize);
    const char *const costs = all.constData() + wrappedKind.size() + saltSize;
    const Cost cost{qFromLittleEndian<quint64>(costs), qFromLittleEndian<quint64>(costs + costSize)};
    if (cost.operations > Cost::strong().operations || cost.memory > Cost::strong().memory)
        return Error{Error::Code::Refused, u"signing-key"_s, u"opening the key would cost more than is safe"_s};
    QByteArray hidden = all.mid(clearSize);
    TRY_ASSIGN(const SecretBytes opened, combined(SecretBytes::takeFrom(hidden), passphrase, salt, cost));
    const auto idAndSecret = opened.bytes().first(idSize + secretSize);
    const QByteArray check = checkOf(idAndSecret);
    if (sodium_memcmp(opened.bytes().last(checkSize).data(), check.constData(), std::size_t{checkSize}) != 0)
        return Error{Error::Code::WrongKey, u"signing-key"_s, u"the passphrase does not open the key"_s};
    SecretBytes secret(std::size_t{secretSize});
    std::copy_n(idAndSecret.data() + idSize, secretSize, secret.bytes().begin());
    return SigningKey(QByteArray(reinterpret_cast<const char *>(idAndSecret.data()), idSize), std::move(secret));
}

Result<QByteArray> SigningKey::file(const SecretBytes &passphrase, const Cost &cost) const
{
    SecretBytes plain(std::size_t{hiddenSize});
    std::copy_n(bytesOf(m_id), idSize, plain.bytes().begin());
    std::copy_n(m_secret.bytes().data(), secretSize, plain.bytes().begin() + idSize);
    const QByteArray check = checkOf(plain.bytes().first(idSize + secretSize));
    std::copy_n(bytesOf(check), checkSize, plain.bytes().begin() + idSize + secretSize);
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    TRY_ASSIGN(const SecretBytes hidden, combined(plain, passphrase, salt, cost));
    QByteArray all = wrappedKind.toByteArray() + salt + littleEndian(cost.operations) + littleEndian(cost.memory);
    all.append(reinterpret_cast<const char *>(hidden.bytes().data()), hiddenSize);
    return untrusted.toByteArray() + "minisign encrypted secret key\n" + all.toBase64() + '\n';
}

SigningPublicKey SigningKey::publicKey() const
{
    QByteArray open(publicSize, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(open), m_secret.bytes().data());
    return {.id = m_id, .key = open};
}

Signature SigningKey::sign(const QByteArray &bytes, const QByteArray &trustedComment) const
{
    const auto signed_ = [this](const QByteArray &what) {
        QByteArray made(signatureSize, '\0');
        crypto_sign_detached(bytesOf(made), nullptr, bytesOf(what), static_cast<unsigned long long>(what.size()),
            m_secret.bytes().data());
        return made;
    };
    Signature made{.isPrehashed = true,
        .keyId = m_id,
        .signature = signed_(hashOf(bytes)),
        .trustedComment = trustedComment.left(trustedComment.indexOf('\n')).left(largestFile / 8),
        .commentSignature = {}};
    made.commentSignature = signed_(made.signature + made.trustedComment);
    return made;
}

} // namespace keys
