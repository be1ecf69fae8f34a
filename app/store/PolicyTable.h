// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"

#include <QHash>
#include <QString>

namespace store {

/// Settings of the vault that are no answer and no secret.
class PolicyTable
{
public:
    explicit PolicyTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const QString &name, const QString &value);
    forms::Result<QString> value(const QString &name) const; ///< empty when never set
    forms::Result<QHash<QString, QString>> all() const;

private:
    Connection &m_db;
};

} // namespace store
