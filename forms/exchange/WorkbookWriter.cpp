// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/WorkbookWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A text that looks like Excel's own escapes ("_x0041_") would come back as another.
QByteArray escaped(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(escape, u"_x005F_"_s).toUtf8();
}

Result<void> writeSheet(lxw_workbook *workbook, const Sheet &sheet, lxw_format *heading)
{
    constexpr double columnWidth = 24;
    lxw_worksheet *const made = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
    if (!made)
        return Error{Error::Code::Schema, sheet.name, u"no name of a sheet: at most 31 characters, each name once"_s};
    lxw_row_t line = 0;
    qsizetype widest = 0;
    for (const SheetRow &row : sheet.rows) {
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (row.cells[column].isEmpty())
                continue;
            const lxw_error error = worksheet_write_string(
                made, line, lxw_col_t(column), escaped(row.cells[column]).constData(), line == 0 ? heading : nullptr);
            if (error != LXW_NO_ERROR)
                return Error{Error::Code::Schema,
                    u"%1, row %2, column %3"_s.arg(sheet.name).arg(line + 1).arg(column + 1),
                    QString::fromUtf8(lxw_strerror(error))};
        }
        widest = qMax(widest, row.cells.size());
        ++line;
    }
    worksheet_freeze_panes(made, 1, 0);
    if (widest > 0)
        worksheet_set_column(made, 0, lxw_col_t(widest - 1), columnWidth, nullptr);
    return {};
}

Result<void> writeFile(const std::vector<Sheet> &sheets, const QString &path)
{
    lxw_workbook *const workbook = workbook_new(QFile::encodeName(path).constData());
    if (!workbook)
        return Error{Error::Code::Io, path, u"the workbook could not be begun: out of memory"_s};
    lxw_doc_properties properties{};
    properties.created = 1'767'225'600; // 2026-01-01, always: the same form gives the same bytes
    workbook_set_properties(workbook, &properties);
    lxw_format *const heading = workbook_add_format(workbook);
    format_set_bold(heading);
    Result<void> written;
    for (const Sheet &sheet : sheets) {
        if (written)
            written = writeSheet(workbook, sheet, heading);
    }
    const lxw_error closed = workbook_close(workbook); // frees it, also when it fails
    TRY(written);
    if (closed != LXW_NO_ERROR)
        return Error{Error::Code::Io, path, QString::fromUtf8(lxw_strerror(closed))};
    return {};
}

} // namespace

Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets)
{
    const QTemporaryDir folder; // the library writes to a file and nothing else
    QFile file(folder.filePath(u"form.xlsx"_s));
    if (!folder.isValid())
        return Error{Error::Code::Io, folder.path(), folder.errorString()};
    TRY(writeFile(sheets, file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, file.fileName(), file.errorString()};
    return file.readAll();
}

} // namespace forms::exchange
