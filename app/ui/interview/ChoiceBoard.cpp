// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ChoiceBoard.h"

#include "app/ui/interview/Conduct.h"
#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int usualWidth = 400;
constexpr int wordsGap = 4;
} // namespace

std::vector<int> offeredChoices(const AnswerField::About &about)
{
    if (about.conduct && about.slot >= 0)
        return about.conduct->interview.entry().offeredChoices(about.slot);
    const forms::ChoiceList *const list = about.definition.choiceList(about.item);
    std::vector<int> all(list ? list->choices.size() : 0);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::optional<CodeMatch> matchCode(const QStringList &codes, const QString &typed)
{
    std::optional<CodeMatch> found;
    bool mayGrow = false;
    for (const QString &code : codes) {
        if (code.compare(typed, Qt::CaseInsensitive) == 0)
            found = CodeMatch{code, false};
        else if (code.startsWith(typed, Qt::CaseInsensitive))
            mayGrow = true;
    }
    if (found)
        found->mayGrow = mayGrow;
    else if (mayGrow)
        found = CodeMatch{{}, true};
    return found;
}

ChoiceBoard::ChoiceBoard(const About &about, ChoiceButton::Takes takes, QWidget *parent)
    : AnswerField(about, parent)
    , m_list(about.definition.choiceList(about.item))
    , m_takes(takes)
    , m_layout(about.item, m_list)
    , m_words(new ElidedLabel({}, this, Role::Secondary))
{
    m_words->setVisible(m_layout.isScale());
    offer({});
}

void ChoiceBoard::offer(const QStringList &standing)
{
    std::vector<int> now = offeredChoices(m_about);
    for (const QString &code : standing) { // what was chosen is seen, also when it is not offered any more
        const int index = m_list ? m_list->byCode.value(code, -1) : -1;
        if (index >= 0 && std::find(now.begin(), now.end(), index) == now.end())
            now.push_back(index);
    }
    if (now == m_offered)
        return;
    for (ChoiceButton *const button : m_buttons)
        button->deleteLater(); // it may be what was pressed
    m_buttons.clear();
    m_offered = std::move(now);
    for (const int index : m_offered) {
        auto *const button = new ChoiceButton(m_list->choices[size_t(index)].name, m_takes, this);
        button->setEnabled(!m_about.isReadOnly);
        button->installEventFilter(this);
        connect(button, &ChoiceButton::clicked, this, [this, button] {
            m_typed.clear();
            choose(button);
        });
        button->show();
        m_buttons.push_back(button);
    }
    retranslate();
}

void ChoiceBoard::retranslate()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const forms::Choice &choice = m_list->choices[size_t(m_offered[i])];
        m_buttons[i]->setLabel(inWords(choice.label), inWords(choice.hint));
    }
    setAccessible(m_name, accessibleDescription());
    describe();
    arrange();
    updateGeometry();
}

void ChoiceBoard::setAccessible(const QString &name, const QString &description)
{
    m_name = name;
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (ChoiceButton *const button : m_buttons) {
        //: a screen reader's name of a choice: the question, then the choice
        button->setAccessibleName(QString(name + u": "_s + button->code() + u' ' + button->label()));
    }
}

QWidget *ChoiceBoard::focusTarget()
{
    ChoiceButton *const start = startingPoint();
    if (start)
        return start;
    return m_buttons.empty() ? static_cast<QWidget *>(this) : m_buttons.front();
}

ChoiceButton *ChoiceBoard::startingPoint() const
{
    const auto checked
        = std::find_if(m_buttons.begin(), m_buttons.end(), [](const ChoiceButton *one) { return one->isChecked(); });
    return checked == m_buttons.end() ? nullptr : *checked;
}

ChoiceButton *ChoiceBoard::at(const QString &code) const
{
    const auto found = std::find_if(
        m_buttons.begin(), m_buttons.end(), [&](const ChoiceButton *one) { return one->code() == code; });
    return found == m_buttons.end() ? nullptr : *found;
}

bool ChoiceBoard::hasFocusWithin() const
{
    return std::any_of(m_buttons.begin(), m_buttons.end(), [](const ChoiceButton *one) { return one->hasFocus(); });
}

void ChoiceBoard::describe()
{
    if (!m_layout.isScale() || m_buttons.empty())
        return;
    QString words;
    for (const ChoiceButton *const button : m_buttons) {
        if (button->isChecked())
            words = button->label();
    }
    if (words.isEmpty()) {
        //: the ends of a scale: "0 No problem … 9 Extreme problem"
        words = u"%1 %2 … %3 %4"_s.arg(
            m_buttons.front()->code(), m_buttons.front()->label(), m_buttons.back()->code(), m_buttons.back()->label());
    }
    m_words->setText(words);
}

bool ChoiceBoard::typeCode(const QString &character)
{
    QStringList codes;
    for (const ChoiceButton *const button : m_buttons)
        codes << button->code();
    std::optional<CodeMatch> found = matchCode(codes, m_typed + character);
    if (found) {
        m_typed += character;
    } else { // a new code begins
        found = matchCode(codes, character);
        m_typed = found ? character : QString();
    }
    if (!found)
        return false;
    ChoiceButton *const button = at(found->code);
    if (found->mayGrow) {
        const QString typed = m_typed; // a button that gets the focus begins a new code
        if (button)
            consider(button); // 1 of 1, 10 and 12: shown, and given when it is certain
        m_typed = typed;
        return true;
    }
    m_typed.clear();
    choose(button);
    return true;
}

void ChoiceBoard::move(int step)
{
    m_typed.clear();
    if (m_buttons.empty())
        return;
    const auto start = std::find(m_buttons.begin(), m_buttons.end(), startingPoint());
    const auto last = ptrdiff_t(m_buttons.size()) - 1;
    const ptrdiff_t begin = step > 0 ? 0 : last;
    const ptrdiff_t to
        = start == m_buttons.end() ? begin : std::clamp(start - m_buttons.begin() + step, ptrdiff_t(0), last);
    ChoiceButton *const button = m_buttons[size_t(to)];
    arrive(button);
    button->setFocus(Qt::OtherFocusReason);
}

bool ChoiceBoard::beforeKey(QKeyEvent *press)
{
    const bool isPlain = !(press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain)
        return false;
    const ChoiceLayout::Placed placed = m_layout.place(m_buttons, width());
    const int toTheRight = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (press->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!m_about.isReadOnly)
            move(press->key() == Qt::Key_Right ? toTheRight : -toTheRight);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (placed.isInARow || m_about.isReadOnly)
            return false; // to the neighbouring item
        move(press->key() == Qt::Key_Down ? placed.columns : -placed.columns);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!m_about.isReadOnly)
            takeAway();
        return true;
    case Qt::Key_Space:
        return false;
    default: // perhaps a code
        break;
    }
    const QString text = press->text();
    const bool isOfACode
        = text.size() == 1 && (text[0].isLetterOrNumber() || (!m_typed.isEmpty() && !text[0].isSpace()));
    return !m_about.isReadOnly && isOfACode && text[0].isPrint() && typeCode(text);
}

bool ChoiceBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_typed.clear();
    return AnswerField::eventFilter(watched, event);
}

void ChoiceBoard::arrange()
{
    const ChoiceLayout::Placed placed = m_layout.place(m_buttons, width());
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setForm(placed.form, placed.codeWidth);
        m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), placed.places[i]));
    }
    m_words->setGeometry(0, placed.height + wordsGap, width(), m_words->sizeHint().height());
}

int ChoiceBoard::heightForWidth(int width) const
{
    const int words = m_layout.isScale() ? wordsGap + m_words->sizeHint().height() : 0;
    return m_layout.place(m_buttons, width).height + words;
}

QSize ChoiceBoard::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

void ChoiceBoard::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace ui
