// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/Caseload.h"

forms::Result<int> cli::storeInfo(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    TRY_ASSIGN(const int clients, operations::Caseload(*session).count({}));
    QTextStream &out = console.out();
    out << Tr::tr("folder: %1").arg(session->folder()) << '\n';
    out << Tr::tr("vault: %1").arg(session->id().toString()) << '\n';
    out << Tr::tr("kind: %1").arg(cases::kindName(session->kind())) << '\n';
    out << Tr::tr("opened by: %1 (%2)").arg(session->person().name, cases::roleName(session->person().role)) << '\n';
    out << Tr::tr("people: %1").arg(session->people().size()) << '\n';
    out << Tr::tr("clients: %1").arg(clients) << '\n';
    for (const QString &notice : session->notices())
        out << Tr::tr("notice: %1").arg(notice) << '\n';
    return Done;
}
