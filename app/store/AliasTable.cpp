// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AliasTable.h"

#include <algorithm>
#include <array>

namespace store {

using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view upsert = "INSERT INTO aliases (id, client, other, state, why, noted, settled_by, settled)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                                    " ON CONFLICT (id) DO UPDATE SET state = ?4, settled_by = ?7, settled = ?8";
constexpr std::string_view selectOf = "SELECT id, client, other, state, why, noted, settled_by, settled FROM aliases"
                                      " WHERE client = ?1 OR other = ?1 ORDER BY noted, id";
constexpr std::string_view countOpen = "SELECT count(*) FROM aliases WHERE state = 'possible'";
constexpr std::string_view selectGroup
    = "WITH RECURSIVE same (id) AS (SELECT ?1 UNION"
      " SELECT CASE a.client WHEN same.id THEN a.other ELSE a.client END"
      " FROM same JOIN aliases a ON (a.client = same.id OR a.other = same.id) AND a.state = 'same')"
      " SELECT id FROM same ORDER BY id";

struct Named
{
    AliasState state;
    QLatin1String name;
};
constexpr std::array states{
    Named{AliasState::Possible, "possible"_L1},
    Named{AliasState::Same, "same"_L1},
    Named{AliasState::Different, "different"_L1},
};

QString nameOf(AliasState state)
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const Named &row) { return row.state == state; });
    return found == states.end() ? QString() : QString(found->name);
}

AliasState stateOf(const QString &name)
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const Named &row) { return row.name == name; });
    return found == states.end() ? AliasState::Possible : found->state;
}

Alias read(Row &row)
{
    return {.id = row.id<AliasId>(),
        .client = row.id<cases::ClientId>(),
        .other = row.id<cases::ClientId>(),
        .state = stateOf(row.text()),
        .why = row.text(),
        .noted = row.time(),
        .settledBy = row.id<cases::PersonId>(),
        .settled = row.time()};
}

} // namespace

Result<void> AliasTable::put(const Alias &alias)
{
    return m_db.run(upsert, alias.id, alias.client, alias.other, nameOf(alias.state), alias.why, alias.noted,
        alias.settledBy, alias.settled);
}

Result<std::vector<Alias>> AliasTable::of(const cases::ClientId &client) const
{
    return m_db.rows(selectOf, read, client);
}

Result<qint64> AliasTable::openCount() const
{
    TRY_ASSIGN(const auto count, m_db.first(countOpen, [](Row &row) { return row.integer(); }));
    return count.value_or(0);
}

Result<std::vector<cases::ClientId>> AliasTable::group(const cases::ClientId &client) const
{
    return m_db.rows(selectGroup, [](Row &row) { return row.id<cases::ClientId>(); }, client);
}

} // namespace store
