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

/// A note to an item, or to the whole interview (item empty).
struct Note
{
    cases::AssessmentId assessment;
    QString item;
    QString kind; ///< "report" or "private"
    QString text; ///< empty takes the note away
    cases::PersonId person;
    QDateTime when; ///< UTC
    /// Of the repeats the item stands in, from the outside in
    QList<QUuid> instances = {}; // NOLINT(readability-redundant-member-init): g++ asks for it of whoever leaves it out
};

class NoteTable
{
public:
    explicit NoteTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> put(const Note &note);
    forms::Result<std::vector<Note>> of(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
