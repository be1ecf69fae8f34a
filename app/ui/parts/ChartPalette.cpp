// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/ChartPalette.h"

#include "app/ui/parts/Colours.h"

namespace ui {

charts::ChartColors chartColors(const QPalette &palette)
{
    charts::ChartColors colors;
    colors.surface = colour(palette, Role::Canvas);
    colors.text = colour(palette, Role::Text);
    colors.secondary = colour(palette, Role::Secondary);
    colors.hairline = colour(palette, Role::Hairline);
    colors.edge = colour(palette, Role::Edge);
    colors.accent = colour(palette, Role::Accent);
    colors.accentWeak = colour(palette, Role::AccentWeak);
    colors.warning = colour(palette, Role::Warning);
    return colors;
}

} // namespace ui
