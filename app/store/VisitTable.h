// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

#include <vector>

namespace store {

/// An item was at hand for a while.
struct Visit
{
    QString item;
    QList<QUuid> instances; ///< of the repeats it stands in, from the outside in
    QDateTime began; ///< UTC
    qint64 spent = 0; ///< ms; at least 1
};

/// How long each item was at hand, visit by visit. Never released, and shown to who interviews alone (rules.md 2).
class VisitTable
{
public:
    explicit VisitTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> add(const cases::AssessmentId &assessment, const cases::PersonId &person, const Visit &visit);
    struct Total
    {
        QString item; ///< in all its instances
        qint64 spent = 0; ///< ms
        int visits = 0;
    };
    forms::Result<std::vector<Total>> totals(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
