// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartColors.h"

namespace charts {

ChartColors ChartColors::light()
{
    return {.surface = QColor(0xFF, 0xFF, 0xFF),
        .text = QColor(0x1B, 0x21, 0x27),
        .secondary = QColor(0x4F, 0x59, 0x63),
        .hairline = QColor(0xD3, 0xD9, 0xDE),
        .edge = QColor(0x76, 0x82, 0x8C),
        .accent = QColor(0x0A, 0x66, 0x6D),
        .accentWeak = QColor(0xDE, 0xF1, 0xF2),
        .warning = QColor(0x7A, 0x4F, 0x00)};
}

} // namespace charts
