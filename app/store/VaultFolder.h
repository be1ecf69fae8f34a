// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace store {

/// The names inside a vault's folder, and who may use it.
struct VaultFolder
{
    QString path;

    QString database() const { return path + QStringLiteral("/store.db"); }
    /// The database of a vault that is being made: it gets its own name when everything else is there, so that a vault
    /// is whole or not at all.
    QString newDatabase() const { return path + QStringLiteral("/store.db.new"); }
    QString lastSlot() const { return path + QStringLiteral("/last.slot"); }
    bool hasDatabase() const;
    bool isVault() const; ///< something of one is here, and it is not one that nobody finished making

    /// Refused ("network-folder", where no lock and no flush can be trusted), NotFound ("not-a-vault"), Io
    /// ("read-only").
    forms::Result<void> checkUsable() const;
    /// Makes the folder and locks it: nobody else makes a vault in it meanwhile, or has just made one. What a making
    /// that was cut off has left is removed. Conflict ("folder-not-empty", "in-use"), Io, Refused ("network-folder").
    forms::Result<std::unique_ptr<QLockFile>> lockEmpty() const;
    forms::Result<void> finishMaking() const; ///< the new database gets its name
    void removeMade() const; ///< by whoever got it from lockEmpty(), and holds the lock
    /// Conflict ("in-use") when another process of this machine has it, and ("in-use-on MACHINE") when one of another
    /// machine has, or had when the folder was copied. A lock whose process has died is taken over; whether one of
    /// another machine has, nobody can know here.
    forms::Result<std::unique_ptr<QLockFile>> lock() const;

private:
    forms::Result<void> checkEmpty() const;
};

} // namespace store
