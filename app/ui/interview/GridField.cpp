// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/GridField.h"

#include "app/ui/interview/FindingBox.h"
#include "app/ui/interview/ItemShape.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/Tr.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

GridField::GridField(Conduct &conduct, int group, QWidget *parent)
    : OpenItem(parent)
    , m_conduct(conduct)
    , m_group(group)
    , m_edit(new QLineEdit(this))
    , m_findings(new FindingStack(conduct, this))
{
    setObjectName(u"grid_"_s + this->group().name);
    m_edit->setObjectName(u"answer"_s);
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->installEventFilter(this);
    m_edit->hide();
    connect(m_findings, &FindingStack::settled, this, &GridField::focusField);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const forms::Item &item = m_conduct.item(m_slot);
        if (!m_refusal.isEmpty()) {
            m_refusal.clear();
            arrange();
        }
        const bool isOneDigit = item.holds() == forms::AnswerKind::Whole && item.minimum.value_or(-1) >= 0
            && item.maximum.value_or(99) <= 9 && typed.size() == 1 && typed[0].isDigit();
        if (isOneDigit)
            take(typed, Then::OnIfFast);
    });
    if (conduct.isLarge)
        showSize();
    retranslate();
}

bool GridField::has(forms::Slot slot) const
{
    return m_conduct.item(slot).group == m_group && place(slot).row >= 0;
}

GridField::Place GridField::place(forms::Slot slot) const
{
    const forms::Group &grid = group();
    for (int row = 0; row < int(grid.rows.size()); ++row) {
        const std::vector<int> &cells = grid.rows[size_t(row)].cells;
        for (int column = 0; column < int(cells.size()); ++column) {
            if (cells[size_t(column)] == slot && slot >= 0)
                return {row, column};
        }
    }
    return {};
}

forms::Slot GridField::slotAt(int row, int column) const
{
    const forms::Group &grid = group();
    if (row < 0 || row >= int(grid.rows.size()) || column < 0 || column >= int(grid.rows[size_t(row)].cells.size()))
        return -1;
    return grid.rows[size_t(row)].cells[size_t(column)];
}

std::optional<forms::Slot> GridField::toward(Step step) const
{
    Place at = place(m_slot);
    const int down = step == Step::Down ? 1 : step == Step::Up ? -1 : 0;
    const int toTheRight = isRightToLeft() ? -1 : 1;
    const int right = step == Step::Right ? toTheRight : step == Step::Left ? -toTheRight : 0;
    const int rows = int(group().rows.size());
    const int columns = int(group().columns.size());
    for (at.row += down, at.column += right; at.row >= 0 && at.row < rows && at.column >= 0 && at.column < columns;
        at.row += down, at.column += right) {
        const forms::Slot slot = slotAt(at.row, at.column);
        if (slot >= 0 && m_conduct.order.isReachable(slot))
            return slot;
    }
    return {};
}

void GridField::enter(forms::Slot slot)
{
    m_slot = slot;
    m_refusal.clear();
    m_edit->setReadOnly(!m_conduct.isOpen(slot));
    const Place at = place(slot);
    const forms::Group &grid = group();
    m_edit->setAccessibleName(Tr::tr("%1 %2").arg(m_conduct.item(slot).name,
        Tr::tr("%1, %2").arg(m_conduct.in(grid.rows[size_t(at.row)].label, slot),
            m_conduct.texts.in(grid.columns[size_t(at.column)].label))));
    m_edit->setAccessibleDescription(legend(at.column));
    m_edit->setText(m_conduct.unread.value(slot));
    m_isMending = m_conduct.unread.contains(slot);
    m_shown.clear();
    m_edit->show();
    refresh();
}

void GridField::leave()
{
    m_slot = -1;
    m_edit->hide();
    m_findings->showFor({});
    m_refusal.clear();
    arrange();
}

void GridField::showSize()
{
    setFont(m_conduct.inSize(textFont(TextSize::Body)));
    m_edit->setFont(font());
    arrange();
}

void GridField::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

std::vector<forms::Slot> GridField::rowSlots() const
{
    std::vector<forms::Slot> found;
    if (m_slot < 0)
        return found;
    found.push_back(m_slot);
    for (const int slot : group().rows[size_t(place(m_slot).row)].cells) {
        if (slot >= 0 && slot != m_slot)
            found.push_back(slot);
    }
    return found;
}

void GridField::showAnswer()
{
    if (m_slot < 0 || m_isMending)
        return;
    const QString now = m_conduct.texts.shortAnswer(m_conduct.shown(m_slot));
    const bool isBeingWritten = m_edit->hasFocus() && m_edit->text().trimmed() != m_shown;
    if (!isBeingWritten && m_edit->text() != now) {
        m_edit->setText(now);
        m_edit->selectAll();
    }
    if (!isBeingWritten)
        m_shown = now;
}

void GridField::refresh()
{
    showAnswer();
    if (m_slot >= 0) {
        if (m_conduct.unread.contains(m_slot))
            m_refusal = m_conduct.texts.expected(m_conduct.item(m_slot));
        else if (const QString difference = m_conduct.difference(m_slot); !difference.isEmpty())
            m_refusal = difference;
        m_findings->showFor(rowSlots());
        remarkOn(m_edit, m_refusal.isEmpty() ? spokenFindings(m_conduct, m_slot) : m_refusal);
    }
    arrange();
}

void GridField::retranslate()
{
    m_findings->retranslate();
    setAccessibleName(m_conduct.texts.in(group().label));
    arrange();
}

QString GridField::legend(int column) const
{
    for (const forms::GridRow &row : group().rows) {
        const int slot = column < int(row.cells.size()) ? row.cells[size_t(column)] : -1;
        if (slot < 0)
            continue;
        const forms::Item &item = m_conduct.item(slot);
        QStringList words;
        if (const forms::ChoiceList *const list = m_conduct.definition().choiceList(item)) {
            for (const forms::Choice &choice : list->choices)
                words << choice.name + u'\u00a0' + m_conduct.texts.in(choice.label).replace(u' ', u'\u00a0');
        } else if (const QString bounds = m_conduct.texts.bounds(item); !bounds.isEmpty()) {
            words << bounds;
        }
        for (const QString &code : item.missingCodes)
            words << m_conduct.texts.specialCode(code).replace(u' ', u'\u00a0');
        return words.join(u"   "_s);
    }
    return {};
}

GridShape::Texts GridField::texts() const
{
    GridShape::Texts texts;
    for (int i = 0; i < int(group().columns.size()); ++i) {
        texts.columns << m_conduct.texts.in(group().columns[size_t(i)].label);
        texts.legends << (m_refusal.isEmpty() ? legend(i) : m_refusal);
    }
    for (const forms::GridRow &row : group().rows)
        texts.rows << m_conduct.worded(m_conduct.texts.in(row.label), forms::theForm);
    if (m_slot >= 0)
        texts.hint = m_conduct.texts.in(group().rows[size_t(place(m_slot).row)].hint);
    return texts;
}

int GridField::heightForWidth(int width) const
{
    const int findingsWidth = width - shape::inset * 2 - shape::codeWidth();
    const int findings = m_findings->isEmpty() ? 0 : m_findings->heightForWidth(findingsWidth);
    return GridShape::measure(
        texts(), {place(m_slot).row, findings, width}, fontMetrics(), QFontMetrics(textFont(TextSize::Meta)))
        .height;
}

void GridField::arrange()
{
    const int findingsWidth = width() - shape::inset * 2 - shape::codeWidth();
    const int findings = m_findings->isEmpty() ? 0 : m_findings->heightForWidth(findingsWidth);
    const Place at = place(m_slot);
    m_shape = GridShape::measure(
        texts(), {at.row, findings, width()}, fontMetrics(), QFontMetrics(textFont(TextSize::Meta)));
    m_shape.turn(layoutDirection());
    if (at.row >= 0)
        m_edit->setGeometry(m_shape.cell(at.row, at.column));
    m_findings->setGeometry(m_shape.findings);
    if (m_shape.height != height())
        updateGeometry(); // the column lays out again
    update();
}

void GridField::resizeEvent(QResizeEvent *)
{
    arrange();
}

QRect GridField::rowAtHand() const
{
    const Place at = place(m_slot);
    return at.row >= 0 ? m_shape.rows[size_t(at.row)] : rect();
}

} // namespace ui
