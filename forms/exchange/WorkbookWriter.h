// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Workbook.h"

namespace forms::exchange {

/// Sheets as an .xlsx workbook, every cell a text, the first row headings. The same bytes for the same sheets.
/// Schema when a text is longer than a cell holds, Io when the temporary file could not be written.
Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets);

} // namespace forms::exchange
