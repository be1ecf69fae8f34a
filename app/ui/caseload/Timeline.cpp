// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/Timeline.h"

#include "app/models/Words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int side = 12; // room for half a mark
constexpr int radius = 6;
constexpr int bar = 10; // the height of what goes on for some time
constexpr double smaller = 0.9; // of the text around

constexpr const char *laneNames[] = {
    QT_TRANSLATE_NOOP("ui::Timeline", "Assessments"),
    QT_TRANSLATE_NOOP("ui::Timeline", "Measures"),
    QT_TRANSLATE_NOOP("ui::Timeline", "Goals"),
};

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
    std::sort(m_marks.begin(), m_marks.end(),
        [](const Mark &a, const Mark &b) { return std::tuple(a.day, a.lane, a.id) < std::tuple(b.day, b.lane, b.id); });
    m_lanes.clear();
    for (const Lane lane : {Lane::Assessments, Lane::Measures, Lane::Goals}) {
        if (std::ranges::find(m_marks, lane, &Mark::lane) != m_marks.end())
            m_lanes.push_back(lane);
    }
    m_from = m_marks.empty() ? from : std::min(from.isValid() ? from : today, m_marks.front().day);
    m_today = today;
    m_current = -1;
    for (int i = 0; i < int(m_marks.size()); ++i) {
        m_today = std::max({m_today, m_marks[std::size_t(i)].day, endOf(m_marks[std::size_t(i)])});
        if (m_marks[std::size_t(i)].lane == m_lanes.front())
            m_current = i; // the latest of the first lane
    }
    describe();
    updateGeometry();
    update();
}

void Timeline::describe()
{
    QStringList words;
    for (const Mark &mark : m_marks)
        words << u"%1: %2"_s.arg(tr(laneNames[int(mark.lane)]), wordsOf(mark));
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(m_marks.empty() ? tr("No assessment yet.") : words.join(u"; "_s));
}

QDate Timeline::endOf(const Mark &mark) const
{
    if (mark.goesOn)
        return std::max(mark.day, m_today);
    return mark.until.isValid() ? mark.until : mark.day;
}

QString Timeline::wordsOf(const Mark &mark) const
{
    const QString from = models::dayWord(mark.day);
    QString when = from;
    if (mark.goesOn)
        when = tr("since %1", "a day").arg(from);
    else if (mark.until.isValid() && mark.until != mark.day)
        when = u"%1 – %2"_s.arg(from, models::dayWord(mark.until));
    return u"%1 · %2"_s.arg(mark.text, when);
}

QFont Timeline::small() const
{
    QFont result = font();
    result.setPointSizeF(result.pointSizeF() * smaller);
    return result;
}

/// One lane needs no name: the page says what it is about.
int Timeline::before() const
{
    if (m_lanes.size() < 2)
        return 0;
    int widest = 0;
    const QFontMetrics metrics(small());
    for (const Lane lane : m_lanes)
        widest = std::max(widest, metrics.horizontalAdvance(tr(laneNames[int(lane)])));
    return widest + side;
}

int Timeline::laneTop(Lane lane) const
{
    const int line = QFontMetrics(small()).height();
    const auto at = std::ranges::find(m_lanes, lane) - m_lanes.begin();
    return line + radius + 8 + int(at) * (std::max(line, 2 * radius) + 6);
}

QSize Timeline::sizeHint() const
{
    const int line = QFontMetrics(small()).height();
    const int last = m_lanes.empty() ? line : laneTop(m_lanes.back());
    return {600, last + radius + line + 12};
}

QSize Timeline::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

double Timeline::positionOf(QDate day) const
{
    const double span = std::max<double>(1, double(m_from.daysTo(m_today)));
    const double room = width() - 2 * side - before();
    const double at = side + double(m_from.daysTo(day)) / span * room;
    return layoutDirection() == Qt::RightToLeft ? width() - before() - at : before() + at;
}

QRectF Timeline::placeOf(const Mark &mark) const
{
    const double from = positionOf(mark.day);
    const double to = positionOf(endOf(mark));
    const int middle = laneTop(mark.lane);
    const bool isBar = mark.goesOn || mark.until.isValid();
    const double half = isBar ? bar / 2.0 : radius - 1;
    const double reach = isBar ? 2 : half; // a bar of a day can be seen too
    return QRectF(
        QPointF(std::min(from, to) - reach, middle - half), QPointF(std::max(from, to) + reach, middle + half));
}

int Timeline::markAt(QPointF at) const
{
    for (int i = int(m_marks.size()) - 1; i >= 0; --i) { // the one on top
        if (placeOf(m_marks[std::size_t(i)]).adjusted(-6, -6, 6, 6).contains(at))
            return i;
    }
    return -1;
}

void Timeline::paintScale(QPainter &painter) const
{
    const int below = laneTop(m_lanes.back()) + radius + 6 + painter.fontMetrics().ascent();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString todayText = tr("Today");
    const double todayHalf = metrics.horizontalAdvance(todayText);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double end = positionOf(m_today);
    painter.drawText(QPointF(isMirrored ? end : end - todayHalf, below), todayText);
    double taken = positionOf(m_from);
    for (int year = m_from.year() + 1; year <= m_today.year(); ++year) {
        const double x = positionOf(QDate(year, 1, 1));
        const QString text = QString::number(year);
        const double half = metrics.horizontalAdvance(text) / 2.0;
        if (std::abs(x - taken) < half || std::abs(end - x) < half + todayHalf + 8)
            continue;
        painter.drawLine(QPointF(x, laneTop(m_lanes.front()) - 3), QPointF(x, laneTop(m_lanes.back()) + 3));
        painter.drawText(QPointF(x - half, below), text);
        taken = isMirrored ? x - half - 8 : x + half + 8;
    }
}

void Timeline::paintLanes(QPainter &painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const Lane lane : m_lanes) {
        const int middle = laneTop(lane);
        painter.setPen(QPen(palette().color(QPalette::Dark), 1));
        painter.drawLine(QPointF(positionOf(m_from), middle), QPointF(positionOf(m_today), middle));
        if (before() == 0)
            continue;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const QRect room(0, middle - metrics.height() / 2, before() - side, metrics.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignLeading | Qt::AlignVCenter,
            tr(laneNames[int(lane)]));
    }
}

void Timeline::paintMark(QPainter &painter, const Mark &mark, bool isCurrent) const
{
    const QColor accent = palette().color(QPalette::Link);
    const QRectF place = placeOf(mark);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(mark.isDone ? accent : palette().color(QPalette::Window));
    if (mark.goesOn || mark.until.isValid())
        painter.drawRoundedRect(place, 3, 3);
    else if (mark.lane == Lane::Goals)
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    else
        painter.drawEllipse(place);
    if (!isCurrent || !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), 4, 4);
}

void Timeline::paintWords(QPainter &painter) const
{
    const Mark &mark = m_marks[std::size_t(m_current)];
    const QString text = painter.fontMetrics().elidedText(wordsOf(mark), Qt::ElideRight, width());
    const double textWidth = painter.fontMetrics().horizontalAdvance(text);
    const double middle = placeOf(mark).center().x();
    const double x = std::clamp(middle - textWidth / 2, 0.0, std::max(0.0, width() - textWidth));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QPointF(x, painter.fontMetrics().ascent()), text);
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (!m_today.isValid() || m_marks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small());
    paintScale(painter);
    paintLanes(painter);
    for (int i = 0; i < int(m_marks.size()); ++i)
        paintMark(painter, m_marks[std::size_t(i)], i == m_current);
    if (m_current >= 0)
        paintWords(painter);
}

void Timeline::select(int mark)
{
    if (mark < 0 || mark >= int(m_marks.size()))
        return;
    m_current = mark;
    update();
}

/// To the mark of the next lane that is nearest in time.
void Timeline::selectInLane(int step)
{
    if (m_current < 0)
        return;
    const Mark &now = m_marks[std::size_t(m_current)];
    const auto lane = std::ranges::find(m_lanes, now.lane) - m_lanes.begin() + step;
    if (lane < 0 || lane >= std::ssize(m_lanes))
        return;
    int best = -1;
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const Mark &mark = m_marks[std::size_t(i)];
        const bool isNearer
            = best < 0 || std::abs(mark.day.daysTo(now.day)) < std::abs(m_marks[std::size_t(best)].day.daysTo(now.day));
        if (mark.lane == m_lanes[std::size_t(lane)] && isNearer)
            best = i;
    }
    select(best);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return select(m_current - forward);
    case Qt::Key_Right:
        return select(m_current + forward);
    case Qt::Key_Up:
        return selectInLane(-1);
    case Qt::Key_Down:
        return selectInLane(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT opened(m_marks[std::size_t(m_current)].lane, m_marks[std::size_t(m_current)].id);
        return;
    default: // every other key belongs to the page
        QWidget::keyPressEvent(event);
    }
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    select(markAt(event->position()));
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int at = markAt(event->position()); at >= 0)
        Q_EMIT opened(m_marks[std::size_t(at)].lane, m_marks[std::size_t(at)].id);
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int at = markAt(help->pos());
    if (at < 0)
        return QWidget::event(event);
    QToolTip::showText(help->globalPos(), wordsOf(m_marks[std::size_t(at)]), this);
    return true;
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ui
