// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/StylePaint.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui::paint {

namespace {
/// A rounded rectangle whose one-pixel edge lies on the pixels.
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    painter->restore();
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return int(a * (1 - share) + b * share); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()));
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

QColor edgeOf(const QStyleOption *option, const QWidget *widget)
{
    const QString severity = widget ? widget->property("severity").toString() : QString();
    if (severity == "error"_L1)
        return colour(option->palette, Role::Error);
    if (severity == "warning"_L1)
        return colour(option->palette, Role::Warning);
    return colour(option->palette, has(option, QStyle::State_Enabled) ? Role::Edge : Role::Hairline);
}

void chevron(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const QColor ink = colour(option->palette, has(option, QStyle::State_Enabled) ? Role::Secondary : Role::Hairline);
    const QRect square = QRect(0, 0, metrics::smallIcon, metrics::smallIcon);
    QRect placed = square;
    placed.moveCenter(rect.center());
    painter->drawPixmap(placed.topLeft(),
        symbol(u"go-down"_s, metrics::smallIcon, ink, Qt::transparent, painter->device()->devicePixelRatioF()));
}
} // namespace

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool isWritable = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    box(painter, option->rect, colour(option->palette, isWritable ? Role::Surface : Role::Canvas),
        edgeOf(option, widget));
}

QColor primaryGround(const QPalette &palette, bool isOver, bool isDown)
{
    const double share = isDown ? 0.25 : isOver ? 0.12 : 0;
    return mixed(colour(palette, Role::Accent), colour(palette, Role::Text), share);
}

void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isOver = has(option, QStyle::State_MouseOver) && isEnabled;
    const bool isOn = has(option, QStyle::State_On);
    const QColor accent = colour(option->palette, Role::Accent);
    if (isPrimary(widget) && isEnabled) {
        const QColor fill = primaryGround(option->palette, isOver, isDown);
        return box(painter, option->rect, fill, fill);
    }
    const bool isQuiet = widget && widget->property("quiet").toBool();
    const QColor rest
        = isQuiet ? QColor(Qt::transparent) : colour(option->palette, isEnabled ? Role::Surface : Role::Canvas);
    const QColor fill = isDown || isOver || isOn ? colour(option->palette, Role::AccentWeak) : rest;
    const QColor edge = isOn ? accent
        : isQuiet            ? QColor(Qt::transparent)
                             : colour(option->palette, isEnabled ? Role::Edge : Role::Hairline);
    box(painter, option->rect, fill, edge);
}

void pushButtonLabel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const Role role = !isEnabled ? Role::Edge : isPrimary(widget) ? Role::Surface : Role::Text;
    const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = iconWidth > 0 && textWidth > 0 ? metrics::related : 0;
    const int left = option->rect.center().x() - (iconWidth + gap + textWidth) / 2;
    const auto seen
        = [option](const QRect &logical) { return QStyle::visualRect(option->direction, option->rect, logical); };
    if (iconWidth > 0) {
        const QRect place(
            left, option->rect.center().y() - button->iconSize.height() / 2 + 1, iconWidth, button->iconSize.height());
        button->icon.paint(painter, seen(place), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(colour(option->palette, role));
    const QRect text = iconWidth == 0
        ? option->rect
        : seen({left + iconWidth + gap, option->rect.top(), textWidth + 2, option->rect.height()});
    const int mnemonic
        = QGuiApplication::queryKeyboardModifiers() & Qt::AltModifier ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(
        text, Qt::AlignVCenter | (iconWidth == 0 ? Qt::AlignHCenter : Qt::AlignLeft) | mnemonic, button->text);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    if (!has(option, QStyle::State_Enabled))
        return;
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver))
        box(painter, option->rect, colour(option->palette, Role::AccentWeak), Qt::transparent);
}

bool opensMenu(const QStyleOption *option)
{
    const auto *const button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu);
}

void menuMarkAt(QPainter *painter, const QStyleOption *option)
{
    const bool isMirrored = option->direction == Qt::RightToLeft;
    const int left = isMirrored ? option->rect.left() : option->rect.right() - menuMark;
    chevron(painter, QRect(left, option->rect.top(), menuMark, option->rect.height()), option);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = colour(option->palette, has(option, QStyle::State_Enabled) ? Role::Accent : Role::Edge);
    box(painter, option->rect, isOn ? accent : colour(option->palette, Role::Surface),
        isOn ? accent : colour(option->palette, Role::Edge));
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(option->palette, Role::Surface), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option->rect;
    if (has(option, QStyle::State_NoChange))
        painter->drawLine(QPointF(r.left() + 4, r.center().y()), QPointF(r.right() - 4, r.center().y()));
    else
        painter->drawPolyline(QPolygonF({{r.left() + r.width() * 0.26, r.top() + r.height() * 0.52},
            {r.left() + r.width() * 0.43, r.top() + r.height() * 0.70},
            {r.left() + r.width() * 0.76, r.top() + r.height() * 0.32}}));
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const bool isOn = has(option, QStyle::State_On);
    const QColor accent = colour(option->palette, has(option, QStyle::State_Enabled) ? Role::Accent : Role::Edge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(colour(option->palette, Role::Surface));
    painter->setPen(QPen(isOn ? accent : colour(option->palette, Role::Edge), isOn ? 1.5 : 1));
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(circle);
    if (isOn) {
        painter->setBrush(accent);
        painter->setPen(Qt::NoPen);
        const qreal inset = circle.width() * 0.26;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void selectedRow(QPainter *painter, const QStyleOption *option)
{
    const auto *const view = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (view && view->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, view->backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option->rect, colour(option->palette, Role::AccentWeak));
    else if (has(option, QStyle::State_MouseOver))
        painter->fillRect(option->rect, colour(option->palette, Role::Canvas));
    const bool isFirst = !view || view->viewItemPosition == QStyleOptionViewItem::Beginning
        || view->viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (view->viewItemPosition == QStyleOptionViewItem::Invalid && view->index.column() <= 0); // a table's row
    if (has(option, QStyle::State_Selected) && isFirst)
        painter->fillRect(
            QRect(option->rect.topLeft(), QSize(3, option->rect.height())), colour(option->palette, Role::Accent));
}

void headerSection(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, colour(option->palette, Role::Canvas));
    const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->orientation == Qt::Vertical)
        return; // lines part a heading from its rows, not the rows
    painter->fillRect(
        QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colour(option->palette, Role::Hairline));
}

void tab(QPainter *painter, const QStyleOption *option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    if (!isSelected && !has(option, QStyle::State_MouseOver))
        return;
    const QRect line(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2);
    painter->fillRect(line, colour(option->palette, isSelected ? Role::Accent : Role::Hairline));
}

void progress(QPainter *painter, const QStyleOption *option)
{
    const auto *const bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    QRect track(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 4);
    box(painter, track, colour(option->palette, Role::Hairline), Qt::transparent);
    const int span = std::max(1, bar->maximum - bar->minimum);
    // Without a known end a quarter is shown: nothing moves by itself
    const bool isUnknown = bar->maximum <= bar->minimum;
    track.setWidth(isUnknown ? track.width() / 4 : int(qint64(track.width()) * (bar->progress - bar->minimum) / span));
    box(painter, track, colour(option->palette, Role::Accent), Qt::transparent);
}

void comboBox(QPainter *painter, const QStyleOptionComplex *option, const QWidget *widget)
{
    const bool isOver = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    box(painter, option->rect,
        colour(option->palette,
            isOver                                   ? Role::AccentWeak
                : has(option, QStyle::State_Enabled) ? Role::Surface
                                                     : Role::Canvas),
        edgeOf(option, widget));
    const bool isMirrored = option->direction == Qt::RightToLeft;
    const int left = isMirrored ? option->rect.left() + 4 : option->rect.right() - 24;
    chevron(painter, QRect(left, option->rect.top(), 20, option->rect.height()), option);
}

void scrollBar(QPainter *painter, const QStyleOptionComplex *option, const QWidget *widget)
{
    const auto *const bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const QStyle *const style = widget ? widget->style() : nullptr;
    if (!style || bar->minimum == bar->maximum)
        return;
    const QRect slider = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    const bool isActive = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(option->palette, isActive ? Role::Secondary : Role::Edge));
    const QRectF thumb = QRectF(slider).adjusted(4, 3, -4, -3);
    const qreal round = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

void tip(QPainter *painter, const QStyleOption *option)
{
    box(painter, option->rect, colour(option->palette, Role::Surface), colour(option->palette, Role::Edge));
}

} // namespace ui::paint
