// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"

#include <span>

namespace store {

/// One step of the format: from version - 1 to version, in one transaction. A row is never edited once it is released.
struct Migration
{
    int version;
    const char *name;
    const char *sql;
};

std::span<const Migration> migrations();
int newestVersion();

/// Brings the database to the newest version. Refused (where "newer-format") when it is from a later program.
forms::Result<void> migrate(Connection &db, std::span<const Migration> table = migrations());
forms::Result<int> formatVersion(Connection &db);

} // namespace store
