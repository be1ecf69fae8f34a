// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/EmptyPage.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int columnWidth = 420;
constexpr int pictureSize = 44;
} // namespace

EmptyPage::EmptyPage(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_title(new WrapLabel({}, this))
    , m_text(new WrapLabel({}, this, Role::Secondary))
    , m_action(new QPushButton(this))
{
    m_title->setFont(textFont(TextSize::Question, TextWeight::Strong));
    m_title->setFixedWidth(columnWidth);
    m_text->setFixedWidth(columnWidth);
    m_action->setProperty("primary", true);
    m_action->setObjectName(u"emptyPageAction"_s);
    auto *const column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addSpacing(pictureSize + metrics::group);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::related);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::group);
    auto *const row = new QHBoxLayout;
    row->addStretch();
    auto *const actionColumn = new QWidget(this);
    actionColumn->setFixedWidth(columnWidth);
    auto *const inner = new QHBoxLayout(actionColumn);
    inner->setContentsMargins(3, 3, 3, 3);
    inner->addWidget(m_action);
    inner->addStretch();
    row->addWidget(actionColumn);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionTriggered);
}

void EmptyPage::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(m_title->x(), m_title->y() - metrics::group - pictureSize,
        symbol(m_iconName, pictureSize, colour(palette(), Role::Edge), colour(palette(), Role::Canvas),
            devicePixelRatioF()));
}

} // namespace ui
