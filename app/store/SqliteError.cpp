// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SqliteError.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace store {

using forms::Error;
using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    int sqlite;
    Error::Code code;
    QLatin1String where;
    QLatin1String detail;
};

// An extended code stands before its family's: the first row that fits counts.
constexpr std::array meanings{
    Meaning{SQLITE_FULL, Error::Code::Io, "disk-full"_L1, "the disk is full; free some space and try again"_L1},
    Meaning{SQLITE_READONLY, Error::Code::Io, "read-only"_L1, "the folder cannot be written to"_L1},
    Meaning{SQLITE_CANTOPEN, Error::Code::Io, "read-only"_L1, "the database or its journal cannot be opened"_L1},
    Meaning{SQLITE_PERM, Error::Code::Io, "read-only"_L1, "the database may not be used"_L1},
    Meaning{SQLITE_IOERR, Error::Code::Io, "disk"_L1, "the disk did not do what was asked"_L1},
    Meaning{SQLITE_NOMEM, Error::Code::Io, "no-memory"_L1, "there is not enough memory"_L1},
    Meaning{SQLITE_NOTADB, Error::Code::Corrupt, "database-damaged"_L1, "the database does not open with its key"_L1},
    Meaning{SQLITE_CORRUPT, Error::Code::Corrupt, "database-damaged"_L1, "a page of the database is damaged"_L1},
    Meaning{SQLITE_BUSY, Error::Code::Conflict, "busy"_L1, "somebody else is writing"_L1},
    Meaning{SQLITE_LOCKED, Error::Code::Conflict, "busy"_L1, "somebody else is writing"_L1},
    Meaning{SQLITE_CONSTRAINT_TRIGGER, Error::Code::Refused, "append-only"_L1, "what was written here stays"_L1},
};

/// After a page that does not decrypt, SQLCipher leaves the connection unusable and every further read says "out of
/// memory" (sqlite3.c, CODEC1): what it means is remembered with the handle.
int whatItMeans(sqlite3 *db, int code)
{
    static char damaged = 0;
    constexpr const char *name = "underlag-damaged";
    if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
        sqlite3_set_clientdata(db, name, &damaged, nullptr);
    if (code == SQLITE_NOMEM && sqlite3_get_clientdata(db, name) != nullptr)
        return SQLITE_CORRUPT;
    return code;
}

} // namespace

Error sqliteError(sqlite3 *db, int code)
{
    if (db != nullptr)
        code = whatItMeans(db, code);
    const int system = db != nullptr ? sqlite3_system_errno(db) : 0;
    if ((code & 0xff) == SQLITE_IOERR && (system == ENOSPC || system == EDQUOT))
        code = SQLITE_FULL;
    for (const Meaning &meaning : meanings) {
        if (meaning.sqlite == code || meaning.sqlite == (code & 0xff))
            return {meaning.code, meaning.where, meaning.detail};
    }
    const QString said = QString::fromUtf8(db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code));
    if ((code & 0xff) == SQLITE_CONSTRAINT)
        return {Error::Code::Conflict, u"constraint"_s, said};
    return {Error::Code::Schema, u"sql"_s, said};
}

} // namespace store
