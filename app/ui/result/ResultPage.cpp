// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result/ResultPage.h"

#include "app/models/Words.h"
#include "app/operations/Caseload.h"
#include "app/operations/VaultSession.h"
#include "app/paper/ResultProfile.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/result/ProfileView.h"
#include "app/ui/result/ResultWords.h"
#include "app/ui/result/StepPanel.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int stepsWidth = 300;

QString variantLabel(const forms::FormDefinition &form, const QString &name)
{
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
    , m_numbers(new QToolButton)
    , m_picture(new QStackedWidget)
    , m_profile(new ProfileView)
    , m_table(new QTableWidget)
    , m_words(new ResultWords)
    , m_steps(new StepPanel(session, ask))
{
    build();
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(m_steps, &StepPanel::interviewAsked, this, [this](const cases::AssessmentId &id) {
        drop(); // the interview page opens it anew
        Q_EMIT interviewAsked(id);
    });
    connect(m_steps, &StepPanel::reviewAsked, this, &ResultPage::reviewAsked);
    connect(m_steps, &StepPanel::failed, m_error, &ErrorBar::showError);
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
    m_head->addWidget(buildPdfMenu());
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
        m_table->setAccessibleName(tr("The profile as a table"));
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
    m_table->verticalHeader()->setDefaultSectionSize(metrics::compact);
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
    column->addWidget(m_words);
    column->addStretch(1);
    return content;
}

QToolButton *ResultPage::buildPdfMenu()
{
    struct Entry
    {
        const char *name;
        const char *text;
        Paper paper;
    };
    static constexpr Entry entries[] = {
        {"pdfResult", QT_TR_NOOP("The &result…"), Paper::Result},
        {"pdfFilled", QT_TR_NOOP("The &filled form…"), Paper::Filled},
        {"pdfEmpty", QT_TR_NOOP("The &empty form…"), Paper::Empty},
    };
    auto *button = new QToolButton;
    button->setObjectName(u"pdf"_s);
    button->setMinimumHeight(metrics::control);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(u"document-print"_s));
    auto *menu = new QMenu(button);
    for (const Entry &entry : entries) {
        QAction *const action = menu->addAction(QString());
        action->setObjectName(QLatin1StringView(entry.name));
        connect(action, &QAction::triggered, this, [this, which = entry.paper] { save(which); });
        say([action, text = entry.text] { action->setText(tr(text)); });
    }
    button->setMenu(menu);
    say([button] { button->setText(tr("Save as &PDF")); });
    return button;
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
    m_profile->setFocus();
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
    m_head->setTitle(tr("%1, %2 · %3", "instrument, variant, date")
            .arg(form.title.in(models::language()), variantLabel(form, m_assessment.variant),
                models::dayWord(m_assessment.interviewDate)));
    m_head->setNote(form.shownAs.in(models::language()));
    showProfile();
    m_words->show(*m_interview, earlier());
    m_steps->setAssessment(m_assessment);
}

std::optional<paper::EarlierResult> ResultPage::earlier() const
{
    if (!m_interview->earlierDate().isValid())
        return {};
    paper::EarlierResult result;
    result.date = m_interview->earlierDate();
    for (const forms::ScoreDefinition &score : m_interview->definition().scores) {
        if (const auto before = m_interview->earlierScore(score.name))
            result.scores.insert(score.name, *before);
        for (const forms::Slot slot : {score.clientRating, score.clientNeed, score.interviewerRating}) {
            if (slot >= 0)
                result.answers.insert(
                    m_interview->definition().items[std::size_t(slot)].name, m_interview->earlierAnswer(slot));
        }
    }
    return result;
}

void ResultPage::showProfile()
{
    const auto profile
        = paper::resultProfile(m_interview->entry(), earlier(), m_assessment.interviewDate, models::language());
    const charts::ChartTable table = charts::profileTable(profile);
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
        = m_table->horizontalHeader()->sizeHint().height() + metrics::compact * (m_table->rowCount() + 1);
    m_picture->setFixedHeight(std::max(m_profile->sizeHint().height(), tableHeight));
}

void ResultPage::showNumbers(bool numbers)
{
    m_picture->setCurrentWidget(numbers ? static_cast<QWidget *>(m_table) : m_profile);
    m_picture->currentWidget()->setFocus();
}

paper::Heading ResultPage::heading() const
{
    QString interviewer;
    for (const cases::Person &person : m_session.people()) {
        if (person.id == m_assessment.interviewer)
            interviewer = person.name;
    }
    return {
        .client = m_client.isProtected ? QString() : m_client.name, // never exported by name (rules.md 5)
        .caseNumber = m_client.caseNumber,
        .interviewer = interviewer,
        .date = m_assessment.interviewDate,
        .variantLabel = variantLabel(m_interview->definition(), m_assessment.variant),
        .isPractice = m_session.kind() == cases::VaultKind::Practice,
        .language = models::language(),
    };
}

forms::Result<QByteArray> ResultPage::render(Paper which) const
{
    paper::Heading head = heading();
    switch (which) {
    case Paper::Result:
        return paper::resultPaper(m_interview->entry(), earlier(), head);
    case Paper::Filled:
        return paper::filledForm(m_interview->entry(), m_interview->notesForPaper(), head);
    case Paper::Empty:
        head.client.clear();
        head.caseNumber.clear();
        head.interviewer.clear();
        head.date = {};
        return paper::emptyForm(m_interview->definition(), m_assessment.variant, head);
    }
    return forms::Error{forms::Error::Code::NotFound, {}, {}};
}

QString ResultPage::suggestedName(Paper which) const
{
    // A file's name names nobody: case number, instrument, day (rules.md 6)
    const QString what = which == Paper::Empty ? tr("empty form") : which == Paper::Result ? tr("result") : tr("form");
    QStringList parts{m_assessment.instrument.toUpper(), what};
    if (which != Paper::Empty) {
        parts.prepend(m_client.caseNumber);
        parts << m_assessment.interviewDate.toString(Qt::ISODate);
    }
    parts.removeAll(QString());
    return parts.join(u' ').replace(u'/', u'-') + u".pdf"_s;
}

void ResultPage::save(Paper which)
{
    m_error->dismiss();
    const auto bytes = render(which);
    if (!bytes) {
        m_error->showError(bytes.error());
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_ask.saveFile({tr("Save as PDF"), folder + u'/' + suggestedName(which), tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (which != Paper::Empty) {
        if (const auto recorded = m_interview->recordPrint(which == Paper::Result ? u"result"_s : u"form"_s); !recorded)
            return m_error->showError(recorded.error());
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        m_error->showText(tr("Saved."), QDir::toNativeSeparators(path), Role::Good);
    else
        m_error->showError({forms::Error::Code::Io, path, file.errorString()});
}

} // namespace ui
