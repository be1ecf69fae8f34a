// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"
#include "app/store/Connection.h"

namespace store {

/// What the database says of the vault itself.
struct VaultRow
{
    cases::VaultId id;
    cases::VaultKind kind = cases::VaultKind::Real;
    qint64 slotGeneration = 0; ///< a slot file older than this is refused
    qint64 epoch = 1;
    QString recoveredBy; ///< said once at the next start, then empty
    QString auditCut; ///< the head that was witnessed and is gone, until an administrator has acknowledged it
};

forms::Result<VaultRow> readVaultRow(Connection &db);
forms::Result<void> writeVaultRow(Connection &db, const VaultRow &row);

} // namespace store
