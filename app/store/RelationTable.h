// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/store/Connection.h"

#include <QDate>

#include <vector>

namespace store {

using RelationId = forms::Id<struct RelationTag>;

/// How one client stands to another: sibling, guardian, parent, household.
struct Relation
{
    RelationId id;
    cases::ClientId client;
    cases::ClientId other;
    QString kind; ///< "sibling", "guardian", "parent", "household"
    QDate from;
    QDate to; ///< invalid: still
};

class RelationTable
{
public:
    explicit RelationTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const Relation &relation);
    forms::Result<void> remove(const RelationId &id);
    forms::Result<std::vector<Relation>> of(const cases::ClientId &client) const; ///< in either direction
    forms::Result<std::vector<Relation>> ofFamilies() const; ///< siblings and households, of everybody

private:
    Connection &m_db;
};

} // namespace store
