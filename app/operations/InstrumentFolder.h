// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Sitting.h"
#include "forms/exchange/Exchange.h"

namespace operations {

/// A definition of another program, read but not kept yet. Refused or Schema with what is wrong; Io.
forms::Result<forms::exchange::Imported> importInstrument(const QString &file);

/// As a folder of its own in this one, with its report beside it: gives the folder. Conflict ("folder-exists") when
/// there is one of its name: nothing is written over.
forms::Result<QString> saveImported(const forms::exchange::Imported &imported, const QString &parentFolder);

/// The answers of a trial as a case of their own file, with what comes of them now as what is to come: scores, findings
/// and what rules record. Gives the file. Type ("name") without a name; Conflict ("case-exists"); Refused
/// ("no-folder").
forms::Result<QString> writeCase(const QString &definitionFile, const QString &name, Sitting &sitting);

} // namespace operations
