// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/MeasureKindFile.h"

#include "forms/exchange/Csv.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {

namespace {

struct Columns
{
    qsizetype code = 0;
    qsizetype name = 1;
    bool isHeaded = false;
};

qsizetype columnHeaded(const QStringList &cells, const QStringList &names)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (names.contains(cells[i].trimmed().toLower()))
            return i;
    }
    return -1;
}

Columns columnsOf(const QStringList &first)
{
    const qsizetype code = columnHeaded(first, {u"code"_s, u"kod"_s});
    const qsizetype name = columnHeaded(first, {u"name"_s, u"namn"_s, u"benämning"_s, u"term"_s});
    return code < 0 || name < 0 ? Columns() : Columns{code, name, true};
}

Error atLine(Error::Code code, const QString &fileName, int line, const QString &what)
{
    return Error{code, u"%1:%2"_s.arg(fileName).arg(line), what};
}

Result<cases::MeasureKind> readKind(
    const forms::exchange::CsvRow &row, const Columns &columns, const QString &list, const QString &fileName)
{
    if (row.cells.size() <= std::max(columns.code, columns.name))
        return atLine(Error::Code::Syntax, fileName, row.line, u"a line needs a code and a name"_s);
    const cases::MeasureKind kind{
        .list = list, .code = row.cells[columns.code].simplified(), .name = row.cells[columns.name].simplified()};
    if (kind.code.isEmpty() || kind.name.isEmpty())
        return atLine(Error::Code::Syntax, fileName, row.line, u"a line needs a code and a name"_s);
    if (kind.code.size() > longestMeasureCode || kind.name.size() > longestMeasureName)
        return atLine(Error::Code::Schema, fileName, row.line,
            u"a code has at most %1 characters, a name %2"_s.arg(longestMeasureCode).arg(longestMeasureName));
    return kind;
}

} // namespace

Result<std::vector<cases::MeasureKind>> readMeasureKinds(
    const QString &list, const QByteArray &csv, const QString &fileName)
{
    if (list.isEmpty() || list == cases::ownMeasures || list.size() > longestListName)
        return Error{Error::Code::Schema, u"list-name"_s, u"the list needs a name of its own"_s};
    TRY_ASSIGN(const std::vector<forms::exchange::CsvRow> rows, forms::exchange::readCsv(csv, fileName));
    const Columns columns = rows.empty() ? Columns() : columnsOf(rows.front().cells);
    std::vector<cases::MeasureKind> kinds;
    QSet<QString> codes;
    for (std::size_t i = columns.isHeaded ? 1 : 0; i < rows.size(); ++i) {
        TRY_ASSIGN(const cases::MeasureKind kind, readKind(rows[i], columns, list, fileName));
        if (codes.contains(kind.code))
            return atLine(Error::Code::Schema, fileName, rows[i].line, u"this code stands twice"_s);
        if (kinds.size() == mostMeasureKinds)
            return Error{Error::Code::Schema, fileName, u"a list has at most %1 codes"_s.arg(mostMeasureKinds)};
        codes.insert(kind.code);
        kinds.push_back(kind);
    }
    if (kinds.empty())
        return Error{Error::Code::Schema, fileName, u"there is no code in it"_s};
    return kinds;
}

} // namespace operations
