// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/PageHead.h"

#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new TextLabel(TextLabel::Size::Title, this))
    , m_note(new TextLabel(TextLabel::Size::Meta, this))
    , m_actions(new QHBoxLayout)
{
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setIcon(icon(QStringLiteral("go-previous")));
    m_back->setMinimumHeight(metrics::control);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->hide();
    m_note->hide();
    m_title->setObjectName(QStringLiteral("pageTitle"));

    m_words = new QWidget(this);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_note);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::group);
    m_grid->setVerticalSpacing(metrics::related);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_back, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_words, 0, 1);
    m_grid->addLayout(m_actions, 0, 2);
    m_actions->setSpacing(metrics::related);
    connect(m_back, &QToolButton::clicked, this, &PageHead::backAsked);
}

void PageHead::setBack(const QString &where)
{
    m_back->setText(where);
    m_back->setAccessibleName(tr("Back to %1").arg(where));
    m_back->setToolTip(tr("Back to %1 (Esc)").arg(where));
    m_back->setVisible(!where.isEmpty());
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    placeWords();
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWords();
}

bool PageHead::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // another text, another size of it
        placeWords();
    return isDone;
}

/// Between the way back and the actions; below them where that leaves a long title less than half the width.
void PageHead::placeWords()
{
    const int sides = (m_back->isHidden() ? 0 : m_back->sizeHint().width()) + m_actions->sizeHint().width();
    const int between = width() - sides - 2 * metrics::group;
    const int wanted = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool isBelow = wanted > between && between < width() / 2;
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    m_grid->removeWidget(m_words);
    isBelow ? m_grid->addWidget(m_words, 1, 0, 1, 3) : m_grid->addWidget(m_words, 0, 1);
}

void PageHead::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QPushButton *PageHead::addButton(const char *objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setMinimumHeight(32);
    m_actions->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void PageHead::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace ui
