// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/EvaluationView.h"

#include "app/ui/instruments/EvaluationText.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PlainTable.h"
#include "app/ui/parts/TextLabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int resultHeight = 104;

QTextBrowser *reading(const QString &objectName)
{
    auto *const text = new QTextBrowser;
    text->setObjectName(objectName);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    text->setTabChangesFocus(true);
    text->viewport()->setAutoFillBackground(false);
    text->document()->setDocumentMargin(0);
    return text;
}

} // namespace

EvaluationView::EvaluationView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Size::Heading))
    , m_all(reading(u"evaluation"_s))
    , m_tryTitle(new TextLabel(TextLabel::Size::Heading))
    , m_line(new QLineEdit)
    , m_result(reading(u"triedResult"_s))
{
    m_line->setObjectName(u"tryExpression"_s);
    m_line->setMinimumHeight(metrics::control);
    m_line->setFont(codeFont());
    m_result->setMinimumHeight(resultHeight / 2);
    m_result->setMaximumHeight(resultHeight);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    column->setSpacing(metrics::related);
    column->addWidget(m_title);
    column->addWidget(m_all, 1);
    column->addWidget(m_tryTitle);
    column->addWidget(m_line);
    column->addWidget(m_result);
    connect(m_line, &QLineEdit::textChanged, this, &EvaluationView::tryOut);
    retranslate();
}

void EvaluationView::show(forms::FormEntry *entry, forms::Slot slot)
{
    const bool isOther = slot != m_slot;
    m_entry = entry;
    m_slot = slot;
    const int at = m_all->verticalScrollBar()->value();
    showAll();
    tryOut();
    if (!isOther)
        m_all->verticalScrollBar()->setValue(at);
}

void EvaluationView::showAll()
{
    m_all->clear();
    if (!m_entry || m_slot < 0)
        return;
    const auto evaluations = operations::evaluationsOf(*m_entry, m_slot);
    QString html = standingText(*m_entry, m_slot, palette());
    for (const operations::Evaluation &one : evaluations)
        html += evaluationText(one, palette());
    if (evaluations.empty())
        html += u"<p>%1</p>"_s.arg(tr("It has no expressions, and no check names it.").toHtmlEscaped());
    m_all->setHtml(html);
}

void EvaluationView::tryOut()
{
    m_result->clear();
    const QString text = m_line->text().trimmed();
    if (m_entry && !text.isEmpty())
        m_result->setHtml(triedText(operations::tryExpression(*m_entry, m_slot, text), palette()));
}

void EvaluationView::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void EvaluationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_entry, m_slot);
}

void EvaluationView::retranslate()
{
    m_title->setText(tr("Why it is so"));
    m_all->setAccessibleName(tr("The item's expressions and what they come to"));
    m_tryTitle->setText(tr("Try an expression"));
    m_line->setPlaceholderText(u"${M6} > 10"_s);
    m_line->setAccessibleName(tr("An expression to try on the answers"));
    m_result->setAccessibleName(tr("What the expression comes to"));
    show(m_entry, m_slot);
}

} // namespace ui
