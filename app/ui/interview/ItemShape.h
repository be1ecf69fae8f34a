// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Fonts.h"

/// The measures that rows, the open item and grids share, so that their columns stand under each other.
namespace ui::shape {

constexpr int bar = 3; ///< the accent bar at the item at hand
constexpr int inset = 16; ///< from the column's edge to the text
constexpr int answerShare = 38; ///< per cent of a closed row that its answer has
constexpr int markWidth = 24;

inline int codeWidth()
{
    return scaled(64);
}

inline int rowHeight()
{
    return scaled(36);
}

/// At most: a question then has 60 to 75 characters.
inline int columnWidth()
{
    return scaled(760);
}

} // namespace ui::shape
