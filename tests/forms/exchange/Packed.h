// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <utility>
#include <vector>

#include <zip.h>

namespace support {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

/// A zip archive with these parts.
inline QByteArray packed(const Parts &parts, zip_int32_t method = ZIP_CM_DEFAULT)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("packed.zip"));
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *const source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, zip_uint64_t(index), method, 0);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray stored(const Parts &parts)
{
    return packed(parts, ZIP_CM_STORE);
}

constexpr auto relations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
constexpr auto office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The least workbook there is: one sheet "survey" of these rows, with these styles and shared strings.
inline Parts workbookParts(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    const auto relation = [](const char *id, const char *kind, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + office + kind + "\" Target=\"" + target + "\"/>";
    };
    return {
        {"_rels/.rels", relations + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/_rels/workbook.xml.rels",
            relations + relation("a", "worksheet", "worksheets/sheet1.xml") + relation("b", "styles", "/xl/styles.xml")
                + relation("c", "sharedStrings", "sharedStrings.xml") + "</Relationships>"},
        {"xl/workbook.xml",
            QByteArray("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                       "<sheets><sheet name=\"survey\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>")},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
        {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
    };
}

inline QByteArray workbook(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    return packed(workbookParts(rows, strings, styles));
}

} // namespace support
