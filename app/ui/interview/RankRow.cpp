// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/RankField.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Metrics.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int rankWidth = 28;
constexpr int gap = 8;
constexpr int sidePadding = 10;
constexpr int grip = 12;
} // namespace

RankRow::RankRow(QString code, QWidget *parent)
    : QAbstractButton(parent)
    , m_code(std::move(code))
{
    setObjectName(u"choice_"_s + m_code);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void RankRow::setLabel(const QString &label)
{
    m_label = label;
    update();
}

void RankRow::setRank(int rank, int codeWidth)
{
    m_rank = rank;
    m_codeWidth = codeWidth;
    update();
}

int RankRow::wholeWidth(int ofCodes) const
{
    return 2 * sidePadding + rankWidth + gap + ofCodes + gap + fontMetrics().horizontalAdvance(m_label) + 2 + gap
        + grip;
}

void RankRow::paintGrip(QPainter &painter, const QRect &where) const
{
    painter.setPen(QPen(colour(palette(), underMouse() ? Role::Text : Role::Edge), 1));
    const int middle = where.center().y();
    for (const int y : {middle - 4, middle, middle + 4})
        painter.drawLine(QPointF(where.left(), y + 0.5), QPointF(where.right(), y + 0.5));
}

void RankRow::paintEvent(QPaintEvent *)
{
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(palette(), m_isDragged ? Role::Accent : Role::Edge), 1));
    painter.setBrush(colour(palette(), m_isDragged ? Role::AccentWeak : underMouse() ? Role::Canvas : Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    int x = sidePadding;
    painter.setPen(colour(palette(), m_rank > 0 ? Role::Accent : Role::Secondary));
    painter.drawText(seen(QRect(x, 0, rankWidth, height())), Qt::AlignVCenter | Qt::AlignTrailing,
        m_rank > 0 ? u"%1."_s.arg(m_rank) : u"–"_s);
    x += rankWidth + gap;
    painter.setPen(colour(palette(), Role::Secondary));
    painter.drawText(seen(QRect(x, 0, m_codeWidth, height())), Qt::AlignVCenter | Qt::AlignLeading, m_code);
    x += m_codeWidth + gap;
    const int room = width() - sidePadding - grip - gap - x;
    painter.setPen(colour(palette(), Role::Text));
    painter.drawText(seen(QRect(x, 0, room, height())), Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(m_label, Qt::ElideRight, room));
    if (isEnabled())
        paintGrip(painter, seen(QRect(width() - sidePadding - grip, 0, grip, height())));
}

void RankRow::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint().y();
    QAbstractButton::mousePressEvent(event);
}

void RankRow::mouseMoveEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    if (!(event->buttons() & Qt::LeftButton) || !isEnabled())
        return;
    m_isDragged = m_isDragged || std::abs(y - m_pressedAt) >= QApplication::startDragDistance();
    if (m_isDragged) {
        setDown(false);
        Q_EMIT dragged(mapToParent(event->position().toPoint()).y());
    }
}

void RankRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragged)
        return QAbstractButton::mouseReleaseEvent(event);
    m_isDragged = false;
    update();
    Q_EMIT dropped();
}

} // namespace ui
