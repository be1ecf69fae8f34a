// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result/StepPanel.h"

#include "app/models/Words.h"
#include "app/operations/ReviewAssessment.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/KeepFocus.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Steps that have a page of their own: the interview begins on its form, a review is decided on its page.
bool hasOwnPage(review::Action action)
{
    return action == review::Action::Begin || action == review::Action::Return || action == review::Action::Approve;
}

bool needsComment(cases::AssessmentState from, review::Action action)
{
    const auto &steps = review::steps();
    return std::any_of(steps.begin(), steps.end(),
        [&](const review::Step &step) { return step.from == from && step.action == action && step.needsComment; });
}

} // namespace

StepPanel::StepPanel(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::margin);
    m_layout->setSpacing(metrics::related);
}

void StepPanel::setAssessment(const cases::Assessment &assessment)
{
    const KeepFocus keep(this);
    m_assessment = assessment;
    clear();
    auto *state = new TextLabel(TextLabel::Size::Heading);
    state->setObjectName(u"state"_s);
    state->setText(models::stateWord(assessment.state));
    m_layout->addWidget(state);
    addSteps();
    addTrail();
    m_layout->addStretch(1);
}

void StepPanel::clear()
{
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater(); // it may be the button whose click leads here
        }
        delete item;
    }
}

std::vector<review::Action> StepPanel::stepsHere(const std::vector<review::Action> &allowed) const
{
    std::vector<review::Action> steps;
    for (const review::Step &step : review::steps()) {
        if (step.from == m_assessment.state && !step.withoutReview && !hasOwnPage(step.action))
            steps.push_back(step.action);
    }
    for (const review::Action action : allowed) {
        if (!hasOwnPage(action) && std::find(steps.begin(), steps.end(), action) == steps.end())
            steps.push_back(action);
    }
    return steps;
}

void StepPanel::addSteps()
{
    const std::vector<review::Action> allowed = operations::ReviewAssessment(m_session, m_assessment.id).allowed();
    const bool isMine = m_assessment.interviewer == m_session.person().id;
    bool isMain = true;
    if (m_assessment.state == cases::AssessmentState::Sent && !isMine) {
        QPushButton *const read = addButton(u"review"_s, tr("Re&view"));
        read->setProperty("primary", true);
        isMain = false;
        connect(read, &QPushButton::clicked, this, [this] { Q_EMIT reviewAsked(m_assessment.id); });
    }
    for (const review::Action action : stepsHere(allowed)) {
        const bool isOpen = std::find(allowed.begin(), allowed.end(), action) != allowed.end();
        addStep(action, isMain && isOpen);
        isMain = isMain && !isOpen;
    }
    QPushButton *const read = addButton(u"openInterview"_s, tr("Open the &interview"));
    connect(read, &QPushButton::clicked, this, [this] { Q_EMIT interviewAsked(m_assessment.id); });
}

void StepPanel::addStep(review::Action action, bool isMain)
{
    const operations::ReviewAssessment review(m_session, m_assessment.id);
    const QString later = needsComment(m_assessment.state, action) ? u"-"_s : QString(); // asked for when it is taken
    const QString reason = models::refusalWord(review.refusal(action, later));
    QPushButton *const button = addButton(u"step-"_s + review::actionName(action), models::actionWord(action));
    button->setEnabled(reason.isEmpty());
    button->setProperty("primary", isMain && reason.isEmpty());
    button->setAccessibleDescription(reason);
    connect(button, &QPushButton::clicked, this, [this, action] { take(action); });
    if (reason.isEmpty())
        return;
    auto *why = new TextLabel(TextLabel::Size::Meta);
    why->setText(reason);
    m_layout->addWidget(why);
}

QPushButton *StepPanel::addButton(const QString &objectName, const QString &text)
{
    auto *button = new WrapPushButton(text);
    button->setObjectName(objectName);
    button->setMinimumHeight(metrics::control);
    m_layout->addWidget(button);
    return button;
}

void StepPanel::addTrail()
{
    const auto trail = operations::ReviewAssessment(m_session, m_assessment.id).trail();
    if (!trail || trail->empty())
        return;
    m_layout->addSpacing(metrics::group);
    auto *heading = new TextLabel(TextLabel::Size::Body);
    heading->setText(tr("So far"));
    m_layout->addWidget(heading);
    for (const review::StepTaken &step : *trail) {
        const auto action = review::actionFromName(step.action);
        QString text = tr("%1  %2, %3", "date, step, person")
                           .arg(step.when.toLocalTime().date().toString(Qt::ISODate),
                               action ? models::actionWord(*action) : step.action, step.personName);
        if (!step.comment.isEmpty())
            text += u"\n“%1”"_s.arg(step.comment);
        auto *line = new TextLabel(TextLabel::Size::Meta);
        line->setText(text);
        m_layout->addWidget(line);
    }
}

std::optional<QString> StepPanel::commentFor(review::Action action)
{
    const QString word = models::actionWord(action);
    if (action == review::Action::FeedBack)
        return m_ask.text({.title = word,
            .text = tr("What did the client want to correct or add? Leave it empty when there was nothing."),
            .yes = word,
            .initial = {},
            .isLong = true});
    if (needsComment(m_assessment.state, action))
        return m_ask.text({.title = word,
            .text = tr("Why? It stands in the trail, and what was approved is no longer counted."),
            .yes = word,
            .initial = {},
            .isLong = true});
    return QString();
}

void StepPanel::take(review::Action action)
{
    const std::optional<QString> comment = commentFor(action);
    if (!comment)
        return;
    const auto taken = operations::ReviewAssessment(m_session, m_assessment.id).take(action, *comment);
    if (taken)
        Q_EMIT stepTaken(m_assessment.id);
    else
        Q_EMIT failed(taken.error());
}

} // namespace ui
