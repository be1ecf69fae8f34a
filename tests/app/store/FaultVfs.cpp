// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultVfs.h"

#include <sqlite3.h>

#include <atomic>
#include <new>

namespace {

struct Plan
{
    std::atomic<int> left{0}; // 0: nothing fails
    std::atomic<int> calls{0};
    std::atomic<bool> forEver{false};
    std::atomic<bool> failed{false};
    std::atomic<FaultVfs::Fault> fault{FaultVfs::Fault::DiskFull};
};
Plan plan;

bool failsNow()
{
    ++plan.calls;
    if (plan.failed && plan.forEver)
        return true;
    if (plan.left > 0 && --plan.left == 0) {
        plan.failed = true;
        return true;
    }
    return false;
}

/// Our file, with SQLite's own right behind it in the same memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const FaultVfs::Fault fault = plan.fault;
    if (fault != FaultVfs::Fault::SyncError && failsNow())
        return fault == FaultVfs::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (plan.fault == FaultVfs::Fault::SyncError && failsNow())
        return SQLITE_IOERR_FSYNC;
    return real(file)->pMethods->xSync(real(file), flags);
}

template <auto Method> struct Forward;
template <typename R, typename... A, R (*sqlite3_io_methods::*Method)(sqlite3_file *, A...)> struct Forward<Method>
{
    static R call(sqlite3_file *file, A... arguments)
    {
        return (real(file)->pMethods->*Method)(real(file), arguments...);
    }
};

const sqlite3_io_methods methods{
    3,
    Forward<&sqlite3_io_methods::xClose>::call,
    Forward<&sqlite3_io_methods::xRead>::call,
    writeFile,
    Forward<&sqlite3_io_methods::xTruncate>::call,
    syncFile,
    Forward<&sqlite3_io_methods::xFileSize>::call,
    Forward<&sqlite3_io_methods::xLock>::call,
    Forward<&sqlite3_io_methods::xUnlock>::call,
    Forward<&sqlite3_io_methods::xCheckReservedLock>::call,
    Forward<&sqlite3_io_methods::xFileControl>::call,
    Forward<&sqlite3_io_methods::xSectorSize>::call,
    Forward<&sqlite3_io_methods::xDeviceCharacteristics>::call,
    Forward<&sqlite3_io_methods::xShmMap>::call,
    Forward<&sqlite3_io_methods::xShmLock>::call,
    Forward<&sqlite3_io_methods::xShmBarrier>::call,
    Forward<&sqlite3_io_methods::xShmUnmap>::call,
    Forward<&sqlite3_io_methods::xFetch>::call,
    Forward<&sqlite3_io_methods::xUnfetch>::call,
};

sqlite3_vfs *below = nullptr;
sqlite3_vfs shim;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const ours = new (file) File{};
    const int code = below->xOpen(below, name, ours->real(), flags, outFlags);
    ours->base.pMethods = ours->real()->pMethods != nullptr ? &methods : nullptr;
    return code;
}

} // namespace

FaultVfs::FaultVfs()
{
    sqlite3_initialize();
    m_before = sqlite3_vfs_find(nullptr);
    below = m_before;
    shim = *below;
    shim.zName = "underlag-faults";
    shim.szOsFile = int(sizeof(File)) + below->szOsFile;
    shim.xOpen = openFile;
    heal();
    sqlite3_vfs_register(&shim, 1);
}

FaultVfs::~FaultVfs()
{
    heal();
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(m_before, 1);
}

void FaultVfs::failAt(Fault fault, int nth, bool forEver)
{
    heal();
    plan.fault = fault;
    plan.forEver = forEver;
    plan.calls = 0;
    plan.left = nth;
}

void FaultVfs::heal()
{
    plan.left = 0;
    plan.failed = false;
    plan.forEver = false;
}

bool FaultVfs::hasFailed() const
{
    return plan.failed;
}

int FaultVfs::calls() const
{
    return plan.calls;
}
