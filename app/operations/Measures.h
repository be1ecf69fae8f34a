// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Measure.h"
#include "app/operations/VaultSession.h"

namespace operations {

/// The help a client gets. Each change is told anew and nothing that was told goes; the audit trail says that a measure
/// was begun, ended, corrected or withdrawn, never which.
class Measures
{
public:
    explicit Measures(VaultSession &session)
        : m_session(session)
    { }

    /// Type, where it says which (cases::problemWith); NotFound when the client is not there. A measure without an id
    /// is a new one. Conflict when it was withdrawn meanwhile.
    forms::Result<cases::MeasureId> tell(cases::Measure measure);
    forms::Result<void> withdraw(const cases::Measure &measure);
    forms::Result<std::vector<cases::Measure>> of(const cases::ClientId &client) const; ///< the earliest first

    /// Ours first, then those of the loaded lists.
    forms::Result<std::vector<cases::MeasureKind>> kinds() const;
    /// Loads a code list in the place of the one of that name: CSV with code and name, a heading or none. Refused to
    /// all but an administrator; Syntax with the line for what is not such a file, Schema when it is too large, when a
    /// code stands twice or the name of the list is ours. Gives how many there are.
    forms::Result<int> loadKinds(const QString &list, const QByteArray &csv, const QString &fileName);

private:
    VaultSession &m_session;
};

/// The codes of our own list, in the order they are offered; their words are the interface's.
const QStringList &ownMeasureCodes();

} // namespace operations
