// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/DropField.h"

#include "app/ui/interview/ChoiceBoard.h"
#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int widestLine = 420;
}

DropField::DropField(const About &about, QWidget *parent)
    : AnswerField(about, parent)
    , m_list(about.definition.choiceList(about.item))
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(u"answer"_s);
    m_edit->setReadOnly(about.isReadOnly);
    m_edit->setFixedHeight(scaled(metrics::control));
    m_edit->setMaximumWidth(widestLine);
    m_edit->installEventFilter(this);
    QAction *const down = m_edit->addAction(icon(u"go-down"_s, Role::Secondary), QLineEdit::TrailingPosition);
    down->setEnabled(!about.isReadOnly);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addStretch();
    connect(down, &QAction::triggered, this, [this] {
        m_edit->setFocus();
        isOpen() ? close() : open({});
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        open(typed.trimmed());
        Q_EMIT edited();
    });
    retranslate();
}

DropField::~DropField()
{
    delete m_drop; // it is the window's child
}

QString DropField::lineOf(const QString &code) const
{
    const forms::Choice *const choice = m_list ? m_list->find(code) : nullptr;
    return choice ? codeAndLabel(code, inWords(choice->label)) : code;
}

void DropField::showAnswer(const forms::Answer &answer)
{
    m_answer = answer;
    const auto *const chosen = std::get_if<forms::Chosen>(&answer);
    m_shown = chosen ? lineOf(chosen->code) : m_about.texts.typed(answer);
    m_isMending = false;
    close();
    if (m_edit->text() != m_shown) {
        m_edit->setText(m_shown);
        m_edit->setCursorPosition(0);
        if (m_edit->hasFocus())
            m_edit->selectAll();
    }
}

void DropField::showTyped(const QString &typed)
{
    m_isMending = true;
    if (m_edit->text() != typed)
        m_edit->setText(typed);
}

std::optional<QString> DropField::pending() const
{
    const QString typed = m_edit->text().trimmed();
    if (m_about.isReadOnly || (typed == m_shown && !m_isMending))
        return {};
    const DropList::Entry *const atHand = m_drop && m_isMoved ? m_drop->current() : nullptr;
    if (atHand)
        return atHand->code;
    // Of several that fit, nobody guesses: what was typed is read as a code or a label's beginning, or is to be mended.
    const std::vector<DropList::Entry> all = fitting(typed);
    return all.size() == 1 && !typed.isEmpty() ? all.front().code : typed;
}

std::vector<DropList::Entry> DropField::fitting(const QString &typed) const
{
    std::vector<DropList::Entry> exact;
    std::vector<DropList::Entry> others;
    for (const int index : offeredChoices(m_about)) {
        const forms::Choice &choice = m_list->choices[size_t(index)];
        const DropList::Entry entry{choice.name, inWords(choice.label)};
        const QString line = entry.code + u' ' + entry.label;
        if (entry.code.compare(typed, Qt::CaseInsensitive) == 0)
            exact.push_back(entry);
        else if (entry.code.startsWith(typed, Qt::CaseInsensitive) || line.contains(typed, Qt::CaseInsensitive))
            others.push_back(entry);
    }
    exact.insert(exact.end(), others.begin(), others.end());
    return exact;
}

bool DropField::isOpen() const
{
    return m_drop && m_drop->isVisible();
}

void DropField::open(const QString &typed)
{
    if (m_about.isReadOnly)
        return;
    if (!m_drop) {
        m_drop = new DropList(window());
        connect(m_drop, &DropList::picked, this, &DropField::take);
    }
    std::vector<DropList::Entry> entries = fitting(typed);
    const auto *const chosen = std::get_if<forms::Chosen>(&m_answer);
    const auto standing = std::find_if(entries.begin(), entries.end(),
        [&](const DropList::Entry &entry) { return typed.isEmpty() && chosen && entry.code == chosen->code; });
    const int first = typed.isEmpty() ? -1 : 0;
    const int at = standing == entries.end() ? first : int(standing - entries.begin());
    m_isMoved = false;
    m_drop->show(std::move(entries), at, m_edit);
    say();
}

void DropField::close()
{
    if (m_drop)
        m_drop->hide();
    m_edit->setAccessibleDescription(m_description);
}

void DropField::say()
{
    m_edit->setAccessibleDescription(m_drop->place());
    QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void DropField::take(const QString &code)
{
    close();
    m_edit->setText(lineOf(code));
    m_edit->setFocus();
    Q_EMIT given(code, Then::OnIfFast);
}

void DropField::setAccessible(const QString &name, const QString &description)
{
    m_description = description;
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(description);
}

QWidget *DropField::focusTarget()
{
    return m_edit;
}

void DropField::retranslate()
{
    m_edit->setPlaceholderText(Tr::tr("write to look for it, Down opens the list"));
    if (!m_isMending && m_edit->text() == m_shown)
        showAnswer(m_answer);
}

bool DropField::beforeKey(QKeyEvent *press)
{
    const bool isPlain = !(press->modifiers() & ~Qt::KeypadModifier);
    const bool isDown = press->key() == Qt::Key_Down;
    if (!isOpen()) {
        const bool opens = isDown && (isPlain || press->modifiers() == Qt::AltModifier) && !m_about.isReadOnly;
        if (opens)
            open(m_edit->text().trimmed() == m_shown ? QString() : m_edit->text().trimmed());
        return opens;
    }
    if (!isPlain)
        return false;
    switch (press->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_drop->move(isDown ? 1 : -1);
        m_isMoved = true;
        say();
        return true;
    case Qt::Key_Escape:
        showAnswer(m_answer);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const DropList::Entry *const at = m_drop->current()) {
            const QString code = at->code;
            close();
            Q_EMIT given(code, Then::On);
            return true;
        }
        return false;
    default: // a text to look for
        return false;
    }
}

bool DropField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeaving = event->type() == QEvent::FocusOut || event->type() == QEvent::Hide
        || event->type() == QEvent::Move || event->type() == QEvent::Resize;
    const bool handled = AnswerField::eventFilter(watched, event);
    if (watched == m_edit && isLeaving && isOpen() && !m_drop->underMouse())
        m_drop->hide();
    return handled;
}

} // namespace ui
