// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Findings.h"
#include "app/cli/Tr.h"
#include "forms/definition/DefinitionReader.h"
#include "forms/exchange/Exchange.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// DIR/<id>, or DIR itself when it is called so already.
QString folderOf(const QString &out, const QString &id)
{
    const QString name = QFileInfo(QDir(out).absolutePath()).fileName();
    return name == id ? out : QDir(out).filePath(id);
}

/// The files of an instrument that has come in: name to bytes.
std::vector<std::pair<QString, QByteArray>> filesOf(const forms::exchange::Imported &imported)
{
    std::vector<std::pair<QString, QByteArray>> files{{imported.id + u".yaml"_s, imported.definition}};
    QStringList overlays = imported.overlays.keys();
    overlays.sort();
    for (const QString &name : overlays)
        files.emplace_back(name, imported.overlays.value(name));
    return files;
}

/// The first path that something stands at already; "" when there is none.
QString standing(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

/// What has come in is written also when the check finds errors in it: that is where they are mended.
forms::Result<int> instrumentImport(const QCommandLineParser &call, Console &console)
{
    const QString source = call.positionalArguments().first();
    const QString reportFile = call.value(u"report"_s);
    TRY_ASSIGN(const QByteArray bytes, readFile(source));
    TRY_ASSIGN(forms::exchange::Imported imported, forms::exchange::importDefinition(bytes, source));
    const QDir folder(folderOf(call.value(u"out"_s), imported.id));
    const auto files = filesOf(imported);
    QStringList paths = reportFile.isEmpty() ? QStringList() : QStringList{reportFile};
    for (const auto &[name, content] : files)
        paths += folder.filePath(name);
    if (const QString there = standing(paths); !there.isEmpty())
        return console.complain(
            Tr::tr("%1 is there already and is never overwritten; move it away or choose another folder.").arg(there),
            Failed);
    if (!QDir().mkpath(folder.path()))
        return console.complain(Tr::tr("The folder %1 could not be made.").arg(folder.path()), Failed);
    for (const auto &[name, content] : files)
        TRY(writeNewFile(folder.filePath(name), content));
    const QString report = forms::exchange::reportText(imported.notes);
    if (!reportFile.isEmpty())
        TRY(writeNewFile(reportFile, report.toUtf8()));
    console.out() << Tr::tr("written: %1").arg(folder.filePath(files.front().first)) << '\n' << report;
    for (forms::DefinitionFinding &finding : imported.read.findings)
        finding.file = folder.filePath(files.front().first);
    return printFindings(imported.read.findings, console.out()) ? Findings : Done;
}

} // namespace cli
