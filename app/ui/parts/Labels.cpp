// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Labels.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int flags = int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignLeading);
constexpr int comfortable = 320; // width a wrapping text asks for when nobody says
} // namespace

WrapLabel::WrapLabel(const QString &text, QWidget *parent, Role role)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setRole(Role role)
{
    m_role = role;
    update();
}

int WrapLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int inner = std::max(1, width - around.left() - around.right());
    return fontMetrics().boundingRect(QRect(0, 0, inner, 100000), flags, text()).height() + around.top()
        + around.bottom();
}

QSize WrapLabel::sizeHint() const
{
    const int natural = fontMetrics().size(Qt::TextSingleLine, text()).width();
    const int width = std::min(natural, comfortable);
    return {width, heightForWidth(std::max(width, 1))};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(colour(palette(), isEnabled() ? m_role : Role::Edge));
    painter.drawText(contentsRect(), flags, text());
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent, Role role)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(colour(palette(), isEnabled() ? m_role : Role::Edge));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), colour(palette(), Role::Hairline));
}

} // namespace ui
