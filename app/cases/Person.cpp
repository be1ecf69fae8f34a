// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Person.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

template <typename Kind> struct Named
{
    Kind kind;
    QLatin1String name;
};

// The first row of each is what a name that nobody knows is read as: the role that may least, the kind that is
// strictest.
constexpr std::array roles{
    Named<cases::Role>{cases::Role::SocialWorker, "social-worker"_L1},
    Named<cases::Role>{cases::Role::Supervisor, "supervisor"_L1},
    Named<cases::Role>{cases::Role::Administrator, "administrator"_L1},
};
constexpr std::array kinds{
    Named<cases::VaultKind>{cases::VaultKind::Real, "real"_L1},
    Named<cases::VaultKind>{cases::VaultKind::Practice, "practice"_L1},
};

template <typename Table, typename Kind> QString nameIn(const Table &table, Kind kind)
{
    for (const auto &row : table) {
        if (row.kind == kind)
            return row.name;
    }
    return {};
}

template <typename Table> auto kindIn(const Table &table, const QString &name)
{
    for (const auto &row : table) {
        if (row.name == name)
            return row.kind;
    }
    return table.front().kind;
}

} // namespace

QString cases::roleName(Role role)
{
    return nameIn(roles, role);
}

cases::Role cases::roleFromName(const QString &name)
{
    return kindIn(roles, name);
}

QString cases::kindName(VaultKind kind)
{
    return nameIn(kinds, kind);
}

cases::VaultKind cases::kindFromName(const QString &name)
{
    return kindIn(kinds, name);
}
