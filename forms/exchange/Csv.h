// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace forms::exchange {

/// One record and the line it begins on: cells may hold line ends of their own.
struct CsvRow
{
    int line = 0;
    QStringList cells;
};

/// RFC 4180's comma-separated values, UTF-8 (with or without a byte order mark) or Windows-1252, as offices save them;
/// the separator is the one of , ; and tab that the first line has most of outside quotation marks. Blank lines are
/// passed over. Errors: Syntax with the line (a quotation mark that is not closed, or closed in the middle of a cell;
/// UTF-16), Schema (over a limit).
Result<std::vector<CsvRow>> readCsv(const QByteArray &bytes, const QString &fileName);

/// One record with its line end, every cell quoted that needs it. A cell that a spreadsheet would take for a formula
/// (it begins with = + - @, a tab or a line end, and is no plain number) is led by an apostrophe, which spreadsheets
/// take for "this is a text".
QByteArray csvLine(const QStringList &cells);

constexpr qsizetype mostCsvRows = 100'000;
constexpr qsizetype mostCsvCells = 2'000'000; ///< in the whole file
constexpr qsizetype longestCsvCell = 1'000'000; ///< characters

} // namespace forms::exchange
