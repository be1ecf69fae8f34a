// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using operations::VaultSession;

namespace cli {
namespace {

constexpr std::size_t shortestPassphrase = 14; // length over composition

bool isSame(const keys::SecretBytes &a, const keys::SecretBytes &b)
{
    return std::ranges::equal(a.bytes(), b.bytes());
}

forms::Result<keys::SecretBytes> newPassphrase(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(keys::SecretBytes first, passphrase(call, console));
    if (first.size() < shortestPassphrase)
        return forms::Error{forms::Error::Code::Type, u"passphrase"_s,
            u"it has fewer than 14 characters; five words that do not belong together make a good one"_s};
    if (call.isSet(u"passphrase-file"_s))
        return first;
    TRY_ASSIGN(const keys::SecretBytes again, console.askSecret(Tr::tr("The same again:")));
    if (!isSame(first, again))
        return forms::Error{
            forms::Error::Code::Type, u"passphrase"_s, u"the two were not the same; nothing was made"_s};
    return first;
}

/// The vault is there: whatever else fails, its code must not be lost.
void showCode(const QString &line, Console &console)
{
    console.out() << line << Qt::flush;
    if (console.out().status() != QTextStream::Ok)
        console.err() << line << Qt::flush;
}

/// A role by its name; a name nobody knows reads as the lowest, so it is looked for the other way round.
bool isRole(const QString &name)
{
    return cases::roleName(cases::roleFromName(name)) == name;
}

} // namespace

forms::Result<int> storeInit(const QCommandLineParser &call, Console &console)
{
    const QString role = call.isSet(u"role"_s) ? call.value(u"role"_s) : cases::roleName(cases::Role::Administrator);
    if (!isRole(role))
        return console.complain(
            Tr::tr("\"%1\" is no role: administrator, supervisor or social-worker.").arg(role), WrongUse);
    const QString codeFile = call.value(u"recovery-out"_s);
    if (!codeFile.isEmpty() && QFile::exists(codeFile))
        return forms::Error{forms::Error::Code::Conflict, codeFile, u"the recovery code goes into a new file only"_s};
    TRY_ASSIGN(keys::SecretBytes secret, newPassphrase(call, console));
    const operations::NewVault vault{.folder = call.value(u"store"_s),
        .kind = call.isSet(u"practice"_s) ? cases::VaultKind::Practice : cases::VaultKind::Real,
        .personName = call.value(u"name"_s),
        .role = cases::roleFromName(role),
        .fastKeys = false,
        .clock = {}};
    TRY_ASSIGN(const VaultSession::Created created, VaultSession::create(vault, std::move(secret)));
    console.err() << Tr::tr("The vault is made. Its recovery code follows, this once: print it and lock it in.")
                  << Qt::endl;
    const QString line = created.recoveryCode + u'\n';
    if (!codeFile.isEmpty()) {
        const forms::Result<void> written = writeNewFile(codeFile, line.toUtf8());
        if (written)
            return Done;
        console.complain(errorText(written.error()), Failed);
        showCode(line, console);
        return Failed;
    }
    showCode(line, console);
    return Done;
}

} // namespace cli
