// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameIn.h"

#include "forms/exchange/XlsForm.h"

#include <cstdint>

#include <zip.h>

using namespace forms;
using namespace forms::exchange;

namespace {

/// "=== xl/workbook.xml" and the lines up to the next such line are a part. A checksum that holds is more than chance
/// finds, so the parts are what is fuzzed, and packed anew each time.
QByteArray packed(const QByteArray &parts)
{
    zip_source_t *const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *const archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    must(archive);
    zip_source_keep(target);
    QByteArrayList kept; // libzip reads them when it closes
    for (qsizetype begin = parts.indexOf("=== "); begin >= 0;) {
        const qsizetype next = parts.indexOf("\n=== ", begin);
        const QByteArray part = parts.mid(begin + 4, next < 0 ? -1 : next - begin - 4);
        begin = next < 0 ? -1 : next + 1;
        const qsizetype line = part.indexOf('\n');
        if (line < 0)
            continue;
        kept += part.mid(line + 1);
        zip_source_t *const source
            = zip_source_buffer(archive, kept.last().constData(), zip_uint64_t(kept.last().size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.left(line).trimmed().constData(), source, 0);
        if (index < 0)
            zip_source_free(source); // twice the same name, or none
        else
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        zip_discard(archive);
    zip_stat_t about;
    QByteArray bytes;
    if (zip_source_stat(target, &about) == 0 && zip_source_open(target) == 0) {
        bytes.resize(qsizetype(about.size));
        bytes.resize(qMax<zip_int64_t>(0, zip_source_read(target, bytes.data(), about.size)));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

} // namespace

/// A workbook as it is, a workbook by its parts, or tables: an error with a place, or a form.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith('|'))
        mustBeAForm(importMarkdownForm(bytes, QStringLiteral("f.md")));
    else if (bytes.startsWith("==="))
        mustBeAForm(importXlsForm(packed(bytes), QStringLiteral("f.xlsx")));
    else
        mustBeAForm(importXlsForm(bytes, QStringLiteral("f.xlsx")));
    return 0;
}
