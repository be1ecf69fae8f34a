// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/CodeBook.h"

#include "forms/exchange/Csv.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeBookPart allParts[] = {CodeBookPart::Variables, CodeBookPart::Values, CodeBookPart::Scores,
    CodeBookPart::Checks, CodeBookPart::Instrument};

// What a spreadsheet may count with; every other cell is a text, "01" and "1e5" too.
constexpr QLatin1StringView numberColumns[] = {"min"_L1, "max"_L1, "step"_L1, "max_length"_L1, "lowest"_L1,
    "highest"_L1, "decimals"_L1, "reliability"_L1, "sd"_L1};

constexpr time_t created = 946'684'800; // 2000-01-01: the same form gives the same bytes on any day
constexpr qsizetype longestCell = 32'000; // a sheet's own limit is 32 767 characters

struct CloseBook
{
    void operator()(lxw_workbook *book) const { workbook_close(book); }
};
using Book = std::unique_ptr<lxw_workbook, CloseBook>;

std::vector<Note> notesOf(const FormDefinition &form)
{
    const auto count = std::ranges::count_if(form.items, [](const Item &item) { return item.type == ItemType::Note; });
    if (count == 0)
        return {};
    return {
        {Note::Kind::Dropped, form.id, u"%1 notes of the form: they hold no answer and are no variables"_s.arg(count)}};
}

/// One sheet of the book that is being written.
class Sheet
{
public:
    Sheet(lxw_workbook *book, const CodeBookTable &table, std::vector<Note> &notes)
        : m_sheet(workbook_add_worksheet(book, table.name.toUtf8().constData()))
        , m_table(table)
        , m_notes(notes)
    {
        lxw_format *const bold = workbook_add_format(book);
        format_set_bold(bold);
        worksheet_set_row(m_sheet, 0, LXW_DEF_ROW_HEIGHT, bold);
        worksheet_freeze_panes(m_sheet, 1, 1);
    }

    bool write()
    {
        bool isWritten = writeRow(0, m_table.columns);
        lxw_row_t line = 1;
        for (const QStringList &row : m_table.rows)
            isWritten = writeRow(line++, row) && isWritten;
        return isWritten;
    }

private:
    bool writeRow(lxw_row_t line, const QStringList &cells)
    {
        bool isWritten = true;
        for (qsizetype i = 0; i < cells.size(); ++i)
            isWritten = writeCell(line, i, cells[i]) && isWritten;
        return isWritten;
    }

    bool writeCell(lxw_row_t line, qsizetype at, const QString &text)
    {
        const auto column = lxw_col_t(at);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        const bool counts = std::ranges::find(numberColumns, m_table.columns[at]) != std::end(numberColumns);
        if (line > 0 && counts && isNumber)
            return worksheet_write_number(m_sheet, line, column, number, nullptr) == LXW_NO_ERROR;
        if (text.isEmpty())
            return true;
        return worksheet_write_string(m_sheet, line, column, fitting(text, line, at).toUtf8().constData(), nullptr)
            == LXW_NO_ERROR;
    }

    QString fitting(const QString &text, lxw_row_t line, qsizetype at)
    {
        if (text.size() <= longestCell)
            return text;
        m_notes.push_back(
            {Note::Kind::Approximated, u"%1, row %2, %3"_s.arg(m_table.name).arg(line + 1).arg(m_table.columns[at]),
                u"longer than a sheet's cell holds; its beginning is there, and the whole in CSV"_s});
        return text.left(longestCell) + u'…';
    }

    lxw_worksheet *m_sheet;
    const CodeBookTable &m_table;
    std::vector<Note> &m_notes;
};

Result<void> writeBook(const QString &path, const FormDefinition &form, std::vector<Note> &notes)
{
    const Error failed{Error::Code::Io, path, u"the workbook could not be written; is there room on the disk?"_s};
    Book book(workbook_new(QFile::encodeName(path).constData()));
    if (!book)
        return failed;
    lxw_doc_properties properties{};
    properties.created = created;
    workbook_set_properties(book.get(), &properties);
    bool isWritten = true;
    for (const CodeBookPart part : allParts) {
        const CodeBookTable table = codeBookTable(form, part);
        isWritten = Sheet(book.get(), table, notes).write() && isWritten;
    }
    const bool isClosed = workbook_close(book.release()) == LXW_NO_ERROR;
    return isWritten && isClosed ? Result<void>() : Result<void>(failed);
}

} // namespace

Result<Exported> codeBookCsv(const FormDefinition &form, CodeBookPart part)
{
    const CodeBookTable table = codeBookTable(form, part);
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + csvLine(table.columns);
    for (const QStringList &row : table.rows)
        bytes += csvLine(row);
    return Exported{bytes, notesOf(form)};
}

Result<Exported> codeBookXlsx(const FormDefinition &form)
{
    QTemporaryDir folder; // libxlsxwriter writes files; a form's texts are no secret
    const QString path = folder.filePath(u"codebook.xlsx"_s);
    std::vector<Note> notes = notesOf(form);
    TRY(writeBook(path, form, notes));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path, file.errorString()};
    return Exported{file.readAll(), std::move(notes)};
}

} // namespace forms::exchange
