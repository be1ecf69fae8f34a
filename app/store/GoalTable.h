// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Goal.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <vector>

namespace store {

/// Goals set with clients, and what became of them: told, never changed; the last thing told counts.
class GoalTable
{
public:
    explicit GoalTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> add(const cases::Goal &goal, const QDateTime &when);
    forms::Result<void> follow(const cases::GoalId &goal, const cases::GoalFollowed &followed, const QDateTime &when);
    /// In the order they were set, each with all that was told of it.
    forms::Result<std::vector<cases::Goal>> of(const cases::ClientId &client) const;

private:
    Connection &m_db;
};

} // namespace store
