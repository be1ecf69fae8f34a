// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/TeamPage.h"

#include "app/documents/DueListPaper.h"
#include "app/models/AssessmentTitles.h"
#include "app/models/Words.h"
#include "app/ui/followup/TeamTables.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/FocusOrder.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/PlainTable.h"
#include "app/ui/parts/SaveFile.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Span
{
    int days;
    const char *text;
};
constexpr Span spans[] = {
    {0, QT_TRANSLATE_NOOP("ui::TeamPage", "Due today or late")},
    {7, QT_TRANSLATE_NOOP("ui::TeamPage", "Within a week")},
    {28, QT_TRANSLATE_NOOP("ui::TeamPage", "Within four weeks")},
    {91, QT_TRANSLATE_NOOP("ui::TeamPage", "Within three months")},
};
constexpr int widestCounts = 900; ///< a number stands near what it counts
constexpr int firstSpan = 2;
constexpr int followUpMonths = 12; ///< how far back follow-ups that came due are counted

enum DueColumn { Day, Who, What, Whose, Why, DueColumnCount };
enum FollowUpColumn { Instrument, Due, Done, Lost, Open, DoneShare, FollowUpColumnCount };

constexpr cases::AssessmentState goingOn[] = {cases::AssessmentState::Planned, cases::AssessmentState::UnderWay,
    cases::AssessmentState::Held, cases::AssessmentState::Rated, cases::AssessmentState::FedBack,
    cases::AssessmentState::Sent, cases::AssessmentState::Returned};

void put(QTableWidget *table, int row, int column, const QString &text, bool isNumber = false)
{
    auto *const item = new QTableWidgetItem(text);
    item->setToolTip(isNumber ? QString() : text);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setItem(row, column, item);
}

/// All its rows; the column with the words has what the others leave, and where they leave too little a bar goes below.
void fit(QTableWidget *table, int words = 0)
{
    QHeaderView *const header = table->horizontalHeader();
    header->setSectionResizeMode(words, QHeaderView::ResizeToContents); // all at once
    const bool isWide = header->length() > table->viewport()->width();
    if (!isWide)
        header->setSectionResizeMode(words, QHeaderView::Stretch);
    const int bar = isWide ? table->horizontalScrollBar()->sizeHint().height() : 0;
    table->setFixedHeight(header->sizeHint().height() + table->verticalHeader()->length() + bar + 4);
}

QTableWidget *counts(const char *name, int columns)
{
    auto *const table = new QTableWidget(0, columns);
    table->setObjectName(QLatin1StringView(name));
    makePlain(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMaximumWidth(widestCounts);
    return table;
}

} // namespace

TeamPage::TeamPage(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_head(new PageHead)
    , m_said(new ErrorBar)
    , m_by(new QComboBox)
    , m_dueTitle(new TextLabel(TextLabel::Size::Heading))
    , m_nothingDue(new TextLabel(TextLabel::Size::Body))
    , m_due(counts("dueList", DueColumnCount))
    , m_statesTitle(new TextLabel(TextLabel::Size::Heading))
    , m_states(counts("stateCounts", 1 + int(std::size(goingOn))))
    , m_followUpsTitle(new TextLabel(TextLabel::Size::Heading))
    , m_followUpsNote(new TextLabel(TextLabel::Size::Meta))
    , m_followUps(counts("followUpCounts", FollowUpColumnCount))
    , m_tablesTitle(new TextLabel(TextLabel::Size::Heading))
    , m_tables(new TeamTables(session))
{
    m_save = m_head->addButton("saveDueList");
    build();
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(m_save, &QPushButton::clicked, this, &TeamPage::saveList);
    connect(m_by, &QComboBox::activated, this, &TeamPage::showDue);
    connect(m_due, &QTableWidget::cellActivated, this, &TeamPage::openRow);
    connect(m_tables, &TeamTables::failed, m_said, &ErrorBar::showError);
    connect(m_tables, &TeamTables::arranged, this, [this] { orderFocus(this); });
}

void TeamPage::build()
{
    m_by->setObjectName(u"dueBy"_s);
    m_by->setMinimumHeight(metrics::control);
    for (const Span &span : spans)
        m_by->addItem(QString(), span.days);
    m_by->setCurrentIndex(firstSpan);
    m_due->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::margin);
    column->setSpacing(metrics::related);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_dueTitle, m_by, m_nothingDue, m_due, m_statesTitle,
             m_states, m_followUpsTitle, m_followUpsNote, m_followUps, m_tablesTitle, m_tables}) {
        if (part == m_statesTitle || part == m_followUpsTitle || part == m_tablesTitle)
            column->addSpacing(metrics::group);
        column->addWidget(part, 0, part == m_by ? Qt::AlignLeft : Qt::Alignment());
    }
    column->addStretch(1);
    auto *const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *const top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->addWidget(m_head);
    top->addWidget(m_said);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(metrics::related);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    say([this] {
        m_head->setTitle(title());
        m_save->setText(tr("The list as &PDF…"));
        m_dueTitle->setText(tr("To be done"));
        m_nothingDue->setText(tr("Nothing is due in that time."));
        m_statesTitle->setText(tr("Going on"));
        m_followUpsTitle->setText(tr("Follow-ups that came due in the last twelve months"));
        m_tablesTitle->setText(tr("Needs and results"));
        for (int i = 0; i < m_by->count(); ++i)
            m_by->setItemText(i, tr(spans[i].text));
        nameBox(m_by, tr("Due by"));
        m_due->setAccessibleName(m_dueTitle->text());
        m_states->setAccessibleName(m_statesTitle->text());
        m_followUps->setAccessibleName(m_followUpsTitle->text());
        if (isVisible())
            reload();
    });
}

QString TeamPage::title() const
{
    return operations::TeamView(m_session).isOfAll() ? tr("The team") : tr("My caseload over time");
}

void TeamPage::arrive()
{
    m_said->dismiss();
    reload();
    (m_due->rowCount() > 0 ? static_cast<QWidget *>(m_due) : m_by)->setFocus();
}

void TeamPage::reload()
{
    m_head->setTitle(title());
    showDue();
    showStates();
    showFollowUps();
    m_tables->reload();
}

void TeamPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layout()->activate();
    fit(m_due, What);
    fit(m_states);
    fit(m_followUps);
}

QDate TeamPage::by() const
{
    return m_session.clock().today().addDays(m_by->currentData().toInt());
}

void TeamPage::showDue()
{
    auto items = operations::TeamView(m_session).due(by());
    if (!items)
        return m_said->showError(items.error());
    m_items = std::move(items).value();
    m_due->setRowCount(int(m_items.size()));
    m_due->setHorizontalHeaderLabels({tr("Day"), tr("Who"), tr("What"), tr("Whose"), tr("Why late")});
    for (int row = 0; row < m_due->rowCount(); ++row) {
        const operations::DueItem &item = m_items[std::size_t(row)];
        const QString name = item.entry.clientName.isEmpty() ? tr("Protected identity") : item.entry.clientName;
        put(m_due, row, Day, models::dayWord(item.entry.due));
        put(m_due, row, Who, name);
        put(m_due, row, What, documents::dueWords(item, models::language()));
        put(m_due, row, Whose, item.owner);
        put(m_due, row, Why, item.isLate ? (item.entry.reason.isEmpty() ? tr("Late") : item.entry.reason) : QString());
        if (item.isLate) // a mark and a word, never colour alone
            m_due->item(row, Day)->setIcon(icon(u"emblem-warning"_s, Role::Warning));
    }
    m_due->setColumnHidden(Whose, !operations::TeamView(m_session).isOfAll());
    if (m_due->rowCount() > 0 && m_due->currentRow() < 0)
        m_due->setCurrentCell(0, 0);
    m_due->setVisible(!m_items.empty());
    m_save->setEnabled(!m_items.empty());
    m_nothingDue->setVisible(m_items.empty());
    fit(m_due, What);
}

void TeamPage::showStates()
{
    const auto states = operations::TeamView(m_session).states();
    if (!states)
        return m_said->showError(states.error());
    QStringList heads{tr("Instrument")};
    for (const cases::AssessmentState state : goingOn)
        heads << models::stateWord(state);
    m_states->setHorizontalHeaderLabels(heads);
    QStringList instruments;
    for (const store::StateCount &one : *states) {
        if (!instruments.contains(one.instrument))
            instruments << one.instrument;
    }
    const models::AssessmentTitles titles;
    m_states->setRowCount(int(instruments.size()));
    for (int row = 0; row < m_states->rowCount(); ++row) {
        put(m_states, row, 0, titles.instrument(instruments[row]));
        for (int i = 0; i < int(std::size(goingOn)); ++i)
            put(m_states, row, 1 + i, u"0"_s, true);
    }
    for (const store::StateCount &one : *states) {
        const auto at = std::ranges::find(goingOn, one.state) - std::begin(goingOn);
        if (at < std::ssize(goingOn))
            put(m_states, int(instruments.indexOf(one.instrument)), 1 + int(at), QString::number(one.count), true);
    }
    m_statesTitle->setVisible(!instruments.isEmpty());
    m_states->setVisible(!instruments.isEmpty());
    fit(m_states);
}

void TeamPage::showFollowUps()
{
    const QDate tomorrow = m_session.clock().today().addDays(1);
    const auto all = operations::TeamView(m_session).followUps(tomorrow.addMonths(-followUpMonths), tomorrow);
    if (!all)
        return m_said->showError(all.error());
    const models::AssessmentTitles titles;
    m_followUps->setHorizontalHeaderLabels(
        {tr("Instrument"), tr("Due"), tr("Done"), tr("Lost"), tr("Not ended"), tr("Followed up")});
    m_followUps->setRowCount(int(all->size()));
    bool isAnyUnderHalf = false;
    for (int row = 0; row < m_followUps->rowCount(); ++row) {
        const operations::FollowUpCounts &one = (*all)[std::size_t(row)];
        put(m_followUps, row, Instrument, titles.instrument(one.instrument));
        put(m_followUps, row, Due, QString::number(one.due), true);
        put(m_followUps, row, Done, QString::number(one.done), true);
        put(m_followUps, row, Lost, QString::number(one.lost), true);
        put(m_followUps, row, Open, QString::number(one.open), true);
        put(m_followUps, row, DoneShare, tr("%1 %", "share").arg(qRound(100 * one.share())), true);
        isAnyUnderHalf = isAnyUnderHalf || one.isUnderHalf();
    }
    // rules.md 1: under half followed carries a fixed warning
    m_followUpsNote->setText(tr("Fewer than half were followed up: what is said of change may hold for them only."));
    m_followUpsNote->setRole(Role::Warning);
    m_followUpsNote->setVisible(isAnyUnderHalf);
    m_followUpsTitle->setVisible(!all->empty());
    m_followUps->setVisible(!all->empty());
    fit(m_followUps);
}

void TeamPage::openRow(int row)
{
    if (row >= 0 && row < int(m_items.size()))
        Q_EMIT clientOpened(m_items[std::size_t(row)].entry.client);
}

void TeamPage::saveList()
{
    const auto bytes = documents::dueListPaper(m_session, m_items, by(), models::language());
    if (!bytes)
        return m_said->showError(bytes.error());
    const QString name = tr("To be done %1.pdf", "a file; a day").arg(m_session.clock().today().toString(Qt::ISODate));
    const QString path = m_ask.saveFile({tr("Save as PDF"), inDocuments(name), tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (const auto recorded = m_session.recordAccess(u"due-list-printed"_s, by().toString(Qt::ISODate)); !recorded)
        return m_said->showError(recorded.error());
    if (const auto saved = saveFile(path, *bytes); !saved)
        return m_said->showError(saved.error());
    m_said->showText([path] { return BarText{tr("Saved."), QDir::toNativeSeparators(path)}; }, Role::Good);
}

} // namespace ui
