// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/MarkdownTables.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The cells between a line's bars; none when it is no row of a table, or the rule under a heading.
QStringList cellsOf(const QString &line)
{
    const QString row = line.trimmed();
    if (row.size() < 2 || !row.startsWith(u'|') || !row.endsWith(u'|'))
        return {};
    const bool isRule
        = std::all_of(row.begin(), row.end(), [](QChar c) { return c == u'|' || c == u'-' || c == u':'; });
    if (isRule && row.contains(u'-'))
        return {};
    static const QRegularExpression bar(uR"((?<!\\)\|)"_s);
    QStringList cells = row.mid(1, row.size() - 2).split(bar);
    for (QString &cell : cells)
        cell = cell.trimmed().replace(u"\\|"_s, u"|"_s);
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

Result<std::vector<Sheet>> readMarkdownTables(
    const QByteArray &bytes, const QString &fileName, const WorkbookLimits &limits)
{
    if (bytes.size() > limits.file)
        return Error{Error::Code::Schema, fileName, u"larger than %1 bytes; split the form"_s.arg(limits.file)};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return Error{Error::Code::Syntax, fileName, u"not UTF-8; save it as UTF-8"_s};
    std::vector<Sheet> sheets;
    qsizetype cells = 0;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        QStringList row = cellsOf(line);
        if (row.isEmpty())
            continue;
        cells += row.size();
        if (cells > limits.cells || row.size() > limits.columns)
            return Error{Error::Code::Schema, u"%1:%2"_s.arg(fileName).arg(number),
                u"more cells than are read; split the form"_s};
        if (std::ranges::any_of(row, [&limits](const QString &cell) { return cell.size() > limits.text; }))
            return Error{Error::Code::Schema, u"%1:%2"_s.arg(fileName).arg(number),
                u"a cell of more than %1 characters; shorten it"_s.arg(limits.text)};
        const QString name = row.takeFirst();
        if (!name.isEmpty())
            sheets.push_back({name, {}});
        else if (!sheets.empty() && !row.isEmpty())
            sheets.back().rows.push_back({number, std::move(row)});
    }
    return sheets;
}

} // namespace forms::exchange
