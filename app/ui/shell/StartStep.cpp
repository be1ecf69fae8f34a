// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/StartStep.h"

#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int columnWidth = 520; // 60 to 75 characters a line
}

StartStep::StartStep(QWidget *parent)
    : Page(parent)
    , m_title(new TextLabel(TextLabel::Size::Title))
    , m_words(new TextLabel(TextLabel::Size::Body))
    , m_body(new QVBoxLayout)
    , m_problem(new ErrorBar)
    , m_busy(new TextLabel(TextLabel::Size::Meta))
    , m_callOff(new QPushButton)
    , m_actions(new QWidget)
    , m_ways(new QVBoxLayout)
    , m_column(new QWidget)
{
    m_column->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(24, 48, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addLayout(m_body);
    column->addWidget(m_problem);
    column->addWidget(m_actions);
    column->addWidget(m_busy);
    column->addWidget(m_callOff, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addLayout(m_ways);
    column->addStretch(1);
    m_body->setSpacing(16);
    m_ways->setSpacing(4);
    m_ways->setContentsMargins(-metrics::related, 0, 0, 0); // a quiet button's words begin where the column does
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->addStretch(1);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setDismissable(false);
    m_busy->hide();
    m_callOff->setObjectName(QStringLiteral("callOff"));
    m_callOff->setMinimumHeight(32);
    m_callOff->hide();
    say([this] { m_callOff->setText(tr("&Cancel")); });
    connect(m_callOff, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            m_cancel();
    });

    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString StartStep::title() const
{
    return m_title->text();
}

void StartStep::addTitle(std::function<QString()> title, std::function<QString()> words)
{
    say([this, title = std::move(title), words = std::move(words)] {
        m_title->setText(title());
        m_words->setText(words());
        m_words->setVisible(!m_words->text().isEmpty());
    });
}

QPushButton *StartStep::addAction(const char *objectName, std::function<QString()> text)
{
    auto *button = new WrapPushButton(m_actions);
    button->setObjectName(QLatin1StringView(objectName));
    button->setMinimumHeight(32);
    auto *actions = static_cast<QHBoxLayout *>(m_actions->layout());
    if (actions->count() == 1) {
        button->setDefault(true);
        button->setAutoDefault(true);
        button->setProperty("primary", true);
    }
    actions->insertWidget(actions->count() - 1, button);
    say([button, text = std::move(text)] { button->setText(text()); });
    return button;
}

QPushButton *StartStep::addWay(const char *objectName, std::function<QString()> text)
{
    auto *button = new WrapPushButton;
    button->setObjectName(QLatin1StringView(objectName));
    button->setProperty("quiet", true);
    button->setMinimumHeight(28);
    m_ways->addWidget(button, 0, Qt::AlignLeft);
    say([button, text = std::move(text)] { button->setText(text()); });
    return button;
}

void StartStep::setBusy(const QString &what, std::function<void()> cancel)
{
    m_cancel = std::move(cancel);
    m_callOff->setVisible(bool(m_cancel));
    if (m_cancel)
        m_callOff->setFocus();
    m_busy->setText(what);
    m_busy->setVisible(!what.isEmpty());
    m_actions->setEnabled(what.isEmpty());
    for (int i = 0; i < m_body->count(); ++i) {
        if (QWidget *const widget = m_body->itemAt(i)->widget())
            widget->setEnabled(what.isEmpty());
    }
    if (!what.isEmpty())
        clearProblem();
}

void StartStep::setProblem(std::function<BarText()> problem)
{
    m_problem->showText(std::move(problem));
}

void StartStep::clearProblem()
{
    m_problem->dismiss();
}

void StartStep::setError(const forms::Error &error)
{
    m_problem->showError(error);
}

} // namespace ui
