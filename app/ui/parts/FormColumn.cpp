// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/FormColumn.h"

#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int columnWidth = 520;
}

FormColumn::FormColumn(QWidget *parent)
    : Page(parent)
    , m_head(new PageHead)
    , m_column(new QVBoxLayout)
    , m_problem(new ErrorBar)
    , m_actions(new QHBoxLayout)
{
    auto *narrow = new QWidget;
    narrow->setMaximumWidth(columnWidth + 2 * metrics::margin);
    auto *inner = new QVBoxLayout(narrow);
    inner->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::margin);
    inner->setSpacing(metrics::group);
    m_column->setSpacing(metrics::group);
    inner->addLayout(m_column);
    inner->addWidget(m_problem);
    inner->addLayout(m_actions);
    inner->addStretch(1);
    m_actions->setSpacing(metrics::related);
    m_actions->addStretch(1);
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(narrow, 1);
    across->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->addWidget(m_head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(metrics::related);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
}

Field *FormColumn::addField(QWidget *control, std::function<QString()> name)
{
    auto *field = new Field(control);
    m_column->addWidget(field);
    say([field, name = std::move(name)] { field->setName(name()); });
    return field;
}

void FormColumn::addHeading(std::function<QString()> text)
{
    auto *heading = new TextLabel(TextLabel::Size::Heading);
    m_column->addSpacing(metrics::related);
    m_column->addWidget(heading);
    say([heading, text = std::move(text)] { heading->setText(text()); });
}

QPushButton *FormColumn::addAction(const char *objectName, std::function<QString()> text)
{
    auto *button = new WrapPushButton;
    button->setObjectName(QLatin1StringView(objectName));
    button->setMinimumHeight(metrics::control);
    button->setProperty("primary", m_actions->count() == 1);
    m_actions->insertWidget(m_actions->count() - 1, button);
    say([button, text = std::move(text)] { button->setText(text()); });
    return button;
}

} // namespace ui
