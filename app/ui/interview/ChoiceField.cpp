// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ChoiceField.h"

#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int codeGap = 8;
constexpr int sidePadding = 10;
constexpr int mostInARow = 6;
constexpr int smallestCode = 9;
constexpr int scaleGap = 4;
constexpr int narrowestLine = 240;

/// What a label needs to be whole: an advance is rounded, and a pixel short is "N…".
int labelWidth(const QFontMetrics &metrics, const QString &label)
{
    return metrics.horizontalAdvance(label) + 2;
}

/// A scale repeats its words over several steps, or says so.
bool isScale(const forms::Item &item, const forms::ChoiceList *list)
{
    if (item.appearance.contains("scale"_L1) || item.appearance.contains("likert"_L1))
        return true;
    for (size_t i = 1; list && i < list->choices.size(); ++i) {
        if (list->choices[i].label == list->choices[i - 1].label)
            return true;
    }
    return false;
}
} // namespace

ChoiceButton::ChoiceButton(QString code, QWidget *parent)
    : QRadioButton(parent)
    , m_code(std::move(code))
{
    setObjectName(u"choice_"_s + m_code);
    setAutoExclusive(false); // the field decides which one is chosen: none may be, too
    setAttribute(Qt::WA_Hover);
}

void ChoiceButton::setForm(Form form, int codeWidth)
{
    m_form = form;
    m_codeWidth = codeWidth;
    update();
}

void ChoiceButton::setLabel(const QString &label, const QString &hint)
{
    m_label = label;
    setAccessibleName(QString(m_code + u' ' + label));
    setToolTip(hint);
    setAccessibleDescription(hint);
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const
{
    const int code = std::max(fontMetrics().horizontalAdvance(m_code), m_codeWidth);
    const bool hasLabel = m_form != Form::Step && !m_label.isEmpty();
    const int label = hasLabel ? codeGap + labelWidth(fontMetrics(), m_label) : 0;
    return {code + label + 2 * sidePadding, m_form == Form::Line ? metrics::compact : metrics::control};
}

void ChoiceButton::paintGround(QPainter &painter) const
{
    const bool isOn = isChecked();
    const bool isOver = underMouse() && isEnabled();
    const Role ground = isOn ? Role::AccentWeak : isOver ? Role::Canvas : Role::Surface;
    painter.setBrush(colour(palette(), ground));
    if (m_form == Form::Line) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
        if (isOn)
            painter.fillRect(QRect(0, 0, 3, height()), colour(palette(), Role::Accent));
        return;
    }
    painter.setPen(QPen(colour(palette(), isOn ? Role::Accent : Role::Edge), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    painter.setPen(colour(palette(), isChecked() ? Role::Accent : Role::Secondary));
    if (m_form == Form::Step || m_label.isEmpty()) {
        painter.setPen(colour(palette(), isChecked() ? Role::Accent : Role::Text));
        painter.drawText(rect(), Qt::AlignCenter, m_code);
        return;
    }
    QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, m_code);
    inner.setLeft(inner.left() + std::max(fontMetrics().horizontalAdvance(m_code), m_codeWidth) + codeGap);
    painter.setPen(colour(palette(), Role::Text));
    painter.drawText(
        inner, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_label, Qt::ElideRight, inner.width()));
}

ChoiceField::ChoiceField(const About &about, QWidget *parent)
    : AnswerField(about, parent)
    , m_list(about.definition.choiceList(about.item))
    , m_isScale(isScale(about.item, m_list))
    , m_words(new ElidedLabel({}, this, Role::Secondary))
{
    m_words->setVisible(m_isScale);
    if (!m_list)
        return;
    for (const forms::Choice &choice : m_list->choices) {
        auto *const button = new ChoiceButton(choice.name, this);
        button->setForm(m_isScale ? ChoiceButton::Form::Step : ChoiceButton::Form::Button, smallestCode);
        button->setEnabled(!about.isReadOnly);
        button->installEventFilter(this);
        connect(button, &ChoiceButton::clicked, this, [this, button] {
            mark(button->code());
            Q_EMIT given(button->code(), Then::OnIfFast);
        });
        m_buttons.push_back(button);
    }
    retranslate();
}

void ChoiceField::retranslate()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const forms::Choice &choice = m_list->choices[i];
        m_buttons[i]->setLabel(m_about.texts.in(choice.label), m_about.texts.in(choice.hint));
    }
    describe();
    arrange(width(), true);
}

void ChoiceField::showAnswer(const forms::Answer &answer)
{
    const auto *const chosen = std::get_if<forms::Chosen>(&answer);
    m_shown = chosen ? chosen->code : QString();
    m_typed.clear();
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

void ChoiceField::setAccessible(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (ChoiceButton *const button : m_buttons) {
        //: a screen reader's name of a choice: the question, then the choice
        button->setAccessibleName(QString(name + u": "_s + button->code() + u' ' + button->label()));
    }
}

QWidget *ChoiceField::focusTarget()
{
    for (ChoiceButton *const button : m_buttons) {
        if (button->isChecked())
            return button;
    }
    return m_buttons.empty() ? static_cast<QWidget *>(this) : m_buttons.front();
}

void ChoiceField::mark(const QString &code)
{
    m_marked = code;
    for (ChoiceButton *const button : m_buttons) {
        button->setChecked(button->code() == code);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    const bool hasFocusWithin = std::any_of(
        m_buttons.begin(), m_buttons.end(), [](const ChoiceButton *button) { return button->hasFocus(); });
    if (hasFocusWithin && !code.isEmpty())
        focusTarget()->setFocus(Qt::OtherFocusReason);
    describe();
}

void ChoiceField::describe()
{
    if (!m_isScale || m_buttons.empty())
        return;
    QString words;
    for (const ChoiceButton *const button : m_buttons) {
        if (button->code() == m_marked)
            words = button->label();
    }
    if (words.isEmpty()) {
        //: the ends of a scale: "0 No problem … 9 Extreme problem"
        words = u"%1 %2 … %3 %4"_s.arg(
            m_buttons.front()->code(), m_buttons.front()->label(), m_buttons.back()->code(), m_buttons.back()->label());
    }
    m_words->setText(words);
}

std::optional<ChoiceField::Match> ChoiceField::match(const forms::ChoiceList &list, const QString &typed)
{
    std::optional<Match> found;
    bool mayGrow = false;
    for (const forms::Choice &choice : list.choices) {
        if (choice.name.compare(typed, Qt::CaseInsensitive) == 0)
            found = Match{choice.name, false};
        else if (choice.name.startsWith(typed, Qt::CaseInsensitive))
            mayGrow = true;
    }
    if (found)
        found->mayGrow = mayGrow;
    else if (mayGrow)
        found = Match{{}, true};
    return found;
}

bool ChoiceField::typeCode(const QString &character)
{
    if (!m_list)
        return false;
    std::optional<Match> found = match(*m_list, m_typed + character);
    if (found) {
        m_typed += character;
    } else { // a new code begins
        found = match(*m_list, character);
        m_typed = found ? character : QString();
    }
    if (!found)
        return false;
    if (found->mayGrow) {
        if (!found->code.isEmpty())
            mark(found->code); // 1 of 1, 10 and 12: shown, and given when it is certain
        return true;
    }
    m_typed.clear();
    mark(found->code);
    Q_EMIT given(found->code, Then::OnIfFast);
    return true;
}

void ChoiceField::move(int step)
{
    m_typed.clear();
    if (m_buttons.empty())
        return;
    int at = -1;
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        if (m_buttons[size_t(i)]->code() == m_marked)
            at = i;
    }
    const int last = int(m_buttons.size()) - 1;
    at = at < 0 ? (step > 0 ? 0 : last) : std::clamp(at + step, 0, last);
    mark(m_buttons[size_t(at)]->code());
    m_buttons[size_t(at)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

bool ChoiceField::beforeKey(QKeyEvent *press)
{
    const bool isPlain = !(press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain)
        return false;
    const bool isRow = fitsInARow(width());
    switch (press->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!m_about.isReadOnly)
            move(press->key() == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isRow || m_about.isReadOnly)
            return false; // to the neighbouring item
        move(press->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!m_about.isReadOnly)
            Q_EMIT given(QString(), Then::Stay);
        return true;
    case Qt::Key_Space:
        return false;
    default: // perhaps a code
        break;
    }
    const QString text = press->text();
    return !m_about.isReadOnly && text.size() == 1 && text[0].isLetterOrNumber() && typeCode(text);
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_typed.clear();
    return AnswerField::eventFilter(watched, event);
}

bool ChoiceField::fitsInARow(int width) const
{
    if (m_isScale)
        return true;
    if (int(m_buttons.size()) > mostInARow)
        return false;
    int needed = -metrics::related;
    for (const ChoiceButton *const button : m_buttons) {
        needed += smallestCode + codeGap + labelWidth(button->fontMetrics(), button->label()) + 2 * sidePadding
            + metrics::related;
    }
    return needed <= width;
}

int ChoiceField::arrange(int width, bool apply) const
{
    int height = fitsInARow(width) ? arrangeRow(width, apply) : arrangeList(width, apply);
    if (m_isScale) {
        if (apply)
            m_words->setGeometry(0, height + 4, width, m_words->sizeHint().height());
        height += 4 + m_words->sizeHint().height();
    }
    return height;
}

int ChoiceField::arrangeRow(int width, bool apply) const
{
    int x = 0;
    int y = 0;
    for (ChoiceButton *const button : m_buttons) {
        if (apply)
            button->setForm(m_isScale ? ChoiceButton::Form::Step : ChoiceButton::Form::Button, smallestCode);
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) { // a long scale on a narrow page
            x = 0;
            y += metrics::control + scaleGap;
        }
        if (apply)
            button->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + (m_isScale ? scaleGap : metrics::related);
    }
    return y + metrics::control;
}

int ChoiceField::arrangeList(int width, bool apply) const
{
    int codeWidth = smallestCode;
    for (const ChoiceButton *const button : m_buttons)
        codeWidth = std::max(codeWidth, button->fontMetrics().horizontalAdvance(button->code()));
    int widest = narrowestLine;
    for (const ChoiceButton *const button : m_buttons)
        widest = std::max(
            widest, codeWidth + codeGap + labelWidth(button->fontMetrics(), button->label()) + 3 * sidePadding);
    int y = 0;
    for (ChoiceButton *const button : m_buttons) {
        if (apply) {
            button->setForm(ChoiceButton::Form::Line, codeWidth);
            button->setGeometry(0, y, std::min(width, widest), metrics::compact);
        }
        y += metrics::compact;
    }
    return y;
}

int ChoiceField::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChoiceField::sizeHint() const
{
    return {400, arrange(400, false)};
}

void ChoiceField::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace ui
