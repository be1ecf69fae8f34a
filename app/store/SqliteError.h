// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Error.h"

struct sqlite3;

namespace store {

/// What SQLite says, in our words: where is a stable word ("disk-full", "read-only", "disk", "database-damaged",
/// "busy", "constraint", "append-only", "no-memory", "sql"). Values are always bound, so its texts hold none.
forms::Error sqliteError(sqlite3 *db, int code);

} // namespace store
