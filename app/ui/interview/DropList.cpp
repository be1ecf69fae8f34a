// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/DropField.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostShown = 8;
constexpr int edge = 4;
constexpr int sidePadding = 10;
constexpr int codeGap = 10;
constexpr int narrowest = 280;
constexpr int widest = 560;
} // namespace

DropList::DropList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dropList"_s);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

int DropList::shown() const
{
    return std::min(mostShown, int(m_entries.size()));
}

int DropList::first() const
{
    return std::clamp(m_at - mostShown / 2, 0, int(m_entries.size()) - shown());
}

void DropList::show(std::vector<Entry> entries, int at, const QWidget *under)
{
    m_entries = std::move(entries);
    m_at = std::min(at, int(m_entries.size()) - 1);
    int width = narrowest;
    for (const Entry &entry : m_entries)
        width = std::max(width, fontMetrics().horizontalAdvance(entry.code + entry.label) + codeGap + 4 * sidePadding);
    const bool hasRest = m_entries.empty() || shown() < int(m_entries.size());
    const int height = 2 * edge + scaled(metrics::compact) * (shown() + (hasRest ? 1 : 0));
    const QSize size(std::max(under->width(), std::min(width, widest)), height);
    const QPoint below = under->mapTo(parentWidget(), QPoint(0, under->height() + 2));
    const QPoint above = under->mapTo(parentWidget(), QPoint(0, -2 - height));
    const bool hasRoom = below.y() + height <= parentWidget()->height();
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() + under->width() - size.width() : below.x();
    setGeometry(QRect(QPoint(left, hasRoom ? below.y() : above.y()), size));
    QWidget::show();
    raise();
    update();
}

void DropList::move(int step)
{
    if (m_entries.empty())
        return;
    m_at = std::clamp(m_at + step, 0, int(m_entries.size()) - 1);
    update();
}

const DropList::Entry *DropList::current() const
{
    return isVisible() && m_at >= 0 ? &m_entries[size_t(m_at)] : nullptr;
}

QString DropList::place() const
{
    const Entry *const entry = current();
    if (!entry)
        return Tr::tr("none of the choices");
    //: for screen readers: the choice at hand in a list, such as "3 of 12: 12 Göteborg"
    return Tr::tr("%1 of %2: %3")
        .arg(QString::number(m_at + 1), QString::number(m_entries.size()), QString(entry->code + u' ' + entry->label));
}

void DropList::paintEvent(QPaintEvent *)
{
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(palette(), Role::Edge), 1));
    painter.setBrush(colour(palette(), Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    int codeWidth = 0;
    for (int i = 0; i < shown(); ++i)
        codeWidth = std::max(codeWidth, fontMetrics().horizontalAdvance(m_entries[size_t(first()) + size_t(i)].code));
    int y = edge;
    for (int i = first(); i < first() + shown(); ++i, y += scaled(metrics::compact)) {
        const Entry &entry = m_entries[size_t(i)];
        if (i == m_at) {
            painter.fillRect(QRect(1, y, width() - 2, scaled(metrics::compact)), colour(palette(), Role::AccentWeak));
            painter.fillRect(seen(QRect(1, y, 3, scaled(metrics::compact))), colour(palette(), Role::Accent));
        }
        painter.setPen(colour(palette(), i == m_at ? Role::Accent : Role::Secondary));
        painter.drawText(seen(QRect(sidePadding, y, codeWidth, scaled(metrics::compact))),
            Qt::AlignVCenter | Qt::AlignLeading, entry.code);
        const int left = sidePadding + codeWidth + codeGap;
        painter.setPen(colour(palette(), Role::Text));
        painter.drawText(seen(QRect(left, y, width() - left - sidePadding, scaled(metrics::compact))),
            Qt::AlignVCenter | Qt::AlignLeading,
            fontMetrics().elidedText(entry.label, Qt::ElideRight, width() - left - sidePadding));
    }
    const int rest = int(m_entries.size()) - shown();
    painter.setFont(textFont(TextSize::Meta));
    painter.setPen(colour(palette(), Role::Secondary));
    const QRect last = seen(QRect(sidePadding, y, width() - 2 * sidePadding, scaled(metrics::compact)));
    if (m_entries.empty())
        painter.drawText(last, Qt::AlignVCenter | Qt::AlignLeading, Tr::tr("none of the choices"));
    else if (rest > 0)
        //: of a long list, some is shown
        painter.drawText(last, Qt::AlignVCenter | Qt::AlignLeading, Tr::tr("%n more", nullptr, rest));
}

void DropList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = (event->position().toPoint().y() - edge) / scaled(metrics::compact);
    if (row >= 0 && row < shown())
        Q_EMIT picked(m_entries[size_t(first()) + size_t(row)].code);
}

} // namespace ui
