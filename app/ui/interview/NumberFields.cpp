// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/NumberFields.h"

#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"
#include "forms/entry/TypedAnswer.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr double mostTicks = 40; ///< more are a smear
constexpr int scaleEdge = 10; ///< from the widget's end to the scale's
constexpr int scaleTop = 14;
constexpr int knob = 6; ///< radius
constexpr int scaleWidth = 260;

int digitsOf(const forms::Item &item)
{
    const double largest = std::max(std::abs(item.minimum.value_or(0)), std::abs(item.maximum.value_or(99999)));
    return std::max(3, int(QString::number(qint64(largest)).size()) + 1) + (isGrouped(item) ? 3 : 0);
}

RangeScale::Range rangeOf(const forms::Item &item)
{
    RangeScale::Range range{item.minimum.value_or(0), item.maximum.value_or(10), item.step.value_or(1)};
    range.to = std::max(range.to, range.from + 1e-9);
    range.step = range.step > 0 ? range.step : 1;
    return range;
}

QString words(double value)
{
    return QLocale().toString(value, 'g', 10);
}
} // namespace

NumberField::NumberField(const About &about, QWidget *parent)
    : LineField(about, parent, digitsOf(about.item))
{
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    retranslate();
}

QString NumberField::beside(const forms::Answer &answer) const
{
    if (const auto *const missing = std::get_if<forms::Missing>(&answer))
        return m_about.texts.specialCode(missing->code);
    return m_about.texts.bounds(m_about.item);
}

QString NumberField::lineOf(const forms::Answer &answer) const
{
    const QString line = LineField::lineOf(answer);
    return isGrouped(m_about.item) && std::holds_alternative<forms::Number>(answer) ? inThousands(line) : line;
}

bool NumberField::isWholeAtOnce(const QString &typed) const
{
    const forms::Item &item = m_about.item;
    return item.holds() == forms::AnswerKind::Whole && item.minimum.value_or(-1) >= 0 && item.maximum.value_or(99) <= 9
        && typed.size() == 1 && typed[0].isDigit();
}

RangeScale::RangeScale(Range range, bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_range(range)
{
    setObjectName(u"scale"_s);
    setEnabled(!isReadOnly);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RangeScale::show(std::optional<double> value)
{
    m_value = value;
    update();
}

QSize RangeScale::sizeHint() const
{
    return {scaleWidth, scaleTop + knob + 4 + QFontMetrics(textFont(TextSize::Meta)).height()};
}

QSize RangeScale::minimumSizeHint() const
{
    return {scaleWidth / 2, sizeHint().height()};
}

int RangeScale::xOf(double value) const
{
    const double share = std::clamp((value - m_range.from) / (m_range.to - m_range.from), 0.0, 1.0);
    const int along = int(std::lround(share * (width() - 2 * scaleEdge)));
    return layoutDirection() == Qt::RightToLeft ? width() - scaleEdge - along : scaleEdge + along;
}

double RangeScale::valueAt(int x) const
{
    const int along = layoutDirection() == Qt::RightToLeft ? width() - scaleEdge - x : x - scaleEdge;
    const double share = std::clamp(double(along) / std::max(1, width() - 2 * scaleEdge), 0.0, 1.0);
    const double steps = std::floor((m_range.to - m_range.from) / m_range.step + 1e-9);
    const double at = std::round(share * (m_range.to - m_range.from) / m_range.step);
    return m_range.from + std::min(at, steps) * m_range.step;
}

void RangeScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(palette(), Role::Edge), 1));
    painter.drawLine(QPointF(scaleEdge, scaleTop + 0.5), QPointF(width() - scaleEdge, scaleTop + 0.5));
    const double steps = (m_range.to - m_range.from) / m_range.step;
    for (int i = 0; steps <= mostTicks && i <= int(steps + 1e-9); ++i) {
        const double x = xOf(m_range.from + i * m_range.step) + 0.5;
        painter.drawLine(QPointF(x, scaleTop - 4), QPointF(x, scaleTop + 5));
    }
    painter.setFont(textFont(TextSize::Meta));
    painter.setPen(colour(palette(), Role::Secondary));
    const QRect below(0, scaleTop + knob + 4, width(), height() - scaleTop - knob - 4);
    painter.drawText(below, Qt::AlignLeading | Qt::AlignTop, words(m_range.from));
    painter.drawText(below, Qt::AlignTrailing | Qt::AlignTop, words(m_range.to));
    if (!m_value || *m_value < m_range.from || *m_value > m_range.to)
        return;
    painter.setPen(QPen(colour(palette(), Role::Accent), 2));
    painter.drawLine(QPointF(xOf(m_range.from), scaleTop + 0.5), QPointF(xOf(*m_value), scaleTop + 0.5));
    painter.setBrush(colour(palette(), Role::Accent));
    painter.drawEllipse(QPointF(xOf(*m_value), scaleTop + 0.5), knob, knob);
}

void RangeScale::point(const QMouseEvent *event, bool isDone)
{
    Q_EMIT pointed(valueAt(event->position().toPoint().x()), isDone);
}

void RangeScale::mousePressEvent(QMouseEvent *event)
{
    point(event, false);
}

void RangeScale::mouseMoveEvent(QMouseEvent *event)
{
    point(event, false);
}

void RangeScale::mouseReleaseEvent(QMouseEvent *event)
{
    point(event, true);
}

RangeField::RangeField(const About &about, QWidget *parent)
    : NumberField(about, parent)
    , m_scale(new RangeScale(rangeOf(about.item), about.isReadOnly, this))
{
    auto *const row = static_cast<QHBoxLayout *>(layout());
    row->insertSpacing(1, metrics::related);
    row->insertWidget(2, m_scale, 0, Qt::AlignTop);
    connect(m_scale, &RangeScale::pointed, this, [this](double value, bool isDone) {
        m_edit->setText(QString::number(value, 'g', 10).replace(u'.', QLocale().decimalPoint()));
        m_edit->setFocus(Qt::MouseFocusReason);
        m_scale->show(value);
        Q_EMIT edited();
        if (isDone)
            Q_EMIT given(m_edit->text(), Then::Stay);
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const std::optional<forms::Number> number = forms::readNumber(typed.trimmed());
        m_scale->show(number ? std::optional(number->value) : std::nullopt);
    });
    retranslate();
}

void RangeField::showAnswer(const forms::Answer &answer)
{
    NumberField::showAnswer(answer);
    const auto *const number = std::get_if<forms::Number>(&answer);
    m_scale->show(number ? std::optional(number->value) : std::nullopt);
}

QString RangeField::beside(const forms::Answer &answer) const
{
    const QString bounds = NumberField::beside(answer);
    const double step = rangeOf(m_about.item).step;
    return step == 1.0 || std::holds_alternative<forms::Missing>(answer)
        ? bounds
        //: %1 is a range such as "0–10", %2 how far its steps are apart
        : Tr::tr("%1, in steps of %2").arg(bounds, words(step));
}

} // namespace ui
