// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Workbook.h"

namespace forms::exchange {

/// The table form that pyxform takes beside workbooks: a row whose first cell has a text names a sheet, the rows after
/// it are the sheet's, from the second cell on; "\|" is a bar within a cell. A row's number is its line in the file.
Result<std::vector<Sheet>> readMarkdownTables(
    const QByteArray &bytes, const QString &fileName, const WorkbookLimits &limits = {});

} // namespace forms::exchange
