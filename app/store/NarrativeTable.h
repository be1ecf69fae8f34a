// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <optional>

namespace store {

/// The summary in sentences where somebody has written it over, in one language.
struct StoredNarrative
{
    QString language; ///< "sv", "en"
    QString text; ///< empty takes it away: the definition's own sentences stand again
    cases::PersonId person;
    QDateTime when; ///< UTC
};

class NarrativeTable
{
public:
    explicit NarrativeTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const cases::AssessmentId &assessment, const StoredNarrative &narrative);
    forms::Result<std::optional<StoredNarrative>> of(
        const cases::AssessmentId &assessment, const QString &language) const;

private:
    Connection &m_db;
};

} // namespace store
