// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Store.h"

#include "app/cli/Tr.h"

using namespace Qt::StringLiterals;

namespace cli {

forms::Result<keys::SecretBytes> passphrase(const QCommandLineParser &call, Console &console)
{
    const QString file = call.value(u"passphrase-file"_s);
    return file.isEmpty() ? console.askSecret(Tr::tr("Passphrase:")) : readSecretFile(file);
}

forms::Result<std::unique_ptr<operations::VaultSession>> openStore(const QCommandLineParser &call, Console &console)
{
    const QString folder = call.value(u"store"_s);
    if (!operations::VaultSession::isVault(folder))
        return forms::Error{
            forms::Error::Code::NotFound, folder, u"this folder is no vault; make one with store init"_s};
    TRY_ASSIGN(keys::SecretBytes secret, passphrase(call, console));
    return operations::VaultSession::open(folder, std::move(secret));
}

QDate readDay(const QString &text)
{
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}

} // namespace cli
