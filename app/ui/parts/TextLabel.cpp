// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/TextLabel.h"

#include "app/ui/parts/Fonts.h"

namespace ui {

TextLabel::TextLabel(Size size, QWidget *parent)
    : WrapLabel({}, parent, size == Size::Meta ? Role::Secondary : Role::Text)
{
    static constexpr TextSize sizes[] = {TextSize::Title, TextSize::Question, TextSize::Body, TextSize::Meta};
    const bool isStrong = size == Size::Title || size == Size::Heading;
    setTextSize(this, sizes[int(size)], isStrong ? TextWeight::Strong : TextWeight::Normal);
}

} // namespace ui
