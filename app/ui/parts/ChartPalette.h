// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartColors.h"

class QPalette;

namespace ui {

/// A chart's colours in the window.
charts::ChartColors chartColors(const QPalette &palette);

} // namespace ui
