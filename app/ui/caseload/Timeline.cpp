// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/Timeline.h"

#include "app/models/Words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int side = 12; // room for half a mark
constexpr int radius = 6;
constexpr int lineAt = 30; // from the top: room for the words above
} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timeline"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void Timeline::setMarks(std::vector<Mark> marks, QDate from, QDate today)
{
    m_marks = std::move(marks);
    std::sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.day < b.day; });
    m_from = m_marks.empty() ? from : std::min(from.isValid() ? from : today, m_marks.front().day);
    m_today = m_marks.empty() ? today : std::max(today, m_marks.back().day);
    m_current = m_marks.empty() ? -1 : int(m_marks.size()) - 1;
    QStringList words;
    for (const Mark &mark : m_marks)
        words << u"%1 %2"_s.arg(models::dayWord(mark.day), mark.text);
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(m_marks.empty() ? tr("No assessment yet.") : words.join(u"; "_s));
    update();
}

QSize Timeline::sizeHint() const
{
    return {600, lineAt + radius + fontMetrics().height() + 12};
}

QSize Timeline::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

double Timeline::positionOf(QDate day) const
{
    const double span = std::max<double>(1, double(m_from.daysTo(m_today)));
    return side + double(m_from.daysTo(day)) / span * (width() - 2 * side);
}

void Timeline::paintScale(QPainter &painter) const
{
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    painter.drawLine(side, lineAt, width() - side, lineAt);
    const QFontMetrics metrics = painter.fontMetrics();
    const int below = lineAt + radius + 6 + metrics.ascent();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    double free = 0;
    const QString todayText = tr("Today");
    const double todayFrom = width() - side - metrics.horizontalAdvance(todayText);
    for (int year = m_from.year() + 1; year <= m_today.year(); ++year) {
        const double x = positionOf(QDate(year, 1, 1));
        const QString text = QString::number(year);
        const double half = metrics.horizontalAdvance(text) / 2.0;
        if (x - half < free || x + half + 8 > todayFrom)
            continue;
        painter.drawLine(QPointF(x, lineAt - 3), QPointF(x, lineAt + 3));
        painter.drawText(QPointF(x - half, below), text);
        free = x + half + 8;
    }
    painter.drawText(QPointF(todayFrom, below), todayText);
}

void Timeline::paintMarks(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Link);
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const Mark &mark = m_marks[std::size_t(i)];
        const QPointF middle(positionOf(mark.day), lineAt);
        painter.setPen(QPen(accent, 2));
        painter.setBrush(mark.isDone ? accent : palette().color(QPalette::Window));
        painter.drawEllipse(middle, radius - 1, radius - 1);
        if (i == m_current && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle, radius + 3, radius + 3);
        }
    }
    if (m_current < 0)
        return;
    const Mark &mark = m_marks[std::size_t(m_current)];
    const QString text = u"%1 · %2"_s.arg(mark.text, models::dayWord(mark.day));
    const double textWidth = painter.fontMetrics().horizontalAdvance(text);
    const double x = std::clamp(positionOf(mark.day) - textWidth / 2, 0.0, std::max(0.0, width() - textWidth));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QPointF(x, lineAt - radius - 8), text);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    if (!m_today.isValid() || m_marks.empty())
        return;
    paintScale(painter);
    paintMarks(painter);
}

void Timeline::select(int mark)
{
    if (mark < 0 || mark >= int(m_marks.size()))
        return;
    m_current = mark;
    update();
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        select(m_current - 1);
        return;
    case Qt::Key_Right:
        select(m_current + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT opened(m_marks[std::size_t(m_current)].assessment);
        return;
    default: // every other key belongs to the page
        QWidget::keyPressEvent(event);
    }
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < int(m_marks.size()); ++i) {
        if (std::abs(positionOf(m_marks[std::size_t(i)].day) - event->position().x()) <= side)
            select(i);
    }
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const auto isThere = [&](const Mark &mark) { return std::abs(positionOf(mark.day) - help->x()) <= side; };
    const auto mark = std::ranges::find_if(m_marks, isThere);
    if (mark == m_marks.end())
        return QWidget::event(event);
    QToolTip::showText(help->globalPos(), u"%1, %2"_s.arg(mark->text, models::dayWord(mark->day)), this);
    return true;
}

} // namespace ui
