// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/SourceView.h"

#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PlainTable.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace ui {

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
{
    setObjectName(u"source"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(codeFont());
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy != 0 ? m_numbers->scroll(0, dy) : m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    placeNumbers();
}

void SourceView::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int at = verticalScrollBar()->value();
    clearMark();
    setPlainText(text);
    verticalScrollBar()->setValue(at);
}

void SourceView::mark(const forms::Position &position, forms::Severity severity)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(position.line, 1) - 1);
    if (!block.isValid())
        return;
    m_line = block.blockNumber() + 1;
    m_severity = severity;
    QTextCursor cursor(block);
    // Columns count characters; a text of them is as long in UTF-16 but for the rarest
    cursor.movePosition(
        QTextCursor::Right, QTextCursor::MoveAnchor, std::clamp(position.column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    showMark();
    centerCursor();
}

void SourceView::clearMark()
{
    m_line = 0;
    showMark();
}

void SourceView::showMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_line > 0) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(colour(palette(), weak(severityRole(m_severity))));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(document()->findBlockByNumber(m_line - 1));
        marks += line;
    }
    setExtraSelections(marks);
    m_numbers->update();
}

int SourceView::numberWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return digits * fontMetrics().horizontalAdvance(u'9') + metrics::smallIcon + 3 * metrics::related;
}

void SourceView::placeNumbers()
{
    setViewportMargins(numberWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(inner.left(), inner.top(), numberWidth(), inner.height());
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
    if (event->type() == QEvent::FontChange)
        placeNumbers();
}

bool SourceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers(static_cast<QPaintEvent *>(event));
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void SourceView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colour(palette(), Role::Canvas));
    painter.setFont(font());
    const int width = m_numbers->width() - metrics::related;
    const int line = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const int top = qRound(blockBoundingGeometry(block).translated(contentOffset()).top());
        if (top > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const Role role = number == m_line ? severityRole(m_severity) : Role::Secondary;
        painter.setPen(colour(palette(), role));
        painter.drawText(0, top, width, line, Qt::AlignRight, QString::number(number));
        if (number == m_line)
            painter.drawPixmap(metrics::related, top + (line - metrics::smallIcon) / 2,
                symbol(severityIcon(m_severity), metrics::smallIcon, colour(palette(), role),
                    colour(palette(), Role::Canvas), devicePixelRatioF()));
    }
}

} // namespace ui
