// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <memory>

namespace store {

class Connection;

/// Begun by Connection::begin(), and only there; rolled back when it goes without commit().
class Transaction
{
public:
    forms::Result<void> commit();

private:
    friend class Connection;
    struct Rollback
    {
        void operator()(Connection *db) const;
    };
    explicit Transaction(Connection *db)
        : m_open(db)
    { }
    std::unique_ptr<Connection, Rollback> m_open;
};

} // namespace store
