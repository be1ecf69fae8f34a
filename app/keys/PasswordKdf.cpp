// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/PasswordKdf.h"

#include <QString>

#include <sodium.h>

#include <algorithm>

namespace keys {

using forms::Error;
using forms::Result;

namespace {

constexpr int saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t keySize = 32;

bool isText(const SecretBytes &passphrase)
{
    const auto bytes = passphrase.bytes();
    return QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).isValidUtf8();
}

/// What two keyboards type differently must derive alike. Plain ASCII, most passphrases, never leaves locked memory.
SecretBytes normalised(const SecretBytes &passphrase)
{
    const auto bytes = passphrase.bytes();
    if (std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte < 0x80; }))
        return passphrase.clone();
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    text.fill(QChar(0));
    composed.fill(QChar(0));
    return SecretBytes::takeFrom(utf8);
}

QByteArray freshSalt()
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), saltSize);
    return salt;
}

} // namespace

KdfPolicy KdfPolicy::fast()
{
    return {.memoryKiB = 8, .fallbackMemoryKiB = 8, .iterations = 1, .lowestMemoryKiB = 8, .aim = {}};
}

bool KdfPolicy::accepts(const KdfParameters &parameters) const
{
    return parameters.memoryKiB >= lowestMemoryKiB && parameters.memoryKiB <= highestMemoryKiB
        && parameters.iterations >= 1 && parameters.iterations <= highestIterations
        && parameters.salt.size() == saltSize;
}

bool KdfPolicy::isMetBy(const KdfParameters &parameters) const
{
    return parameters.memoryKiB >= memoryKiB && parameters.iterations >= iterations;
}

KdfPolicy KdfPolicy::aimedAt(std::chrono::milliseconds took) const
{
    KdfPolicy aimed = *this;
    const auto wanted = qint64(iterations) * aim.count() / std::max<qint64>(took.count(), 1);
    aimed.iterations = quint32(std::clamp<qint64>(wanted, iterations, std::max(iterations, highestIterations)));
    return aimed;
}

KdfPolicy calibrated(const KdfPolicy &policy)
{
    if (policy.aim.count() == 0)
        return policy;
    const auto before = std::chrono::steady_clock::now();
    const auto key = deriveKey(SecretBytes(keySize), {policy.memoryKiB, policy.iterations, freshSalt()});
    const auto took = std::chrono::steady_clock::now() - before;
    return key ? policy.aimedAt(std::chrono::duration_cast<std::chrono::milliseconds>(took)) : policy;
}

Result<SecretBytes> deriveKey(const SecretBytes &passphrase, const KdfParameters &parameters)
{
    if (!isText(passphrase)) // read as text it would be somebody else's too: each wrong byte becomes the same U+FFFD
        return Error{
            Error::Code::WrongKey, QStringLiteral("wrong-passphrase"), QStringLiteral("this does not open the vault")};
    SecretBytes key(keySize);
    const SecretBytes text = normalised(passphrase);
    if (parameters.salt.size() != saltSize)
        return Error{Error::Code::Schema, QStringLiteral("kdf"), QStringLiteral("the salt is not 16 bytes")};
    const int failed
        = crypto_pwhash_argon2id(key.bytes().data(), key.size(), reinterpret_cast<const char *>(text.bytes().data()),
            text.size(), reinterpret_cast<const unsigned char *>(parameters.salt.constData()), parameters.iterations,
            std::size_t(parameters.memoryKiB) * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0)
        return Error{Error::Code::Io, QStringLiteral("no-memory"),
            QStringLiteral("not enough memory to derive the key; close other programs and try again")};
    return key;
}

Result<DerivedKey> deriveNewKey(const SecretBytes &passphrase, const KdfPolicy &policy)
{
    if (!isText(passphrase))
        return Error{Error::Code::Type, QStringLiteral("passphrase-not-text"),
            QStringLiteral("the passphrase is not UTF-8; type it again, or save its file as UTF-8")};
    KdfParameters parameters{policy.memoryKiB, policy.iterations, freshSalt()};
    if (auto key = deriveKey(passphrase, parameters))
        return DerivedKey{std::move(key).value(), parameters};
    parameters.memoryKiB = policy.fallbackMemoryKiB;
    TRY_ASSIGN(SecretBytes key, deriveKey(passphrase, parameters));
    return DerivedKey{std::move(key), parameters};
}

} // namespace keys
