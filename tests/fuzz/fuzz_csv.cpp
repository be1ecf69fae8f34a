// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameIn.h"

#include "forms/exchange/Csv.h"
#include "forms/exchange/RedcapImport.h"

#include <cstdint>

using namespace forms;
using namespace forms::exchange;

/// Whatever is in the file: an error with a place, or rows that say on which line they stand; and as a REDCap data
/// dictionary an error, or a form.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto rows = readCsv(bytes, QStringLiteral("f.csv"));
    must(rows || !rows.error().where.isEmpty());
    int line = 0;
    for (const CsvRow &row : rows ? *rows : std::vector<CsvRow>()) {
        must(row.line > line && !row.cells.isEmpty());
        line = row.line;
    }
    mustBeAForm(importRedcap(bytes, QStringLiteral("f.csv")));
    return 0;
}
