// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QList>
#include <QUuid>

#include <vector>

namespace store {

enum class MarkKind {
    ReturnTo, ///< "return to this"
    Unreadable, ///< on the paper it is entered from
};

struct Mark
{
    MarkKind kind = MarkKind::ReturnTo;
    QString item;
    QList<QUuid> instances; ///< of the repeats it stands in, from the outside in

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// Items marked in an assessment.
class MarkTable
{
public:
    explicit MarkTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> mark(const cases::AssessmentId &assessment, const Mark &mark);
    forms::Result<void> unmark(const cases::AssessmentId &assessment, const Mark &mark);
    forms::Result<std::vector<Mark>> of(const cases::AssessmentId &assessment) const;

private:
    Connection &m_db;
};

} // namespace store
