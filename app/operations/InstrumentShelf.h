// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QString>
#include <QStringList>

namespace operations {

/// The instruments that were installed on this computer, beside those that came with the program. What is installed is
/// found before those. An assessment keeps the definition it was made with, so nothing here touches one that exists.
class InstrumentShelf
{
public:
    static QString folder(); ///< where they lie, one folder an instrument; it need not be there

    struct Installed
    {
        QString id;
        QString version;
        QString folder;
        bool wasThere = false; ///< these very bytes were installed already
    };
    /// Copies the definition with its overlays, cases, sources and media. Refused ("definition-errors") when it has
    /// errors; Conflict ("version-taken") when this version is at hand with other bytes.
    static forms::Result<Installed> install(const QString &definitionFile);

    /// No new assessments with this version; what was begun with it goes on. It may be taken back.
    static forms::Result<void> setRetired(const QString &id, const QString &version, bool isRetired);
    static bool isRetired(const QString &id, const QString &version);
};

} // namespace operations
