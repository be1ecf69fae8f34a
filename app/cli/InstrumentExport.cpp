// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Tr.h"
#include "app/operations/Instruments.h"
#include "forms/exchange/Exporters.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

forms::Result<int> instrumentExport(const QCommandLineParser &call, Console &console)
{
    const QString format = call.value(u"format"_s);
    const QString out = call.value(u"out"_s);
    QStringList known;
    for (const forms::exchange::Exporter &exporter : forms::exchange::exporters())
        known += exporter.format;
    if (!known.contains(format))
        return console.complain(Tr::tr("--format is one of %1.").arg(known.join(u", "_s)), WrongUse);
    if (QFileInfo::exists(out))
        return console.complain(
            Tr::tr("%1 is there already and is never overwritten; move it away or choose another name.").arg(out),
            Failed);
    TRY_ASSIGN(const auto form, operations::Instruments::find(call.positionalArguments().first()));
    TRY_ASSIGN(const forms::exchange::Exported exported, forms::exchange::exportDefinition(*form, format));
    TRY(writeNewFile(out, exported.bytes));
    console.out() << Tr::tr("written: %1").arg(out) << '\n' << forms::exchange::reportText(exported.notes);
    return Done;
}

} // namespace cli
