// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/AnswerField.h"

#include "app/ui/interview/ChoiceField.h"
#include "app/ui/interview/LineFields.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

AnswerField::AnswerField(const About &about, QWidget *parent)
    : QWidget(parent)
    , m_about(about)
{
    for (const forms::MissingCode &code : about.definition.missingCodes)
        m_codeByKey.insert((code.key.isEmpty() ? code.name : code.key).toUpper(), code.name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

AnswerField *AnswerField::make(const About &about, QWidget *parent)
{
    switch (about.item.holds()) {
    case forms::AnswerKind::Choice:
        return new ChoiceField(about, parent);
    case forms::AnswerKind::Whole:
    case forms::AnswerKind::Decimal:
        return new NumberField(about, parent);
    case forms::AnswerKind::Date:
        return new DateField(about, parent);
    case forms::AnswerKind::Time:
        return new TimeField(about, parent);
    case forms::AnswerKind::Text:
        if (about.item.appearance.contains("multiline"_L1))
            return new LongTextField(about, parent);
        return new TextField(about, parent);
    case forms::AnswerKind::Choices:
    case forms::AnswerKind::Moment:
    case forms::AnswerKind::File:
    case forms::AnswerKind::None:
    case forms::AnswerKind::Any:
        break;
    }
    return nullptr;
}

std::optional<QString> AnswerField::specialCode(const QKeyEvent *press) const
{
    const bool isPlain = !(press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain || press->text().isEmpty())
        return {};
    const auto found = m_codeByKey.find(press->text().toUpper());
    return found == m_codeByKey.end() ? std::nullopt : std::optional(*found);
}

void AnswerField::giveOrStep(Then then, Step step)
{
    if (const std::optional<QString> typed = pending(); typed && then == Then::On && step == Step::On)
        Q_EMIT given(*typed, Then::On);
    else
        Q_EMIT stepped(step); // whoever steps takes what is pending first
}

bool AnswerField::beforeKey(QKeyEvent *)
{
    return false;
}

bool AnswerField::takeKey(QKeyEvent *press)
{
    if (beforeKey(press))
        return true;
    const bool isPlain = !(press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain && press->modifiers() != Qt::ControlModifier)
            return false;
        if (press->modifiers() & Qt::ShiftModifier)
            Q_EMIT stepped(Step::Back);
        else
            giveOrStep(Then::On, Step::On);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isPlain)
            return false;
        Q_EMIT stepped(press->key() == Qt::Key_Up ? Step::Up : Step::Down);
        return true;
    default: // perhaps a special code
        break;
    }
    if (m_about.isReadOnly || takesLetters())
        return false;
    const std::optional<QString> code = specialCode(press);
    if (!code)
        return false;
    if (m_about.item.missingCodes.contains(*code))
        Q_EMIT given(*code, Then::OnIfFast);
    else
        Q_EMIT refused(*code);
    return true;
}

bool AnswerField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
