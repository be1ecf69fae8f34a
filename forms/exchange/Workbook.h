// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Archive.h"
#include "forms/exchange/Exchange.h"

#include <QStringList>

#include <vector>

namespace forms::exchange {

/// A row that holds something, with the number its author sees beside it.
struct SheetRow
{
    int number = 0;
    QStringList cells; ///< from the first column to the last that has a text

    QString at(qsizetype column) const { return cells.value(column); }
};

struct Sheet
{
    QString name;
    std::vector<SheetRow> rows; ///< blank ones are left out
};

struct WorkbookLimits
{
    ArchiveLimits archive;
    qsizetype file = largestFile;
    int sheets = 100;
    int rows = 200'000; ///< that hold something, of all sheets
    int columns = 2000; ///< the last that holds something
    int cells = 2'000'000;
    int strings = 1'000'000; ///< shared ones
    int text = 100'000; ///< characters in one cell; Excel's own limit is 32 767
};

/// An .xlsx workbook as rows of texts: numbers as XPath writes them, dates as ISO 8601, truth as TRUE and FALSE, of a
/// formula its result. Hostile input: Syntax when it is no workbook, Schema when it is over a limit or has a DTD.
Result<std::vector<Sheet>> readWorkbook(
    const QByteArray &bytes, const QString &fileName, const WorkbookLimits &limits = {});

} // namespace forms::exchange
