// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/VaultSession.h"
#include "app/store/Vault.h"

namespace operations {

/// Something done that the audit trail tells: what, to which thing, and which fields, never their values.
struct Deed
{
    QString action; ///< "client-added", "assessment-approve"
    QString object; ///< an id
    // NOLINTNEXTLINE(readability-redundant-member-init): without it g++ asks for it in every {.action = ...}
    QString details = {};
};

/// The row of the audit trail, within the command whose doing it records.
forms::Result<void> record(store::Connection &db, const store::AuditChain &audit, const cases::PersonId &actor,
    const QDateTime &when, const Deed &deed);

/// Runs a command and enters the deed, both in one transaction; returns when it is on disk.
forms::Result<void> carryOut(VaultSession &session, const Deed &deed, store::Writer::Command command);

/// A command that knows only within its transaction what the trail tells of it: it returns the deed's details.
using TellingCommand = std::function<forms::Result<QString>(store::Connection &)>;
forms::Result<void> carryOut(VaultSession &session, const Deed &deed, TellingCommand command);

} // namespace operations
