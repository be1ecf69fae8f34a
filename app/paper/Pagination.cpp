// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Pagination.h"

namespace paper {

namespace {

/// Height of this block and of those it must share a page with.
double chainHeight(const std::vector<Block> &blocks, size_t first)
{
    double height = blocks[first].height;
    for (size_t i = first; blocks[i].keepsWithNext && i + 1 < blocks.size(); ++i)
        height += blocks[i + 1].before + blocks[i + 1].height;
    return height;
}

} // namespace

std::vector<PlacedBlock> paginate(const std::vector<Block> &blocks, double pageHeight)
{
    std::vector<PlacedBlock> placed;
    int page = 0;
    double bottom = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool isInChain = i > 0 && blocks[i - 1].keepsWithNext;
        double top = bottom > 0 ? bottom + block.before : 0;
        const double needed = isInChain ? block.height : chainHeight(blocks, i);
        const bool fits = top + needed <= pageHeight || (needed > pageHeight && top + block.height <= pageHeight);
        const bool turns = !fits && bottom > 0;
        if (turns) {
            ++page;
            top = 0;
        }
        if (turns && block.head >= 0) {
            placed.push_back({size_t(block.head), page, 0});
            top = blocks[size_t(block.head)].height;
        }
        placed.push_back({i, page, top});
        bottom = top + block.height;
    }
    return placed;
}

} // namespace paper
