// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3_vfs;

/// A file system below SQLite that fails when it is told to: what trust.md's table asks for as T5, T6 and T35. It
/// stands in as SQLite's default while it lives.
class FaultVfs
{
public:
    enum class Fault { DiskFull, WriteError, SyncError };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// The nth write (or sync) from now fails, and, when for ever, every one after it.
    void failAt(Fault fault, int nth, bool forEver);
    void heal();
    bool hasFailed() const;
    int calls() const; ///< of the kind that failAt named, since then

private:
    sqlite3_vfs *m_before = nullptr;
};
