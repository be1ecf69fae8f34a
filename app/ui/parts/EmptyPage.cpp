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

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int columnWidth = 420;
constexpr int pictureSize = 44;
} // namespace

EmptyPage::EmptyPage(QString iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(std::move(iconName))
    , m_title(new WrapLabel({}, this))
    , m_text(new WrapLabel({}, this, Role::Secondary))
    , m_action(new QPushButton(this))
{
    setTextSize(m_title, TextSize::Question, TextWeight::Strong);
    m_action->setProperty("primary", true);
    m_action->setObjectName(u"emptyPageAction"_s);
    // A column of its own: aligned one by one, texts would get the height of a single line.
    auto *const content = new QWidget(this);
    content->setFixedWidth(columnWidth);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(metrics::related);
    column->addSpacing(pictureSize + metrics::related);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::related);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    auto *const row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content);
    row->addStretch();
    auto *const page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
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
    const QPoint title = m_title->mapTo(this, QPoint());
    painter.drawPixmap(title.x(), title.y() - metrics::group - pictureSize,
        symbol(m_iconName, pictureSize, colour(palette(), Role::Edge), colour(palette(), Role::Canvas),
            devicePixelRatioF()));
}

} // namespace ui
