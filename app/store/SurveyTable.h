// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace store {

/// One finished survey as it is kept: what it is counted by, and a box that only the exporter can open.
struct SealedSurvey
{
    static constexpr qsizetype sealedSize = 560; ///< always: 512 bytes and what sealing adds

    QByteArray key; ///< 16 random bytes
    QString instrument;
    QString structure; ///< fingerprint: different structures are never added
    QString period; ///< "2026-H1": nothing finer is known
    QString unit; ///< as the vault's rules name it; may be empty
    QByteArray sealed;
};

/// Of one instrument, period and unit.
struct SurveyCount
{
    QString instrument;
    QString period;
    QString unit;
    int offered = 0; ///< a screen was handed over
    int answered = 0;
};

/// Sealed surveys and how many were offered. Nothing here says who, when or in which order: a row's key is random, and
/// all rows are written anew by their keys each time one comes, because within a page SQLite lays rows down as they
/// come, and a new one would lie beside the others where the last one came.
class SurveyTable
{
public:
    static constexpr const char *openedAction = "survey-opened"; ///< as the audit trail calls it

    explicit SurveyTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> insert(const SealedSurvey &survey);
    forms::Result<void> countOffer(const QString &instrument, const QString &period, const QString &unit);
    forms::Result<std::vector<SealedSurvey>> of(const QString &instrument, const QString &period) const; ///< by key
    /// By the audit trail: what comes into a period that was opened could be told from what was there before.
    forms::Result<bool> wasOpened(const QString &instrument, const QString &period) const;
    forms::Result<std::vector<SurveyCount>> counts() const; ///< by instrument, period and unit

private:
    Connection &m_db;
};

} // namespace store
