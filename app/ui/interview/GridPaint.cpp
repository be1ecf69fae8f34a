// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/GridField.h"

#include "app/ui/interview/ItemShape.h"
#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"

#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignLeading);

Role edgeOf(const Conduct &conduct, forms::Slot slot, bool isUnread)
{
    if (isUnread)
        return Role::Error;
    Role role = Role::Edge;
    for (const forms::Finding &finding : conduct.findingsAt(slot)) {
        if (finding.severity == forms::Severity::Error)
            return Role::Error;
        role = finding.severity == forms::Severity::Warning ? Role::Warning : role;
    }
    return role;
}
} // namespace

void GridField::paintCell(QPainter &painter, int row, int column) const
{
    const QRect cell = m_shape.cell(row, column);
    const forms::Slot slot = slotAt(row, column);
    const forms::FormEntry &entry = m_conduct.interview.entry();
    if (slot < 0 || !m_conduct.order.isShown(slot)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(colour(palette(), Role::Hairline), Qt::BDiagPattern));
        painter.drawRoundedRect(cell, metrics::radius, metrics::radius);
        return;
    }
    const forms::ItemStanding standing = entry.standing(slot);
    const bool isGrey = standing == forms::ItemStanding::NotRelevant || standing == forms::ItemStanding::Recorded;
    const bool isUnread = m_conduct.unread.contains(slot);
    painter.setBrush(colour(palette(), isGrey ? Role::Canvas : Role::Surface));
    const Role edge = edgeOf(m_conduct, slot, isUnread);
    painter.setPen(QPen(colour(palette(), isGrey && edge == Role::Edge ? Role::Hairline : edge), 1));
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    painter.setPen(colour(palette(), isUnread ? Role::Error : isGrey ? Role::Secondary : Role::Text));
    const QString text = isUnread ? m_conduct.unread.value(slot) : m_conduct.texts.shortAnswer(m_conduct.shown(slot));
    painter.drawText(
        cell.adjusted(4, 0, -4, 0), Qt::AlignCenter, fontMetrics().elidedText(text, Qt::ElideRight, cell.width() - 8));
}

void GridField::paintRowAtHand(QPainter &painter) const
{
    const Place at = place(m_slot);
    if (at.row < 0)
        return;
    const QRect row = m_shape.rows[size_t(at.row)];
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(palette(), Role::Surface));
    painter.drawRoundedRect(row, metrics::radius, metrics::radius);
    painter.fillRect(m_shape.seen({0, row.top(), shape::bar, row.height()}), colour(palette(), Role::Accent));
    painter.setFont(textFont(TextSize::Meta));
    painter.setPen(colour(palette(), Role::Secondary));
    painter.drawText(m_shape.hint, wrapped, texts().hint);
    if (!m_refusal.isEmpty())
        painter.setPen(colour(palette(), Role::Error));
    painter.drawText(m_shape.legend, wrapped, m_refusal.isEmpty() ? legend(at.column) : m_refusal);
    painter.setFont(font());
}

void GridField::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const GridShape::Texts words = texts();
    const Place at = place(m_slot);
    painter.setFont(textFont(TextSize::Meta));
    for (int i = 0; i < words.columns.size(); ++i) {
        const QRect head(
            m_shape.columnLeft(i) + 3, m_shape.header.top(), m_shape.columnWidth - 6, m_shape.header.height() - 6);
        painter.setPen(colour(palette(), i == at.column ? Role::Accent : Role::Secondary));
        painter.drawText(head, int(Qt::TextWordWrap) | int(Qt::AlignBottom) | int(Qt::AlignHCenter), words.columns[i]);
    }
    painter.setFont(font());
    paintRowAtHand(painter);
    for (int row = 0; row < int(m_shape.rows.size()); ++row) {
        const QRect place_ = m_shape.rows[size_t(row)];
        if (!place_.intersects(event->rect()))
            continue;
        const int line = fontMetrics().height();
        const int top = place_.top() + (shape::rowHeight() - line) / 2;
        painter.setPen(colour(palette(), Role::Secondary));
        painter.drawText(m_shape.seen({shape::inset, top, shape::codeWidth(), line}), Qt::AlignLeft,
            m_conduct.definition().shownCode(group().rows[size_t(row)].name));
        painter.setPen(colour(palette(), Role::Text));
        painter.drawText(
            m_shape.seen({shape::inset + shape::codeWidth(), top, m_shape.labelWidth - 8, place_.height()}), wrapped,
            words.rows[row]);
        for (int column = 0; column < words.columns.size(); ++column) {
            if (row != at.row || column != at.column)
                paintCell(painter, row, column);
        }
    }
}

} // namespace ui
