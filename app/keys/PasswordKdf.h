// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"
#include "forms/base/Result.h"

#include <QByteArray>

#include <chrono>

namespace keys {

/// What one slot was derived with (Argon2id 1.3, one lane: libsodium offers no other). Kept in the slot.
struct KdfParameters
{
    quint32 memoryKiB = 0;
    quint32 iterations = 0;
    QByteArray salt; ///< 16 bytes
    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// What new slots are derived with, and between which bounds a slot of a file is believed: a hostile header can neither
/// weaken nor hang us.
struct KdfPolicy
{
    quint32 memoryKiB = 256 * 1024; ///< libsodium's MODERATE
    quint32 fallbackMemoryKiB = 64 * 1024; ///< RFC 9106's second choice, when the first cannot be allocated
    quint32 iterations = 3;
    quint32 lowestMemoryKiB = 19 * 1024; ///< OWASP's minimum
    quint32 highestMemoryKiB = 1024 * 1024;
    quint32 highestIterations = 10;
    std::chrono::milliseconds aim{1000}; ///< what a new vault's derivation is to take; null: the iterations as they are

    /// Cheap enough for tests and the made-up caseload; never for a vault that holds a secret.
    static KdfPolicy fast();
    bool accepts(const KdfParameters &parameters) const;
    bool isMetBy(const KdfParameters &parameters) const; ///< no less work than a new slot
    /// As many iterations as reach the aim on a machine where this policy's take so long; never fewer than its own.
    KdfPolicy aimedAt(std::chrono::milliseconds took) const;
};

struct DerivedKey
{
    SecretBytes key;
    KdfParameters parameters; ///< with a fresh salt; memory is the fallback's when the first choice failed
};

/// The policy with the iterations that this machine needs to reach its aim. It derives a key to find out.
KdfPolicy calibrated(const KdfPolicy &policy);
/// The passphrase is UTF-8; it is NFC-normalised here, so that one keyboard's é is another's. WrongKey when it is not
/// UTF-8: there is no such passphrase.
forms::Result<SecretBytes> deriveKey(const SecretBytes &passphrase, const KdfParameters &parameters);
/// Type ("passphrase-not-text") when it is not UTF-8.
forms::Result<DerivedKey> deriveNewKey(const SecretBytes &passphrase, const KdfPolicy &policy);

} // namespace keys
