// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Csv.h"

#include "forms/exchange/Exchange.h"

#include <QStringDecoder>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What Windows-1252 has where ISO 8859-1 has control characters (unicode.org, CP1252.TXT); 0 where it has nothing.
constexpr char16_t windows1252[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c < QChar(0xA0))
            c = QChar(windows1252[c.unicode() - 0x80] == 0 ? char16_t(0xFFFD) : windows1252[c.unicode() - 0x80]);
    }
    return text;
}

/// Text in Windows-1252 with anything beyond ASCII is as good as never valid UTF-8.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

QChar separatorOf(QStringView text)
{
    constexpr QChar candidates[] = {u',', u';', u'\t'};
    qsizetype counts[] = {0, 0, 0};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        for (std::size_t i = 0; i < std::size(candidates); ++i)
            counts[i] += !isQuoted && c == candidates[i] ? 1 : 0;
    }
    return candidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

class Reader
{
public:
    Reader(QString text, QString fileName)
        : m_text(std::move(text))
        , m_fileName(std::move(fileName))
        , m_separator(separatorOf(m_text))
    { }

    Result<std::vector<CsvRow>> read()
    {
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            TRY(readRow(row));
            if (row.cells.size() == 1 && row.cells[0].isEmpty())
                continue;
            m_cells += row.cells.size();
            if (qsizetype(m_rows.size()) >= mostCsvRows || m_cells > mostCsvCells)
                return Error{Error::Code::Schema, place(row.line),
                    u"more than %1 rows or %2 cells; split the file"_s.arg(mostCsvRows).arg(mostCsvCells)};
            m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    Result<void> readRow(CsvRow &row)
    {
        while (true) {
            TRY_ASSIGN(QString cell, at() == u'"' ? quoted() : plain());
            row.cells += std::move(cell);
            if (row.cells.size() > mostCsvCells)
                return {}; // the caller counts, and says so
            if (at() != m_separator) {
                takeLineEnd();
                return {};
            }
            ++m_at;
        }
    }

    Result<QString> plain()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && at() != m_separator && at() != u'\n' && at() != u'\r')
            ++m_at;
        return held(m_text.sliced(begin, m_at - begin));
    }

    Result<QString> quoted()
    {
        const int line = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (at() == u'"' && at(1) != u'"') {
                ++m_at;
                return closed(std::move(cell));
            }
            if (at() == u'"')
                ++m_at;
            else if (at() == u'\n')
                ++m_line;
            cell += at();
        }
        return Error{Error::Code::Syntax, place(line), u"a quotation mark is not closed: close the cell with \""_s};
    }

    Result<QString> closed(QString cell)
    {
        while (at() == u' ')
            ++m_at;
        const bool ends = m_at >= m_text.size() || at() == m_separator || at() == u'\n' || at() == u'\r';
        if (ends)
            return held(std::move(cell));
        return Error{Error::Code::Syntax, place(m_line),
            u"text after a closing quotation mark: double the quotation marks within the cell (\"\")"_s};
    }

    Result<QString> held(QString cell) const
    {
        if (cell.size() <= longestCsvCell)
            return cell;
        return Error{
            Error::Code::Schema, place(m_line), u"a cell of more than %1 characters; shorten it"_s.arg(longestCsvCell)};
    }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        m_at += at() == u'\r' && at(1) == u'\n' ? 2 : 1;
        ++m_line;
    }

    QChar at(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    QString place(int line) const { return u"%1:%2"_s.arg(m_fileName).arg(line); }

    QString m_text;
    QString m_fileName;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_cells = 0;
    std::vector<CsvRow> m_rows;
};

bool looksLikeFormula(const QString &cell)
{
    constexpr QStringView openers = u"=+-@\t\r\n";
    if (cell.isEmpty() || !openers.contains(cell[0]))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber || cell[0] == u'\t' || cell[0] == u'\r' || cell[0] == u'\n';
}

} // namespace

Result<std::vector<CsvRow>> readCsv(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > largestFile)
        return Error{Error::Code::Schema, fileName, u"larger than 20 MB; split the file"_s};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.contains('\0'))
        return Error{Error::Code::Syntax, fileName, u"neither UTF-8 nor Windows-1252: save it as CSV in UTF-8"_s};
    return Reader(decoded(bytes), fileName).read();
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells) {
        QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
        constexpr QStringView special = u",;\t\"\r\n";
        if (std::ranges::any_of(text, [special](QChar c) { return special.contains(c); }))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        written += text;
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace forms::exchange
