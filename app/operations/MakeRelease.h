// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"
#include "forms/base/Result.h"

#include <vector>

namespace operations {

class VaultSession;

/// One municipality's release for one closed period: count, withhold, show exactly what leaves, write once.
class MakeRelease
{
public:
    explicit MakeRelease(VaultSession &session)
        : m_session(session)
    { }

    struct Preview
    {
        summary::Release release;
        std::vector<summary::ReleaseFile> files; ///< exactly the bytes that would be written
        std::vector<summary::Period> earlier; ///< periods already released
    };

    std::vector<summary::Period> periods(
        const QString &instrument) const; ///< closed ones with approved assessments, newest first
    /// Refused when the period is not closed or not yet releasable; where is "released" when it, or one that overlaps
    /// it, has been released.
    forms::Result<Preview> preview(const QString &instrument, const QString &period) const;
    /// Writes the files into a new folder below the one given, reads them back, enters the release in the ledger, and
    /// only then gives the folder its name. A failure leaves neither files nor row. Returns the folder.
    forms::Result<QString> write(const Preview &preview, const QString &folder);

private:
    VaultSession &m_session;
};

} // namespace operations
