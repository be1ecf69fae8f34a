// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/LineFields.h"

#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int keepTextAfter = 1000; // ms of rest
constexpr int longTextHeight = 96;
constexpr int longestText = 32000;
} // namespace

LineField::LineField(const About &about, QWidget *parent, int widthInCharacters)
    : AnswerField(about, parent)
    , m_edit(new QLineEdit(this))
    , m_beside(new ElidedLabel({}, this, Role::Secondary))
    , m_characters(widthInCharacters)
{
    m_edit->setObjectName(u"answer"_s);
    m_edit->setReadOnly(about.isReadOnly);
    m_edit->setMaxLength(about.item.longest > 0 ? about.item.longest : longestText);
    m_edit->setFixedHeight(scaled(metrics::control));
    m_edit->installEventFilter(this);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::related);
    if (widthInCharacters > 0) {
        m_edit->setFixedWidth(m_edit->fontMetrics().averageCharWidth() * widthInCharacters + 2 * metrics::group);
        row->addWidget(m_edit);
        row->addWidget(m_beside, 1);
    } else {
        row->addWidget(m_edit, 1);
        m_beside->hide();
    }
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_beside->setText(beside(typed == m_shown ? m_answer : forms::Answer())); // no words of what stood before
        Q_EMIT edited();
        if (isWholeAtOnce(typed))
            Q_EMIT given(typed, Then::OnIfFast);
    });
}

/// Large type needs a larger box.
void LineField::changeEvent(QEvent *event)
{
    AnswerField::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    constexpr int air = 10;
    m_edit->setFixedHeight(std::max(scaled(metrics::control), QFontMetrics(font()).height() + air));
    if (m_characters > 0)
        m_edit->setFixedWidth(QFontMetrics(font()).averageCharWidth() * m_characters + 2 * metrics::group);
}

void LineField::showAnswer(const forms::Answer &answer)
{
    m_answer = answer;
    m_shown = lineOf(answer);
    m_isMending = false;
    if (m_edit->text().trimmed() != m_shown) { // a blank typed last is still being written after
        m_edit->setText(m_shown);
        if (m_edit->hasFocus())
            m_edit->selectAll();
    }
    retranslate();
}

void LineField::showTyped(const QString &typed)
{
    m_isMending = true;
    if (m_edit->text() != typed)
        m_edit->setText(typed);
    m_beside->setText(beside({}));
}

std::optional<QString> LineField::pending() const
{
    if (m_about.isReadOnly || (m_edit->text().trimmed() == m_shown && !m_isMending))
        return {};
    return toGive(m_edit->text().trimmed());
}

QString LineField::lineOf(const forms::Answer &answer) const
{
    return m_about.texts.typed(answer);
}

void LineField::setAccessible(const QString &name, const QString &description)
{
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(description);
}

QWidget *LineField::focusTarget()
{
    return m_edit;
}

void LineField::retranslate()
{
    m_beside->setText(beside(m_answer));
    m_edit->setPlaceholderText(placeholder());
}

TextField::TextField(const About &about, QWidget *parent)
    : LineField(about, parent, 0)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(keepTextAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const std::optional<QString> typed = pending())
            Q_EMIT given(*typed, Then::Stay);
    });
    connect(m_edit, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
}

QString TextField::beside(const forms::Answer &) const
{
    return {};
}

LongTextField::LongTextField(const About &about, QWidget *parent)
    : AnswerField(about, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(u"answer"_s);
    m_edit->setReadOnly(about.isReadOnly);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(longTextHeight);
    m_edit->installEventFilter(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    m_rest.setSingleShot(true);
    m_rest.setInterval(keepTextAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const std::optional<QString> typed = pending())
            Q_EMIT given(*typed, Then::Stay);
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_rest.start();
        Q_EMIT edited();
    });
}

void LongTextField::showAnswer(const forms::Answer &answer)
{
    const QString text = m_about.texts.typed(answer);
    m_shown = text;
    // What is kept while it is being written is trimmed at its end: the cursor stays where it is.
    if (m_edit->toPlainText().trimmed() == text)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void LongTextField::showTyped(const QString &typed)
{
    if (m_edit->toPlainText() != typed)
        m_edit->setPlainText(typed);
}

std::optional<QString> LongTextField::pending() const
{
    const QString text = m_edit->toPlainText().trimmed();
    return m_about.isReadOnly || text == m_shown ? std::nullopt : std::optional(text);
}

void LongTextField::setAccessible(const QString &name, const QString &description)
{
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(description);
}

QWidget *LongTextField::focusTarget()
{
    return m_edit;
}

bool LongTextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && press->modifiers() == Qt::ControlModifier) {
            giveOrStep(Then::On, Step::On);
            return true;
        }
    }
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): arrows and Enter belong to the text
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
