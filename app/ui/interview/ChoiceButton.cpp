// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ChoiceButton.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int codeGap = 8;
constexpr int sidePadding = 10;
constexpr int cellPadding = 6;
constexpr int box = 16;
constexpr int centred = int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignHCenter);

/// What a label needs to be whole: an advance is rounded, and a pixel short is "N…".
int labelWidth(const QFontMetrics &metrics, const QString &label)
{
    return metrics.horizontalAdvance(label) + 2;
}

int cellLabelHeight(const QString &label, int width)
{
    const QFontMetrics metrics(textFont(TextSize::Meta));
    return metrics.boundingRect(QRect(0, 0, width - 2 * cellPadding, 10000), centred, label).height();
}
} // namespace

ChoiceButton::ChoiceButton(QString code, Takes takes, QWidget *parent)
    : QRadioButton(parent)
    , m_code(std::move(code))
    , m_takes(takes)
{
    setObjectName(u"choice_"_s + m_code);
    setAutoExclusive(false); // the field decides which are chosen: none may be, too
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceButton::setForm(Form form, int codeWidth)
{
    m_form = form;
    m_codeWidth = codeWidth;
    update();
}

void ChoiceButton::setLabel(const QString &label, const QString &hint)
{
    m_label = label;
    setAccessibleName(QString(m_code + u' ' + label));
    setToolTip(hint);
    setAccessibleDescription(hint);
    updateGeometry();
}

int ChoiceButton::codeWidth() const
{
    return fontMetrics().horizontalAdvance(m_code);
}

int ChoiceButton::boxWidth() const
{
    return m_takes == Takes::Several ? box + codeGap : 0;
}

int ChoiceButton::stepWidth(int ofCodes) const
{
    return boxWidth() + std::max(codeWidth(), ofCodes) + 2 * sidePadding;
}

int ChoiceButton::wholeWidth(int ofCodes) const
{
    return stepWidth(ofCodes) + (m_label.isEmpty() ? 0 : codeGap + labelWidth(fontMetrics(), m_label));
}

int ChoiceButton::cellHeight(int width) const
{
    return cellPadding + fontMetrics().height() + cellLabelHeight(m_label, width) + cellPadding;
}

QSize ChoiceButton::sizeHint() const
{
    if (m_form == Form::Line)
        return {wholeWidth(m_codeWidth), metrics::compact};
    return {m_form == Form::Step ? stepWidth(m_codeWidth) : wholeWidth(m_codeWidth), metrics::control};
}

void ChoiceButton::paintGround(QPainter &painter) const
{
    const bool isOn = isChecked();
    const bool isOver = underMouse() && isEnabled();
    const Role ground = isOn ? Role::AccentWeak : isOver ? Role::Canvas : Role::Surface;
    painter.setBrush(colour(palette(), ground));
    if (m_form == Form::Line) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
        if (isOn)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())),
                colour(palette(), Role::Accent));
        return;
    }
    painter.setPen(QPen(colour(palette(), isOn ? Role::Accent : Role::Edge), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

void ChoiceButton::paintBox(QPainter &painter, const QRect &where) const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Off, !isChecked());
    option.state.setFlag(QStyle::State_HasFocus, false); // the ring is the application's
    option.rect = where;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

void ChoiceButton::paintCell(QPainter &painter) const
{
    const int line = fontMetrics().height();
    painter.setPen(colour(palette(), isChecked() ? Role::Accent : Role::Secondary));
    painter.drawText(QRect(0, cellPadding, width(), line), Qt::AlignCenter, m_code);
    painter.setPen(colour(palette(), Role::Text));
    painter.setFont(textFont(TextSize::Meta));
    painter.drawText(rect().adjusted(cellPadding, cellPadding + line, -cellPadding, 0), centred, m_label);
}

void ChoiceButton::paintLine(QPainter &painter) const
{
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    int x = sidePadding;
    if (m_takes == Takes::Several)
        paintBox(painter, seen(QRect(x, (height() - box) / 2, box, box)));
    x += boxWidth();
    const int code = std::max(codeWidth(), m_codeWidth);
    painter.setPen(colour(palette(), isChecked() ? Role::Accent : Role::Secondary));
    painter.drawText(seen(QRect(x, 0, code, height())), Qt::AlignVCenter | Qt::AlignLeading, m_code);
    x += code + codeGap;
    const int room = width() - sidePadding - x;
    painter.setPen(colour(palette(), Role::Text));
    painter.drawText(seen(QRect(x, 0, room, height())), Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(m_label, Qt::ElideRight, room));
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (m_form == Form::Cell)
        return paintCell(painter);
    if (m_takes == Takes::One && (m_form == Form::Step || m_label.isEmpty())) {
        painter.setPen(colour(palette(), isChecked() ? Role::Accent : Role::Text));
        painter.drawText(rect(), Qt::AlignCenter, m_code);
        return;
    }
    paintLine(painter);
}

} // namespace ui
