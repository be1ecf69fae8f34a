// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a text gets into an overlay.
#include "app/operations/InstrumentTexts.h"

#include "forms/definition/YamlTree.h"
#include "forms/exchange/YamlText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::exchange::Written;

namespace operations {

namespace {

/// A tree as it was read, to be written again.
Written writtenOf(const forms::YamlNode &node)
{
    if (node.isScalar())
        return {node.text()};
    Written made = node.isList() ? Written::list() : Written::map();
    for (const forms::YamlNode &value : node) {
        if (node.isList())
            made.add(writtenOf(value));
        else
            made.set(value.keyText(), writtenOf(value));
    }
    return made;
}

/// The lines before the first word: whose it is, under which licence.
QByteArray leadingComment(const QByteArray &bytes)
{
    qsizetype end = 0;
    while (end < bytes.size() && (bytes[end] == '#' || bytes[end] == '\n')) {
        const qsizetype line = bytes.indexOf('\n', end);
        end = line < 0 ? bytes.size() : line + 1;
    }
    return bytes.left(end);
}

struct OverlayText
{
    QByteArray comment;
    Written words;
};

forms::Result<OverlayText> readOverlay(const QString &file, const QString &language)
{
    QFile overlay(file);
    if (!overlay.exists()) {
        OverlayText fresh{.comment = {}, .words = Written::map()};
        fresh.words.set(u"language"_s, language);
        return fresh;
    }
    if (!overlay.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, file, overlay.errorString()};
    const QByteArray bytes = overlay.read(forms::YamlTree::largestText + 1);
    const auto parsed = forms::YamlTree::parse(bytes, QFileInfo(file).fileName());
    if (!parsed.tree || !parsed.tree->root().isMap()) {
        const forms::Position at = parsed.findings.empty() ? forms::Position{1, 1} : parsed.findings.front().position;
        return Error{Error::Code::Syntax, u"%1:%2:%3"_s.arg(QFileInfo(file).fileName()).arg(at.line).arg(at.column),
            u"mend the overlay first: nothing is written over what cannot be read"_s};
    }
    return OverlayText{leadingComment(bytes), writtenOf(parsed.tree->root())};
}

/// The map a word leads to; made when it is not there. A choice whose label stands by itself becomes a map with it.
Written &mapAt(Written &map, const QString &word)
{
    Written *const standing = map.find(word);
    if (standing && standing->isMap())
        return *standing;
    Written made = Written::map();
    if (standing && standing->isText())
        made.set(u"label"_s, *standing);
    map.set(word, std::move(made));
    return *map.find(word);
}

void put(Written &words, const QStringList &path, const QString &text)
{
    Written *map = &words;
    for (const QString &word : path.first(path.size() - 1))
        map = &mapAt(*map, word);
    if (!text.isEmpty()) {
        map->set(path.back(), text);
        return;
    }
    auto &entries = map->entries();
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                      [&path](const auto &entry) { return entry.first == path.back(); }),
        entries.end());
}

/// A map without words says nothing, and is refused where texts are expected.
void prune(Written &map)
{
    auto &entries = map.entries();
    for (auto &[word, value] : entries) {
        if (value.isMap())
            prune(value);
    }
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                      [](const auto &entry) { return entry.second.isMap() && entry.second.entries().empty(); }),
        entries.end());
}

} // namespace

forms::Result<QString> writeText(
    const QString &definitionFile, const QString &language, const QStringList &path, const QString &text)
{
    static const QRegularExpression code(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (!code.match(language).hasMatch())
        return Error{Error::Code::Type, u"language"_s, u"a language is named by its code: sv, en, fi, ar"_s};
    const QFileInfo definition(definitionFile);
    if (definition.completeBaseName() != definition.absoluteDir().dirName())
        return Error{Error::Code::Refused, u"no-folder"_s,
            u"put the definition in a folder of its own name: overlays belong to it"_s};
    const QString file = definition.absolutePath() + u"/texts.%1.yaml"_s.arg(language);
    TRY_ASSIGN(OverlayText overlay, readOverlay(file, language));
    if (!path.isEmpty())
        put(overlay.words, path, text);
    prune(overlay.words);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{Error::Code::Io, file, out.errorString()};
    out.write(overlay.comment + forms::exchange::yamlText(overlay.words));
    if (!out.commit())
        return Error{Error::Code::Io, file, out.errorString()};
    return file;
}

} // namespace operations
