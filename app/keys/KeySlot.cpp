// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/KeySlot.h"

#include <QtEndian>

#include <sodium.h>

namespace keys {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void addField(QByteArray &out, const QByteArray &field)
{
    const auto size = qToBigEndian(static_cast<quint32>(field.size()));
    out.append(reinterpret_cast<const char *>(&size), sizeof size);
    out.append(field);
}

/// What the wrapped key is bound to (trust.md 1.3): never generation or time, which change without it. Each field
/// with its length, so that no two bindings read alike.
QByteArray additionalBytes(const SlotBinding &binding, const KeySlot &slot)
{
    QByteArray out;
    addField(out, "underlag-slot-1");
    addField(out, binding.vault.toRfc4122());
    addField(out, binding.vaultKind.toUtf8());
    addField(out, slot.id.toRfc4122());
    addField(out, slot.kind == SlotKind::Passphrase ? "passphrase" : "recovery");
    addField(out, slot.person.toRfc4122());
    addField(out, "argon2id-13");
    addField(out, QByteArray::number(slot.kdf.memoryKiB));
    addField(out, QByteArray::number(slot.kdf.iterations));
    addField(out, slot.kdf.salt);
    return out;
}

} // namespace

Result<KeySlot> wrapKey(const SlotBinding &binding, const NewSlot &wanted, const SecretBytes &vaultKey,
    const SecretBytes &secret, const KdfPolicy &policy)
{
    TRY_ASSIGN(const DerivedKey derived, deriveNewKey(secret, policy));
    KeySlot slot{QUuid::createUuid(), wanted.kind, wanted.person, wanted.created, derived.parameters, {}, {}};
    slot.nonce.resize(nonceSize);
    randombytes_buf(slot.nonce.data(), nonceSize);
    slot.wrapped.resize(qsizetype(vaultKey.size()) + tagSize);
    const QByteArray additional = additionalBytes(binding, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.wrapped.data()), nullptr,
        vaultKey.bytes().data(), vaultKey.size(), bytesOf(additional),
        static_cast<unsigned long long>(additional.size()), nullptr, bytesOf(slot.nonce), derived.key.bytes().data());
    return slot;
}

Result<SecretBytes> unwrapKey(
    const SlotBinding &binding, const KeySlot &slot, const SecretBytes &secret, const KdfPolicy &policy)
{
    // a practice vault holds nothing worth a slow key; the kind is bound into every slot, so that nobody can lend it
    const bool isPractice = binding.vaultKind == "practice"_L1;
    KdfPolicy bounds = policy;
    if (isPractice)
        bounds.lowestMemoryKiB = std::min(bounds.lowestMemoryKiB, KdfPolicy::fast().lowestMemoryKiB);
    if (!bounds.accepts(slot.kdf) || slot.nonce.size() != nonceSize || slot.wrapped.size() <= tagSize)
        return Error{
            Error::Code::Refused, u"slot-parameters"_s, u"a key slot asks for more or less work than is safe"_s};
    TRY_ASSIGN(const SecretBytes key, deriveKey(secret, slot.kdf));
    SecretBytes vaultKey(static_cast<std::size_t>(slot.wrapped.size() - tagSize));
    const QByteArray additional = additionalBytes(binding, slot);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(vaultKey.bytes().data(), nullptr, nullptr,
        bytesOf(slot.wrapped), static_cast<unsigned long long>(slot.wrapped.size()), bytesOf(additional),
        static_cast<unsigned long long>(additional.size()), bytesOf(slot.nonce), key.bytes().data());
    if (failed != 0)
        return Error{Error::Code::WrongKey, u"wrong-passphrase"_s, u"this does not open the vault"_s};
    return vaultKey;
}

} // namespace keys
