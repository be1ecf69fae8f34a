// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signatures as the program minisign makes and checks them (https://jedisct1.github.io/minisign/): Ed25519 by
// libsodium, in its public file formats, so that what we sign others verify without us, and the other way round.
#pragma once

#include "app/keys/SecretBytes.h"
#include "forms/base/Result.h"

#include <QByteArray>
#include <QString>

namespace keys {

/// Who may have signed: 32 bytes of Ed25519 with the id that its signatures name.
struct SigningPublicKey
{
    QByteArray id; ///< 8 bytes, the least significant first
    QByteArray key; ///< 32 bytes

    /// A public key's file, or its line of base64 alone. Syntax when it is none.
    static forms::Result<SigningPublicKey> read(const QByteArray &text);
    QByteArray line() const; ///< the base64 that people hand on: "RWQf6LRC..."
    QByteArray file() const; ///< with minisign's untrusted comment
    QString name() const; ///< the id as minisign writes it: 16 capital hex digits

    friend bool operator==(const SigningPublicKey &, const SigningPublicKey &) = default;
};

/// A signature's file: of the bytes, and of its own trusted comment.
struct Signature
{
    bool isPrehashed = true; ///< over the BLAKE2b-512 of the bytes; minisign's older ones are over the bytes themselves
    QByteArray keyId; ///< 8 bytes
    QByteArray signature; ///< 64 bytes
    QByteArray trustedComment;
    QByteArray commentSignature; ///< 64 bytes, over signature and comment

    static forms::Result<Signature> read(const QByteArray &file); ///< Syntax when it is none
    QByteArray file() const;
};

/// WrongKey when another key made it; Corrupt when the bytes, the signature or its comment are not what was signed.
forms::Result<void> verify(const SigningPublicKey &key, const Signature &signature, const QByteArray &bytes);

/// What one signs with. It never lies in the clear: its file is wrapped under a passphrase, as minisign wraps it.
class SigningKey
{
public:
    /// What the wrapping costs (libsodium's scrypt). minisign's own is strong(): 1 GiB, some seconds.
    struct Cost
    {
        quint64 operations;
        quint64 memory; ///< bytes
        static Cost strong();
        static Cost fast(); ///< for tests: no secret is to be kept so
    };

    static SigningKey generate();
    /// WrongKey when the passphrase does not open it; Refused when it is not wrapped at all, or costs more than
    /// strong(); Syntax when it is no such file.
    static forms::Result<SigningKey> read(const QByteArray &file, const SecretBytes &passphrase);
    forms::Result<QByteArray> file(const SecretBytes &passphrase, const Cost &cost) const; ///< Io without the memory
    SigningPublicKey publicKey() const;
    /// The comment is one line; it is signed too.
    Signature sign(const QByteArray &bytes, const QByteArray &trustedComment) const;

private:
    SigningKey(QByteArray id, SecretBytes secret)
        : m_id(std::move(id))
        , m_secret(std::move(secret))
    { }

    QByteArray m_id;
    SecretBytes m_secret; ///< 64 bytes: seed and public key
};

} // namespace keys
