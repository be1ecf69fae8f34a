// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/definition/DefinitionReader.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace forms::exchange {

/// What became of one thing that the other format has and this one has not, or the other way round.
struct Note
{
    enum class Kind {
        Approximated, ///< kept in another shape
        Dropped, ///< left out; the rest works without it
    } kind;
    QString where; ///< "survey, row 29, calculation"; a linkId; a variable: as its author would look for it
    QString what; ///< one sentence in English: what it was, what became of it, and what to do
};

/// A definition that has come in: always one that `instrument check` accepts or says what is wrong with; never silent.
struct Imported
{
    QString id; ///< the instrument's, and its folder's name
    QByteArray definition; ///< <id>.yaml
    QHash<QString, QByteArray> overlays;
    std::vector<Note> notes;
    ReadDefinition read; ///< the definition read: whoever checks or opens it need not do so again
};

/// The bytes are hostile: own limits on size, depth and count. Errors: Syntax (no such file at all, with the place),
/// Schema (larger than its limits, or not what the format asks for), Refused (what has no meaning here, by name).
using Import = Result<Imported> (*)(const QByteArray &bytes, const QString &fileName);

struct Importer
{
    QLatin1StringView suffix; ///< ".xlsx"
    QLatin1StringView format; ///< "XLSForm"
    Import import;
};

/// Every format that comes in; one row each in Importers.cpp.
std::span<const Importer> importers();

/// By the file's suffix; Error Refused that lists the known ones.
Result<Imported> importDefinition(const QByteArray &bytes, const QString &fileName);

constexpr qsizetype largestFile = qsizetype(20) * 1024 * 1024;

/// The report a person reads: one line a note, then how many of each.
QString reportText(const std::vector<Note> &notes);

} // namespace forms::exchange
