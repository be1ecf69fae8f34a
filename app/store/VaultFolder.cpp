// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/VaultFolder.h"

#include "app/keys/DurableFile.h"
#include "app/keys/KeySlotFile.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

// SQLite's write-ahead log needs memory shared between processes, and a lock that every machine sees.
constexpr std::array networkFileSystems{"nfs"_L1, "nfs4"_L1, "cifs"_L1, "smb3"_L1, "smbfs"_L1, "afs"_L1, "ncpfs"_L1,
    "fuse.sshfs"_L1, "fuse.davfs"_L1, "davfs"_L1, "fuse.gvfsd-fuse"_L1, "fuse.rclone"_L1};

Result<void> refuseNetwork(const QString &folder)
{
    const QString type = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    const bool isNetwork = std::any_of(
        networkFileSystems.begin(), networkFileSystems.end(), [&](const auto &network) { return type == network; });
    if (isNetwork)
        return Error{Error::Code::Refused, u"network-folder"_s,
            u"the folder is on a network file system (%1); a vault needs a disk of this machine"_s.arg(type)};
    return {};
}

Error readOnly()
{
    return {Error::Code::Io, u"read-only"_s, u"the folder cannot be written to; check its permissions"_s};
}

/// The folder, or the nearest one above it that is there.
QString nearestThere(const QString &path)
{
    QFileInfo at(path);
    while (!at.exists() && !at.isRoot())
        at = QFileInfo(at.absolutePath());
    return at.absoluteFilePath();
}

/// Why something cannot be made in the folder: Qt says of a full disk only that it does not know.
Error cannotMake(const QString &path, int number)
{
    constexpr qint64 smallest = 4096; // less is not room for a lock
    const QStorageInfo disk(nearestThere(path));
    const bool hasNoRoom = disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < smallest;
    if (number == ENOSPC || number == EDQUOT || hasNoRoom)
        return {Error::Code::Io, u"disk-full"_s, u"the disk is full; free some space and try again"_s};
    return readOnly();
}

bool isWhole(const QLockFile &lock)
{
    return lock.getLockInfo(nullptr, nullptr, nullptr);
}

Error inUse(const QLockFile &lock)
{
    qint64 process = 0;
    QString machine;
    QString program;
    lock.getLockInfo(&process, &machine, &program);
    if (!machine.isEmpty() && machine != QSysInfo::machineHostName())
        return {Error::Code::Conflict, u"in-use-on "_s + machine,
            u"%1, process %2 on %3, has the vault open, or had when the folder was copied;"
            " when that machine is off, delete vault.lock in the vault's folder"_s.arg(program)
                .arg(process)
                .arg(machine)};
    return {Error::Code::Conflict, u"in-use"_s,
        u"another program has the vault open: %1, process %2 on %3"_s.arg(program).arg(process).arg(machine)};
}

bool isHalfMade(const VaultFolder &folder)
{
    return QFileInfo::exists(folder.newDatabase()) && !folder.hasDatabase();
}

/// Everything that making a vault makes but the lock.
QStringList madeIn(const QDir &folder)
{
    return folder.entryList({u"store.db*"_s, u"key.slots.*"_s, u"last.slot"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

bool VaultFolder::hasDatabase() const
{
    return QFileInfo::exists(database());
}

bool VaultFolder::isVault() const
{
    return hasDatabase() || (keys::KeySlotFile(path).exists() && !isHalfMade(*this));
}

Result<void> VaultFolder::checkUsable() const
{
    if (!isVault())
        return Error{Error::Code::NotFound, u"not-a-vault"_s, u"there is no vault in this folder"_s};
    TRY(refuseNetwork(path));
    if (!QFileInfo(path).isWritable())
        return readOnly();
    return {};
}

Result<void> VaultFolder::checkEmpty() const
{
    const QDir folder(path);
    QStringList there = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    there.removeAll(u"vault.lock"_s); // whether somebody holds it is seen when it is taken
    if (isHalfMade(*this)) {
        for (const QString &name : madeIn(folder))
            there.removeAll(name);
    }
    if (!there.isEmpty())
        return Error{Error::Code::Conflict, u"folder-not-empty"_s, u"the folder holds something already"_s};
    return {};
}

Result<std::unique_ptr<QLockFile>> VaultFolder::lockEmpty() const
{
    QDir folder(path);
    if (folder.exists())
        TRY(checkEmpty()); // before anything is touched
    errno = 0;
    if (!folder.exists() && !folder.mkpath(u"."_s))
        return cannotMake(path, errno);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    TRY(refuseNetwork(path));
    if (!QFileInfo(path).isWritable())
        return readOnly();
    TRY_ASSIGN(auto held, lock());
    TRY(checkEmpty()); // somebody may have made one between the two lines
    removeMade(); // half of one, if anything
    return held;
}

Result<void> VaultFolder::finishMaking() const
{
    if (QFileInfo::exists(newDatabase() + u"-wal"_s)) // SQLite removes it when all of it is in the database
        return cannotMake(path, 0);
    errno = 0;
    if (::rename(QFile::encodeName(newDatabase()).constData(), QFile::encodeName(database()).constData()) != 0)
        return cannotMake(path, errno);
    return keys::syncToDisk(path);
}

void VaultFolder::removeMade() const
{
    const QDir folder(path);
    for (const QString &name : madeIn(folder))
        QFile::remove(folder.filePath(name));
}

Result<std::unique_ptr<QLockFile>> VaultFolder::lock() const
{
    auto lock = std::make_unique<QLockFile>(path + u"/vault.lock"_s);
    lock->setStaleLockTime(0); // an interview may take hours: age proves nothing, a dead process does
    errno = 0;
    if (lock->tryLock(0))
        return lock;
    const int number = errno;
    if (lock->error() != QLockFile::LockFailedError)
        return cannotMake(path, number);
    if (!isWhole(*lock)) { // the machine died while it was written, unless it is being written just now
        lock->setStaleLockTime(2000);
        const bool isOurs = lock->tryLock(0);
        lock->setStaleLockTime(0);
        if (isOurs)
            return lock;
    }
    return inUse(*lock);
}

} // namespace store
