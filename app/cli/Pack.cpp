// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Content packs: for whoever makes one (key, make), whoever gets one (check) and the vault that uses it (install, list,
// remove, signer).
#include "app/cli/Command.h"
#include "app/cli/Findings.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/ContentPacks.h"
#include "app/operations/Instruments.h"
#include "forms/definition/YamlTree.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using forms::Result;

namespace cli {
namespace {

/// The definition that a pack says it is for, or the one that was named.
Result<std::shared_ptr<const forms::FormDefinition>> baseOf(const packs::PackFiles &files, const QString &named)
{
    if (!named.isEmpty())
        return operations::Instruments::find(named);
    const auto parsed = forms::YamlTree::parse(files.value(forms::packFile), forms::packFile);
    const QString instrument = parsed.tree ? parsed.tree->root().find("instrument").text() : QString();
    return operations::Instruments::find(instrument);
}

/// What is found, and then whose wording it is; the status.
Result<int> report(const packs::PackFiles &files, const QString &instrument, Console &console)
{
    TRY_ASSIGN(const auto base, baseOf(files, instrument));
    const forms::ReadDefinition read = packs::readWithPack(*base, files);
    if (printFindings(read.findings, console.out()) || !read.definition)
        return Findings;
    TRY_ASSIGN(const auto form, packs::withPack(*base, files));
    const forms::Edition &edition = *form->edition;
    console.out() << form->id << ' ' << form->version << '\t' << edition.name << '\t' << edition.holderCode << ' '
                  << edition.holder << '\t' << form->languages.join(u' ') << '\n'
                  << form->shownAs.in(console.language(), form->languages.value(0)) << '\n'
                  << u"structure "_s << form->structureFingerprint << '\n'
                  << u"wording   "_s << form->wordingFingerprint << '\n';
    if (edition.added > 0)
        console.out() << Tr::tr(
            "%n question(s) added: answers are not counted together with those of %1.", nullptr, edition.added)
                             .arg(base->structureFingerprint.left(12))
                      << '\n';
    return Done;
}

Result<packs::PackFiles> signedFiles(const QString &path, const QString &keyFile, Console &console)
{
    TRY_ASSIGN(const QByteArray bytes, readFile(path));
    TRY_ASSIGN(const packs::SealedPack pack, packs::SealedPack::read(bytes, path));
    TRY_ASSIGN(const QByteArray keyText, readFile(keyFile));
    TRY_ASSIGN(const keys::SigningPublicKey key, keys::SigningPublicKey::read(keyText));
    TRY_ASSIGN(packs::PackFiles files, packs::unseal(pack, {key}));
    console.out() << Tr::tr("signed by %1").arg(key.name()) << '\n';
    return files;
}

} // namespace

/// A folder while the pack is written, or the finished file with the public key of who signed it.
Result<int> packCheck(const QCommandLineParser &call, Console &console)
{
    const QString path = call.positionalArguments().first();
    const QString instrument = call.value(u"instrument"_s);
    if (QFileInfo(path).isDir()) {
        TRY_ASSIGN(const packs::PackFiles files, packs::packFilesIn(path));
        return report(files, instrument, console);
    }
    if (!call.isSet(u"key"_s))
        return console.complain(
            Tr::tr("Say whose signature it is to bear with --key FILE.pub, which you got another way."), WrongUse);
    TRY_ASSIGN(const packs::PackFiles files, signedFiles(path, call.value(u"key"_s), console));
    return report(files, instrument, console);
}

Result<int> packKey(const QCommandLineParser &call, Console &console)
{
    const QString out = call.value(u"out"_s);
    for (const QString &path : {out, out + u".pub"_s}) {
        if (QFileInfo::exists(path)) // before the work of wrapping it
            return forms::Error{forms::Error::Code::Conflict, path, u"choose another name"_s};
    }
    TRY_ASSIGN(const keys::SecretBytes secret, passphrase(call, console));
    if (secret.size() == 0)
        return console.complain(Tr::tr("A key needs a passphrase."), WrongUse);
    const keys::SigningKey key = keys::SigningKey::generate();
    TRY_ASSIGN(const QByteArray file, key.file(secret, keys::SigningKey::Cost::strong()));
    TRY(writeNewFile(out, file));
    TRY(writeNewFile(out + u".pub"_s, key.publicKey().file()));
    console.out() << QString::fromLatin1(key.publicKey().line()) << '\n';
    return Done;
}

Result<int> packMake(const QCommandLineParser &call, Console &console)
{
    const QString folder = call.positionalArguments().first();
    TRY_ASSIGN(const packs::PackFiles files, packs::packFilesIn(folder));
    TRY_ASSIGN(const int status, report(files, call.value(u"instrument"_s), console));
    if (status != Done)
        return status;
    TRY_ASSIGN(const QByteArray keyFile, readFile(call.value(u"key"_s)));
    TRY_ASSIGN(const keys::SecretBytes secret, passphrase(call, console));
    TRY_ASSIGN(const keys::SigningKey key, keys::SigningKey::read(keyFile, secret));
    const QString out = call.value(u"out"_s);
    const QByteArray comment = "timestamp:" + QByteArray::number(QDateTime::currentSecsSinceEpoch())
        + "\tfile:" + QFileInfo(out).fileName().toUtf8();
    TRY_ASSIGN(const QByteArray pack, packs::seal(files, key, comment));
    TRY(writeNewFile(out, pack));
    console.out() << Tr::tr("signed by %1").arg(key.publicKey().name()) << '\n';
    return Done;
}

Result<int> packInstall(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    TRY_ASSIGN(const auto done, operations::ContentPacks(*session).install(call.positionalArguments().first()));
    console.out() << done.instrument << ' ' << done.definition->version << '\t' << done.edition().name << '\t'
                  << done.edition().holder << '\t' << done.signer << '\n';
    return Done;
}

Result<int> packList(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    const operations::ContentPacks packs(*session);
    for (const operations::InstalledPack &one : packs.installed())
        console.out() << one.instrument << ' ' << one.definition->version << '\t' << one.edition().name << '\t'
                      << one.edition().holderCode << ' ' << one.edition().holder << '\t'
                      << (one.isUsed() ? one.signer : Tr::tr("not used: its signer is no longer accepted")) << '\n';
    for (const operations::PackSigner &signer : packs.signers())
        console.out() << u"signer "_s << signer.key.name() << '\t' << signer.name << '\n';
    return Done;
}

Result<int> packRemove(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    TRY(operations::ContentPacks(*session).takeOut(call.positionalArguments().first()));
    return Done;
}

Result<int> packSigner(const QCommandLineParser &call, Console &console)
{
    const QString key = call.positionalArguments().first();
    TRY_ASSIGN(const auto session, openStore(call, console));
    operations::ContentPacks packs(*session);
    if (call.isSet(u"remove"_s)) {
        TRY(packs.removeSigner(key));
        return Done;
    }
    TRY_ASSIGN(const QByteArray text, readFile(key));
    TRY_ASSIGN(const operations::PackSigner signer, packs.addSigner(call.value(u"name"_s), text));
    console.out() << signer.key.name() << '\t' << signer.name << '\n';
    return Done;
}

} // namespace cli
