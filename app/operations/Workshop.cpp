// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Workshop.h"

#include "forms/definition/Fixes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using forms::Error;

namespace operations {

namespace {

constexpr int restFor = 120; // ms without a further change
constexpr qint64 largestCaseFile = qint64(2) * 1024 * 1024;
const QString casesFolder = u"cases"_s;
const QString mappingFile = u"mapping.yaml"_s;

/// The cases beside a definition; one that cannot be opened (it may be being replaced) is left out.
QHash<QString, QByteArray> caseFilesIn(const QString &folder)
{
    QHash<QString, QByteArray> files;
    const QDir cases(folder + u'/' + casesFolder);
    for (const QString &name : cases.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        QFile file(cases.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(casesFolder + u'/' + name, file.read(largestCaseFile));
    }
    return files;
}

std::optional<QByteArray> mappingIn(const QString &folder)
{
    QFile file(folder + u'/' + mappingFile);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(largestCaseFile)) : std::nullopt;
}

/// "cases/a.yaml:3:5" as a place in a file.
forms::DefinitionFinding findingOf(const Error &error)
{
    const QStringList place = error.where.split(u':');
    return {.severity = forms::Severity::Error,
        .code = u"case"_s,
        .file = place.value(0),
        .position = {place.value(1).toInt(), place.value(2).toInt()},
        .text = error.detail};
}

} // namespace

struct Workshop::Files
{
    forms::DefinitionText text;
    QHash<QString, QByteArray> cases;
    std::optional<QByteArray> mapping;
};

Workshop::Workshop(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restFor);
    connect(&m_rest, &QTimer::timeout, this, &Workshop::reload);
    for (const auto changed : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, changed, &m_rest, qOverload<>(&QTimer::start));
}

QString Workshop::folder() const
{
    return QFileInfo(m_file).absolutePath();
}

bool Workshop::hasFolder() const
{
    return QFileInfo(m_file).completeBaseName() == QDir(folder()).dirName();
}

forms::Result<Workshop::Files> Workshop::filesAt(const QString &path)
{
    TRY_ASSIGN(forms::DefinitionText text, forms::loadDefinitionText(path));
    const QFileInfo file(text.file);
    Files files{.text = std::move(text), .cases = {}, .mapping = {}};
    if (file.completeBaseName() == file.absoluteDir().dirName()) {
        files.cases = caseFilesIn(file.absolutePath());
        files.mapping = mappingIn(file.absolutePath());
    }
    return files;
}

forms::Result<void> Workshop::open(const QString &path)
{
    TRY_ASSIGN(Files files, filesAt(path));
    close();
    m_file = QFileInfo(files.text.file).absoluteFilePath();
    take(std::move(files));
    Q_EMIT changed();
    return {};
}

void Workshop::close()
{
    m_rest.stop();
    m_file.clear();
    m_text = {};
    m_caseFiles.clear();
    m_mapping.reset();
    m_findings.clear();
    m_cases.clear();
    m_definition.reset();
    m_isCurrent = false;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
}

void Workshop::take(Files files)
{
    m_text = std::move(files.text);
    m_text.file = QFileInfo(m_file).fileName();
    forms::ReadDefinition read = forms::readDefinition(m_text);
    m_findings = std::move(read.findings);
    m_isCurrent = read.definition != nullptr;
    if (read.definition)
        m_definition = std::move(read.definition);
    readCases(files.cases);
    m_mapping = std::move(files.mapping);
    watch();
}

void Workshop::readCases(const QHash<QString, QByteArray> &files)
{
    m_caseFiles = files;
    m_cases.clear();
    if (!m_isCurrent) // a case is of a definition that can be read
        return;
    QStringList names = files.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        auto read = forms::readCases(files.value(name), name, *m_definition);
        if (read)
            m_cases.insert(m_cases.end(), read->begin(), read->end());
        else
            m_findings.push_back(findingOf(read.error()));
    }
}

void Workshop::reload()
{
    if (!isOpen())
        return;
    auto files = filesAt(m_file);
    if (!files) {
        m_isCurrent = false;
        m_findings = {{.severity = forms::Severity::Error,
            .code = u"unreadable"_s,
            .file = QFileInfo(m_file).fileName(),
            .position = {},
            .text = u"the file is not there or cannot be read; what was read last is shown"_s}};
        m_text.bytes.clear(); // whatever comes back is another
        watch();
        Q_EMIT changed();
        return;
    }
    const bool isSame = files->text.bytes == m_text.bytes && files->text.overlays == m_text.overlays
        && files->cases == m_caseFiles && files->mapping == m_mapping;
    if (isSame)
        return watch(); // a file of the same bytes may have taken the other's place
    take(std::move(files).value());
    Q_EMIT changed();
}

forms::Result<void> Workshop::fix(const forms::DefinitionFinding &finding)
{
    const QString path = folder() + u'/' + finding.file;
    const QByteArray read = textOf(finding.file);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path, file.errorString()};
    const auto isIt = [&finding](const forms::DefinitionFinding &one) {
        return one.file == finding.file && one.code == finding.code && one.fix == finding.fix;
    };
    const forms::FixedText fixed = forms::applyFixes(read, {finding});
    if (file.readAll() != read || fixed.fixed.empty() || std::ranges::none_of(m_findings, isIt)) {
        reload();
        return Error{Error::Code::Conflict, u"definition-changed"_s, u"it has been read again; look once more"_s};
    }
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(fixed.bytes) != fixed.bytes.size() || !out.commit())
        return Error{Error::Code::Io, path, out.errorString()};
    reload();
    return {};
}

void Workshop::watch()
{
    QStringList wanted{m_file, folder()};
    if (hasFolder()) {
        for (const QString &overlay : m_text.overlays.keys())
            wanted << folder() + u'/' + overlay;
        wanted << folder() + u'/' + mappingFile;
        wanted << folder() + u'/' + casesFolder;
        for (const QString &file : m_caseFiles.keys())
            wanted << folder() + u'/' + file;
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    // A file that was replaced is no longer watched although its name is: the watcher forgets it by itself.
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path) || !QFileInfo::exists(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

QByteArray Workshop::textOf(const QString &fileName) const
{
    if (m_text.overlays.contains(fileName))
        return m_text.overlays.value(fileName);
    return m_caseFiles.contains(fileName) ? m_caseFiles.value(fileName) : m_text.bytes;
}

std::vector<CaseResult> runCases(const std::shared_ptr<const forms::FormDefinition> &definition,
    const std::vector<forms::FormCase> &cases, QDate today)
{
    std::vector<CaseResult> results;
    results.reserve(cases.size());
    for (const forms::FormCase &one : cases)
        results.push_back(
            {.name = one.name, .file = one.file, .line = one.line, .failures = forms::runCase(definition, one, today)});
    return results;
}

} // namespace operations
