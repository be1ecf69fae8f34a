// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InstrumentShelf.h"

#include "app/operations/Instruments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using forms::Error;

namespace operations {

namespace {

const QString retiredList = u"retired.txt"_s;

/// Where nothing is looked for: it is named as no instrument can be.
QString underway(const QString &id)
{
    return InstrumentShelf::folder() + u"/."_s + id;
}

QString entryOf(const QString &id, const QString &version)
{
    return id + u'\t' + version;
}

QStringList retired()
{
    QFile list(InstrumentShelf::folder() + u'/' + retiredList);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// A file that lies beside the definition: a name, and no way out of the folder.
bool isBeside(const QString &name)
{
    return !name.isEmpty() && QDir::isRelativePath(name) && !name.split(u'/').contains(u".."_s);
}

QStringList mediaOf(const forms::FormDefinition &form)
{
    QStringList files;
    for (const forms::Item &item : form.items)
        files += item.media.values();
    for (const forms::ChoiceList &list : form.choices) {
        for (const forms::Choice &choice : list.choices)
            files += choice.media.values();
    }
    files.removeIf([](const QString &name) { return !isBeside(name); });
    files.removeDuplicates();
    return files;
}

/// What belongs to an instrument and lies in its folder, as names within it.
QStringList filesOf(const QDir &from, const forms::FormDefinition &form)
{
    QStringList files{form.overlays.keys()};
    for (const QString &name : QDir(from.filePath(u"cases"_s)).entryList({u"*.yaml"_s}, QDir::Files))
        files += u"cases/"_s + name;
    files += u"SOURCE.md"_s;
    files += mediaOf(form);
    files.removeIf([&from](const QString &name) { return !QFileInfo(from.filePath(name)).isFile(); });
    return files;
}

forms::Result<void> copy(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).absolutePath());
    if (!QFile::copy(from, to))
        return Error{Error::Code::Io, to, u"could not be copied"_s};
    return {};
}

/// A whole new folder beside, then in the old one's place: nobody finds half an instrument.
forms::Result<void> place(const QString &made, const QString &folder)
{
    const QString old = made + u".old"_s;
    QDir(old).removeRecursively();
    const bool hadOld = QFileInfo::exists(folder);
    if (hadOld && !QDir().rename(folder, old))
        return Error{Error::Code::Io, folder, u"the installed one could not be moved aside"_s};
    if (!QDir().rename(made, folder)) {
        if (hadOld)
            QDir().rename(old, folder);
        return Error{Error::Code::Io, folder, u"could not be put in place"_s};
    }
    QDir(old).removeRecursively();
    return {};
}

forms::Result<void> copyAll(const forms::DefinitionText &text, const forms::FormDefinition &form, const QString &made)
{
    const QDir from = QFileInfo(text.file).absoluteDir();
    QDir(made).removeRecursively();
    TRY(copy(text.file, made + u'/' + form.id + u".yaml"_s));
    // A file of another name than its folder has nothing beside it that is its own.
    if (QFileInfo(text.file).completeBaseName() != from.dirName())
        return {};
    for (const QString &name : filesOf(from, form))
        TRY(copy(from.filePath(name), made + u'/' + name));
    return {};
}

} // namespace

QString InstrumentShelf::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/underlag/instruments"_s;
}

forms::Result<InstrumentShelf::Installed> InstrumentShelf::install(const QString &definitionFile)
{
    TRY_ASSIGN(const forms::DefinitionText text, forms::loadDefinitionText(definitionFile));
    const forms::ReadDefinition read = forms::readDefinition(text);
    if (!read.definition)
        return Error{Error::Code::Refused, u"definition-errors"_s, u"settle its errors first"_s};
    const forms::FormDefinition &form = *read.definition;
    Installed installed{.id = form.id, .version = form.version, .folder = folder() + u'/' + form.id};
    for (const QString &place : Instruments::folders()) {
        const auto there = Instruments::find(place + u'/' + form.id);
        if (!there || (*there)->version != form.version)
            continue;
        if ((*there)->wordingFingerprint != form.wordingFingerprint)
            return Error{Error::Code::Conflict, u"version-taken %1 %2"_s.arg(form.id, form.version),
                u"raise the version in the definition"_s};
        installed.wasThere = true;
        installed.folder = place + u'/' + form.id;
    }
    if (installed.wasThere)
        return installed;
    const QString made = underway(form.id);
    TRY(copyAll(text, form, made));
    TRY(place(made, installed.folder));
    return installed;
}

forms::Result<void> InstrumentShelf::setRetired(const QString &id, const QString &version, bool isRetired)
{
    QStringList all = retired();
    all.removeAll(entryOf(id, version));
    if (isRetired)
        all += entryOf(id, version);
    QDir().mkpath(folder());
    QSaveFile list(folder() + u'/' + retiredList);
    if (!list.open(QIODevice::WriteOnly))
        return Error{Error::Code::Io, list.fileName(), list.errorString()};
    list.write(all.isEmpty() ? QByteArray() : (all.join(u'\n') + u'\n').toUtf8());
    if (!list.commit())
        return Error{Error::Code::Io, list.fileName(), list.errorString()};
    return {};
}

bool InstrumentShelf::isRetired(const QString &id, const QString &version)
{
    return retired().contains(entryOf(id, version));
}

} // namespace operations
