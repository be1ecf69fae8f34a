// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/review/ReviewPage.h"

#include "app/models/AssessmentTitles.h"
#include "app/models/Words.h"
#include "app/operations/Caseload.h"
#include "app/operations/ReviewAssessment.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/FlowRow.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/RowHeight.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/review/ReviewDelegate.h"
#include "app/ui/review/ReviewedItem.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Show = models::ReviewModel::Show;

constexpr int panelWidth = 320;
constexpr int columnWidth = 220; ///< of answer and marks, where there is room

struct ShowWord
{
    const char *name;
    Show show;
    const char *text;
};
constexpr ShowWord filterWords[] = {
    {"showEverything", Show::Everything, QT_TRANSLATE_NOOP("ui::ReviewPage", "Everything")},
    {"showChanged", Show::Changed, QT_TRANSLATE_NOOP("ui::ReviewPage", "Changed since returned")},
    {"showFindings", Show::Findings, QT_TRANSLATE_NOOP("ui::ReviewPage", "Findings")},
    {"showComments", Show::Comments, QT_TRANSLATE_NOOP("ui::ReviewPage", "Comments")},
    {"showUnanswered", Show::Unanswered, QT_TRANSLATE_NOOP("ui::ReviewPage", "Without answer")},
};

} // namespace

ReviewPage::ReviewPage(operations::VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new models::ReviewModel(this))
    , m_head(new PageHead)
    , m_error(new ErrorBar)
    , m_show(new QButtonGroup(this))
    , m_table(new QTableView)
    , m_item(new ReviewedItem)
    , m_summary(new QLineEdit)
    , m_return(new QPushButton)
    , m_approve(new QPushButton)
    , m_reason(new TextLabel(TextLabel::Size::Meta))
{
    build();
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(m_show, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setShow(Show(id));
        showSpans();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::showItem);
    connect(m_item, &ReviewedItem::commented, this, &ReviewPage::comment);
    connect(m_item, &ReviewedItem::settled, this, &ReviewPage::settle);
    connect(m_summary, &QLineEdit::textChanged, this, &ReviewPage::showBar);
    connect(m_return, &QPushButton::clicked, this, [this] { decide(review::Action::Return); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(review::Action::Approve); });
}

void ReviewPage::build()
{
    m_panel = new QScrollArea;
    QScrollArea *const panel = m_panel;
    panel->setFrameShape(QFrame::NoFrame);
    panel->setWidgetResizable(true);
    panel->setFocusPolicy(Qt::NoFocus);
    panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->setFixedWidth(panelWidth);
    panel->setWidget(m_item);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->setSpacing(metrics::related);
    top->addWidget(m_head);
    top->addWidget(m_error);
    top->addWidget(buildWords());
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(buildTable(), 1);
    across->addWidget(new Hairline(Qt::Vertical));
    across->addWidget(panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(metrics::related);
    layout->addLayout(top);
    layout->addLayout(across, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(buildBar());
    say([this] {
        m_table->setAccessibleName(tr("The interview, question by question"));
        m_summary->setPlaceholderText(tr("In short, to the interviewer"));
        m_summary->setAccessibleName(tr("In short, to the interviewer"));
        m_return->setText(models::actionWord(review::Action::Return));
        m_approve->setText(models::actionWord(review::Action::Approve));
        if (m_interview) {
            showHead();
            showWords();
            showBar();
            m_table->viewport()->update();
            showItem();
        }
    });
}

QWidget *ReviewPage::buildWords()
{
    auto *row = new QWidget;
    auto *layout = new FlowRow(4);
    row->setLayout(layout);
    for (const ShowWord &word : filterWords) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1StringView(word.name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumHeight(metrics::compact);
        button->setFocusPolicy(Qt::TabFocus);
        m_show->addButton(button, int(word.show));
        layout->addWidget(button);
    }
    m_show->button(int(Show::Everything))->setChecked(true);
    return row;
}

QWidget *ReviewPage::buildTable()
{
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReviewDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table, metrics::compact);
    QHeaderView *const header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(0);
    header->setSectionResizeMode(models::ReviewModel::Code, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(models::ReviewModel::Label, QHeaderView::Stretch);
    header->setSectionResizeMode(models::ReviewModel::AnswerText, QHeaderView::Interactive);
    header->setSectionResizeMode(models::ReviewModel::Marks, QHeaderView::Interactive);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics::margin, 0, 0, 0);
    layout->addWidget(m_table);
    return side;
}

QWidget *ReviewPage::buildBar()
{
    m_summary->setObjectName(u"summary"_s);
    m_return->setObjectName(u"return"_s);
    m_approve->setObjectName(u"approve"_s);
    m_reason->setObjectName(u"reason"_s);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_summary, m_return, m_approve})
        control->setMinimumHeight(metrics::control);
    m_approve->setProperty("primary", true);
    auto *bar = new QWidget;
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::group);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::related);
    row->addWidget(m_summary, 1);
    row->addWidget(m_return);
    row->addWidget(m_approve);
    layout->addLayout(row);
    layout->addWidget(m_reason);
    return bar;
}

void ReviewPage::setAssessment(const cases::AssessmentId &assessment)
{
    m_assessment = {};
    m_assessment.id = assessment;
    m_error->dismiss();
    m_summary->clear();
    reload();
}

QString ReviewPage::title() const
{
    return tr("Review, %1").arg(m_clientName);
}

void ReviewPage::arrive()
{
    constexpr int mostPerCent = 40; // of the window: the table keeps the most of it
    m_panel->setFixedWidth(
        std::clamp(width() * mostPerCent / 100, panelWidth, std::max(panelWidth, scaled(panelWidth))));
    m_table->setFocus();
}

void ReviewPage::reload()
{
    m_model->setInterview(nullptr);
    m_item->setInterview(nullptr);
    m_interview.reset();
    auto interview = operations::Interview::open(m_session, m_assessment.id);
    if (!interview) {
        m_error->showError(interview.error());
        return;
    }
    m_interview = std::move(interview).value();
    m_assessment = m_interview->assessment();
    if (const auto client = operations::Caseload(m_session).client(m_assessment.client))
        m_clientName = client->name;
    m_item->setInterview(m_interview.get());
    m_model->setInterview(m_interview.get());
    if (const auto changed = operations::ReviewAssessment(m_session, m_assessment.id).changedSinceReturned())
        m_model->setChanged(*changed);
    readComments();
    fitColumns();
    // What changed since it was returned is what a second reading is for.
    const Show first = m_model->countOf(Show::Changed) > 0 ? Show::Changed : Show::Everything;
    m_show->button(int(first))->setChecked(true);
    m_model->setShow(first);
    showHead();
    showWords();
    showSpans();
    showBar();
}

void ReviewPage::showHead()
{
    QString interviewer;
    for (const cases::Person &person : m_session.people()) {
        if (person.id == m_assessment.interviewer)
            interviewer = person.name;
    }
    m_head->setBack(m_clientName);
    m_head->setTitle(tr("Review: %1 · %2", "assessment, date")
            .arg(models::AssessmentTitles().of(m_assessment.instrument, m_assessment.variant),
                models::dayWord(m_assessment.interviewDate)));
    m_head->setNote(
        tr("Interviewed by %1 · %2", "person, state").arg(interviewer, models::stateWord(m_assessment.state)));
}

void ReviewPage::showWords()
{
    for (const ShowWord &word : filterWords) {
        const int count = m_model->countOf(word.show);
        QAbstractButton *const button = m_show->button(int(word.show));
        button->setText(tr("%1 (%2)", "which questions, how many").arg(tr(word.text)).arg(count));
        button->setEnabled(count > 0 || word.show == Show::Everything);
    }
}

/// The question has what answer and marks leave, and in a narrow window no less than half.
void ReviewPage::fitColumns()
{
    const int width = qMin(columnWidth, m_table->viewport()->width() / 4);
    for (const int column : {models::ReviewModel::AnswerText, models::ReviewModel::Marks})
        m_table->setColumnWidth(column, qMax(width, m_table->horizontalHeader()->sectionSizeHint(column)));
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void ReviewPage::showSpans()
{
    m_table->clearSpans();
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->itemAt(row).isEmpty())
            m_table->setSpan(row, 0, 1, models::ReviewModel::ColumnCount);
        else if (first < 0)
            first = row;
    }
    m_table->setCurrentIndex(m_model->index(first, 0));
    showItem();
}

void ReviewPage::showItem()
{
    const auto allowed = operations::ReviewAssessment(m_session, m_assessment.id).allowed();
    const bool mayComment = std::find(allowed.begin(), allowed.end(), review::Action::Return) != allowed.end()
        || std::find(allowed.begin(), allowed.end(), review::Action::Approve) != allowed.end();
    m_item->show(*m_model, m_table->currentIndex().row(), mayComment);
}

void ReviewPage::showBar()
{
    const operations::ReviewAssessment review(m_session, m_assessment.id);
    const QString noApproval = models::refusalWord(review.refusal(review::Action::Approve));
    const QString noReturn = models::refusalWord(review.refusal(review::Action::Return, m_summary->text().trimmed()));
    m_approve->setEnabled(noApproval.isEmpty());
    m_approve->setAccessibleDescription(noApproval);
    m_return->setEnabled(noReturn.isEmpty());
    m_return->setAccessibleDescription(noReturn);
    m_summary->setEnabled(noApproval.isEmpty() || review.refusal(review::Action::Return, u"-"_s).isEmpty());
    m_reason->setText(!noApproval.isEmpty() ? noApproval
            : noReturn.isEmpty()            ? QString()
                                            : tr("To return it: %1", "what must be done first").arg(noReturn));
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void ReviewPage::readComments()
{
    const auto comments = operations::ReviewAssessment(m_session, m_assessment.id).comments();
    if (comments)
        m_model->setComments(*comments);
    else
        m_error->showError(comments.error());
}

void ReviewPage::comment(const QString &item, const QString &text)
{
    const auto added = operations::ReviewAssessment(m_session, m_assessment.id).comment(item, text);
    if (!added) {
        m_error->showError(added.error());
        return;
    }
    readComments();
    showWords();
    showItem();
}

void ReviewPage::settle(const review::CommentId &comment, bool settled)
{
    const auto done = operations::ReviewAssessment(m_session, m_assessment.id).settle(comment, settled);
    if (!done)
        m_error->showError(done.error());
    readComments();
}

void ReviewPage::decide(review::Action action)
{
    if (m_item->hasDraft()) {
        m_error->showText(
            [] {
                return BarText{tr("There is a comment that has not been added."), tr("Add it, or empty the field.")};
            },
            Role::Warning);
        return;
    }
    const QString comment = action == review::Action::Return ? m_summary->text().trimmed() : QString();
    const auto taken = operations::ReviewAssessment(m_session, m_assessment.id).take(action, comment);
    if (taken)
        Q_EMIT decided(m_assessment.id);
    else
        m_error->showError(taken.error());
}

} // namespace ui
