// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/SealingKey.h"

#include <sodium.h>

#include <algorithm>

namespace keys {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

static_assert(SealingKey::keySize == crypto_box_PUBLICKEYBYTES);
static_assert(SealingKey::keySize == crypto_box_SECRETKEYBYTES);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error notOurs()
{
    return {Error::Code::WrongKey, u"sealed"_s, u"it was not sealed to this key, or is not as it was sealed"_s};
}

} // namespace

SealingKey SealingKey::create()
{
    SealingKey made{QByteArray(keySize, 0), SecretBytes(std::size_t(keySize))};
    crypto_box_keypair(bytesOf(made.publicKey), made.secretKey.bytes().data());
    return made;
}

Result<SealingKey> SealingKey::fromSecret(SecretBytes secretKey)
{
    QByteArray publicKey(keySize, 0);
    if (secretKey.size() != std::size_t(keySize)
        || crypto_scalarmult_base(bytesOf(publicKey), secretKey.bytes().data()) != 0)
        return notOurs();
    return SealingKey{std::move(publicKey), std::move(secretKey)};
}

qsizetype sealOverhead()
{
    return crypto_box_SEALBYTES;
}

Result<QByteArray> seal(const QByteArray &plain, qsizetype length, const QByteArray &publicKey)
{
    if (plain.size() >= length || publicKey.size() != SealingKey::keySize)
        return Error{Error::Code::Refused, u"seal-length"_s, u"it does not fit in what is sealed"_s};
    SecretBytes padded{std::size_t(length)};
    const auto room = padded.bytes();
    std::copy(plain.begin(), plain.end(), room.begin());
    std::size_t filled = 0;
    if (sodium_pad(&filled, room.data(), std::size_t(plain.size()), room.size(), room.size()) != 0)
        return Error{Error::Code::Refused, u"seal-length"_s, u"it does not fit in what is sealed"_s};
    QByteArray sealed(length + sealOverhead(), 0);
    if (crypto_box_seal(bytesOf(sealed), room.data(), room.size(), bytesOf(publicKey)) != 0)
        return Error{Error::Code::WrongKey, u"sealed"_s, u"the key to seal with is none"_s};
    return sealed;
}

Result<SecretBytes> openSealed(const QByteArray &sealed, const SealingKey &key)
{
    if (sealed.size() <= sealOverhead())
        return notOurs();
    SecretBytes padded{std::size_t(sealed.size() - sealOverhead())};
    const auto room = padded.bytes();
    if (crypto_box_seal_open(room.data(), bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
            bytesOf(key.publicKey), key.secretKey.bytes().data())
        != 0)
        return notOurs();
    std::size_t size = 0;
    if (sodium_unpad(&size, room.data(), room.size(), room.size()) != 0)
        return notOurs();
    SecretBytes plain(size);
    std::copy_n(room.begin(), size, plain.bytes().begin());
    return plain;
}

} // namespace keys
