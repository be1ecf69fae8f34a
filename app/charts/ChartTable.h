// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace charts {

/// A chart's numbers in words: for screen readers, for the table under the picture, for the clipboard.
struct ChartTable
{
    QStringList columns;
    std::vector<QStringList> rows; ///< the first of each names the row
};

} // namespace charts
