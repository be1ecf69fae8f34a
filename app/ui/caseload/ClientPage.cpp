// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/ClientPage.h"

#include "app/models/Words.h"
#include "app/operations/CarryTarget.h"
#include "app/operations/CaseCourse.h"
#include "app/operations/Caseload.h"
#include "app/operations/Situations.h"
#include "app/operations/VaultSession.h"
#include "app/ui/caseload/AssessmentRows.h"
#include "app/ui/caseload/ClientMarks.h"
#include "app/ui/caseload/Timeline.h"
#include "app/ui/followup/DeadlineRows.h"
#include "app/ui/followup/DueRows.h"
#include "app/ui/followup/GoalRows.h"
#include "app/ui/followup/MeasureRows.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/FocusOrder.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/RowHeight.h"
#include "app/ui/parts/TextLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {

ClientPage::ClientPage(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_head(new PageHead)
    , m_said(new ErrorBar)
    , m_protected(new TextLabel(TextLabel::Size::Body))
    , m_timeline(new Timeline)
    , m_picture(new QPushButton)
    , m_deadlinesTitle(new TextLabel(TextLabel::Size::Heading))
    , m_deadlines(new DeadlineRows(session))
    , m_due(new DueRows(session, [this](const QString &id) { return m_titles.instrument(id); }))
    , m_currentTitle(new TextLabel(TextLabel::Size::Heading))
    , m_current(new AssessmentRows)
    , m_earlierTitle(new TextLabel(TextLabel::Size::Heading))
    , m_earlier(new AssessmentRows)
    , m_nothing(new TextLabel(TextLabel::Size::Body))
    , m_resultsTitle(new TextLabel(TextLabel::Size::Heading))
    , m_results(new QTableWidget)
    , m_again(new TextLabel(TextLabel::Size::Body))
    , m_measuresTitle(new TextLabel(TextLabel::Size::Heading))
    , m_measures(new MeasureRows(session))
    , m_goalsTitle(new TextLabel(TextLabel::Size::Heading))
    , m_goals(new GoalRows(session))
{
    build();
    QPushButton *const edit = m_head->addButton("editClient");
    m_add = m_head->addButton("newAssessment");
    m_add->setProperty("primary", true);
    say([this, edit] {
        m_head->setBack(tr("Caseload"));
        edit->setText(tr("&Edit"));
        m_add->setText(tr("New &assessment"));
        m_protected->setText(tr("Protected identity: masked in every list, never exported by name."));
        m_currentTitle->setText(tr("Going on"));
        m_earlierTitle->setText(tr("Done"));
        m_resultsTitle->setText(tr("Results over time"));
        m_goalsTitle->setText(tr("Goals"));
        m_measuresTitle->setText(tr("Measures"));
        m_deadlinesTitle->setText(tr("To be done"));
        m_nothing->setText(tr("No assessment yet. The first one is a baseline."));
        m_results->setAccessibleName(tr("Results over time"));
        if (!m_client.id.isNull())
            reload();
    });
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_client.id); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT newAssessmentAsked(m_client.id, {}); });
    for (AssessmentRows *const rows : {m_current, m_earlier})
        connect(rows, &AssessmentRows::opened, this, &ClientPage::assessmentOpened);
    connect(m_current, &AssessmentRows::carryAsked, this, &ClientPage::carryAsked);
    connect(m_current, &AssessmentRows::meetingAsked, this, &ClientPage::saveMeetingPage);
    connect(m_current, &AssessmentRows::calendarAsked, this, &ClientPage::saveCalendar);
    connect(m_due, &DueRows::failed, this, &ClientPage::failed);
    connect(m_due, &DueRows::beginAsked, this, &ClientPage::newAssessmentAsked);
    connect(m_deadlines, &DeadlineRows::failed, this, &ClientPage::failed);
    connect(m_deadlines, &DeadlineRows::arranged, this, [this] {
        m_deadlinesTitle->setVisible(!m_deadlines->isEmpty());
        orderFocus(this);
    });
    connect(m_due, &DueRows::arranged, this, [this] { orderFocus(this); });
    connect(m_goals, &GoalRows::arranged, this, [this] {
        orderFocus(this);
        showTimeline();
    });
    connect(m_measures, &MeasureRows::failed, this, &ClientPage::failed);
    connect(m_measures, &MeasureRows::arranged, this, [this] {
        orderFocus(this);
        showTimeline();
    });
    connect(m_goals, &GoalRows::failed, this, &ClientPage::failed);
    connect(m_timeline, &Timeline::opened, this, &ClientPage::openMark);
    connect(m_picture, &QPushButton::clicked, this, [this] { Q_EMIT pictureAsked(m_pictured); });
}

void ClientPage::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 8, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_timeline);
    column->addWidget(m_again);
    m_picture->setObjectName(u"openPicture"_s);
    m_picture->setIcon(icon(u"office-chart-bar"_s));
    m_picture->setMinimumHeight(metrics::control);
    m_picture->hide();
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addWidget(m_deadlinesTitle);
    column->addWidget(m_deadlines);
    column->addWidget(m_due);
    column->addWidget(m_nothing);
    column->addWidget(m_currentTitle);
    column->addWidget(m_current);
    column->addSpacing(16);
    column->addWidget(m_earlierTitle);
    column->addWidget(m_earlier);
    column->addSpacing(16);
    column->addWidget(m_resultsTitle);
    column->addWidget(m_results);
    column->addSpacing(16);
    column->addWidget(m_measuresTitle);
    column->addWidget(m_measures);
    column->addSpacing(16);
    column->addWidget(m_goalsTitle);
    column->addWidget(m_goals);
    column->addStretch(1);
    m_results->setObjectName(u"resultsOverTime"_s);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setShowGrid(false);
    m_results->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setSelectionMode(QAbstractItemView::NoSelection);
    m_results->setTabKeyNavigation(false);
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new RowHeight(m_results, metrics::compact);
    m_results->horizontalHeader()->setSectionsClickable(false);
    m_results->verticalHeader()->setSectionsClickable(false);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 0, 24, 0);
    top->addWidget(m_head);
    top->addWidget(m_said);
    top->addWidget(m_protected);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
}

void ClientPage::setClient(const cases::ClientId &client)
{
    m_client = {};
    m_client.id = client;
    m_said->dismiss();
    reload();
}

QString ClientPage::title() const
{
    return m_client.name;
}

void ClientPage::arrive()
{
    reload();
    const auto going = std::find_if(
        m_assessments.begin(), m_assessments.end(), [](const cases::Assessment &one) { return !isDone(one); });
    QWidget *next = m_add;
    if (going != m_assessments.end()) {
        if (auto *const button = m_current->findChild<QPushButton *>(u"open-%1"_s.arg(going->id.toString())))
            next = button;
    }
    next->setFocus();
}

void ClientPage::reload()
{
    const operations::Caseload caseload(m_session);
    const auto client = caseload.client(m_client.id);
    const auto assessments = caseload.assessmentsOf(m_client.id);
    if (!client || !assessments) {
        Q_EMIT failed(client ? assessments.error() : client.error());
        return;
    }
    m_client = *client;
    m_assessments = *assessments;
    for (const cases::Assessment &assessment : m_assessments) {
        if (!isDone(assessment))
            m_versions.insert(assessment.instrument, operations::versionAtHand(assessment.instrument));
    }
    showHead();
    showAssessments();
    showPicture();
    m_deadlines->setClient(m_client.id);
    m_due->setClient(m_client.id);
    m_goals->setClient(m_client.id);
    m_measures->setClient(m_client.id);
    showAgain();
    m_resultsTitle->hide();
    m_results->hide();
    QTimer::singleShot(0, this, &ClientPage::showResults); // the page first, what has to be computed after it
}

void ClientPage::showHead()
{
    m_head->setTitle(m_client.name);
    QStringList note;
    if (m_client.identity)
        note << m_client.identity->shown();
    if (m_client.birthDate.isValid())
        note << tr("born %1").arg(models::dayWord(m_client.birthDate));
    if (!m_client.caseNumber.isEmpty())
        note << tr("case %1").arg(m_client.caseNumber);
    m_head->setNote(note.join(u" · "_s));
    m_protected->setVisible(m_client.isProtected);
}

QString ClientPage::assessmentTitle(const cases::Assessment &assessment) const
{
    return m_titles.of(assessment.instrument, assessment.variant);
}

QString ClientPage::interviewerName(const cases::Assessment &assessment) const
{
    for (const cases::Person &person : m_session.people()) {
        if (person.id == assessment.interviewer)
            return person.name;
    }
    return {};
}

/// What is unfinished and one's own may go over to the version that is used now.
QString ClientPage::carryWord(const cases::Assessment &assessment) const
{
    const bool isUnfinished
        = assessment.state == cases::AssessmentState::Planned || assessment.state == cases::AssessmentState::UnderWay;
    const QString now = m_versions.value(assessment.instrument);
    if (!isUnfinished || assessment.interviewer != m_session.person().id || now.isEmpty() || now == assessment.version)
        return {};
    //: %1 is a version number
    return tr("Carry over to version %1").arg(now);
}

QString ClientPage::nextWord(const cases::Assessment &assessment) const
{
    const cases::Person me = m_session.person();
    return models::openingWord(assessment.state, assessment.interviewer == me.id, me.role);
}

void ClientPage::showAssessments()
{
    std::vector<cases::Assessment> going;
    std::vector<cases::Assessment> done;
    for (const cases::Assessment &assessment : m_assessments)
        (isDone(assessment) ? done : going).push_back(assessment);
    const AssessmentRows::Words words{
        .title =
            [this](const cases::Assessment &one) {
                return u"%1 · %2"_s.arg(assessmentTitle(one), models::dayWord(one.interviewDate));
            },
        .who = [this](const cases::Assessment &one) { return interviewerName(one); },
        .next = [this](const cases::Assessment &one) { return nextWord(one); },
        .carry = [this](const cases::Assessment &one) { return carryWord(one); },
        .before = tr("&Before the meeting"),
        .meetingPage = tr("The &page as PDF…"),
        .calendar = tr("The day for a &calendar…"),
    };
    m_current->setAssessments(going, words);
    m_earlier->setAssessments(done, words);
    m_currentTitle->setVisible(!going.empty());
    m_current->setVisible(!going.empty());
    m_earlierTitle->setVisible(!done.empty());
    m_earlier->setVisible(!done.empty());
    m_nothing->setVisible(m_assessments.empty());
}

void ClientPage::showTimeline()
{
    const auto title = [this](const cases::Assessment &one) { return assessmentTitle(one); };
    std::vector<Timeline::Mark> marks = assessmentMarks(m_assessments, title);
    addMeasureMarks(marks, m_measures->measures());
    addGoalMarks(marks, m_goals->goals());
    m_timeline->setVisible(!marks.empty());
    const QDate first = m_assessments.empty() ? QDate() : m_assessments.back().created.date();
    m_timeline->setMarks(std::move(marks), first, m_session.clock().today());
}

void ClientPage::openMark(Timeline::Lane lane, const QString &id)
{
    switch (lane) {
    case Timeline::Lane::Assessments:
        return Q_EMIT assessmentOpened(cases::AssessmentId::fromString(id));
    case Timeline::Lane::Measures:
        return m_measures->goTo(id);
    case Timeline::Lane::Goals:
        return m_goals->goTo(id);
    }
}

/// Whether a new case came after a closing: what a closed case is judged by (sweden.md 1.5).
void ClientPage::showAgain()
{
    QStringList lines;
    const auto closings = operations::caseCourse(m_session, m_client.id);
    if (!closings)
        return Q_EMIT failed(closings.error());
    for (const cases::AfterClosing &one : *closings) {
        if (one.opened)
            //: both are days
            lines << tr("New case %1, within 12 months of the closing %2.")
                         .arg(models::dayWord(*one.opened), models::dayWord(one.closed));
        else if (one.isKnown)
            //: a day
            lines << tr("No new case within 12 months of the closing %1.").arg(models::dayWord(one.closed));
    }
    m_again->setText(lines.join(u'\n'));
    m_again->setVisible(!lines.isEmpty());
}

/// The latest that was begun: the situation as it is known now. The way to earlier ones is there.
void ClientPage::showPicture()
{
    m_pictured = {};
    const operations::Situations situations(m_session);
    const cases::Assessment *latest = nullptr;
    for (const cases::Assessment &one : m_assessments) {
        const bool isLater
            = !latest || std::tie(latest->interviewDate, latest->created) < std::tie(one.interviewDate, one.created);
        if (one.state != cases::AssessmentState::Planned && isLater && situations.hasPicture(one))
            latest = &one;
    }
    m_picture->setVisible(latest != nullptr);
    if (!latest)
        return;
    m_pictured = latest->id;
    m_picture->setText(tr("&Picture: %1 · %2", "assessment, date")
            .arg(assessmentTitle(*latest), models::dayWord(latest->interviewDate)));
    m_picture->setToolTip(tr("The situation in one picture, area by area (F7)"));
    m_picture->setShortcut(Qt::Key_F7); // setText takes the shortcut of its letter instead
}

} // namespace ui
