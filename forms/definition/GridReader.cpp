// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/SurveyReader.h"
#include "forms/definition/Words.h"

#include "forms/expression/Nearest.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

struct RowDraft
{
    GridRow row;
    QStringList omitted;
    YamlNode omit;
    YamlNode cells;
    QStringList variants;
};

const Word<RowDraft> rowWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, RowDraft &d) { d.row.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, RowDraft &d) { d.row.label = r.localText(n); }},
    {"hint"_L1, [](Reading &r, const YamlNode &n, RowDraft &d) { d.row.hint = r.localText(n); }},
    {"guidance_hint"_L1, [](Reading &r, const YamlNode &n, RowDraft &d) { d.row.guidance = r.localText(n); }},
    {"variants"_L1, [](Reading &r, const YamlNode &n, RowDraft &d) { d.variants = readVariants(r, n); }},
    {"omit"_L1,
        [](Reading &r, const YamlNode &n, RowDraft &d) {
            d.omit = n;
            d.omitted = r.texts(n).mid(0, Reading::mostColumns);
        }},
    {"cells"_L1, [](Reading &, const YamlNode &n, RowDraft &d) { d.cells = n; }},
};

/// A column's name ends its cells' names: it may begin with a digit.
QString columnName(Reading &reading, const YamlNode &node)
{
    QString name = node ? reading.text(node) : QString();
    if (name.size() <= 100 && std::all_of(name.begin(), name.end(), isNameCharacter))
        return name;
    reading.error("bad-name"_L1, node.position(), u"a column's name has letters, digits, _, - and . only"_s);
    return {};
}

/// Columns that a row speaks of must be there.
void checkColumnNames(Reading &reading, const RowDraft &draft, const QStringList &columns)
{
    const auto check = [&](const QString &name, Position position) {
        if (!columns.contains(name))
            reading.error("unknown-column"_L1, position,
                u"the grid has no column %1; it has %2%3"_s.arg(
                    name, columns.join(u", "_s), didYouMean(name, reading.candidates(columns))));
    };
    for (const QString &name : draft.omitted)
        check(name, draft.omit.position());
    for (const YamlNode &cell : draft.cells)
        check(cell.keyText(), cell.keyPosition());
}

} // namespace

void SurveyReader::readGrid(const YamlNode &node, int group, const Surroundings &where)
{
    requireWords(m_reading, node, {"columns", "rows"}, "a grid"_L1);
    if (node.find("children"))
        m_reading.error("misplaced-word"_L1, node.find("children").keyPosition(), u"a grid has columns and rows"_s);
    const YamlNode columns = node.find("columns");
    const YamlNode rows = node.find("rows");
    if (!columns || !rows || !isList(m_reading, columns, "columns"_L1) || !isList(m_reading, rows, "rows"_L1))
        return;
    if (!isWithin(m_reading, columns, Reading::mostColumns, "columns"_L1)
        || !isWithin(m_reading, rows, Reading::mostItems, "rows"_L1))
        return;
    if (qint64(columns.size()) * rows.size() > Reading::mostItems) {
        m_reading.error("too-many-items"_L1, node.position(), u"more than 20 000 items; split the form"_s);
        return;
    }
    for (const YamlNode &entry : columns) {
        GridColumn column;
        requireWords(m_reading, entry, {"name", "type"}, "a column"_L1);
        column.name = columnName(m_reading, entry.find("name"));
        if (const YamlNode text = entry.find("label"))
            column.label = m_reading.localText(text);
        if (const YamlNode text = entry.find("hint"))
            column.hint = m_reading.localText(text);
        if (const YamlNode text = entry.find("guidance_hint"))
            column.guidance = m_reading.localText(text);
        m_reading.form.groups[group].columns.push_back(std::move(column));
    }
    for (const YamlNode &row : rows)
        readRow(row, columns, group, where);
}

void SurveyReader::readRow(const YamlNode &node, const YamlNode &columns, int group, const Surroundings &where)
{
    RowDraft draft;
    readWords(m_reading, node, draft, rowWords, "a row"_L1);
    requireWords(m_reading, node, {"name"}, "a row"_L1);
    if (draft.row.name.isEmpty() || !isWithin(m_reading, draft.omit, Reading::mostColumns, "columns omitted"_L1)
        || !isWithin(m_reading, draft.cells, Reading::mostColumns, "cells in a row"_L1))
        return;
    QStringList names;
    for (const GridColumn &column : m_reading.form.groups[group].columns)
        names += column.name;
    checkColumnNames(m_reading, draft, names);
    Surroundings inside = where;
    inside.variants = narrowed(where.variants, draft.variants, node.position());
    qsizetype index = 0;
    for (const YamlNode &column : columns) {
        const bool omitted = draft.omitted.contains(names[index++]);
        draft.row.cells.push_back(omitted ? -1 : readCell(column, node, draft.row.name, inside));
    }
    m_reading.form.groups[group].rows.push_back(std::move(draft.row));
}

int SurveyReader::readCell(
    const YamlNode &column, const YamlNode &row, const QString &rowName, const Surroundings &where)
{
    ItemDraft draft;
    draft.gridRow = rowName;
    draft.cellWords = row.find("cells").find(column.find("name").bytes());
    readItemWords(m_reading, column, draft);
    for (LocalText *ofColumn : {&draft.item.label, &draft.item.hint, &draft.item.guidance})
        *ofColumn = LocalText();
    if (const YamlNode own = draft.cellWords) {
        draft.cellWords = YamlNode();
        readItemWords(m_reading, own, draft);
        if (own.find("name"))
            m_reading.error("misplaced-word"_L1, own.find("name").keyPosition(),
                u"a cell's name is its row's and its column's; take it away"_s);
    }
    draft.item.name = rowName + column.find("name").text();
    return addItem(std::move(draft), row, where);
}

QStringList rowWordNames()
{
    return namesOf(rowWords);
}

} // namespace forms
