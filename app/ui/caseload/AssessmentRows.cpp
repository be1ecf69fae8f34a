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

using namespace Qt::StringLiterals;

namespace ui {

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
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(16);
    layout->addLayout(left, 3);
    layout->addWidget(state, 2);
    if (assessment.state == cases::AssessmentState::Planned && !words.before.isEmpty())
        layout->addWidget(meetingButton(assessment, words));
    layout->addWidget(next);
    m_layout->addWidget(row);
    connect(next, &QPushButton::clicked, this, [this, id = assessment.id] { Q_EMIT opened(id); });
}

QPushButton *AssessmentRows::meetingButton(const cases::Assessment &assessment, const Words &words)
{
    auto *button = new QPushButton(words.before);
    button->setMinimumHeight(32);
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
