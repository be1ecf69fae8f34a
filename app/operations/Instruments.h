// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/definition/DefinitionReader.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace operations {

/// The instruments at hand: those in UNDERLAG_INSTRUMENTS, those installed on this computer (InstrumentShelf), those
/// that come with the program (instruments/<id>, beside the program or in the source tree it was built from), and those
/// a vault keeps. Definitions are read once and shared.
class Instruments
{
public:
    struct Listed
    {
        QString id;
        QString version;
        forms::LocalText title;
        QString path;
        bool isRetired = false; ///< takes no new assessments
        bool isSurvey = false; ///< anonymous: never begun for a client
    };

    static QStringList folders(); ///< where it looks, first found wins
    static std::vector<Listed> list();
    /// By id, or by path of a folder or a .yaml file. NotFound names what there is.
    static forms::Result<std::shared_ptr<const forms::FormDefinition>> find(const QString &idOrPath);
    /// The same bytes give the same shared definition. Schema with the first error's place when it has one.
    static forms::Result<std::shared_ptr<const forms::FormDefinition>> read(const forms::DefinitionText &text);
};

} // namespace operations
