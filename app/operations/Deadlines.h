// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Deadline.h"
#include "app/operations/VaultSession.h"
#include "forms/base/LocalText.h"

#include <vector>

namespace operations {

/// A deadline with the words of the definition that sets it.
struct ToldDeadline
{
    cases::Deadline deadline;
    forms::LocalText instrument; ///< the step's title
    forms::LocalText label; ///< what is to be done
    QString source; ///< the rule, as the definition cites it
};

/// The days that the law and the instruments set in a client's case (a definition's `timers`): counted from the answers
/// each time these are kept, shown as due and late, and explained where they are late. Never a nag in an interview.
class Deadlines
{
public:
    static constexpr int longest = 500; ///< characters of a reason

    explicit Deadlines(VaultSession &session)
        : m_session(session)
    { }

    /// Counts them anew and keeps what differs. Nothing is written when nothing does.
    forms::Result<void> refresh(const cases::ClientId &client);
    forms::Result<std::vector<ToldDeadline>> of(const cases::ClientId &client) const; ///< the first due first
    /// Why it is late. Refused ("not-late") when it is not; Type ("reason") when it says nothing or is too long.
    forms::Result<void> explain(const cases::Deadline &deadline, const QString &reason);

private:
    VaultSession &m_session;
};

} // namespace operations
