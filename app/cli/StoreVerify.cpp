// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"

forms::Result<int> cli::storeVerify(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    TRY_ASSIGN(const auto verified, session->verify());
    QTextStream &out = console.out();
    for (const QString &damage : verified.damage)
        out << Tr::tr("damaged: %1").arg(damage) << '\n';
    // A trail that damaged pages keep from being read says nothing of its own.
    if (verified.damage.isEmpty() && verified.firstBadRow)
        out << Tr::tr("audit trail: row %1 does not hold").arg(*verified.firstBadRow) << '\n';
    if (verified.damage.isEmpty() && verified.isAuditCut)
        out << Tr::tr("audit trail: it ends before what was witnessed; an older copy may have been put back") << '\n';
    if (!verified.isWhole())
        return console.complain(Tr::tr("The vault is damaged. Keep it as it is and restore a backup."), Corrupt);
    if (verified.attachments > 0)
        out << Tr::tr("whole: %n file(s) that answers name", nullptr, int(verified.attachments)) << '\n';
    out << Tr::tr("whole: every page, and %n row(s) of the audit trail", nullptr, int(verified.auditRows)) << '\n';
    return Done;
}
