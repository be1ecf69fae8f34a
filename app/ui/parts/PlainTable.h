// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QTableView;

namespace ui {

/// Text on the page: no box, no grid, one row at a time, Tab goes on to the next control.
void makePlain(QTableView *table);

} // namespace ui
