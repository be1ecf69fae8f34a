// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Colours.h"

#include <QIcon>
#include <QPixmap>

namespace ui {

/// A Breeze icon of resources/icons.txt that is drawn in the role's colour of the palette at hand, whatever the scheme.
QIcon icon(const QString &name, Role role = Role::Text);

/// The same as a picture of 16 or 22 px, for painters; sharp at this device pixel ratio.
QPixmap symbol(const QString &name, int size, const QColor &ink, const QColor &paper, qreal ratio);

} // namespace ui
