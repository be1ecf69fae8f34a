// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Deadline.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <vector>

namespace store {

/// What is to be done in a client's case and by when: as the answers gave it when they were last kept.
class DeadlineTable
{
public:
    explicit DeadlineTable(Connection &db)
        : m_db(db)
    { }

    /// Adds or changes the days; the reason that stands is left alone.
    forms::Result<void> put(const cases::ClientId &client, const cases::Deadline &deadline);
    forms::Result<void> remove(const cases::Deadline &deadline); ///< no day is to be kept any more
    forms::Result<void> explain(const cases::Deadline &deadline, const cases::PersonId &person, const QDateTime &when);
    forms::Result<std::vector<cases::Deadline>> of(const cases::ClientId &client) const; ///< the first due first

private:
    Connection &m_db;
};

} // namespace store
