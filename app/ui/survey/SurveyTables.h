// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"

#include <QStringList>

class QTableWidget;

namespace ui {

void makeSurveyTable(QTableWidget *table); ///< text on the page: no box, no grid, a row at a time
void setTableRow(QTableWidget *table, int row, const QStringList &cells);
void fitTable(QTableWidget *table); ///< as high as its rows: the page scrolls, not the table
/// A row an answer under each topic, with number and share; a topic that stays away has one that says why.
void fillCounts(QTableWidget *table, const summary::Release &release);

} // namespace ui
