// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Colours.h"

#include <array>
#include <cmath>

namespace ui {

namespace {
constexpr int roleCount = int(Role::GoodWeak) + 1;
using Row = std::array<QRgb, 4>; // light, dark, high contrast, high contrast dark

// In the order of Role. The text roles have 5.7:1 or more on canvas, surface and their own weak; a test keeps it so.
constexpr std::array<Row, roleCount> table = {{
    {0xffF4F6F7, 0xff14171A, 0xffFFFFFF, 0xff000000}, // canvas
    {0xffFFFFFF, 0xff1C2024, 0xffFEFEFE, 0xff0A0A0A}, // surface
    {0xff1B2127, 0xffE7EAED, 0xff000000, 0xffFFFFFF}, // text
    {0xff4F5963, 0xffAAB4BD, 0xff2B3238, 0xffDDE3E8}, // secondary
    {0xffD3D9DE, 0xff343B42, 0xff5A646D, 0xff9AA5AE}, // hairline
    {0xff76828C, 0xff7F8B95, 0xff1B2127, 0xffE7EAED}, // edge
    {0xff0A666D, 0xff63C5CB, 0xff00474D, 0xff8CF0F6}, // accent
    {0xffDEF1F2, 0xff123438, 0xffC9F2F4, 0xff0B3A3F}, // accent weak
    {0xffA8201A, 0xffF58F87, 0xff7D0A05, 0xffFFB4AE}, // error
    {0xffFCE8E6, 0xff3B1614, 0xffFFE1DE, 0xff45100D}, // error weak
    {0xff7A4F00, 0xffE8BA5E, 0xff553600, 0xffFFD98A}, // warning
    {0xffFFF1D6, 0xff37280A, 0xffFFECC4, 0xff3D2A00}, // warning weak
    {0xff24549C, 0xff97BCF3, 0xff0B3578, 0xffBFD8FF}, // notice
    {0xffE6EEFA, 0xff15263F, 0xffDCE9FF, 0xff0C2247}, // notice weak
    {0xff256338, 0xff86CB97, 0xff0B451C, 0xffA9EBB9}, // good
    {0xffE3F3E7, 0xff12301B, 0xffD6F5DE, 0xff083516}, // good weak
}};

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

QColor colour(Scheme scheme, Role role)
{
    return QColor::fromRgb(table[size_t(role)][size_t(scheme)]);
}

Scheme schemeOf(const QPalette &palette)
{
    const QRgb canvas = palette.color(QPalette::Active, QPalette::Window).rgb();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast, Scheme::HighContrastDark}) {
        if (table[size_t(Role::Canvas)][size_t(scheme)] == canvas)
            return scheme;
    }
    return Scheme::Light;
}

QColor colour(const QPalette &palette, Role role)
{
    return colour(schemeOf(palette), role);
}

Role weak(Role role)
{
    switch (role) {
    case Role::Accent:
    case Role::Error:
    case Role::Warning:
    case Role::Notice:
    case Role::Good:
        return Role(int(role) + 1);
    case Role::Canvas:
    case Role::Surface:
    case Role::Text:
    case Role::Secondary:
    case Role::Hairline:
    case Role::Edge:
    case Role::AccentWeak:
    case Role::ErrorWeak:
    case Role::WarningWeak:
    case Role::NoticeWeak:
    case Role::GoodWeak:
        break;
    }
    return Role::Surface;
}

QPalette paletteOf(Scheme scheme)
{
    struct Entry
    {
        QPalette::ColorRole of;
        Role role;
    };
    static constexpr Entry entries[] = {
        {QPalette::Window, Role::Canvas},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Canvas},
        {QPalette::Text, Role::Text},
        {QPalette::PlaceholderText, Role::Secondary},
        {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text},
        {QPalette::BrightText, Role::Error},
        {QPalette::Highlight, Role::AccentWeak},
        {QPalette::HighlightedText, Role::Text},
        {QPalette::Link, Role::Accent},
        {QPalette::LinkVisited, Role::Accent},
        {QPalette::ToolTipBase, Role::Surface},
        {QPalette::ToolTipText, Role::Text},
        {QPalette::Light, Role::Surface},
        {QPalette::Midlight, Role::Hairline},
        {QPalette::Mid, Role::Hairline},
        {QPalette::Dark, Role::Edge},
        {QPalette::Shadow, Role::Edge},
    };
    QPalette palette;
    for (const Entry &entry : entries)
        palette.setColor(entry.of, colour(scheme, entry.role));
    for (const auto of : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, of, colour(scheme, Role::Edge));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(scheme, Role::Canvas));
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace ui
