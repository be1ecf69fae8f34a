// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// What a colour means. Everything that is painted asks for a role, never for a colour.
enum class Role {
    Canvas, ///< the window
    Surface, ///< cards and fields
    Text,
    Secondary,
    Hairline, ///< between regions
    Edge, ///< of a control: 3:1 and more
    Accent, ///< where you are and what you can do
    AccentWeak,
    Error,
    ErrorWeak,
    Warning,
    WarningWeak,
    Notice,
    NoticeWeak,
    Good,
    GoodWeak,
};

enum class Scheme { Light, Dark, HighContrast, HighContrastDark };

QColor colour(Scheme scheme, Role role);
/// The role in the scheme this palette was made for: the palette carries the scheme, so that no widget needs to know
/// who chose it and a PaletteChange event is all there is to follow.
QColor colour(const QPalette &palette, Role role);
Role weak(Role role); ///< Error to ErrorWeak, Accent to AccentWeak, ...; Surface for the others
QPalette paletteOf(Scheme scheme);
Scheme schemeOf(const QPalette &palette);

/// WCAG 2.2 contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace ui
