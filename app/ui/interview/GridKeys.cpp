// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a grid is answered: what is typed is taken, keys and the mouse move the cell at hand.
#include "app/ui/interview/GridField.h"

#include "app/ui/interview/ChoiceBoard.h"
#include "app/ui/interview/FindingBox.h"
#include "app/ui/parts/Spoken.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

bool GridField::finishTyping()
{
    if (m_slot < 0 || !m_conduct.isOpen(m_slot))
        return true;
    const QString typed = m_edit->text().trimmed();
    if (typed == m_shown && !m_isMending)
        return true;
    const forms::Slot slot = m_slot;
    const Conduct::Taken taken = m_conduct.take(slot, typed);
    if (taken == Conduct::Taken::Stopped)
        return false;
    m_isMending = taken == Conduct::Taken::Unreadable || taken == Conduct::Taken::Differs;
    if (!m_isMending) {
        m_shown = typed; // so that what stands now is shown, not what was typed
        m_refusal.clear();
    }
    refresh();
    return taken == Conduct::Taken::Kept;
}

bool GridField::giveBlank()
{
    take(QString(), Then::Stay);
    return !m_conduct.secondKeying.disputed(m_slot);
}

void GridField::take(const QString &typed, Then then)
{
    if (!m_conduct.isOpen(m_slot))
        return;
    m_edit->setText(typed);
    m_isMending = true; // given even when it is what stands: a recorded value is confirmed so
    const bool isKept = finishTyping();
    m_edit->selectAll();
    if (isKept && (then == Then::On || (then == Then::OnIfFast && m_conduct.settings.speedTab)))
        Q_EMIT stepped(Step::On);
}

void GridField::giveSpecialCode(const QString &name)
{
    if (m_slot < 0)
        return;
    if (m_conduct.item(m_slot).missingCodes.contains(name))
        take(name, Then::OnIfFast);
    else
        refuse(m_conduct.texts.notAllowed(m_conduct.item(m_slot), name));
}

void GridField::refuse(const QString &reason)
{
    m_refusal = reason;
    arrange();
    remarkOn(m_edit, reason);
    QAccessibleEvent alert(m_edit, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void GridField::go(Step step)
{
    if (step == Step::On || step == Step::Back) {
        Q_EMIT stepped(step);
        return;
    }
    if (const std::optional<forms::Slot> target = toward(step))
        Q_EMIT wanted(*target);
    else if (step == Step::Up || step == Step::Down)
        Q_EMIT stepped(step); // out of the grid
}

bool GridField::typeChoice(const QString &text)
{
    const forms::ChoiceList *const list = m_conduct.definition().choiceList(m_conduct.item(m_slot));
    if (!list || text.size() != 1 || !text[0].isLetterOrNumber())
        return false;
    const bool isReplaced = m_edit->selectedText() == m_edit->text();
    const QString typed = isReplaced ? text : m_edit->text() + text;
    QStringList codes;
    for (const forms::Choice &choice : list->choices)
        codes << choice.name;
    std::optional<CodeMatch> found = matchCode(codes, typed);
    if (!found)
        found = matchCode(codes, text);
    if (!found)
        return false;
    if (found->mayGrow) {
        m_edit->setText(typed);
        m_edit->deselect();
    } else {
        take(found->code, Then::OnIfFast);
    }
    return true;
}

bool GridField::takeKey(QKeyEvent *press)
{
    const bool isPlain = !(press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain)
        return false;
    struct Move
    {
        int key;
        Step step;
    };
    static constexpr Move moves[] = {{Qt::Key_Up, Step::Up}, {Qt::Key_Down, Step::Down}, {Qt::Key_Left, Step::Left},
        {Qt::Key_Right, Step::Right}, {Qt::Key_Return, Step::On}, {Qt::Key_Enter, Step::On}};
    for (const Move &move : moves) {
        if (press->key() == move.key) {
            const bool isBack = move.step == Step::On && (press->modifiers() & Qt::ShiftModifier);
            go(isBack ? Step::Back : move.step);
            return true;
        }
    }
    if (!m_conduct.isOpen(m_slot) || press->text().isEmpty())
        return false;
    if (m_conduct.item(m_slot).holds() == forms::AnswerKind::Choice && typeChoice(press->text()))
        return true;
    if (m_conduct.item(m_slot).holds() == forms::AnswerKind::Text)
        return false;
    for (const forms::MissingCode &code : m_conduct.definition().missingCodes) {
        if (press->text().compare(code.key.isEmpty() ? code.name : code.key, Qt::CaseInsensitive) == 0) {
            giveSpecialCode(code.name);
            return true;
        }
    }
    return false;
}

bool GridField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return OpenItem::eventFilter(watched, event);
}

bool GridField::focusNextPrevChild(bool next)
{
    if (!isVisible()) // hidden because the cursor was taken elsewhere: nobody stepped
        return false;
    if (const QWidget *const focus = QApplication::focusWidget(); focus && isAncestorOf(focus) && !focus->isVisible()) {
        focusField(); // what had the cursor was settled and is gone: nobody stepped either
        return true;
    }
    std::vector<QWidget *> stops = {m_edit};
    for (QWidget *const widget : m_findings->findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
        if (isStop && (qobject_cast<QPushButton *>(widget) || qobject_cast<QLineEdit *>(widget)))
            stops.push_back(widget);
    }
    const auto at = std::find(stops.begin(), stops.end(), QApplication::focusWidget());
    const ptrdiff_t wanted_ = (at == stops.end() ? 0 : at - stops.begin()) + (next ? 1 : -1);
    if (wanted_ >= 0 && wanted_ < ptrdiff_t(stops.size()))
        stops[size_t(wanted_)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        go(next ? Step::On : Step::Back);
    return true;
}

void GridField::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int row = m_shape.rowAt(at);
    forms::Slot slot = slotAt(row, m_shape.columnAt(at));
    for (int column = 0; slot < 0 && row >= 0 && column < int(group().columns.size()); ++column)
        slot = slotAt(row, column); // on the row's name: its first cell
    if (slot >= 0 && m_conduct.order.isReachable(slot))
        Q_EMIT wanted(slot);
}

} // namespace ui
