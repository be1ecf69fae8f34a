// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"

#include "app/store/Formats.h"

#include <array>
#include <string>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

// Never edit an old row. Foreign keys are checked at the end of each transaction.
const std::array table{
    Migration{1, "first", format1},
    Migration{2, "attachments", format2},
    Migration{3, "visits, narratives, choices", format3},
    Migration{4, "goals, marks of kinds", format4},
    Migration{5, "sealed surveys", format5},
    Migration{6, "measures", format6},
};

Result<void> apply(Connection &db, const Migration &migration)
{
    TRY_ASSIGN(Transaction transaction, db.begin());
    TRY(db.execute(migration.sql));
    TRY(db.execute(("PRAGMA user_version=" + std::to_string(migration.version)).c_str()));
    return transaction.commit();
}

} // namespace

std::span<const Migration> migrations()
{
    return table;
}

int newestVersion()
{
    return table.back().version;
}

Result<int> formatVersion(Connection &db)
{
    TRY_ASSIGN(const auto version, db.first("PRAGMA user_version", [](Row &row) { return row.number(); }));
    return version.value_or(0);
}

Result<void> migrate(Connection &db, std::span<const Migration> steps)
{
    TRY_ASSIGN(const int version, formatVersion(db));
    if (!steps.empty() && version > steps.back().version)
        return Error{Error::Code::Refused, u"newer-format"_s, u"the vault was made by a later version of Underlag"_s};
    for (const Migration &migration : steps) {
        if (migration.version > version)
            TRY(apply(db, migration));
    }
    return {};
}

} // namespace store
