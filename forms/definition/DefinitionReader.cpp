// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionReader.h"

#include "forms/definition/Fingerprint.h"
#include "forms/definition/Fixes.h"
#include "forms/definition/Reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// "sv" of "texts.sv.yaml"; "" of another name.
QString languageOf(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return name.startsWith(u"texts."_s) && name.endsWith(u".yaml"_s) ? name.sliced(6, name.size() - 11) : QString();
}

void addFindings(Reading &reading, std::vector<DefinitionFinding> findings)
{
    for (DefinitionFinding &finding : findings)
        reading.add(std::move(finding));
}

void readOverlays(Reading &reading, const DefinitionText &text)
{
    QStringList files = text.overlays.keys();
    files.sort();
    files.removeOne(packFile);
    for (const QString &file : files) {
        reading.setFile(file);
        YamlTree::Parsed parsed = YamlTree::parse(text.overlays.value(file), file);
        addFindings(reading, std::move(parsed.findings));
        if (parsed.tree)
            readOverlay(reading, parsed.tree->root(), languageOf(file));
    }
    reading.setFile(text.file);
}

/// The content pack's own page, when the definition is read beneath one.
std::optional<YamlTree> packOf(Reading &reading, const DefinitionText &text)
{
    if (!text.overlays.contains(packFile))
        return {};
    YamlTree::Parsed parsed = YamlTree::parse(text.overlays.value(packFile), packFile);
    addFindings(reading, std::move(parsed.findings));
    return std::move(parsed.tree);
}

enum class Reader { Interview, Author };

void readParts(Reading &reading, const YamlNode &root, const DefinitionText &text, Reader reader)
{
    if (!isMap(reading, root, "a definition"_L1))
        return;
    readHeader(reading, root);
    readChoices(reading, root);
    const std::optional<YamlTree> pack = packOf(reading, text);
    const YamlNode packRoot = pack ? pack->root() : YamlNode();
    if (pack)
        readPack(reading, packRoot);
    readSurvey(reading, root, packRoot.find("additions"));
    if (int(reading.form.items.size()) >= Reading::mostItems && reading.hasErrors())
        return; // too many items: what rests on the rest is not worth its time
    readInterviewWords(reading, root);
    readChecks(reading, root);
    readScores(reading, root);
    readTimers(reading, root);
    readPicture(reading, root);
    readPlan(reading, root);
    if (pack)
        beginPackTexts(reading);
    readOverlays(reading, text);
    if (pack)
        finishPack(reading);
    fillGrids(reading.form);
    checkDefinition(reading);
    checkTexts(reading);
    if (reader == Reader::Author && !reading.hasErrors())
        lintDefinition(reading, root);
}

void sortByPlace(std::vector<DefinitionFinding> &findings, const QString &file)
{
    const auto place = [&file](const DefinitionFinding &finding) {
        return std::tuple(
            finding.file != file, finding.file, finding.position.line, finding.position.column, finding.text);
    };
    std::sort(findings.begin(), findings.end(),
        [&place](const DefinitionFinding &a, const DefinitionFinding &b) { return place(a) < place(b); });
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QFile::exists(path) ? Error::Code::Io : Error::Code::NotFound, path, file.errorString()};
    QByteArray bytes = file.read(YamlTree::largestText + 1); // and no more: a device's size is 0, and it has no end
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io, path, file.errorString()};
    if (bytes.size() > YamlTree::largestText)
        return Error{Error::Code::Schema, path, u"larger than 20 MB; split the form"_s};
    return bytes;
}

ReadDefinition readWith(const DefinitionText &text, Reader reader)
{
    Reading reading(text.file);
    YamlTree::Parsed parsed = YamlTree::parse(text.bytes, text.file);
    addFindings(reading, std::move(parsed.findings));
    if (parsed.tree)
        readParts(reading, parsed.tree->root(), text, reader);
    if (reader == Reader::Author)
        addNameFixes(reading, text);
    ReadDefinition result;
    if (parsed.tree && !reading.hasErrors()) {
        reading.form.source = text.bytes;
        reading.form.overlays = text.overlays;
        reading.form.structureFingerprint = structureFingerprint(reading.form);
        reading.form.wordingFingerprint = wordingFingerprint(text.bytes, text.overlays);
        result.definition = std::make_shared<const FormDefinition>(std::move(reading.form));
    }
    result.findings = std::move(reading.findings());
    sortByPlace(result.findings, text.file);
    return result;
}

} // namespace

ReadDefinition readDefinition(const DefinitionText &text)
{
    return readWith(text, Reader::Interview);
}

ReadDefinition readAndLint(const DefinitionText &text)
{
    return readWith(text, Reader::Author);
}

Result<DefinitionText> loadDefinitionText(const QString &path)
{
    const QFileInfo given(path);
    const QString name = QFileInfo(given.absoluteFilePath()).fileName();
    DefinitionText text;
    text.file = given.isDir() ? QDir(path).filePath(name + u".yaml"_s) : path;
    TRY_ASSIGN(text.bytes, readFile(text.file));
    // Overlays belong to the folder of one instrument; beside a file of another name they are somebody else's.
    const QDir folder = QFileInfo(text.file).absoluteDir();
    if (QFileInfo(text.file).completeBaseName() != folder.dirName())
        return text;
    for (const QString &overlay : folder.entryList({u"texts.*.yaml"_s}, QDir::Files, QDir::Name)) {
        TRY_ASSIGN(const QByteArray bytes, readFile(folder.filePath(overlay)));
        text.overlays.insert(overlay, bytes);
    }
    return text;
}

} // namespace forms
