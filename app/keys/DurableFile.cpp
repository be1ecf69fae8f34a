// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace keys {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

Error diskError(int number, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (number == ENOSPC || number == EDQUOT)
        return {Error::Code::Io, u"disk-full"_s, name + u": the disk is full; free some space and try again"_s};
    if (number == EROFS || number == EACCES || number == EPERM)
        return {Error::Code::Io, u"read-only"_s, name + u": the folder cannot be written to"_s};
    return {Error::Code::Io, u"disk"_s, name + u": could not be written: "_s + qt_error_string(number)};
}

} // namespace

Result<void> writeDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return diskError(errno, path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        const int number = errno;
        file.cancelWriting();
        return diskError(number, path);
    }
    if (!file.commit())
        return diskError(errno, path);
    return syncToDisk(QFileInfo(path).path());
}

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, QFileInfo(path).fileName(), u"there is no such file"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, u"unreadable"_s, QFileInfo(path).fileName() + u": may not be read"_s};
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io, u"unreadable"_s, QFileInfo(path).fileName() + u": could not be read"_s};
    if (bytes.size() > most)
        return Error{Error::Code::Corrupt, QFileInfo(path).fileName(), u"larger than such a file can be"_s};
    return bytes;
}

Result<void> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return diskError(errno, path);
    const int failed = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    if (failed != 0)
        return diskError(number, path);
    return {};
}

} // namespace keys
