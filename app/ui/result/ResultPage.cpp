// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result/ResultPage.h"

#include "app/models/Words.h"
#include "app/operations/Caseload.h"
#include "app/operations/VaultSession.h"
#include "app/paper/ResultProfile.h"
#include "app/ui/followup/FeedbackLines.h"
#include "app/ui/followup/GoalRows.h"
#include "app/ui/parts/BriefClipboard.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/FocusOrder.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/RowHeight.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/result/ProfileView.h"
#include "app/ui/result/ResultWords.h"
#include "app/ui/result/StepPanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int stepsWidth = 300;
constexpr int readingWidth = 720;

QString variantLabel(const forms::FormDefinition &form, const QString &name)
{
    if (form.variants.size() < 2) // one alone needs no name
        return {};
    for (const forms::Variant &variant : form.variants) {
        if (variant.name == name && !variant.label.isEmpty())
            return variant.label.in(models::language());
    }
    return models::variantWord(name);
}

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ResultPage::ResultPage(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_head(new PageHead)
    , m_error(new ErrorBar)
    , m_pictureButton(m_head->addButton("openPicture"))
    , m_numbers(new QToolButton)
    , m_clipboard(new BriefClipboard(this))
    , m_picture(new QStackedWidget)
    , m_profile(new ProfileView)
    , m_table(new QTableWidget)
    , m_words(new ResultWords)
    , m_feedbackTitle(new TextLabel(TextLabel::Size::Heading))
    , m_feedbackHint(new TextLabel(TextLabel::Size::Meta))
    , m_feedback(new FeedbackLines)
    , m_goalsTitle(new TextLabel(TextLabel::Size::Heading))
    , m_goals(new GoalRows(session))
    , m_steps(new StepPanel(session, ask))
{
    build();
    addKeys();
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(m_steps, &StepPanel::interviewAsked, this, [this](const cases::AssessmentId &id) {
        drop(); // the interview page opens it anew
        Q_EMIT interviewAsked(id);
    });
    connect(m_steps, &StepPanel::reviewAsked, this, &ResultPage::reviewAsked);
    connect(m_steps, &StepPanel::failed, m_error, &ErrorBar::showError);
    connect(m_feedback, &FeedbackLines::goalWanted, m_goals, &GoalRows::set);
    connect(m_goals, &GoalRows::arranged, this, [this] { orderFocus(this); });
    connect(m_goals, &GoalRows::failed, m_error, &ErrorBar::showError);
    connect(m_steps, &StepPanel::stepTaken, this, &ResultPage::reload);
}

ResultPage::~ResultPage()
{
    drop();
}

/// What is being written about the interview goes first.
void ResultPage::drop()
{
    m_words->clear();
    m_interview.reset();
}

void ResultPage::build()
{
    m_numbers->setObjectName(u"numbers"_s);
    m_numbers->setCheckable(true);
    m_numbers->setMinimumHeight(metrics::control);
    m_numbers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_numbers->setIcon(icon(u"view-statistics"_s));
    m_head->addWidget(m_numbers);
    m_pdf = buildPdfMenu();
    m_head->addWidget(m_pdf);
    m_pictureButton->setIcon(icon(u"office-chart-bar"_s));
    m_pictureButton->hide();
    connect(m_pictureButton, &QPushButton::clicked, this, &ResultPage::askForPicture);
    connect(m_numbers, &QToolButton::toggled, this, &ResultPage::showNumbers);

    QScrollArea *const side = scrolled(m_steps);
    side->setFixedWidth(stepsWidth);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->addWidget(m_head);
    top->addWidget(m_error);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(scrolled(buildContent()), 1);
    across->addWidget(new Hairline(Qt::Vertical));
    across->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(metrics::related);
    layout->addLayout(top);
    layout->addLayout(across, 1);
    say([this] {
        m_numbers->setText(tr("&Numbers"));
        m_numbers->setToolTip(tr("The same as a table (F8)"));
        m_numbers->setShortcut(Qt::Key_F8); // setText takes the shortcut of its letter instead
        m_pictureButton->setText(tr("P&icture"));
        m_pictureButton->setToolTip(tr("The situation in one picture, area by area (F7)"));
        m_pictureButton->setShortcut(Qt::Key_F7); // setText takes the shortcut of its letter instead
        m_table->setAccessibleName(tr("The profile as a table"));
        m_feedbackTitle->setText(tr("To talk through with the client"));
        m_feedbackHint->setText(tr("The key G makes a goal of the line at hand."));
        m_feedback->setAccessibleName(m_feedbackTitle->text());
        m_goalsTitle->setText(tr("Goals"));
        if (m_interview)
            show();
    });
}

QWidget *ResultPage::buildContent()
{
    m_table->setObjectName(u"profileTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table, metrics::compact);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_picture->addWidget(m_profile);
    m_picture->addWidget(m_table);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::margin);
    column->setSpacing(metrics::group);
    column->addWidget(m_picture);
    column->addLayout(buildReading());
    column->addStretch(1);
    return content;
}

/// Words no wider than they are read well. In a row of its own: a column asks its parts how high they are for all of
/// its width, whatever they are limited to.
QLayout *ResultPage::buildReading()
{
    auto *reading = new QWidget;
    reading->setMaximumWidth(readingWidth);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::group);
    for (QWidget *const part :
        std::initializer_list<QWidget *>{m_words, m_feedbackTitle, m_feedbackHint, m_feedback, m_goalsTitle, m_goals})
        column->addWidget(part);
    auto *across = new QHBoxLayout;
    across->addWidget(reading, 1);
    across->addStretch(0);
    return across;
}

void ResultPage::setAssessment(const cases::AssessmentId &assessment)
{
    m_assessment = {};
    m_assessment.id = assessment;
    m_numbers->setChecked(false);
    m_error->dismiss();
    reload();
}

QString ResultPage::title() const
{
    return tr("Result, %1").arg(m_client.name);
}

void ResultPage::arrive()
{
    if (m_picture->isVisibleTo(this))
        return m_profile->setFocus();
    if (m_pictureButton->isVisibleTo(this))
        return m_pictureButton->setFocus();
    if (auto *const step = m_steps->findChild<QPushButton *>())
        step->setFocus();
}

void ResultPage::reload()
{
    drop(); // one at a time: the last one is on disk before the next is read
    auto interview = operations::Interview::open(m_session, m_assessment.id);
    if (!interview) {
        m_error->showError(interview.error());
        return;
    }
    m_interview = std::move(interview).value();
    m_assessment = m_interview->assessment();
    if (const auto client = operations::Caseload(m_session).client(m_assessment.client))
        m_client = *client;
    show();
}

void ResultPage::show()
{
    const forms::FormDefinition &form = m_interview->definition();
    m_head->setBack(m_client.name);
    const QString title = form.title.in(models::language());
    const QString day = models::dayWord(m_assessment.interviewDate);
    const QString kind = variantLabel(form, m_assessment.variant);
    m_head->setTitle(kind.isEmpty() ? tr("%1 · %2", "instrument, date").arg(title, day)
                                    : tr("%1, %2 · %3", "instrument, variant, date").arg(title, kind, day));
    m_head->setNote(form.shownAs.in(models::language()));
    m_pictureButton->setVisible(form.picture.has_value());
    showProfile();
    m_words->show(*m_interview, documents::earlierResult(*m_interview));
    showFeedback();
    m_steps->setAssessment(m_assessment);
}

void ResultPage::showFeedback()
{
    const auto earlier = documents::earlierResult(*m_interview);
    const QHash<forms::Slot, QString> notes = m_interview->notesForPaper();
    const auto areas
        = paper::feedbackAreas({.entry = m_interview->entry(), .earlier = earlier, .notes = notes}, models::language());
    for (QWidget *const part : std::initializer_list<QWidget *>{m_feedbackTitle, m_feedbackHint, m_feedback})
        part->setVisible(!areas.empty());
    m_feedback->setAreas(areas);
    m_goals->setClient(m_assessment.client, m_assessment.id);
}

void ResultPage::showProfile()
{
    const auto profile = paper::resultProfile(
        m_interview->entry(), documents::earlierResult(*m_interview), m_assessment.interviewDate, models::language());
    const charts::ChartTable table = charts::profileTable(profile);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_picture, m_numbers})
        part->setVisible(!profile.rows.empty()); // a form without scores has words alone
    m_profile->setProfile(profile);
    m_table->clear();
    m_table->setColumnCount(int(table.columns.size()));
    m_table->setRowCount(int(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.columns);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(table.rows[std::size_t(row)].value(column)));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int tableHeight
        = m_table->horizontalHeader()->sizeHint().height() + scaled(metrics::compact) * (m_table->rowCount() + 1);
    m_picture->setFixedHeight(std::max(m_profile->sizeHint().height(), tableHeight));
}

void ResultPage::askForPicture()
{
    drop(); // what is being written goes to disk before another page reads it
    Q_EMIT pictureAsked(m_assessment.id);
}

void ResultPage::showNumbers(bool numbers)
{
    m_picture->setCurrentWidget(numbers ? static_cast<QWidget *>(m_table) : m_profile);
    m_picture->currentWidget()->setFocus();
}

} // namespace ui
