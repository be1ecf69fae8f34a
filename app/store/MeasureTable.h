// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Measure.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <vector>

namespace store {

/// Measures as they were told: every telling stays, the last one of each counts. And the code lists that were loaded.
class MeasureTable
{
public:
    explicit MeasureTable(Connection &db)
        : m_db(db)
    { }

    /// As it is now, by measure.by: begun, ended or corrected.
    forms::Result<void> tell(const cases::Measure &measure, const QDateTime &when);
    /// It was a mistake: it is shown and counted no more, and what was told stays.
    forms::Result<void> withdraw(const cases::Measure &measure, const QDateTime &when);
    forms::Result<std::vector<cases::Measure>> of(const cases::ClientId &client) const; ///< the earliest first

    forms::Result<void> replaceKinds(const QString &list, const std::vector<cases::MeasureKind> &kinds);
    forms::Result<std::vector<cases::MeasureKind>> kinds() const; ///< of every loaded list, by list and code

private:
    Connection &m_db;
};

} // namespace store
