// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"
#include "forms/entry/Instances.h"

#include <QDateTime>

#include <optional>

namespace operations {

/// How long an item is at hand: from the step to it until the step away, or until the interview is left.
class VisitClock
{
public:
    struct Visit
    {
        forms::Cell cell = -1;
        QDateTime began;
        qint64 spent = 0; ///< ms
    };

    /// To another item, or to none (-1). The visit that ends with it; none for one shorter than a millisecond.
    /// `ticks` are milliseconds of a clock that only goes forward and stands still while the machine sleeps.
    std::optional<Visit> move(forms::Cell to, const QDateTime &now, qint64 ticks)
    {
        if (to == m_cell)
            return {};
        const Visit visit{.cell = m_cell, .began = m_began, .spent = ticks - m_since};
        m_cell = to;
        m_began = now;
        m_since = ticks;
        return visit.cell >= 0 && visit.spent > 0 ? std::optional(visit) : std::nullopt;
    }

    /// The visit that is not over.
    std::optional<Visit> running(qint64 ticks) const
    {
        return m_cell < 0 ? std::nullopt
                          : std::optional(Visit{.cell = m_cell, .began = m_began, .spent = ticks - m_since});
    }

private:
    forms::Cell m_cell = -1;
    QDateTime m_began;
    qint64 m_since = 0;
};

} // namespace operations
