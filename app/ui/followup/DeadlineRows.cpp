// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/DeadlineRows.h"

#include "app/models/Words.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/KeepFocus.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = cases::Deadline::State;

namespace ui {

namespace {
constexpr int reasonWidth = 720;
}

DeadlineRows::DeadlineRows(operations::VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"deadlines"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void DeadlineRows::setClient(const cases::ClientId &client)
{
    m_client = client;
    reload();
}

void DeadlineRows::reload()
{
    const auto all = operations::Deadlines(m_session).of(m_client);
    if (!all)
        return Q_EMIT failed(all.error());
    const KeepFocus keep(this);
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const operations::ToldDeadline &told : *all) {
        if (told.deadline.state(m_session.clock().today()) == State::Met)
            continue;
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline(Qt::Horizontal));
        addRow(told);
    }
    m_isEmpty = m_rows->count() == 0;
    Q_EMIT arranged();
}

QString DeadlineRows::standing(const cases::Deadline &deadline) const
{
    const QDate today = m_session.clock().today();
    switch (deadline.state(today)) {
    case State::Open:
        //: %1 is a day, %2 "in 2 weeks"
        return tr("by %1 (%2)").arg(models::dayWord(deadline.due), models::agoWord(deadline.due, today));
    case State::Late:
        return tr("was to be done by %1, %n day(s) late", nullptr, int(deadline.due.daysTo(today)))
            .arg(models::dayWord(deadline.due));
    case State::Met:
        return tr("done %1").arg(models::dayWord(deadline.met));
    case State::MetLate:
        return tr("done %1, %n day(s) late", nullptr, int(deadline.due.daysTo(deadline.met)))
            .arg(models::dayWord(deadline.met));
    }
    return {};
}

void DeadlineRows::addRow(const operations::ToldDeadline &told)
{
    const cases::Deadline &deadline = told.deadline;
    const bool isLate = deadline.isLate(m_session.clock().today());
    const QString what = told.label.in(models::language());
    auto *const row = new QWidget;
    auto *const text = new TextLabel(TextLabel::Size::Body);
    auto *const meta = new TextLabel(TextLabel::Size::Meta);
    text->setText(u"%1, %2"_s.arg(what, standing(deadline)));
    meta->setText(u"%1 · %2"_s.arg(told.instrument.in(models::language()), told.source));
    auto *const line = new QHBoxLayout;
    line->setSpacing(metrics::related);
    if (isLate)
        line->addWidget(new FindingMark(forms::Severity::Warning), 0, Qt::AlignTop);
    line->addWidget(text, 1);
    auto *const column = new QVBoxLayout(row);
    column->setContentsMargins(0, metrics::related, 0, metrics::related);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(meta);
    if (isLate) {
        auto *const reason = new QLineEdit(deadline.reason);
        reason->setObjectName(u"reason-"_s + deadline.name);
        reason->setMinimumHeight(metrics::control);
        reason->setMaximumWidth(reasonWidth);
        reason->setMaxLength(operations::Deadlines::longest);
        reason->setPlaceholderText(tr("Why it is late"));
        reason->setAccessibleName(tr("Why it is late: %1").arg(what));
        column->addWidget(reason);
        connect(
            reason, &QLineEdit::editingFinished, this, [this, deadline, reason] { explain(deadline, reason->text()); });
    }
    m_rows->addWidget(row);
    row->show(); // now: it may be given the focus
}

void DeadlineRows::explain(const cases::Deadline &deadline, const QString &reason)
{
    if (reason.simplified().isEmpty() || reason.simplified() == deadline.reason)
        return; // nothing new is said
    if (const auto done = operations::Deadlines(m_session).explain(deadline, reason); !done)
        return Q_EMIT failed(done.error());
    QMetaObject::invokeMethod(this, &DeadlineRows::reload, Qt::QueuedConnection);
}

void DeadlineRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_client.isNull())
        reload();
    QWidget::changeEvent(event);
}

} // namespace ui
