// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Id.h"

#include <QString>

namespace cases {

using PersonId = forms::Id<struct PersonTag>;
using VaultId = forms::Id<struct VaultTag>;

enum class Role { SocialWorker, Supervisor, Administrator };

/// Real vaults refuse test identity numbers, practice vaults take nothing else; they never exchange (rules.md 5).
enum class VaultKind { Real, Practice };

/// Somebody who works in the vault.
struct Person
{
    PersonId id;
    QString name;
    Role role = Role::SocialWorker;
    bool isActive = true;
};

/// "social-worker", "supervisor", "administrator"; "real", "practice": as stored and as the command line writes them.
QString roleName(Role role);
Role roleFromName(const QString &name);
QString kindName(VaultKind kind);
VaultKind kindFromName(const QString &name);

} // namespace cases
