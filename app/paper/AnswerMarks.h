// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/BlockMaker.h"
#include "app/paper/Words.h"
#include "forms/definition/FormDefinition.h"

namespace paper {

/// Boxes to be ticked or written in, and ticked ones: what both the empty and the filled form are made of. Each places
/// its marks from (left, top) and returns their bottom.

/// A row of small boxes with codes in them, the chosen ones dark: how a filled form shows what was chosen among what.
/// 0 wide when the codes are too long or too many for it.
double codeRowWidth(const Ink &ink, const QStringList &codes);
double placeCodeRow(BlockMaker &maker, double left, double top, const QStringList &codes, const QStringList &chosen);

/// Tick boxes with code and label, in as many columns as fit.
struct TickBox
{
    QString code;
    QString label;
};
double tickRowWidth(const Ink &ink, const std::vector<TickBox> &boxes); ///< all on one line
double placeTickRow(BlockMaker &maker, double left, double top, const std::vector<TickBox> &boxes);
double placeTickColumns(BlockMaker &maker, double left, double top, double width, const std::vector<TickBox> &boxes);

/// A line for each, with a cell for its number: a list to be put in order.
double placeRankCells(BlockMaker &maker, double left, double top, double width, const std::vector<TickBox> &boxes);

/// Cells for single characters, in groups with a sign between: 4-2-2 for a date.
double placeCells(BlockMaker &maker, double left, double top, const std::vector<int> &groups, const QString &between);
double cellsWidth(const Ink &ink, const std::vector<int> &groups);
double cellHeight(const Ink &ink);

} // namespace paper
