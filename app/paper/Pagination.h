// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace paper {

/// What is never split: an item, a grid's row, a heading.
struct Block
{
    QString name; ///< the item's or the row's; "" for what is neither
    double height = 0;
    std::function<void(QPainter &painter, const QRectF &where)> draw;
    double before = 0; ///< room above, dropped at the top of a page
    bool keepsWithNext = false; ///< a heading, and a grid's column heads
    int head = -1; ///< index of the block that is repeated when this one begins a page: a grid's column heads
};

struct PlacedBlock
{
    size_t block;
    int page;
    double top; ///< from the top of the page's room
};

/// Lays blocks on pages of this height. A block never lies on two pages; one that keeps with the next lies on the same
/// page as it, unless the whole chain is higher than a page.
std::vector<PlacedBlock> paginate(const std::vector<Block> &blocks, double pageHeight);

} // namespace paper
