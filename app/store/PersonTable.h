// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"
#include "app/store/Connection.h"

#include <optional>
#include <vector>

namespace store {

/// Those who work in the vault.
class PersonTable
{
public:
    explicit PersonTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const cases::Person &person); ///< adds or changes
    forms::Result<std::optional<cases::Person>> person(const cases::PersonId &id) const;
    forms::Result<std::vector<cases::Person>> all() const; ///< by name

private:
    Connection &m_db;
};

} // namespace store
