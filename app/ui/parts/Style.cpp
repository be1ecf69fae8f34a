// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Style.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/StylePaint.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int fieldPadding = 6; ///< from a field's edge to its text

/// Qt leaves Enter to dialogs; here the button that has the focus takes it, as people expect.
bool isPressedByEnter(const QObject *object)
{
    return qobject_cast<const QPushButton *>(object) || qobject_cast<const QToolButton *>(object);
}
} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{ }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The wheel scrolls the page and never changes a value that somebody typed.
    const bool holdsValue = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || (qobject_cast<QAbstractSlider *>(widget) && !qobject_cast<QScrollBar *>(widget));
    if (holdsValue || isPressedByEnter(widget))
        widget->installEventFilter(this);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (isPressedByEnter(watched)) {
        const auto *const press = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        if (press && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
            static_cast<QAbstractButton *>(watched)->click();
            return true;
        }
    } else if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return metrics::smallIcon;
    case PM_ToolBarIconSize:
        return metrics::icon;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth: // so that the text's ground does not cut the round corners
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return 3;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::related;
    case PM_FocusFrameHMargin: // beside the text of a cell, to which the style adds one
        return metrics::related - 1;
    case PM_HeaderMargin:
        return metrics::related;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default: // the hundred others are Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration)
        return 0; // nothing slides
    if (hint == SH_ComboBox_Popup || hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setWidth(std::max(size.width() + 12, metrics::control));
        size.setHeight(std::max(size.height(), metrics::control));
        break;
    case CT_ComboBox:
        size.setWidth(size.width() + 2 * fieldPadding + 8);
        size.setHeight(std::max(size.height(), metrics::control));
        break;
    case CT_LineEdit:
        size.setHeight(std::max(size.height(), metrics::control));
        break;
    case CT_ToolButton:
        if (paint::opensMenu(option))
            size.rwidth() += paint::menuMark;
        size = size.expandedTo(QSize(metrics::compact, metrics::compact));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), metrics::target));
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), metrics::compact));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), metrics::control));
        break;
    default: // Fusion's
        break;
    }
    return size;
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // FocusRing shows it, the same for every control
    case PE_PanelLineEdit:
        if (const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paint::field(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_PanelButtonCommand:
        return paint::pushButton(painter, option, widget);
    case PE_PanelButtonTool:
        return paint::toolButton(painter, option);
    case PE_IndicatorCheckBox:
        return paint::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return paint::radioButton(painter, option);
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return paint::field(painter, option, widget);
        break;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return paint::selectedRow(painter, option);
    case PE_PanelTipLabel:
        return paint::tip(painter, option);
    case PE_FrameTabBarBase:
        return;
    default: // Fusion's
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paint::pushButton(painter, option, widget);
    case CE_PushButtonLabel:
        return paint::pushButtonLabel(painter, option, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paint::headerSection(painter, option);
    case CE_TabBarTabShape:
        return paint::tab(painter, option);
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        return paint::progress(painter, option);
    case CE_Splitter:
        return painter->fillRect(option->rect, colour(option->palette, Role::Hairline));
    default: // Fusion's
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return paint::comboBox(painter, option, widget);
    if (control == CC_ScrollBar)
        return paint::scrollBar(painter, option, widget);
    const auto *const button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button && paint::opensMenu(option)) {
        paint::toolButton(painter, option);
        paint::menuMarkAt(painter, option);
        QStyleOptionToolButton label = *button;
        label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -paint::menuMark, 0));
        return proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        rect.adjust(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(fieldPadding, 1, -28, -1));
    const auto *const bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = range > 0 ? int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)) : length;
    slider = std::min(length, std::max(slider, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return isHorizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default: // no arrows at the ends
        return {};
    }
}

} // namespace ui
