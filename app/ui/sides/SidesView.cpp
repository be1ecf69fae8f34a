// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sides/SidesView.h"

#include "app/charts/SidesPainter.h"
#include "app/ui/parts/ChartPalette.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/sides/SidesSpoken.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int smallestSide = 380;
constexpr int room = 4; ///< around the ring, so that nothing touches the focus ring

} // namespace

SidesView::SidesView(QWidget *parent)
    : QWidget(parent)
{
    installSidesSpoken();
    setObjectName(u"sides"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ownFocus", true); // the field at hand shows it
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

SidesView::~SidesView() = default;

void SidesView::setData(const charts::SidesData &given)
{
    const bool isOther = given.fieldCount() != m_data.fieldCount();
    m_data = given;
    m_current = std::clamp(m_current, 0, std::max(0, m_data.fieldCount() - 1));
    m_under = -1;
    setAccessibleName(m_data.heading.isEmpty() ? m_data.title : u"%1, %2"_s.arg(m_data.title, m_data.heading));
    setAccessibleDescription(tr("Arrow keys walk round it, Enter opens the area. What the signs mean: %1.")
            .arg(charts::sidesLegendWords(m_data)));
    m_isLaid = false;
    if (isOther)
        forgetSidesSpoken(this);
    updateGeometry();
    update();
}

void SidesView::setCurrent(int field)
{
    if (field < 0 || field >= m_data.fieldCount() || field == m_current)
        return;
    m_current = field;
    update();
}

void SidesView::setOpening(bool opens)
{
    m_isOpening = opens;
}

/// When it is asked for: data and size change one after the other.
const charts::SidesLayout &SidesView::laid() const
{
    if (!std::exchange(m_isLaid, true))
        m_layout = charts::layoutSides(
            QRectF(rect()).adjusted(room, room, -room, -room), m_data, font(), const_cast<SidesView *>(this));
    return m_layout;
}

QSize SidesView::sizeHint() const
{
    const QSizeF wanted = charts::sidesSizeHint(m_data, font(), const_cast<SidesView *>(this));
    return wanted.toSize().grownBy({room, room, room, room});
}

int SidesView::leastSide() const
{
    return int(charts::sidesLeastSize(m_data, font(), const_cast<SidesView *>(this)).width());
}

QSize SidesView::minimumSizeHint() const
{
    // With text of twice its size the ring may be as large as it was: its words shrink, and the table has them whole
    const int side = std::min(leastSide(), smallestSide);
    return {side, heightForWidth(side)};
}

int SidesView::heightForWidth(int width) const
{
    const QSize most = sizeHint();
    return std::min(width, most.width()) + most.height() - most.width();
}

bool SidesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int field = fieldAt(help->pos());
    if (field < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_data.field(field).spoken, this);
    return true;
}

void SidesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    charts::paintSides(painter, laid(), m_data, chartColors(palette()),
        {.current = hasFocus() ? m_current : -1, .under = m_under, .hasFocus = hasFocus()});
}

void SidesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isLaid = false;
}

void SidesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_isLaid = false;
        updateGeometry();
    }
    if (event->type() == QEvent::PaletteChange)
        update();
}

int SidesView::fieldAt(const QPoint &point) const
{
    return laid().fieldAt(QPointF(point));
}

QRect SidesView::fieldRect(int field) const
{
    if (field < 0 || field >= int(laid().fields.size()))
        return {};
    return laid().fields[std::size_t(field)].piece.path().boundingRect().toAlignedRect();
}

int SidesView::beside(int step) const
{
    const int sides = int(m_data.sides.size());
    const int side = m_data.sideOf(m_current);
    const int place = m_current - m_data.firstOf(side);
    const int other = (side + step + sides) % sides;
    const int last = int(m_data.sides[std::size_t(other)].fields.size()) - 1;
    return m_data.firstOf(other) + std::min(place, last);
}

void SidesView::go(int field)
{
    if (field < 0 || field >= m_data.fieldCount() || field == m_current)
        return;
    m_current = field;
    update();
    tellFocus();
    Q_EMIT currentChanged(field);
}

void SidesView::tellFocus()
{
    if (!hasFocus() || m_data.fieldCount() == 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void SidesView::open(int field)
{
    if (m_isOpening && field >= 0 && field < m_data.fieldCount())
        Q_EMIT opened(field);
}

void SidesView::keyPressEvent(QKeyEvent *event)
{
    const int count = m_data.fieldCount();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    const int forth = m_data.isMirrored ? -1 : 1; // mirrored, the ring goes round to the left
    switch (event->key()) {
    case Qt::Key_Right:
        return go((m_current + forth + count) % count);
    case Qt::Key_Left:
        return go((m_current - forth + count) % count);
    case Qt::Key_Down:
        return go(beside(1));
    case Qt::Key_Up:
        return go(beside(-1));
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isOpening)
            return open(m_current);
        break;
    default: // every other key belongs to the page
        break;
    }
    QWidget::keyPressEvent(event);
}

void SidesView::mousePressEvent(QMouseEvent *event)
{
    if (const int field = fieldAt(event->position().toPoint()); field >= 0)
        go(field);
}

void SidesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(fieldAt(event->position().toPoint()));
}

void SidesView::mouseMoveEvent(QMouseEvent *event)
{
    const int field = fieldAt(event->position().toPoint());
    if (field == m_under)
        return;
    m_under = field;
    setCursor(field >= 0 && m_isOpening ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SidesView::leaveEvent(QEvent *)
{
    m_under = -1;
    update();
}

void SidesView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    tellFocus();
    if (m_data.fieldCount() > 0)
        Q_EMIT currentChanged(m_current);
}

void SidesView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
