// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/GoalRows.h"

#include "app/models/Words.h"
#include "app/operations/Goals.h"
#include "app/ui/parts/KeepFocus.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr cases::GoalOutcome outcomes[] = {cases::GoalOutcome::Fully, cases::GoalOutcome::Partly,
    cases::GoalOutcome::Not, cases::GoalOutcome::NotApplicable, cases::GoalOutcome::NotFollowedUp};

QString about(const cases::Goal &goal)
{
    QStringList parts;
    if (!goal.area.isEmpty())
        parts << goal.area;
    //: %1 is the day a goal was set
    parts << GoalRows::tr("set %1").arg(models::dayWord(goal.setOn));
    for (const cases::GoalFollowed &followed : goal.followed) {
        //: what came of a goal, and the day it was looked at
        const QString told
            = GoalRows::tr("%1, %2").arg(models::goalOutcomeWord(followed.outcome), models::dayWord(followed.on));
        parts << (followed.note.isEmpty() ? told : u"%1: %2"_s.arg(told, followed.note));
    }
    return parts.join(u" · "_s);
}

} // namespace

GoalRows::GoalRows(operations::VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_nothing(new TextLabel(TextLabel::Size::Body))
    , m_new(new QLineEdit)
{
    setObjectName(u"goals"_s);
    m_new->setObjectName(u"newGoal"_s);
    m_new->setMinimumHeight(metrics::control);
    m_new->setMaxLength(operations::Goals::longest);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::related);
    column->addWidget(m_nothing);
    column->addLayout(m_rows);
    column->addWidget(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        if (!m_new->text().trimmed().isEmpty() && set({}, m_new->text()))
            m_new->clear();
    });
    retranslate();
}

void GoalRows::setClient(const cases::ClientId &client, const cases::AssessmentId &at)
{
    if (client != m_client)
        m_new->clear(); // it was about somebody else
    m_client = client;
    m_at = at;
    reload();
}

bool GoalRows::set(const QString &area, const QString &text)
{
    const operations::NewGoal goal{
        .client = m_client, .assessment = m_at, .area = area, .text = text.left(operations::Goals::longest)};
    if (const auto made = operations::Goals(m_session).set(goal); !made) {
        Q_EMIT failed(made.error());
        return false;
    }
    reload();
    return true;
}

void GoalRows::reload()
{
    const auto goals = operations::Goals(m_session).of(m_client);
    if (!goals)
        return Q_EMIT failed(goals.error());
    m_goals = *goals;
    const KeepFocus keep(this);
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const cases::Goal &goal : m_goals) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline(Qt::Horizontal));
        addRow(goal);
    }
    m_nothing->setVisible(m_goals.empty());
    Q_EMIT arranged();
}

void GoalRows::addRow(const cases::Goal &goal)
{
    auto *const row = new QWidget;
    auto *const text = new TextLabel(TextLabel::Size::Body);
    auto *const meta = new TextLabel(TextLabel::Size::Meta);
    auto *const button = new QPushButton(goal.isOpen() ? tr("Follow up") : tr("Follow up again"));
    text->setText(goal.text);
    meta->setText(about(goal));
    button->setObjectName(u"follow-%1"_s.arg(goal.id.toString()));
    button->setMinimumHeight(metrics::control);
    button->setCheckable(true);
    button->setAccessibleName(tr("%1: %2", "step, goal").arg(button->text(), goal.text));
    auto *const left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(text);
    left->addWidget(meta);
    auto *const line = new QHBoxLayout;
    line->setSpacing(metrics::group);
    line->addLayout(left, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    auto *const column = new QVBoxLayout(row);
    column->setContentsMargins(0, metrics::related, 0, metrics::related);
    column->addLayout(line);
    QWidget *const form = followForm(goal, row);
    column->addWidget(form);
    form->hide();
    m_rows->addWidget(row);
    row->show(); // now: it may be given the focus
    connect(button, &QPushButton::toggled, form, [form](bool on) {
        form->setVisible(on);
        if (auto *const first = form->findChild<QPushButton *>(); on && first)
            first->setFocus();
    });
}

/// The outcomes as buttons in a row: one key each. A note first, where there is something to say.
QWidget *GoalRows::followForm(const cases::Goal &goal, QWidget *row)
{
    auto *const form = new QWidget(row);
    auto *const note = new QLineEdit;
    note->setObjectName(u"goalNote"_s);
    note->setMinimumHeight(metrics::control);
    note->setMaxLength(operations::Goals::longest);
    note->setPlaceholderText(tr("Note, if there is something to say"));
    note->setAccessibleName(tr("Note on %1").arg(goal.text));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::related);
    for (const cases::GoalOutcome outcome : outcomes) {
        auto *const button = new QPushButton(models::goalOutcomeWord(outcome));
        button->setObjectName(u"outcome-"_s + cases::outcomeName(outcome));
        button->setMinimumHeight(metrics::control);
        button->setAccessibleName(tr("%1: %2", "outcome, goal").arg(button->text(), goal.text));
        buttons->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, goal, outcome, note] { follow(goal, outcome, note->text()); });
    }
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout(form);
    column->setContentsMargins(0, metrics::related, 0, 0);
    column->setSpacing(metrics::related);
    column->addLayout(buttons);
    column->addWidget(note);
    return form;
}

void GoalRows::follow(const cases::Goal &goal, cases::GoalOutcome outcome, const QString &note)
{
    const cases::GoalFollowed followed{.outcome = outcome, .on = m_session.clock().today(), .note = note, .by = {}};
    if (const auto done = operations::Goals(m_session).follow(goal, followed); !done)
        return Q_EMIT failed(done.error());
    // The row goes with the button that was pressed
    QMetaObject::invokeMethod(
        this,
        [this, id = goal.id] {
            reload();
            if (auto *const button = findChild<QPushButton *>(u"follow-%1"_s.arg(id.toString())))
                button->setFocus();
        },
        Qt::QueuedConnection);
}

void GoalRows::goTo(const QString &goal)
{
    if (auto *const button = findChild<QPushButton *>(u"follow-"_s + goal))
        button->setFocus(Qt::OtherFocusReason);
}

void GoalRows::retranslate()
{
    m_nothing->setText(tr("No goal has been set yet."));
    m_new->setPlaceholderText(tr("A new goal, in the client's words"));
    m_new->setAccessibleName(tr("A new goal"));
    if (!m_client.isNull())
        reload();
}

void GoalRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
