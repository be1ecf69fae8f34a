// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/DueRows.h"

#include "app/models/Words.h"
#include "app/ui/parts/KeepFocus.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int noteWidth = 720;
constexpr int soon = 30; // days
using Outcome = cases::FollowUpOutcome;
constexpr Outcome withoutInterview[] = {Outcome::Declined, Outcome::NotReached, Outcome::Moved, Outcome::Deceased,
    Outcome::InInstitution, Outcome::ContactEnded, Outcome::Other};
} // namespace

DueRows::DueRows(operations::VaultSession &session, Titles titles, Qt::Orientation buttons, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_titles(std::move(titles))
    , m_buttons(buttons)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"dueRows"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::related);
    hide();
}

void DueRows::setClient(const cases::ClientId &client)
{
    m_client = client;
    reload();
}

void DueRows::reload()
{
    const KeepFocus keep(this);
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_client.isNull())
        return hide();
    const auto due = operations::FollowUps(m_session).open(m_client);
    if (!due)
        return Q_EMIT failed(due.error());
    for (const operations::DueFollowUp &one : *due)
        addRow(one);
    setVisible(!due->empty());
    Q_EMIT arranged();
}

void DueRows::addRow(const operations::DueFollowUp &due)
{
    auto *const row = new QWidget;
    auto *const text = new TextLabel(TextLabel::Size::Body);
    auto *const meta = new TextLabel(TextLabel::Size::Meta);
    const QString title = m_titles(due.instrument);
    //: %1 is an instrument, %2 a day, %3 "in 2 weeks" or "3 days ago"
    text->setText(tr("Follow-up of %1 due %2 (%3)")
            .arg(title, models::dayWord(due.due), models::agoWord(due.due, m_session.clock().today())));
    QStringList told;
    if (due.attempts > 0)
        told << tr("Tried %n time(s).", nullptr, due.attempts);
    if (!due.note.isEmpty())
        told << due.note;
    meta->setText(told.join(u'\n'));
    auto *const note = new QLineEdit;
    note->setObjectName(u"dueNote"_s);
    note->setMinimumHeight(metrics::control);
    note->setMaximumWidth(noteWidth);
    note->setPlaceholderText(tr("Note, if there is something to say"));
    note->setAccessibleName(tr("Note on the follow-up of %1").arg(title));
    auto *const begin = new QPushButton(tr("&Begin the follow-up"));
    begin->setObjectName(u"dueBegin"_s);
    begin->setProperty("primary", due.due <= m_session.clock().today().addDays(soon)); // else there is no haste
    auto *const tried = new QPushButton(tr("&Tried, not reached"));
    tried->setObjectName(u"dueTried"_s);
    for (QPushButton *const button : {begin, tried})
        button->setMinimumHeight(metrics::control);
    auto *const buttons
        = new QBoxLayout(m_buttons == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    buttons->setSpacing(metrics::related);
    for (QWidget *const button : std::initializer_list<QWidget *>{begin, tried, endMenu(due, note)})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, metrics::related);
    column->setSpacing(4);
    column->addWidget(text);
    column->addWidget(meta);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addSpacing(4);
    column->addWidget(note);
    m_rows->addWidget(row);
    row->show(); // now: it may be given the focus
    meta->setVisible(!told.isEmpty()); // not before it has a parent: it would be a window
    connect(begin, &QPushButton::clicked, this, [this, due] { Q_EMIT beginAsked(due.client, due.instrument); });
    connect(tried, &QPushButton::clicked, this,
        [this, due, note] { take(operations::FollowUps(m_session).tried(due, note->text())); });
}

QWidget *DueRows::endMenu(const operations::DueFollowUp &due, QLineEdit *note)
{
    auto *const button = new QPushButton(tr("&No follow-up…"));
    button->setObjectName(u"dueEnd"_s);
    button->setMinimumHeight(metrics::control);
    button->setToolTip(tr("There will be no follow-up interview: why"));
    auto *const menu = new QMenu(button);
    for (const Outcome outcome : withoutInterview) {
        QAction *const action = menu->addAction(models::followUpOutcomeWord(outcome));
        action->setObjectName(u"end-"_s + cases::followUpOutcomeName(outcome));
        connect(action, &QAction::triggered, this,
            [this, due, outcome, note] { take(operations::FollowUps(m_session).end(due, outcome, note->text())); });
    }
    button->setMenu(menu);
    return button;
}

void DueRows::take(const forms::Result<void> &done)
{
    if (!done)
        return Q_EMIT failed(done.error()); // what was written stands
    QMetaObject::invokeMethod(this, &DueRows::reload, Qt::QueuedConnection); // the button that was pressed goes with it
}

void DueRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QWidget::changeEvent(event);
}

} // namespace ui
