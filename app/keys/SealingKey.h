// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"
#include "forms/base/Result.h"

#include <QByteArray>

namespace keys {

/// A pair of keys: with the public one anybody can seal, and only who has the secret one can open (libsodium's sealed
/// box: X25519, XSalsa20-Poly1305). Who sealed cannot open again.
struct SealingKey
{
    static constexpr qsizetype keySize = 32;

    QByteArray publicKey; ///< 32 bytes
    SecretBytes secretKey; ///< 32 bytes

    static SealingKey create();
    /// With the public key that belongs to it. WrongKey when it is no such key.
    static forms::Result<SealingKey> fromSecret(SecretBytes secretKey);
};

/// How many bytes more than what was put in a sealed box is.
qsizetype sealOverhead();

/// Pads to the given length first, so that the size of what is sealed tells nothing of what is in it. Refused
/// ("seal-length") when it does not fit: one byte of the length belongs to the padding.
forms::Result<QByteArray> seal(const QByteArray &plain, qsizetype length, const QByteArray &publicKey);
/// Without the padding. WrongKey when it was not sealed to this key, or is not as it was sealed.
forms::Result<SecretBytes> openSealed(const QByteArray &sealed, const SealingKey &key);

} // namespace keys
