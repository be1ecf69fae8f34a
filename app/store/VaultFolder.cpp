// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/VaultFolder.h"

#include "app/keys/KeySlotFile.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

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

Error inUse(const QLockFile &lock)
{
    qint64 process = 0;
    QString machine;
    QString program;
    lock.getLockInfo(&process, &machine, &program);
    return {Error::Code::Conflict, u"in-use"_s,
        u"another program has the vault open: %1, process %2 on %3"_s.arg(program).arg(process).arg(machine)};
}

} // namespace

bool VaultFolder::hasDatabase() const
{
    return QFileInfo::exists(database());
}

Result<void> VaultFolder::checkUsable() const
{
    if (!hasDatabase() && !keys::KeySlotFile(path).exists())
        return Error{Error::Code::NotFound, u"not-a-vault"_s, u"there is no vault in this folder"_s};
    TRY(refuseNetwork(path));
    if (!QFileInfo(path).isWritable())
        return readOnly();
    return {};
}

Result<void> VaultFolder::makeEmpty() const
{
    QDir folder(path);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{Error::Code::Conflict, u"folder-not-empty"_s, u"the folder holds something already"_s};
    if (!folder.exists() && !folder.mkpath(u"."_s))
        return readOnly();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    TRY(refuseNetwork(path));
    if (!QFileInfo(path).isWritable())
        return readOnly();
    return {};
}

Result<std::unique_ptr<QLockFile>> VaultFolder::lock() const
{
    auto lock = std::make_unique<QLockFile>(path + u"/vault.lock"_s);
    lock->setStaleLockTime(0); // an interview may take hours: age proves nothing, a dead process does
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return inUse(*lock);
    return readOnly();
}

} // namespace store
