// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/store/Connection.h"

#include <optional>
#include <vector>

namespace store {

/// An identity number and the day it was entered: a samordningsnummer, later a personnummer, is one person.
struct DatedIdentity
{
    cases::IdentityNumber number;
    QDate since;
};

/// Clients, and their identity numbers as dated rows.
class ClientTable
{
public:
    explicit ClientTable(Connection &db)
        : m_db(db)
    { }

    /// today: the day the identity number counts from. Conflict (where: the other client's id) when it is somebody's.
    forms::Result<void> insert(const cases::Client &client, QDate today);
    forms::Result<void> update(const cases::Client &client, QDate today); ///< a new number is a further row
    forms::Result<std::optional<cases::Client>> client(const cases::ClientId &id) const;
    forms::Result<std::optional<cases::ClientId>> withIdentity(const QString &digits) const;
    forms::Result<std::vector<DatedIdentity>> identities(const cases::ClientId &id) const; ///< newest first

    forms::Result<std::vector<cases::ClientId>> ownedBy(const cases::PersonId &person) const;

private:
    forms::Result<void> putIdentity(const cases::Client &client, QDate today);
    Connection &m_db;
};

} // namespace store
