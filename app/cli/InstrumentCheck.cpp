// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Findings.h"
#include "forms/definition/DefinitionReader.h"
#include "forms/definition/Fixes.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using forms::Result;

namespace cli {
namespace {

Result<void> overwrite(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return forms::Error{forms::Error::Code::Io, path, file.errorString()};
    return {};
}

/// One file's fixes; says what each did. True when the file was changed.
Result<bool> fixFile(const QString &shownAs, const QString &path, const QByteArray &bytes,
    const std::vector<forms::DefinitionFinding> &findings, QTextStream &said)
{
    std::vector<forms::DefinitionFinding> own;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(own),
        [&shownAs](const forms::DefinitionFinding &finding) { return finding.file == shownAs; });
    const forms::FixedText fixed = forms::applyFixes(bytes, own);
    if (fixed.fixed.empty())
        return false;
    TRY(overwrite(path, fixed.bytes));
    for (const forms::DefinitionFinding &finding : fixed.fixed)
        said << finding.file << ':' << finding.fix->from.line << ':' << finding.fix->from.column
             << ": fixed: " << finding.code << ": " << finding.fix->replaced << " is now " << finding.fix->replacement
             << '\n';
    return true;
}

/// Definition and overlays. A fix may let the reader find what stood behind it: a few rounds, until nothing changes.
Result<void> fixAll(const QString &path, QTextStream &said)
{
    constexpr int mostRounds = 5;
    for (int round = 0; round < mostRounds; ++round) {
        TRY_ASSIGN(const forms::DefinitionText text, forms::loadDefinitionText(path));
        const std::vector<forms::DefinitionFinding> findings = forms::readAndLint(text).findings;
        TRY_ASSIGN(bool changed, fixFile(text.file, text.file, text.bytes, findings, said));
        const QDir folder = QFileInfo(text.file).absoluteDir();
        for (auto overlay = text.overlays.begin(); overlay != text.overlays.end(); ++overlay) {
            TRY_ASSIGN(const bool isFixed,
                fixFile(overlay.key(), folder.filePath(overlay.key()), overlay.value(), findings, said));
            changed = changed || isFixed;
        }
        if (!changed)
            break;
    }
    return {};
}

Result<std::vector<forms::DefinitionFinding>> findingsIn(const QString &path, bool isFixing, QTextStream &said)
{
    if (isFixing)
        TRY(fixAll(path, said));
    TRY_ASSIGN(const forms::DefinitionText text, forms::loadDefinitionText(path));
    return forms::readAndLint(text).findings;
}

} // namespace

/// Every file is read, also after one that fails: the worst of them gives the status.
Result<int> instrumentCheck(const QCommandLineParser &call, Console &console)
{
    const bool isJson = call.isSet(u"json"_s);
    int worst = Done;
    std::vector<forms::DefinitionFinding> all;
    for (const QString &path : call.positionalArguments()) {
        QTextStream &said = isJson ? console.err() : console.out(); // standard output is then the array alone
        Result<std::vector<forms::DefinitionFinding>> findings = findingsIn(path, call.isSet(u"fix"_s), said);
        if (!findings) {
            worst = std::max<int>(worst, console.complain(errorText(findings.error()), exitStatus(findings.error())));
            continue;
        }
        if (hasError(*findings))
            worst = std::max<int>(worst, Findings);
        if (isJson)
            std::move(findings->begin(), findings->end(), std::back_inserter(all));
        else
            printFindings(*findings, console.out());
    }
    if (isJson)
        console.out() << QString::fromUtf8(findingsJson(all)) << '\n';
    return worst;
}

} // namespace cli
