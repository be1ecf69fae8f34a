// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/ContentPacks.h"

#include "app/operations/Deed.h"
#include "app/operations/Instruments.h"
#include "app/operations/StoredDefinition.h"
#include "app/operations/VaultSession.h"
#include "app/store/DefinitionTable.h"
#include "app/store/PolicyTable.h"
#include "app/store/Vault.h"
#include "forms/definition/YamlTree.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {

namespace {

// Policies of the vault: a line each, its parts with a tab between.
const QString signersPolicy = u"pack_signers"_s; // key, name
const QString packsPolicy = u"content_packs"_s; // instrument, structure, wording, the signer's key id

constexpr qsizetype longestName = 100;
constexpr qint64 largestPack = qint64(25) * 1024 * 1024;

using Lines = QList<QStringList>;

Lines linesOf(const QString &policy, qsizetype parts)
{
    Lines all;
    for (const QString &line : policy.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList read = line.split(u'\t');
        if (read.size() == parts)
            all += read;
    }
    return all;
}

QString textOf(const Lines &lines)
{
    QString text;
    for (const QStringList &line : lines)
        text += line.join(u'\t') + u'\n';
    return text;
}

constexpr qsizetype signerParts = 2;
constexpr qsizetype packParts = 4;

Lines packsIn(const VaultSession &session)
{
    return linesOf(session.policy(packsPolicy), packParts);
}

Lines withoutFirst(Lines lines, const QString &first)
{
    lines.removeIf([&first](const QStringList &line) { return line.front() == first; });
    return lines;
}

Result<void> refuseUnlessAdministrator(const VaultSession &session)
{
    if (session.person().role != cases::Role::Administrator)
        return Error{Error::Code::Refused, u"role"_s, u"only an administrator decides whose wording is used"_s};
    return {};
}

Result<std::shared_ptr<const forms::FormDefinition>> kept(
    VaultSession &session, const QString &instrument, const QString &structure, const QString &wording)
{
    TRY_ASSIGN(const auto stored, store::DefinitionTable(session.vault().reader()).definition(structure, wording));
    if (!stored)
        return Error{Error::Code::Corrupt, instrument, u"the pack is not in the vault; install it again"_s};
    return Instruments::read(definitionText(*stored));
}

QString nameOf(const std::vector<PackSigner> &signers, const QString &keyName)
{
    const auto found
        = std::ranges::find_if(signers, [&](const PackSigner &signer) { return signer.key.name() == keyName; });
    return found == signers.end() ? QString() : found->name;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::Io : Error::Code::NotFound, path, file.errorString()};
    QByteArray bytes = file.read(largestPack + 1);
    if (bytes.size() > largestPack)
        return Error{Error::Code::Schema, path, u"larger than a content pack may be; it is not read"_s};
    return bytes;
}

/// Which instrument it is for stands inside; only what is signed by somebody accepted is asked.
Result<QString> instrumentOf(const packs::PackFiles &files)
{
    const auto parsed = forms::YamlTree::parse(files.value(forms::packFile), forms::packFile);
    const QString instrument = parsed.tree ? parsed.tree->root().find("instrument").text() : QString();
    const bool isId = !instrument.isEmpty() && !instrument.contains(u'/') && !instrument.contains(u'.');
    if (!isId)
        return Error{Error::Code::Schema, forms::packFile, u"the pack does not say which instrument it is for"_s};
    return instrument;
}

} // namespace

std::vector<PackSigner> ContentPacks::signers() const
{
    std::vector<PackSigner> all;
    for (const QStringList &line : linesOf(m_session.policy(signersPolicy), signerParts)) {
        if (auto key = keys::SigningPublicKey::read(line[0].toLatin1()))
            all.push_back({.name = line[1], .key = *std::move(key)});
    }
    std::ranges::sort(
        all, [](const PackSigner &a, const PackSigner &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return all;
}

Result<PackSigner> ContentPacks::addSigner(const QString &name, const QByteArray &publicKey)
{
    TRY(refuseUnlessAdministrator(m_session));
    TRY_ASSIGN(const keys::SigningPublicKey key, keys::SigningPublicKey::read(publicKey));
    const PackSigner signer{.name = name.simplified().left(longestName), .key = key};
    if (signer.name.isEmpty())
        return Error{Error::Code::Type, u"name"_s, u"say whose key it is"_s};
    Lines lines = linesOf(m_session.policy(signersPolicy), signerParts);
    const auto isSame = [&key](const PackSigner &known) { return known.key.id == key.id; };
    if (std::ranges::any_of(signers(), isSame))
        return Error{Error::Code::Conflict, u"signer-known"_s, u"remove the other first, if its name is wrong"_s};
    lines += QStringList{QString::fromLatin1(key.line()), signer.name};
    TRY(carryOut(m_session, {.action = u"pack-signer-added"_s, .object = key.name()},
        [text = textOf(lines)](store::Connection &db) { return store::PolicyTable(db).put(signersPolicy, text); }));
    return signer;
}

Result<void> ContentPacks::removeSigner(const QString &keyName)
{
    TRY(refuseUnlessAdministrator(m_session));
    Lines lines = linesOf(m_session.policy(signersPolicy), signerParts);
    const qsizetype removed = lines.removeIf([&keyName](const QStringList &line) {
        const auto key = keys::SigningPublicKey::read(line[0].toLatin1());
        return key && key->name() == keyName;
    });
    if (removed == 0)
        return Error{Error::Code::NotFound, keyName, u"no such signer is accepted here"_s};
    return carryOut(m_session, {.action = u"pack-signer-removed"_s, .object = keyName},
        [text = textOf(lines)](store::Connection &db) { return store::PolicyTable(db).put(signersPolicy, text); });
}

std::vector<InstalledPack> ContentPacks::installed() const
{
    const std::vector<PackSigner> accepted = signers();
    std::vector<InstalledPack> all;
    for (const QStringList &line : packsIn(m_session)) {
        if (auto definition = kept(m_session, line[0], line[1], line[2]); definition && (*definition)->edition)
            all.push_back({.instrument = line[0],
                .definition = *std::move(definition),
                .keyName = line[3],
                .signer = nameOf(accepted, line[3])});
    }
    std::ranges::sort(all, {}, &InstalledPack::instrument);
    return all;
}

Result<InstalledPack> ContentPacks::install(const QString &file)
{
    TRY(refuseUnlessAdministrator(m_session));
    TRY_ASSIGN(const QByteArray bytes, bytesOf(file));
    TRY_ASSIGN(const packs::SealedPack pack, packs::SealedPack::read(bytes, QFileInfo(file).fileName()));
    const std::vector<PackSigner> accepted = signers();
    std::vector<keys::SigningPublicKey> theirKeys;
    theirKeys.reserve(accepted.size());
    for (const PackSigner &signer : accepted)
        theirKeys.push_back(signer.key);
    TRY_ASSIGN(const packs::PackFiles files, packs::unseal(pack, theirKeys));
    TRY_ASSIGN(const QString instrument, instrumentOf(files));
    TRY_ASSIGN(const auto base, Instruments::find(instrument));
    TRY_ASSIGN(const auto definition, packs::withPack(*base, files));
    InstalledPack made{.instrument = base->id,
        .definition = definition,
        .keyName = pack.signer(),
        .signer = nameOf(accepted, pack.signer())};
    Lines lines = withoutFirst(packsIn(m_session), base->id);
    lines += QStringList{base->id, definition->structureFingerprint, definition->wordingFingerprint, made.keyName};
    const auto keep
        = [text = textOf(lines), stored = storedDefinition(*definition)](store::Connection &db) -> Result<void> {
        TRY(store::DefinitionTable(db).insert(stored));
        return store::PolicyTable(db).put(packsPolicy, text);
    };
    TRY(carryOut(m_session,
        {.action = u"pack-installed"_s,
            .object = base->id,
            .details = definition->wordingFingerprint + u' ' + made.keyName},
        keep));
    return made;
}

Result<void> ContentPacks::takeOut(const QString &instrument)
{
    TRY(refuseUnlessAdministrator(m_session));
    const Lines lines = packsIn(m_session);
    const Lines left = withoutFirst(lines, instrument);
    if (left.size() == lines.size())
        return Error{Error::Code::NotFound, instrument, u"the instrument has no content pack here"_s};
    return carryOut(m_session, {.action = u"pack-taken-out"_s, .object = instrument},
        [text = textOf(left)](store::Connection &db) { return store::PolicyTable(db).put(packsPolicy, text); });
}

Result<std::shared_ptr<const forms::FormDefinition>> ContentPacks::definitionFor(const QString &instrument) const
{
    TRY_ASSIGN(const auto base, Instruments::find(instrument));
    for (const QStringList &line : packsIn(m_session)) {
        if (line[0] == base->id && !nameOf(signers(), line[3]).isEmpty())
            return kept(m_session, line[0], line[1], line[2]);
    }
    return base;
}

} // namespace operations
