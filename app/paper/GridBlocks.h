// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/BlockMaker.h"
#include "app/paper/Filling.h"
#include "app/paper/Sheet.h"

namespace paper {

/// A grid as a table: heads that are repeated on every page it reaches, a block for each row, and under it what the
/// codes mean. Rows and columns the variant does not ask are left out. Filled when there is a filling. Blocks name
/// their head by its index in what comes back.
std::vector<Block> gridBlocks(const Sheet &sheet, const forms::FormDefinition &definition, const forms::Group &grid,
    const QString &variant, const Filling *filling);

} // namespace paper
