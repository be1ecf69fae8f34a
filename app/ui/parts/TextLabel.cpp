// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>

namespace ui {

TextLabel::TextLabel(Size size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(size != Size::Title);
    if (size == Size::Meta)
        setForegroundRole(QPalette::PlaceholderText); // the theme's secondary text
    applySize();
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applySize();
    QLabel::changeEvent(event);
}

void TextLabel::applySize()
{
    static constexpr double scales[] = {1.5, 1.15, 1.0, 0.85}; // Size, in order
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scales[int(m_size)]);
    if (m_size == Size::Title || m_size == Size::Heading)
        font.setWeight(QFont::DemiBold);
    setFont(font);
}

QWidget *hairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setLineWidth(1);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace ui
