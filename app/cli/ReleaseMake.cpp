// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/MakeRelease.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

void printSummary(const summary::Release &release, QTextStream &out)
{
    out << release.plan << ' ' << release.period.name << ' ' << release.reportingBody << ": "
        << Tr::tr("%n person(s)", nullptr, release.persons) << '\n';
    for (const summary::Table &table : release.tables) {
        const bool isWhole = table.state == summary::TableState::Whole;
        out << table.name << '\t' << (isWhole ? u"whole"_s : u"withdrawn"_s) << '\t' << table.rule << '\n';
    }
}

} // namespace

forms::Result<int> releaseMake(const QCommandLineParser &call, Console &console)
{
    const bool isPreview = call.isSet(u"preview"_s);
    const QString folder = call.value(u"out"_s);
    if (!isPreview && folder.isEmpty())
        return console.complain(Tr::tr("Say where to write with --out DIR, or look first with --preview."), WrongUse);
    const QString period = call.value(u"period"_s);
    if (!summary::Period::parse(period))
        return console.complain(Tr::tr("\"%1\" is no period; write it as 2026-H1.").arg(period), WrongUse);
    const QString instrument = call.isSet(u"instrument"_s) ? call.value(u"instrument"_s) : u"asi"_s;
    TRY_ASSIGN(const auto session, openStore(call, console));
    operations::MakeRelease making(*session);
    TRY_ASSIGN(const auto preview, making.preview(instrument, period));
    printSummary(preview.release, console.out());
    if (preview.release.isWithdrawn)
        return console.complain(
            Tr::tr("The release is withdrawn (%1): nothing leaves.").arg(preview.release.rule), Findings);
    if (isPreview) {
        for (const summary::ReleaseFile &file : preview.files)
            console.out() << "\n== " << file.name << '\n' << QString::fromUtf8(file.bytes);
        return Done;
    }
    TRY_ASSIGN(const QString written, making.write(preview, folder));
    console.out() << Tr::tr("written: %1").arg(written) << '\n';
    return Done;
}

} // namespace cli
