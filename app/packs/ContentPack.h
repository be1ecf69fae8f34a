// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A content pack as one file, NAME.pack: a zip archive with content.zip and minisign's signature of it. content.zip
// holds pack.yaml and texts.<language>.yaml and nothing else (instruments/README.md says what stands in them). Whoever
// doubts us takes the two out with any unzip and runs minisign on them.
#pragma once

#include "app/keys/Minisign.h"
#include "forms/base/Result.h"
#include "forms/definition/DefinitionReader.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace packs {

/// A pack that was taken apart: the signed bytes are not looked into yet.
struct SealedPack
{
    QString file; ///< for errors
    QByteArray content;
    keys::Signature signature;

    /// Syntax ("pack-unsound FILE") when it is no pack, Schema ("pack-too-large FILE"). Hostile input.
    static forms::Result<SealedPack> read(const QByteArray &bytes, const QString &file);
    QString signer() const; ///< the id of the key that it says signed it: 16 hex digits; not proven
};

/// pack.yaml and the texts, by name.
using PackFiles = QHash<QString, QByteArray>;

/// Its signature is checked first, and nothing is read before it holds. Refused ("unknown-signer ID") when none of
/// these keys made it; Corrupt ("pack-changed FILE") when it is not what was signed; Syntax, or Schema ("pack-content
/// FILE"), when what was signed is no content.
forms::Result<PackFiles> unseal(const SealedPack &pack, const std::vector<keys::SigningPublicKey> &accepted);

/// The files as a pack, signed. Schema when a name is none of a pack's.
forms::Result<QByteArray> seal(const PackFiles &files, const keys::SigningKey &key, const QByteArray &comment);

/// What stands in a folder that a pack is made of: pack.yaml and every texts.<language>.yaml. NotFound without the
/// first.
forms::Result<PackFiles> packFilesIn(const QString &folder);

/// A definition beneath a pack. Schema ("where" is file:line:column) when the pack is wrong; Refused
/// ("other-structure") when it was made for another definition than this one.
forms::Result<std::shared_ptr<const forms::FormDefinition>> withPack(
    const forms::FormDefinition &base, const PackFiles &files);
/// The same, with all that is found and not only the first.
forms::ReadDefinition readWithPack(const forms::FormDefinition &base, const PackFiles &files);

} // namespace packs
