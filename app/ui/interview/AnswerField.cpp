// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/AnswerField.h"

#include "app/ui/interview/AcknowledgeField.h"
#include "app/ui/interview/ChoiceField.h"
#include "app/ui/interview/Conduct.h"
#include "app/ui/interview/DateFields.h"
#include "app/ui/interview/DropField.h"
#include "app/ui/interview/FileField.h"
#include "app/ui/interview/NumberFields.h"
#include "app/ui/interview/RankField.h"
#include "app/ui/parts/Spoken.h"

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

namespace {
constexpr size_t mostStandingOpen = 40; ///< a longer list is looked through by writing

AnswerField *makeChoice(const AnswerField::About &about, QWidget *parent)
{
    if (about.item.type == forms::ItemType::Acknowledge)
        return new AcknowledgeField(about, parent);
    const forms::ChoiceList *const list = about.definition.choiceList(about.item);
    const bool isLong = list && list->choices.size() > mostStandingOpen;
    const QString &appearance = about.item.appearance;
    if (isLong || appearance.contains("minimal"_L1) || appearance.contains("autocomplete"_L1))
        return new DropField(about, parent);
    return new ChoiceField(about, parent);
}

template <typename Field> AnswerField *makeOf(const AnswerField::About &about, QWidget *parent)
{
    return new Field(about, parent);
}
} // namespace

AnswerField *AnswerField::make(const About &about, QWidget *parent)
{
    switch (about.item.holds()) {
    case forms::AnswerKind::Choice:
        return makeChoice(about, parent);
    case forms::AnswerKind::Choices:
        return about.item.type == forms::ItemType::Rank ? makeOf<RankField>(about, parent)
                                                        : makeOf<SeveralField>(about, parent);
    case forms::AnswerKind::Whole:
    case forms::AnswerKind::Decimal:
        return about.item.type == forms::ItemType::Range ? makeOf<RangeField>(about, parent)
                                                         : makeOf<NumberField>(about, parent);
    case forms::AnswerKind::Date:
        return new DateField(about, parent);
    case forms::AnswerKind::Time:
        return new TimeField(about, parent);
    case forms::AnswerKind::Moment:
        return new MomentField(about, parent);
    case forms::AnswerKind::Text:
        return about.item.appearance.contains("multiline"_L1) ? makeOf<LongTextField>(about, parent)
                                                              : makeOf<TextField>(about, parent);
    case forms::AnswerKind::File:
        return new FileField(about, parent);
    case forms::AnswerKind::None:
    case forms::AnswerKind::Any:
        break;
    }
    return nullptr;
}

std::vector<QWidget *> AnswerField::stops()
{
    QWidget *const target = focusTarget();
    return target ? std::vector<QWidget *>{target} : std::vector<QWidget *>();
}

void AnswerField::setRemark(const QString &words)
{
    const auto all = findChildren<QWidget *>();
    for (QWidget *const one : all) {
        if (one->focusPolicy() != Qt::NoFocus)
            remarkOn(one, words);
    }
}

QString AnswerField::inWords(const forms::LocalText &text) const
{
    return m_about.conduct ? m_about.conduct->in(text, m_about.slot) : m_about.texts.in(text);
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
