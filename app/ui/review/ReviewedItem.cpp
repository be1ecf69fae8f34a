// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/review/ReviewedItem.h"

#include "app/models/AnswerText.h"
#include "app/models/Words.h"
#include "app/operations/Interview.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int commentHeight = 88;
}

ReviewedItem::ReviewedItem(QWidget *parent)
    : QWidget(parent)
    , m_code(new TextLabel(TextLabel::Size::Meta))
    , m_label(new TextLabel(TextLabel::Size::Heading))
    , m_lines(new QVBoxLayout)
    , m_comment(new QPlainTextEdit)
    , m_add(new WrapPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::related);
    layout->setSpacing(metrics::related);
    layout->addWidget(m_code);
    layout->addWidget(m_label);
    layout->addLayout(m_lines);
    layout->addSpacing(metrics::related);
    layout->addWidget(m_comment);
    layout->addWidget(m_add, 0, Qt::AlignRight);
    layout->addStretch(1);
    m_lines->setSpacing(metrics::related);
    m_comment->setObjectName(u"comment"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(commentHeight);
    m_comment->installEventFilter(this);
    m_add->setObjectName(u"addComment"_s);
    m_add->setMinimumHeight(metrics::control);
    connect(m_add, &QPushButton::clicked, this, &ReviewedItem::add);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(hasDraft()); });
    m_add->setEnabled(false);
    retranslate();
}

void ReviewedItem::retranslate()
{
    m_comment->setPlaceholderText(tr("A comment on this question"));
    m_comment->setAccessibleName(tr("A comment on this question"));
    m_add->setText(tr("Add &comment"));
    m_add->setToolTip(tr("Ctrl+Enter"));
}

void ReviewedItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ReviewedItem::hasDraft() const
{
    return !m_comment->toPlainText().trimmed().isEmpty();
}

void ReviewedItem::addLine(const QString &text, bool isMeta)
{
    auto *line = new TextLabel(isMeta ? TextLabel::Size::Meta : TextLabel::Size::Body);
    line->setText(text);
    m_lines->addWidget(line);
}

void ReviewedItem::show(const models::ReviewModel &model, int row, bool mayComment)
{
    while (QLayoutItem *const item = m_lines->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the box whose click leads here
        }
        delete item;
    }
    const QString at = model.itemAt(row);
    if (at != m_item)
        m_comment->clear();
    m_item = at;
    const QVariant cell = model.index(row, 0).data(models::ReviewModel::SlotRole);
    const bool isItem = m_interview && cell.isValid();
    m_code->setText(m_item);
    m_label->setText(
        isItem ? model.index(row, models::ReviewModel::Label).data().toString() : tr("Choose a question in the list."));
    m_comment->setVisible(isItem && mayComment);
    m_add->setVisible(isItem && mayComment);
    if (!isItem)
        return;
    const QString answer = model.index(row, models::ReviewModel::AnswerText).data().toString();
    addLine(answer.isEmpty() ? tr("No answer") : answer, false);
    if (const QString why = model.reasonAt(row); !why.isEmpty())
        addLine(why, true);
    if (const QString note = m_interview->note(cell.toInt()); !note.isEmpty())
        addLine(tr("Note: %1").arg(note), true);
    addFindings(model, row);
    addComments(model);
}

void ReviewedItem::addFindings(const models::ReviewModel &model, int row)
{
    for (const forms::Finding &finding : model.findingsAt(row)) {
        m_lines->addWidget(new FindingMark(finding.severity));
        addLine(finding.message.in(models::language()), false);
        if (const QString reason = m_interview->keptReason(finding.id); !reason.isEmpty())
            addLine(tr("Kept, because: %1").arg(reason), true);
        if (const auto record = m_interview->noticeRecord(finding.id))
            addLine(tr("Done: %1 (%2, %3)", "what, when, by whom")
                        .arg(record->what, record->when.toLocalTime().date().toString(Qt::ISODate), record->who),
                true);
    }
}

void ReviewedItem::addComments(const models::ReviewModel &model)
{
    for (const review::Comment &comment : model.commentsAt(m_item)) {
        addLine(comment.text, false);
        addLine(u"%1, %2"_s.arg(comment.authorName, models::dayWord(comment.written.toLocalTime().date())), true);
        auto *done = new WrapCheckBox(tr("Settled"));
        done->setChecked(comment.isSettled);
        done->setAccessibleName(tr("Settled: %1").arg(comment.text));
        m_lines->addWidget(done);
        connect(done, &QCheckBox::toggled, this, [this, id = comment.id](bool on) { Q_EMIT settled(id, on); });
    }
}

void ReviewedItem::add()
{
    const QString text = m_comment->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    m_comment->clear();
    Q_EMIT commented(m_item, text);
}

bool ReviewedItem::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
