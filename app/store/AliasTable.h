// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <vector>

namespace store {

using AliasId = forms::Id<struct AliasTag>;

enum class AliasState { Possible, Same, Different };

/// Two clients that may be one person. Settled by a person, reversible, and never a rewrite of either.
struct Alias
{
    AliasId id;
    cases::ClientId client;
    cases::ClientId other;
    AliasState state = AliasState::Possible;
    QString why; ///< "same-identity-number", "same-case-number", "told"
    QDateTime noted; ///< UTC
    cases::PersonId settledBy;
    QDateTime settled; ///< UTC
};

class AliasTable
{
public:
    explicit AliasTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const Alias &alias); ///< adds or changes
    forms::Result<std::vector<Alias>> of(const cases::ClientId &client) const;
    forms::Result<qint64> openCount() const; ///< possible doubles that nobody has settled
    /// Everybody the client is the same as, itself included; the smallest id stands for the group.
    forms::Result<std::vector<cases::ClientId>> group(const cases::ClientId &client) const;

private:
    Connection &m_db;
};

} // namespace store
