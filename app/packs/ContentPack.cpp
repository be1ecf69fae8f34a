// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packs/ContentPack.h"

#include "forms/definition/YamlTree.h"
#include "forms/exchange/Archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace packs {

using forms::Error;
using forms::Result;
using forms::exchange::Archive;
using forms::exchange::ArchiveLimits;
using namespace Qt::StringLiterals;

namespace {

const QString contentName = u"content.zip"_s;
const QString signatureName = u"content.zip.minisig"_s;

constexpr qsizetype mebibyte = qsizetype(1024) * 1024;
constexpr qsizetype mostTexts = 100; // as many languages as a definition may have

ArchiveLimits outerLimits()
{
    ArchiveLimits limits;
    limits.entries = 2;
    limits.inflated = 24 * mebibyte;
    return limits;
}

ArchiveLimits innerLimits()
{
    ArchiveLimits limits;
    limits.entries = mostTexts + 1;
    limits.inflated = 24 * mebibyte;
    return limits;
}

bool isPackFile(const QString &name)
{
    static const QRegularExpression texts(u"^texts\\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\.yaml$"_s);
    return name == forms::packFile || texts.match(name).hasMatch();
}

/// The archive's reader speaks to people who have a workbook in hand.
Error asPack(const Error &error, const QString &file)
{
    if (error.code == Error::Code::Schema)
        return {error.code, u"pack-too-large "_s + file, u"larger than a content pack may be; it is not read"_s};
    return {error.code, u"pack-unsound "_s + file, u"no sound content pack; get it again from whoever made it"_s};
}

Error wrongContent(const QString &file, const QString &what)
{
    return {Error::Code::Schema, u"pack-content "_s + file, what + u"; have it made with pack make"_s};
}

Result<QByteArray> part(Archive &archive, const QString &name, const QString &file)
{
    auto bytes = archive.read(name);
    if (!bytes)
        return asPack(bytes.error(), file);
    return bytes;
}

Result<Archive> archiveIn(const QByteArray &bytes, const QString &file, const ArchiveLimits &limits)
{
    auto archive = Archive::open(bytes, file, limits);
    if (!archive)
        return asPack(archive.error(), file);
    return archive;
}

Result<PackFiles> contentOf(const SealedPack &pack)
{
    TRY_ASSIGN(Archive archive, archiveIn(pack.content, pack.file, innerLimits()));
    PackFiles files;
    for (const QString &name : archive.names()) {
        if (!isPackFile(name))
            return wrongContent(pack.file, u"it holds a file that is neither pack.yaml nor texts"_s);
        TRY_ASSIGN(files[name], part(archive, name, pack.file));
    }
    if (!files.contains(forms::packFile))
        return wrongContent(pack.file, u"it has no pack.yaml"_s);
    return files;
}

Error firstError(const forms::ReadDefinition &read)
{
    for (const forms::DefinitionFinding &finding : read.findings) {
        if (finding.severity == forms::Severity::Error)
            return {Error::Code::Schema,
                u"%1:%2:%3"_s.arg(finding.file).arg(finding.position.line).arg(finding.position.column),
                finding.code + u": "_s + finding.text};
    }
    return {Error::Code::Schema, forms::packFile, u"the pack could not be read"_s};
}

} // namespace

Result<SealedPack> SealedPack::read(const QByteArray &bytes, const QString &file)
{
    TRY_ASSIGN(Archive archive, archiveIn(bytes, file, outerLimits()));
    if (!archive.has(contentName) || !archive.has(signatureName))
        return asPack({Error::Code::Syntax, file, {}}, file);
    SealedPack pack{.file = file, .content = {}, .signature = {}};
    TRY_ASSIGN(pack.content, part(archive, contentName, file));
    TRY_ASSIGN(const QByteArray signature, part(archive, signatureName, file));
    auto read = keys::Signature::read(signature);
    if (!read)
        return Error{read.error().code, u"pack-unsound "_s + file, read.error().detail};
    pack.signature = *std::move(read);
    return pack;
}

QString SealedPack::signer() const
{
    return keys::SigningPublicKey{.id = signature.keyId, .key = {}}.name();
}

Result<PackFiles> unseal(const SealedPack &pack, const std::vector<keys::SigningPublicKey> &accepted)
{
    const auto key = std::ranges::find(accepted, pack.signature.keyId, &keys::SigningPublicKey::id);
    if (key == accepted.end())
        return Error{Error::Code::Refused, u"unknown-signer %1"_s.arg(pack.signer()),
            u"signed with a key that is not accepted here; an administrator adds it when its owner has said it aloud"_s};
    if (const auto holds = keys::verify(*key, pack.signature, pack.content); !holds)
        return Error{holds.error().code, u"pack-changed "_s + pack.file, holds.error().detail};
    return contentOf(pack);
}

Result<QByteArray> seal(const PackFiles &files, const keys::SigningKey &key, const QByteArray &comment)
{
    std::vector<std::pair<QString, QByteArray>> parts;
    QStringList names = files.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (!isPackFile(name))
            return Error{Error::Code::Schema, name, u"a pack holds pack.yaml and texts.<language>.yaml alone"_s};
        parts.emplace_back(name, files.value(name));
    }
    TRY_ASSIGN(const QByteArray content, forms::exchange::archiveOf(parts));
    return forms::exchange::archiveOf({{contentName, content}, {signatureName, key.sign(content, comment).file()}});
}

Result<PackFiles> packFilesIn(const QString &folder)
{
    PackFiles files;
    QStringList names = QDir(folder).entryList({u"texts.*.yaml"_s}, QDir::Files, QDir::Name);
    names.prepend(forms::packFile);
    for (const QString &name : std::as_const(names)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{file.exists() ? Error::Code::Io : Error::Code::NotFound, file.fileName(), file.errorString()};
        files.insert(name, file.read(forms::YamlTree::largestText + 1)); // too large is for its reader to say
    }
    return files;
}

forms::ReadDefinition readWithPack(const forms::FormDefinition &base, const PackFiles &files)
{
    return forms::readDefinition({.file = base.id + u".yaml"_s, .bytes = base.source, .overlays = files});
}

Result<std::shared_ptr<const forms::FormDefinition>> withPack(const forms::FormDefinition &base, const PackFiles &files)
{
    const forms::ReadDefinition read = readWithPack(base, files);
    if (!read.definition)
        return firstError(read);
    const forms::Edition &edition = *read.definition->edition;
    if (edition.structure != base.structureFingerprint)
        return Error{Error::Code::Refused, u"other-structure %1 %2"_s.arg(base.id, edition.version),
            u"made for another version; %1 %2 is at hand: ask for a pack made for it"_s.arg(base.id, base.version)};
    return read.definition;
}

} // namespace packs
