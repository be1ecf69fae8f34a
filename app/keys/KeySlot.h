// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/PasswordKdf.h"
#include "app/keys/SecretBytes.h"
#include "forms/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace keys {

enum class SlotKind { Passphrase, Recovery };

/// One way to the vault's random key: the key wrapped (XChaCha20-Poly1305) under what a secret derives to. It holds no
/// name and no label: the person is an id that means something only inside the vault.
struct KeySlot
{
    QUuid id;
    SlotKind kind = SlotKind::Passphrase;
    QUuid person; ///< null for the recovery code
    QDateTime created; ///< UTC
    KdfParameters kdf;
    QByteArray nonce; ///< 24 bytes
    QByteArray wrapped; ///< 48 bytes: 32 and the tag

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// What every slot of a vault is bound to besides its own fields.
struct SlotBinding
{
    QUuid vault;
    QString vaultKind; ///< "real" or "practice"
};

struct NewSlot
{
    SlotKind kind = SlotKind::Passphrase;
    QUuid person;
    QDateTime created; ///< UTC
};

forms::Result<KeySlot> wrapKey(const SlotBinding &binding, const NewSlot &slot, const SecretBytes &vaultKey,
    const SecretBytes &secret, const KdfPolicy &policy);
/// WrongKey when the secret does not open it; Refused when its parameters lie outside the policy.
forms::Result<SecretBytes> unwrapKey(
    const SlotBinding &binding, const KeySlot &slot, const SecretBytes &secret, const KdfPolicy &policy);

} // namespace keys
