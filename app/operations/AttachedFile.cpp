// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/AttachedFile.h"

#include "app/store/AttachmentTable.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;
using forms::Error;

namespace operations {

namespace {

constexpr qsizetype longestName = 120;

/// The name as an answer holds it: one line, no stroke, its ending kept when it has to be shortened.
QString nameToKeep(const QFileInfo &file)
{
    QString name = file.fileName();
    name.removeIf([](QChar sign) { return !sign.isPrint() || sign == u'/' || sign == u'\\'; });
    name = name.simplified();
    const QString ending = QFileInfo(name).suffix().left(8);
    if (name.size() > longestName)
        name = name.left(longestName - ending.size() - 1) + u'.' + ending;
    return name.isEmpty() ? u"file"_s : name;
}

/// What the bytes have to begin like: "image/" of a picture. Empty: anything will do.
QString wantedKind(forms::ItemType type)
{
    switch (type) {
    case forms::ItemType::Image:
        return u"image/"_s;
    case forms::ItemType::Audio:
        return u"audio/"_s;
    case forms::ItemType::Video:
        return u"video/"_s;
    default: // a file of any kind
        return {};
    }
}

bool isOfKind(const AttachedFile &file, forms::ItemType type)
{
    const QString wanted = wantedKind(type);
    const QMimeDatabase known;
    return wanted.isEmpty() || known.mimeTypeForFileNameAndData(file.name, file.bytes).name().startsWith(wanted);
}

} // namespace

forms::Result<AttachedFile> AttachedFile::read(const QString &path, forms::ItemType type)
{
    const QFileInfo info(path);
    QFile file(path);
    // What is no plain file could be read without end
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, u"file-unreadable"_s, u"no file that may be read"_s};
    AttachedFile read{.name = nameToKeep(info), .bytes = file.read(store::AttachmentTable::mostBytes + 1)};
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io, u"file-unreadable"_s, u"it could not be read to its end"_s};
    if (read.bytes.size() > store::AttachmentTable::mostBytes)
        return Error{Error::Code::Refused, u"file-too-large"_s, u"more than 20 MB"_s};
    if (read.bytes.isEmpty())
        return Error{Error::Code::Refused, u"file-empty"_s, u"nothing in it"_s};
    if (!isOfKind(read, type))
        return Error{Error::Code::Type, u"file-kind"_s, u"not of the kind the item asks for"_s};
    return read;
}

forms::Attached AttachedFile::answer() const
{
    const QByteArray digest = store::AttachmentTable::digestOf(bytes).toHex();
    return {QString::fromLatin1(digest) + u'/' + name};
}

} // namespace operations
