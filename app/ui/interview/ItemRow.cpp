// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ItemRow.h"

#include "app/ui/interview/ItemShape.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int padding = 8;
constexpr int blankWidth = 40;
constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignLeading);
} // namespace

ItemRow::ItemRow(Conduct &conduct, forms::Slot slot, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_slot(slot)
{
    setObjectName(u"row_"_s + conduct.item(slot).name);
    setAttribute(Qt::WA_Hover);
    refresh();
}

void ItemRow::lookPassedOver(Look &look) const
{
    const forms::Item &item = m_conduct.item(m_slot);
    look.labelRole = Role::Secondary;
    look.answerRole = Role::Secondary;
    const forms::Answer answer = m_conduct.interview.entry().answer(m_slot);
    if (forms::isAnswered(answer))
        look.answer = m_conduct.texts.answer(item, answer);
    else
        //: an item that earlier answers make needless
        look.answer = Tr::tr("passed over");
}

ItemRow::Look ItemRow::look() const
{
    const forms::Item &item = m_conduct.item(m_slot);
    const forms::FormEntry &entry = m_conduct.interview.entry();
    const forms::ItemStanding standing = entry.standing(m_slot);
    Look look;
    look.code = entry.definition().shownCode(item.name);
    look.label = m_conduct.label(m_slot);
    look.isReachable = m_conduct.order.isReachable(m_slot);
    if (item.type == forms::ItemType::Note) {
        look.code.clear();
        look.labelRole = Role::Secondary;
        return look;
    }
    if (standing == forms::ItemStanding::NotRelevant) {
        lookPassedOver(look);
        return look;
    }
    look.answer = m_conduct.texts.answer(item, m_conduct.shown(m_slot));
    if (standing == forms::ItemStanding::Recorded || standing == forms::ItemStanding::Computed)
        look.answerRole = Role::Secondary;
    if (m_conduct.unread.contains(m_slot)) {
        //: %1 is what was typed
        look.answer = Tr::tr("“%1” could not be read").arg(m_conduct.unread.value(m_slot));
        look.answerRole = Role::Error;
    } else if (item.afterInterview && !m_conduct.interview.mayAnswer(m_slot) && look.answer.isEmpty()) {
        look.answer = Tr::tr("after the interview");
        look.answerRole = Role::Secondary;
        look.labelRole = Role::Secondary;
    }
    if (m_conduct.interview.isUnreadable(m_slot) && look.answer.isEmpty()) {
        look.answer = Tr::tr("unreadable on the paper");
        look.answerRole = Role::Secondary;
    }
    look.isBlank = look.answer.isEmpty() && item.isInput();
    for (const forms::Finding &finding : m_conduct.findingsAt(m_slot)) {
        const bool isKept = !m_conduct.interview.keptReason(finding.id).isEmpty();
        look.marks << severityIcon(finding.severity);
        look.markRoles << (isKept ? Role::Secondary : severityRole(finding.severity));
        look.spoken << severityWord(finding.severity);
        break; // they come in the order of weight; the open item shows them all
    }
    if (m_conduct.isChangedSince(m_slot)) {
        look.marks << u"view-refresh"_s;
        look.markRoles << Role::Secondary;
        look.spoken << Tr::tr("changed since last time");
    }
    if (m_conduct.interview.isReturnTo(m_slot)) {
        look.marks << u"flag"_s;
        look.markRoles << Role::Accent;
        look.spoken << Tr::tr("to return to");
    }
    if (!m_conduct.interview.note(m_slot).isEmpty()) {
        look.marks << u"note"_s;
        look.markRoles << Role::Secondary;
        look.spoken << Tr::tr("has a note");
    }
    return look;
}

void ItemRow::refresh()
{
    Look now = look();
    if (now == m_look)
        return;
    if (now.label != m_look.label)
        m_width = -1;
    m_look = std::move(now);
    setCursor(m_look.isReachable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString answer = m_look.isBlank ? Tr::tr("not answered") : m_look.answer;
    //: a screen reader's name of a closed item: code, question, answer
    setAccessibleName(Tr::tr("%1 %2: %3").arg(m_look.code, m_look.label, answer));
    setAccessibleDescription(m_look.spoken.join(u", "_s));
    setToolTip(m_look.answer.size() > 20 ? m_look.answer : QString());
    update();
}

int ItemRow::answerLeft(int width) const
{
    return width - width * shape::answerShare / 100;
}

int ItemRow::heightForWidth(int width) const
{
    if (m_width == width)
        return m_height;
    const bool isNote = m_conduct.item(m_slot).type == forms::ItemType::Note;
    const int room
        = (isNote ? width - shape::inset : answerLeft(width) - metrics::related) - shape::inset - shape::codeWidth();
    const int text
        = fontMetrics().boundingRect(QRect(0, 0, std::max(room, 40), 100000), wrapped, m_look.label).height();
    m_width = width;
    m_height = std::max(shape::rowHeight(), text + 2 * padding);
    return m_height;
}

void ItemRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (m_look.isReachable && underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(palette(), Role::Surface));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    const int line = fontMetrics().height();
    const int top = std::min(padding, (height() - line) / 2) + std::max(0, (shape::rowHeight() - line) / 2 - padding);
    painter.setPen(colour(palette(), Role::Secondary));
    painter.drawText(seen({shape::inset, top, shape::codeWidth(), line}), Qt::AlignLeft,
        fontMetrics().elidedText(m_look.code, Qt::ElideRight, shape::codeWidth() - metrics::related));

    const bool hasAnswer = m_conduct.item(m_slot).type != forms::ItemType::Note;
    const int left = shape::inset + shape::codeWidth();
    const int split = hasAnswer ? answerLeft(width()) : width() - shape::inset;
    painter.setPen(colour(palette(), m_look.labelRole));
    painter.drawText(seen({left, top, split - metrics::related - left, height() - top}), wrapped, m_look.label);
    if (!hasAnswer)
        return;

    int right = width() - shape::inset;
    for (int i = 0; i < m_look.marks.size(); ++i) {
        right -= metrics::smallIcon;
        const QRect mark(right, top + (line - metrics::smallIcon) / 2, metrics::smallIcon, metrics::smallIcon);
        painter.drawPixmap(seen(mark).topLeft(),
            symbol(m_look.marks[i], metrics::smallIcon, colour(palette(), m_look.markRoles[i]),
                colour(palette(), Role::Surface), devicePixelRatioF()));
        right -= metrics::related;
    }
    if (m_look.isBlank) {
        painter.fillRect(seen({split, top + line - 2, blankWidth, 1}), colour(palette(), Role::Edge));
        return;
    }
    painter.setPen(colour(palette(), m_look.answerRole));
    const QString answer = QString(m_look.answer).replace(u'\n', u' ');
    painter.drawText(seen({split, top, right - split, line}), Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(answer, Qt::ElideRight, right - split));
}

void ItemRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_width = -1; // it is as high as its text
}

void ItemRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked(m_slot);
}

} // namespace ui
