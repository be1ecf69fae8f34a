// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Instruments.h"

#include "app/operations/InstrumentShelf.h"
#include "forms/definition/Survey.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

using Definition = std::shared_ptr<const forms::FormDefinition>;

/// Shared by everything that opens an assessment, on whatever thread: a definition never changes once read.
struct Known
{
    QMutex mutex;
    QHash<QByteArray, Definition> definitions;
};

Known &known()
{
    static Known all;
    return all;
}

QByteArray keyOf(const forms::DefinitionText &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(text.bytes);
    QStringList names = text.overlays.keys();
    names.sort();
    for (const QString &name : names) {
        add(name.toUtf8());
        add(text.overlays.value(name));
    }
    return hash.result();
}

forms::Error firstError(const forms::ReadDefinition &read)
{
    for (const forms::DefinitionFinding &finding : read.findings) {
        if (finding.severity == forms::Severity::Error)
            return {forms::Error::Code::Schema,
                u"%1:%2:%3"_s.arg(finding.file).arg(finding.position.line).arg(finding.position.column),
                finding.code + u": "_s + finding.text};
    }
    return {forms::Error::Code::Schema, {}, u"the definition could not be read"_s};
}

QString definitionFile(const QString &folder, const QString &id)
{
    return folder + u'/' + id + u'/' + id + u".yaml"_s;
}

} // namespace

QStringList Instruments::folders()
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList all{qEnvironmentVariable("UNDERLAG_INSTRUMENTS"), InstrumentShelf::folder(),
        program + u"/../share/underlag/instruments"_s, QStringLiteral(UNDERLAG_INSTRUMENTS_FOLDER)};
    all.removeIf([](const QString &folder) { return folder.isEmpty() || !QDir(folder).exists(); });
    std::transform(all.cbegin(), all.cend(), all.begin(), QDir::cleanPath);
    all.removeDuplicates();
    return all;
}

namespace {

std::optional<Instruments::Listed> listedAt(const QString &folder, const QString &id)
{
    if (!QFile::exists(definitionFile(folder, id)))
        return std::nullopt;
    const forms::Result<Definition> definition = Instruments::find(folder + u'/' + id);
    if (!definition)
        return std::nullopt;
    return Instruments::Listed{.id = (*definition)->id,
        .version = (*definition)->version,
        .title = (*definition)->title,
        .path = folder + u'/' + id,
        .isRetired = InstrumentShelf::isRetired((*definition)->id, (*definition)->version),
        .isSurvey = forms::isSurvey(**definition)};
}

} // namespace

std::vector<Instruments::Listed> Instruments::list()
{
    std::vector<Listed> all;
    QSet<QString> seen; // a folder that comes first stands for what the later ones have of the same name
    for (const QString &folder : folders()) {
        for (const QString &id : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const std::optional<Listed> found = seen.contains(id) ? std::nullopt : listedAt(folder, id);
            if (!found)
                continue;
            seen.insert(found->id);
            all.push_back(*found);
        }
    }
    return all;
}

forms::Result<Definition> Instruments::find(const QString &idOrPath)
{
    const bool isPath = idOrPath.contains(u'/') || idOrPath.endsWith(u".yaml"_s);
    QStringList there;
    for (const QString &folder : isPath ? QStringList() : folders()) {
        if (QFile::exists(definitionFile(folder, idOrPath))) {
            TRY_ASSIGN(const forms::DefinitionText text, forms::loadDefinitionText(folder + u'/' + idOrPath));
            return read(text);
        }
        there += QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    if (isPath) {
        TRY_ASSIGN(const forms::DefinitionText text, forms::loadDefinitionText(idOrPath));
        return read(text);
    }
    there.removeDuplicates();
    return forms::Error{forms::Error::Code::NotFound, idOrPath,
        there.isEmpty() ? u"no instruments were found; set UNDERLAG_INSTRUMENTS to their folder"_s
                        : u"no such instrument; there is %1"_s.arg(there.join(u", "_s))};
}

forms::Result<Definition> Instruments::read(const forms::DefinitionText &text)
{
    const QByteArray key = keyOf(text);
    const QMutexLocker lock(&known().mutex);
    if (const Definition found = known().definitions.value(key))
        return found;
    const forms::ReadDefinition read = forms::readDefinition(text);
    if (!read.definition)
        return firstError(read);
    known().definitions.insert(key, read.definition);
    return read.definition;
}

} // namespace operations
