// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

void checkGrid(Lint &lint, const Group &grid)
{
    std::vector<int> cellsOfColumn(grid.columns.size(), 0);
    for (const GridRow &row : grid.rows) {
        int cells = 0;
        for (std::size_t column = 0; column < row.cells.size() && column < cellsOfColumn.size(); ++column) {
            const int has = row.cells[column] >= 0 ? 1 : 0;
            cellsOfColumn[column] += has;
            cells += has;
        }
        if (cells == 0)
            lint.report("empty-row"_L1, grid.position,
                u"row %1 of %2 omits every column; take it away, or make it a note"_s.arg(row.name, grid.name));
    }
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        if (cellsOfColumn[column] == 0 && !grid.rows.empty())
            lint.report("empty-column"_L1, grid.position,
                u"every row of %1 omits column %2; take it away"_s.arg(grid.name, grid.columns[column].name));
    }
}

void checkSectionKeys(Lint &lint)
{
    QHash<QString, QString> keys; // to the section's name
    for (const int section : lint.form().sections) {
        const Group &group = lint.form().groups[size_t(section)];
        const QString key = group.accessKey.toUpper();
        if (!key.isEmpty() && keys.contains(key))
            lint.report("same-key"_L1, group.position,
                u"Alt+%1 goes to %2 and to %3; give one another access_key"_s.arg(key, keys.value(key), group.name));
        keys.insert(key, group.name);
    }
}

void checkCodeKeys(Lint &lint)
{
    QHash<QString, QString> keys; // to the code's name
    for (const MissingCode &code : lint.form().missingCodes) {
        const QString key = code.key.toUpper();
        if (keys.contains(key))
            lint.report("same-key"_L1, lint.wordPosition("missing_codes", code.name),
                u"the key %1 gives %2 and %3; give one another key"_s.arg(key, keys.value(key), code.name));
        keys.insert(key, code.name);
    }
}

} // namespace

void lintGroups(Lint &lint)
{
    for (const Group &group : lint.form().groups) {
        if (lint.isFull())
            return;
        if (group.children.empty() && !group.name.isEmpty())
            lint.report("empty-group"_L1, group.position, u"%1 has nothing in it; take it away"_s.arg(group.name));
        else if (group.isGrid)
            checkGrid(lint, group);
    }
    checkSectionKeys(lint);
    checkCodeKeys(lint);
}

} // namespace forms
