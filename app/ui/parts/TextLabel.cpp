// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/TextLabel.h"

#include "app/ui/parts/Fonts.h"

#include <QEvent>

namespace ui {

TextLabel::TextLabel(Size size, QWidget *parent)
    : WrapLabel({}, parent, size == Size::Meta ? Role::Secondary : Role::Text)
    , m_size(size)
{
    applySize();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applySize();
    return WrapLabel::event(event);
}

void TextLabel::applySize()
{
    static constexpr TextSize sizes[] = {TextSize::Title, TextSize::Question, TextSize::Body, TextSize::Meta};
    const bool isStrong = m_size == Size::Title || m_size == Size::Heading;
    setFont(textFont(sizes[int(m_size)], isStrong ? TextWeight::Strong : TextWeight::Normal));
}

} // namespace ui
