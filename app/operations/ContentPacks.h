// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packs/ContentPack.h"
#include "forms/base/Result.h"

#include <QString>

#include <memory>
#include <vector>

namespace operations {

class VaultSession;

/// Somebody whose content packs this vault takes.
struct PackSigner
{
    QString name; ///< as the administrator calls them
    keys::SigningPublicKey key;
};

/// A content pack that new assessments are made with.
struct InstalledPack
{
    QString instrument;
    std::shared_ptr<const forms::FormDefinition> definition; ///< the definition beneath the pack
    QString keyName; ///< of who signed it
    QString
        signer; ///< what they are called here; empty when they are no longer accepted, and then the pack is not used

    const forms::Edition &edition() const { return *definition->edition; }
    bool isUsed() const { return !signer.isEmpty(); }
};

/// The content packs of a vault and who may sign them: both lie in the vault, and administrators alone change them. A
/// pack counts from the next new assessment on; one that was begun keeps the definition and the pack it was made with.
class ContentPacks
{
public:
    explicit ContentPacks(VaultSession &session)
        : m_session(session)
    { }

    std::vector<PackSigner> signers() const; ///< by name
    /// The text of a minisign public key, or its one line. Syntax ("public-key"), Type ("name"), Conflict
    /// ("signer-known") when the key is accepted already.
    forms::Result<PackSigner> addSigner(const QString &name, const QByteArray &publicKey);
    /// What they signed is no longer used for what is new. NotFound.
    forms::Result<void> removeSigner(const QString &keyName);

    std::vector<InstalledPack> installed() const; ///< by instrument
    /// Puts the pack in place of the instrument's last one. Refused ("unknown-signer", "other-structure", "role");
    /// Corrupt, Syntax or Schema with the reason; nothing of it is kept then.
    forms::Result<InstalledPack> install(const QString &file);
    /// The definition's own wording again, for what is new. NotFound.
    forms::Result<void> takeOut(const QString &instrument);

    /// What a new assessment with this instrument (an id or a path) is made with: beneath its pack when it has one.
    forms::Result<std::shared_ptr<const forms::FormDefinition>> definitionFor(const QString &instrument) const;

private:
    VaultSession &m_session;
};

} // namespace operations
