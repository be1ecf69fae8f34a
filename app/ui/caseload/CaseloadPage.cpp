// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/CaseloadPage.h"

#include "app/models/Words.h"
#include "app/operations/Instruments.h"
#include "app/operations/VaultSession.h"
#include "app/ui/caseload/CaseloadPreview.h"
#include "app/ui/parts/EmptyPage.h"
#include "app/ui/parts/FlowRow.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/RowHeight.h"
#include "app/ui/parts/TextLabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int pauseAfterTyping = 180; // ms
constexpr int wideEnoughForPreview = 1000;
constexpr int lettersOfAName = 24; ///< that are seen whatever else is shown
} // namespace

CaseloadPage::CaseloadPage(operations::VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_titles(std::make_shared<models::AssessmentTitles>())
    , m_model(new models::CaseloadModel(this))
    , m_search(new QLineEdit)
    , m_mine(new QToolButton)
    , m_narrow(new QButtonGroup(this))
    , m_count(new TextLabel(TextLabel::Size::Meta))
    , m_table(new QTableView)
    , m_empty(new EmptyPage(u"system-users"_s))
    , m_preview(new CaseloadPreview(session, [titles = m_titles](const QString &id) { return titles->instrument(id); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    buildHead(layout);
    layout->addWidget(buildFilters());
    buildTable();
    auto *tableSide = new QWidget;
    m_stack = new QStackedLayout(tableSide);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyPage::actionTriggered, this, &CaseloadPage::newClientAsked);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(tableSide, 1);
    across->addWidget(m_preview);
    layout->addLayout(across, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseAfterTyping);
    connect(&m_typing, &QTimer::timeout, this, &CaseloadPage::narrow);
    connect(m_model, &models::CaseloadModel::failed, this, &CaseloadPage::failed);
    connect(m_model, &models::CaseloadModel::reloaded, this, &CaseloadPage::showCount);
    say([this] { showCount(); });
}

void CaseloadPage::buildHead(QVBoxLayout *layout)
{
    auto *head = new PageHead;
    m_add = head->addButton("newClient");
    m_add->setProperty("primary", true);
    layout->addWidget(head);
    layout->addWidget(m_search);
    m_search->setObjectName(u"search"_s);
    m_search->setMinimumHeight(36);
    m_search->setTextMargins(4, 0, 4, 0);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    say([this, head] {
        head->setTitle(tr("Caseload"));
        m_add->setText(tr("&New client"));
        m_search->setPlaceholderText(tr("Name, identity number or case number"));
        m_search->setAccessibleName(tr("Find a client by name, identity number or case number"));
    });
    connect(m_add, &QPushButton::clicked, this, &CaseloadPage::newClientAsked);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QWidget *CaseloadPage::buildFilters()
{
    struct Word
    {
        const char *name;
        Narrow narrow;
        const char *text;
    };
    static constexpr Word words[] = {
        {"everything", Narrow::Everything, QT_TR_NOOP("Everything")},
        {"today", Narrow::Today, QT_TR_NOOP("To do today")},
        {"waiting", Narrow::Waiting, QT_TR_NOOP("Waiting for review")},
        {"returned", Narrow::Returned, QT_TR_NOOP("Returned")},
        {"dueThisWeek", Narrow::DueThisWeek, QT_TR_NOOP("Due this week")},
    };
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto *layout = new FlowRow(4);
    across->addLayout(layout, 1);
    for (const Word &word : words) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1StringView(word.name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumHeight(28);
        button->setFocusPolicy(Qt::TabFocus);
        m_narrow->addButton(button, int(word.narrow));
        layout->addWidget(button);
        say([this, button, text = word.text, narrow = int(word.narrow)] {
            const int count = m_counts.value(narrow);
            button->setText(count > 0 ? u"%1  %2"_s.arg(tr(text)).arg(count) : tr(text));
        });
    }
    m_narrow->button(int(Narrow::Everything))->setChecked(true);
    layout->addItem(new QSpacerItem(metrics::related, 0));
    m_mine->setObjectName(u"mine"_s);
    m_mine->setCheckable(true);
    m_mine->setAutoRaise(true);
    m_mine->setMinimumHeight(28);
    m_mine->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_mine);
    across->addWidget(m_count, 0, Qt::AlignTop);
    say([this] { m_mine->setText(tr("Only mine")); });
    connect(m_narrow, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            narrow();
    });
    connect(m_mine, &QToolButton::toggled, this, [this] {
        narrow();
        countWords();
    });
    return row;
}

void CaseloadPage::buildTable()
{
    m_table->setObjectName(u"caseload"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table, metrics::control);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    say([this] { m_table->setAccessibleName(tr("Clients")); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseloadPage::showPreview);
    connect(m_preview, &CaseloadPreview::clientOpened, this, &CaseloadPage::clientOpened);
    connect(m_preview, &CaseloadPreview::assessmentOpened, this, &CaseloadPage::assessmentOpened);
    connect(m_preview, &CaseloadPreview::followUpBegun, this, &CaseloadPage::newAssessmentAsked);
    connect(m_preview, &CaseloadPreview::failed, this, &CaseloadPage::failed);
}

models::CaseloadModel::Source CaseloadPage::source() const
{
    operations::VaultSession *const session = &m_session; // owns this page's time: pages go before it does
    return {
        .rows = [session](const cases::CaseloadFilter &by, int offset,
                    int limit) { return operations::Caseload(*session).rows(by, offset, limit); },
        .count = [session](const cases::CaseloadFilter &by) { return operations::Caseload(*session).count(by); },
        .today = [session] { return session->clock().today(); },
        .assessmentTitle = [titles = m_titles](const QString &instrument,
                               const QString &variant) { return titles->of(instrument, variant); },
    };
}

QString CaseloadPage::title() const
{
    return tr("Caseload");
}

void CaseloadPage::arrive()
{
    const cases::CaseloadRow *const at = m_model->row(m_table->currentIndex().row());
    const cases::ClientId client = at ? at->client : cases::ClientId();
    if (m_model->total() == 0)
        m_model->setSource(source());
    else
        m_model->reload();
    const int row = client.isNull() ? 0 : m_model->rowOf(client);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    fitColumns();
    m_search->setFocus();
    QTimer::singleShot(0, this, &CaseloadPage::countWords); // the list first
}

/// What waits stands beside the words: nobody has to look behind each.
void CaseloadPage::countWords()
{
    for (const Narrow narrow : {Narrow::Today, Narrow::Waiting, Narrow::Returned, Narrow::DueThisWeek}) {
        if (const auto count = operations::Caseload(m_session).count(filterOf(narrow)))
            m_counts[int(narrow)] = *count;
    }
    sayAgain();
}

cases::CaseloadFilter CaseloadPage::filter() const
{
    cases::CaseloadFilter by = filterOf(Narrow(m_narrow->checkedId()));
    by.find = m_search->text().trimmed();
    return by;
}

cases::CaseloadFilter CaseloadPage::filterOf(Narrow narrow) const
{
    cases::CaseloadFilter by;
    by.onlyMine = m_mine->isChecked();
    switch (narrow) {
    case Narrow::Everything:
        break;
    case Narrow::Today:
        by.toDoBy = m_session.clock().today();
        break;
    case Narrow::Waiting:
        by.states = {cases::AssessmentState::Sent};
        break;
    case Narrow::Returned:
        by.states = {cases::AssessmentState::Returned};
        break;
    case Narrow::DueThisWeek: {
        const QDate today = m_session.clock().today();
        by.dueBefore = today.addDays(8 - today.dayOfWeek()); // up to and with Sunday
        break;
    }
    }
    return by;
}

void CaseloadPage::narrow()
{
    m_typing.stop();
    m_model->setFilter(filter());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CaseloadPage::showCount()
{
    const bool any = m_model->total() > 0;
    m_count->setText(any ? tr("%n client(s)", "", m_model->total()) : QString());
    const bool narrowed = !m_search->text().isEmpty() || m_mine->isChecked() || m_narrow->checkedId() != 0;
    if (narrowed)
        m_empty->setTexts(tr("Nobody here answers to that"), tr("Look at the words above, or at how it is spelt."));
    else
        m_empty->setTexts(tr("Nobody here yet"), tr("This is where your clients stand."), tr("Add a client"));
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_add->setVisible(any || narrowed); // an empty page has the one action in its middle
    m_preview->setVisible(any && width() >= wideEnoughForPreview);
    showPreview();
}

void CaseloadPage::showPreview()
{
    const cases::CaseloadRow *const row = m_model->row(m_table->currentIndex().row());
    m_preview->show(row, m_session.clock().today(), row ? m_titles->of(row->instrument, row->variant) : QString());
}

void CaseloadPage::openRow(int row)
{
    if (const cases::CaseloadRow *const found = m_model->row(row))
        Q_EMIT clientOpened(found->client);
}

bool CaseloadPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_typing.isActive())
                narrow();
            openRow(m_table->currentIndex().row());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CaseloadPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_preview->setVisible(m_model->total() > 0 && width() >= wideEnoughForPreview);
    fitColumns();
}

/// The names come first: what leaves them no room is hidden, and stands in the preview.
void CaseloadPage::fitColumns()
{
    using Model = models::CaseloadModel;
    QHeaderView *const header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(0); // what is in view, not ten thousand rows
    const QAbstractItemView *const view = m_table; // which tells the sizes to everybody
    int room = m_table->viewport()->width() - m_table->fontMetrics().averageCharWidth() * lettersOfAName;
    for (const int column :
        {Model::State, Model::Due, Model::Instrument, Model::InterviewDate, Model::IdentityNumber, Model::Mine}) {
        m_table->setColumnHidden(column, false); // which had no size
        room -= std::max(header->sectionSizeHint(column), view->sizeHintForColumn(column));
        m_table->setColumnHidden(column, room < 0);
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    header->setSectionResizeMode(Model::Who, QHeaderView::Stretch);
}

} // namespace ui
