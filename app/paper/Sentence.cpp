// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Sentence.h"

#include "app/paper/AnswerWords.h"
#include "forms/entry/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

bool holdsCell(const Group &grid, Slot slot)
{
    return grid.isGrid && std::any_of(grid.rows.begin(), grid.rows.end(), [slot](const GridRow &row) {
        return std::find(row.cells.begin(), row.cells.end(), slot) != row.cells.end();
    });
}

/// The grid's label and the cell's column, both "" for every other item.
struct GridWords
{
    QString grid;
    QString column;
};

GridWords gridWords(const FormDefinition &definition, const Item &item, const QString &language)
{
    if (item.group < 0 || !holdsCell(definition.groups[size_t(item.group)], item.slot))
        return {};
    const QString otherwise = definition.languages.value(0);
    const Group &grid = definition.groups[size_t(item.group)];
    GridWords words{.grid = grid.label.in(language, otherwise), .column = {}};
    for (const GridRow &row : grid.rows) {
        const auto cell = std::find(row.cells.begin(), row.cells.end(), item.slot);
        const auto column = size_t(cell - row.cells.begin());
        if (cell != row.cells.end() && column < grid.columns.size())
            words.column = grid.columns[column].label.in(language, otherwise);
    }
    return words;
}

} // namespace

QString capital(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString small(const QString &text)
{
    const bool isAbbreviation = text.size() > 1 && text[1].isUpper();
    return isAbbreviation ? text : text.left(1).toLower() + text.mid(1);
}

bool isYesNo(const FormDefinition &definition, const Item &item)
{
    const ChoiceList *list = definition.choiceList(item);
    return list && list->choices.size() == 2 && list->choices[0].name == "0"_L1 && list->choices[1].name == "1"_L1;
}

QString labelWords(const FormEntry &entry, Cell cell, const Words &words)
{
    const FormDefinition &definition = entry.definition();
    const QString written = entry.item(cell).label.in(words.language(), definition.languages.value(0));
    return worded(written, entry, entry.instances().instanceOf(cell),
        [&](const Item &item, const Answer &answer) { return answerWords(definition, item, answer, words); });
}

QString questionWords(const FormEntry &entry, Cell cell, const Words &words)
{
    const FormDefinition &definition = entry.definition();
    const Item &item = entry.item(cell);
    const QString label = labelWords(entry, cell, words);
    const GridWords around = gridWords(definition, item, words.language());
    const QString cellWords = around.column.isEmpty() ? label : u"%1, %2"_s.arg(label, small(around.column));
    return around.grid.isEmpty() ? cellWords : u"%1: %2"_s.arg(around.grid, small(cellWords));
}

QString sectionWords(const FormDefinition &definition, int section, const Words &words)
{
    const LocalText &label
        = section >= 0 ? definition.groups[size_t(definition.sections[size_t(section)])].label : definition.title;
    return label.in(words.language(), definition.languages.value(0));
}

} // namespace paper
