// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"
#include "forms/answers/Answer.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

#include <vector>

namespace store {

/// Where an answer stands: item names are unique in a definition; instances name the repeats from the outside in.
struct AnswerAddress
{
    cases::AssessmentId assessment;
    QString item;
    QList<QUuid> instances;
};

struct AnswerChange
{
    AnswerAddress address;
    forms::Answer answer; ///< Unanswered takes the answer away
    cases::PersonId person;
    qint64 epoch = 1; ///< the vault's
    QDateTime when; ///< with the device's UTC offset
};

struct StoredAnswer
{
    QString item;
    QList<QUuid> instances;
    forms::Answer answer;
};

/// One row of the history: order is the sequence, never the time.
struct AnswerEvent
{
    qint64 sequence = 0;
    QString item;
    QList<QUuid> instances;
    cases::PersonId person;
    qint64 epoch = 1;
    QDateTime when; ///< with its UTC offset
    forms::Answer before;
    forms::Answer after;
};

/// The current answers of an assessment and their append-only history (triggers refuse to change or remove a row).
class AnswerTable
{
public:
    explicit AnswerTable(Connection &db)
        : m_db(db)
    { }

    /// Current row and history row. An answer that already stands writes nothing: a command may run twice.
    forms::Result<void> put(const AnswerChange &change);
    forms::Result<std::vector<StoredAnswer>> answers(const cases::AssessmentId &assessment) const;
    forms::Result<std::vector<AnswerEvent>> history(
        const cases::AssessmentId &assessment, qint64 afterSequence = 0) const;
    forms::Result<qint64> lastSequence(const cases::AssessmentId &assessment) const; ///< 0: none
    forms::Result<QDateTime> lastChange(const cases::AssessmentId &assessment) const; ///< UTC; invalid: none

private:
    Connection &m_db;
};

} // namespace store
