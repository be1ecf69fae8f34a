// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/AssessmentRows.h"

#include "app/models/Words.h"
#include "app/ui/parts/KeepFocus.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
bool isPlanned(const cases::Assessment &assessment)
{
    return assessment.state == cases::AssessmentState::Planned;
}
} // namespace

AssessmentRows::AssessmentRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void AssessmentRows::setAssessments(const std::vector<cases::Assessment> &assessments, const Words &words)
{
    const KeepFocus keep(this);
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // A planned one has a button more: where it is, the others leave its room, so that the columns stand straight
    const bool anyPlanned = !words.before.isEmpty() && std::ranges::any_of(assessments, &isPlanned);
    m_meetingWidth = anyPlanned ? QPushButton(words.before).sizeHint().width() : 0;
    for (const cases::Assessment &assessment : assessments) {
        if (m_layout->count() > 0)
            m_layout->addWidget(new Hairline(Qt::Horizontal));
        addRow(assessment, words);
    }
}

void AssessmentRows::addRow(const cases::Assessment &assessment, const Words &words)
{
    auto *row = new QWidget;
    auto *title = new TextLabel(TextLabel::Size::Body);
    auto *note = new TextLabel(TextLabel::Size::Meta);
    auto *state = new TextLabel(TextLabel::Size::Body);
    auto *next = new QPushButton(words.next(assessment));
    const QString name = words.title(assessment);
    title->setText(name);
    note->setText(words.who(assessment));
    state->setText(models::stateWord(assessment.state));
    next->setMinimumHeight(32);
    next->setMinimumWidth(160);
    next->setObjectName(u"open-%1"_s.arg(assessment.id.toString()));
    next->setAccessibleName(tr("%1: %2", "step, assessment").arg(next->text(), name));
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(title);
    left->addWidget(note);
    if (const QString carry = words.carry(assessment); !carry.isEmpty()) {
        auto *const button = new QPushButton(carry);
        button->setMinimumHeight(32);
        button->setObjectName(u"carry-%1"_s.arg(assessment.id.toString()));
        button->setAccessibleName(tr("%1: %2", "step, assessment").arg(carry, name));
        left->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, id = assessment.id] { Q_EMIT carryAsked(id); });
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(16);
    layout->addLayout(left, 3);
    layout->addWidget(state, 2);
    if (isPlanned(assessment) && m_meetingWidth > 0)
        layout->addWidget(meetingButton(assessment, words));
    else if (m_meetingWidth > 0)
        layout->addSpacing(m_meetingWidth + layout->spacing());
    layout->addWidget(next);
    m_layout->addWidget(row);
    row->show(); // now: it may be given the focus
    connect(next, &QPushButton::clicked, this, [this, id = assessment.id] { Q_EMIT opened(id); });
}

QPushButton *AssessmentRows::meetingButton(const cases::Assessment &assessment, const Words &words)
{
    auto *button = new QPushButton(words.before);
    button->setMinimumHeight(32);
    button->setFixedWidth(m_meetingWidth);
    button->setObjectName(u"meeting-%1"_s.arg(assessment.id.toString()));
    button->setAccessibleName(tr("%1: %2", "step, assessment").arg(words.before, words.title(assessment)));
    auto *menu = new QMenu(button);
    QAction *const page = menu->addAction(words.meetingPage);
    page->setObjectName(u"pdfMeeting"_s);
    connect(page, &QAction::triggered, this, [this, id = assessment.id] { Q_EMIT meetingAsked(id); });
    QAction *const calendar = menu->addAction(words.calendar);
    calendar->setObjectName(u"calendar"_s);
    connect(calendar, &QAction::triggered, this, [this, id = assessment.id] { Q_EMIT calendarAsked(id); });
    button->setMenu(menu);
    return button;
}

} // namespace ui
