// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ChoiceField.h"

#include "forms/entry/TypedAnswer.h"

#include <QKeyEvent>

namespace ui {

namespace {
constexpr int keepAfter = 1000; // ms of rest
}

ChoiceField::ChoiceField(const About &about, QWidget *parent)
    : ChoiceBoard(about, ChoiceButton::Takes::One, parent)
{ }

void ChoiceField::showAnswer(const forms::Answer &answer)
{
    const auto *const chosen = std::get_if<forms::Chosen>(&answer);
    m_shown = chosen ? chosen->code : QString();
    m_typed.clear();
    offer(m_shown.isEmpty() ? QStringList() : QStringList(m_shown));
    mark(m_shown);
}

void ChoiceField::showTyped(const QString &)
{
    mark(m_shown); // nothing unreadable can be typed here
}

std::optional<QString> ChoiceField::pending() const
{
    return m_about.isReadOnly || m_marked == m_shown ? std::nullopt : std::optional(m_marked);
}

void ChoiceField::mark(const QString &code)
{
    m_marked = code;
    for (ChoiceButton *const button : m_buttons)
        button->setChecked(button->code() == code);
    if (hasFocusWithin() && !code.isEmpty())
        focusTarget()->setFocus(Qt::OtherFocusReason);
    describe();
}

void ChoiceField::choose(ChoiceButton *button)
{
    const QString code = button->code(); // NOLINT(performance-unnecessary-copy-initialization): showing the answer may
                                         // build the buttons anew
    mark(code);
    Q_EMIT given(code, Then::OnIfFast);
}

void ChoiceField::consider(ChoiceButton *button)
{
    mark(button->code());
}

void ChoiceField::arrive(ChoiceButton *button)
{
    mark(button->code());
    Q_EMIT edited();
}

void ChoiceField::takeAway()
{
    Q_EMIT given(QString(), Then::Stay);
}

SeveralField::SeveralField(const About &about, QWidget *parent)
    : ChoiceBoard(about, ChoiceButton::Takes::Several, parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(keepAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const std::optional<QString> codes = pending())
            Q_EMIT given(*codes, Then::Stay);
    });
}

void SeveralField::showAnswer(const forms::Answer &answer)
{
    const auto *const several = std::get_if<forms::Several>(&answer);
    m_rest.stop();
    m_shown = several ? several->codes : QStringList();
    offer(m_shown);
    mark(m_shown);
}

void SeveralField::showTyped(const QString &)
{
    mark(m_shown); // nothing unreadable can be typed here
}

std::optional<QString> SeveralField::pending() const
{
    const ChoiceButton *const typed = typedButton();
    const QStringList codes = typed ? toggled(typed->code()) : m_marked; // whoever leaves has typed it whole
    return m_about.isReadOnly || codes == m_shown ? std::nullopt : std::optional(codes.join(u' '));
}

ChoiceButton *SeveralField::typedButton() const
{
    ChoiceButton *const here = startingPoint();
    const bool isTyped = here && !m_typed.isEmpty() && here->code().compare(m_typed, Qt::CaseInsensitive) == 0;
    return isTyped ? here : nullptr;
}

ChoiceButton *SeveralField::startingPoint() const
{
    const auto focused
        = std::find_if(m_buttons.begin(), m_buttons.end(), [](const ChoiceButton *one) { return one->hasFocus(); });
    return focused == m_buttons.end() ? ChoiceBoard::startingPoint() : *focused;
}

bool SeveralField::isExclusive(const QString &code) const
{
    const forms::Choice *const choice = m_list ? m_list->find(code) : nullptr;
    return choice && choice->isExclusive;
}

QStringList SeveralField::toggled(const QString &code) const
{
    QStringList codes = m_marked;
    if (codes.removeAll(code) == 0) {
        if (isExclusive(code))
            codes.clear();
        codes.removeIf([this](const QString &other) { return isExclusive(other); });
        codes += code;
    }
    return forms::inOrder(m_about.definition, m_about.item, codes);
}

void SeveralField::mark(const QStringList &codes)
{
    m_marked = codes;
    for (ChoiceButton *const button : m_buttons)
        button->setChecked(codes.contains(button->code()));
    describe();
}

void SeveralField::choose(ChoiceButton *button)
{
    button->setFocus(Qt::OtherFocusReason);
    mark(toggled(button->code()));
    m_rest.start();
    Q_EMIT edited();
}

void SeveralField::consider(ChoiceButton *button)
{
    button->setFocus(Qt::OtherFocusReason); // Enter or the space bar ticks it
}

void SeveralField::takeAway()
{
    m_rest.stop();
    Q_EMIT given(QString(), Then::Stay);
}

bool SeveralField::beforeKey(QKeyEvent *press)
{
    // A code that could be longer is certain when Enter follows: it is ticked, and nobody goes on yet.
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    ChoiceButton *const typed = typedButton();
    if (isEnter && typed && !m_about.isReadOnly && !(press->modifiers() & Qt::ShiftModifier)) {
        m_typed.clear();
        choose(typed);
        return true;
    }
    return ChoiceBoard::beforeKey(press);
}

} // namespace ui
