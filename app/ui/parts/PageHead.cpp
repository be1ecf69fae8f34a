// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/PageHead.h"

#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

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

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addLayout(m_actions);
    m_actions->setSpacing(8);
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
