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
    QString lastSlot() const { return path + QStringLiteral("/last.slot"); }
    bool hasDatabase() const;

    /// Refused ("network-folder", where no lock and no flush can be trusted), NotFound ("not-a-vault"), Io
    /// ("read-only").
    forms::Result<void> checkUsable() const;
    /// Makes the folder. Conflict ("folder-not-empty"), Io ("read-only"), Refused ("network-folder").
    forms::Result<void> makeEmpty() const;
    /// Conflict ("in-use") says which process on which machine has it. A lock whose process has died is taken over.
    forms::Result<std::unique_ptr<QLockFile>> lock() const;
};

} // namespace store
