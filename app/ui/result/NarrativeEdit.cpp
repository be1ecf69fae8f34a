// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result/NarrativeEdit.h"

#include "app/models/Words.h"
#include "app/operations/Interview.h"
#include "app/paper/Narrative.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int keepAfter = 800; // ms of rest
constexpr int editHeight = 420;

/// As it is written over: each heading on a line of its own.
QString asText(const std::vector<paper::NarrativeParagraph> &paragraphs)
{
    QStringList parts;
    for (const paper::NarrativeParagraph &paragraph : paragraphs)
        parts << paragraph.heading + u'\n' + paragraph.text;
    return parts.join(u"\n\n"_s);
}

std::optional<operations::Interview::OwnNarrative> ownOf(
    const operations::Interview &interview, const QString &language)
{
    auto own = interview.ownNarrative(language);
    return own ? *std::move(own) : std::nullopt; // what cannot be read now is shown as the form says it
}
} // namespace

NarrativeEdit::NarrativeEdit(operations::Interview &interview, QWidget *parent)
    : QWidget(parent)
    , m_interview(interview)
    , m_language(models::language())
    , m_sentences(new QVBoxLayout)
    , m_mark(new TextLabel(TextLabel::Size::Meta))
    , m_text(new QPlainTextEdit)
    , m_edit(new QPushButton)
    , m_back(new QPushButton)
{
    m_text->setObjectName(u"narrative"_s);
    m_text->setFixedHeight(editHeight);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The answers in sentences"));
    m_text->installEventFilter(this);
    m_edit->setObjectName(u"editNarrative"_s);
    m_edit->setCheckable(true);
    m_back->setObjectName(u"ownNarrativeBack"_s);
    m_back->setText(tr("Back to the form's own sentences"));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::related);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::related);
    column->addWidget(m_mark);
    column->addLayout(m_sentences);
    column->addWidget(m_text);
    column->addLayout(buttons);
    m_sentences->setSpacing(metrics::related);
    m_rest.setSingleShot(true);
    m_rest.setInterval(keepAfter);
    connect(m_edit, &QPushButton::toggled, this, &NarrativeEdit::edit);
    connect(m_back, &QPushButton::clicked, this, &NarrativeEdit::takeBack);
    connect(m_text, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &NarrativeEdit::keep);
    m_text->hide();
    show();
}

NarrativeEdit::~NarrativeEdit()
{
    if (m_rest.isActive())
        keep();
}

void NarrativeEdit::show()
{
    const auto own = ownOf(m_interview, m_language);
    if (own)
        m_mark->setText(tr("Edited by hand by %1, %2").arg(own->who, models::dayWord(own->when.toLocalTime().date())));
    m_mark->setVisible(own.has_value());
    m_back->setVisible(own.has_value() && m_interview.mayWriteNarrative());
    m_edit->setVisible(m_interview.mayWriteNarrative());
    m_edit->setText(m_edit->isChecked() ? tr("Done") : tr("&Edit the text"));
    showSentences();
}

void NarrativeEdit::showSentences()
{
    while (QLayoutItem *const item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &text, TextLabel::Size size) {
        auto *const label = new TextLabel(size);
        label->setObjectName(u"paperWords"_s); // the instrument's words, as on paper
        label->setText(text);
        m_sentences->addWidget(label);
        label->setVisible(!m_edit->isChecked());
    };
    const auto own = ownOf(m_interview, m_language);
    const auto paragraphs = paper::narrative(m_interview.entry(), m_language);
    m_isEmpty = !own && paragraphs.empty();
    if (own)
        return add(own->text, TextLabel::Size::Body);
    for (const paper::NarrativeParagraph &paragraph : paragraphs) {
        add(paragraph.heading, TextLabel::Size::Meta);
        add(paragraph.text, TextLabel::Size::Body);
    }
}

void NarrativeEdit::edit(bool on)
{
    if (on) {
        const auto own = ownOf(m_interview, m_language);
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(own ? own->text : asText(paper::narrative(m_interview.entry(), m_language)));
    } else {
        keep();
    }
    m_text->setVisible(on);
    show();
    (on ? static_cast<QWidget *>(m_text) : m_edit)->setFocus();
}

/// What is as the form says it is not edited.
void NarrativeEdit::keep()
{
    m_rest.stop();
    const QString text = m_text->toPlainText().trimmed();
    const auto own = ownOf(m_interview, m_language);
    const QString now = own ? own->text : asText(paper::narrative(m_interview.entry(), m_language));
    if (text == now.trimmed())
        return;
    m_interview.writeNarrative(m_language, text);
}

void NarrativeEdit::takeBack()
{
    m_interview.writeNarrative(m_language, {});
    m_rest.stop();
    m_edit->setChecked(false);
    show();
}

bool NarrativeEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_edit->setChecked(false);
        return true;
    }
    if (watched == m_text && event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
