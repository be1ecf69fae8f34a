// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::metrics {

// The 4 px grid: 8 between related things, 16 between groups, 24 to the edge of a page.
constexpr int related = 8;
constexpr int group = 16;
constexpr int margin = 24;
constexpr int control = 32; ///< height of a control
constexpr int compact = 28;
constexpr int target = 24; ///< the smallest thing to point at
constexpr int radius = 4;
constexpr int ring = 2; ///< width of the focus ring
constexpr int smallIcon = 16;
constexpr int icon = 22;

} // namespace ui::metrics
