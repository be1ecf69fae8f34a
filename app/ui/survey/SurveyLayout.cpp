// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of the survey's page stands.
#include "app/operations/OfferedLanguages.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/Passphrase.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"
#include "app/ui/survey/SurveyPage.h"
#include "app/ui/survey/SurveyTables.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int readingWidth = 640;
constexpr int fieldWidth = 420;
constexpr int periodColumns = 5;
constexpr int countColumns = 4;

QVBoxLayout *partOf(QWidget *part)
{
    auto *const layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::group);
    return layout;
}

/// No wider than is read with ease. In a row of its own, because a column counts heights for the width it has.
QHBoxLayout *readable(QWidget *widget, int width = readingWidth)
{
    widget->setMaximumWidth(scaled(width));
    auto *const row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch(0);
    return row;
}

} // namespace

SurveyPage::SurveyPage(operations::VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_head(new PageHead)
    , m_error(new ErrorBar)
    , m_preparing(new QWidget)
    , m_prepareText(new TextLabel)
    , m_new(new NewPassphrase)
    , m_prepare(new WrapPushButton)
    , m_periodsPart(new QWidget)
    , m_none(new TextLabel)
    , m_table(new QTableWidget(0, periodColumns))
    , m_why(new TextLabel)
    , m_passphrase(new QLineEdit)
    , m_field(new Field(m_passphrase))
    , m_open(new WrapPushButton)
    , m_results(new QWidget)
    , m_resultsTitle(new TextLabel(TextLabel::Size::Heading))
    , m_resultsText(new TextLabel)
    , m_counts(new QTableWidget(0, countColumns))
{
    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::margin);
    column->setSpacing(metrics::margin);
    column->addLayout(readable(buildPreparing()));
    column->addWidget(buildPeriods());
    column->addWidget(buildResults());
    column->addStretch(1);
    auto *const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *const top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->setSpacing(metrics::related);
    top->addWidget(m_head);
    top->addWidget(m_error);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(metrics::related);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    nameAll();
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(m_prepare, &QPushButton::clicked, this, &SurveyPage::prepare);
    connect(m_new, &NewPassphrase::entered, this, &SurveyPage::prepare);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SurveyPage::showWhy);
    connect(m_open, &QPushButton::clicked, this, &SurveyPage::open);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SurveyPage::open);
}

QWidget *SurveyPage::buildPreparing()
{
    m_prepare->setObjectName(u"prepareSurvey"_s);
    m_prepare->setMinimumHeight(metrics::control);
    m_prepare->setProperty("primary", true);
    QVBoxLayout *const layout = partOf(m_preparing);
    layout->addWidget(m_prepareText);
    layout->addLayout(readable(m_new, fieldWidth));
    layout->addWidget(m_prepare, 0, Qt::AlignLeading);
    return m_preparing;
}

QWidget *SurveyPage::buildPeriods()
{
    makeSurveyTable(m_table);
    m_table->setObjectName(u"surveyPeriods"_s);
    m_why->setObjectName(u"surveyWhy"_s);
    m_passphrase->setObjectName(u"surveyPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_open->setObjectName(u"openSurvey"_s);
    m_open->setMinimumHeight(metrics::control);
    m_open->setProperty("primary", true);
    QVBoxLayout *const layout = partOf(m_periodsPart);
    layout->addLayout(readable(m_none));
    layout->addWidget(m_table);
    layout->addLayout(readable(m_why));
    layout->addLayout(readable(m_field, fieldWidth));
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    return m_periodsPart;
}

QWidget *SurveyPage::buildResults()
{
    makeSurveyTable(m_counts);
    m_counts->setObjectName(u"surveyCounts"_s);
    QVBoxLayout *const layout = partOf(m_results);
    layout->setSpacing(metrics::related);
    layout->addWidget(m_resultsTitle);
    layout->addLayout(readable(m_resultsText));
    layout->addWidget(m_counts);
    return m_results;
}

void SurveyPage::nameAll()
{
    say([this] {
        m_head->setBack(tr("Release"));
        m_head->setTitle(tr("User survey"));
        m_head->setNote(tr("Each answer is sealed when it is handed in. Nobody here can read who said what."));
        m_prepareText->setText(operations::isMethodsLead(m_session)
                ? tr("Before a survey can be handed over, a key is made that answers are sealed to. It opens with a "
                     "passphrase of its own, which those who meet the clients must not know: with it, and only with "
                     "it, the tables of a closed period can be made. Write it down and lock it up. If it is lost, no "
                     "recovery code and nobody else can open the answers.")
                : tr("No survey can be handed over yet: a supervisor or an administrator prepares it here, once."));
        m_prepare->setText(tr("&Prepare the survey"));
        m_none->setText(tr("No survey has been handed over yet. Ctrl+K on any page: Hand over the survey."));
        m_table->setHorizontalHeaderLabels(
            {tr("Survey"), tr("Period"), tr("Offered"), tr("Answered"), tr("How it stands")});
        m_table->setAccessibleName(tr("Periods"));
        m_field->setName(tr("The survey's pass&phrase"));
        m_open->setText(tr("&Open the period"));
        m_counts->setHorizontalHeaderLabels({tr("Topic"), tr("Answer"), tr("Number"), tr("Share")});
        m_counts->setAccessibleName(tr("Answers, counted"));
        showPeriods();
        showResults();
    });
}

} // namespace ui
