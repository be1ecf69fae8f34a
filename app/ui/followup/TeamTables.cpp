// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/TeamTables.h"

#include "app/models/AssessmentTitles.h"
#include "app/models/PeriodWords.h"
#include "app/models/Words.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PlainTable.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int widest = 560; ///< of a table: label, number and share are read together
enum Column { Group, Persons, Share, ColumnCount };
} // namespace

TeamTables::TeamTables(operations::VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_instrument(new QComboBox)
    , m_period(new QComboBox)
    , m_basis(new TextLabel(TextLabel::Size::Meta))
    , m_tables(new QVBoxLayout)
{
    setObjectName(u"teamTables"_s);
    m_instrument->setObjectName(u"teamInstrument"_s);
    m_period->setObjectName(u"teamPeriod"_s);
    auto *const choices = new QHBoxLayout;
    choices->setSpacing(metrics::related);
    for (QComboBox *const box : {m_instrument, m_period}) {
        box->setMinimumHeight(metrics::control);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        choices->addWidget(box, 1);
    }
    choices->addStretch(1);
    m_tables->setContentsMargins(0, 0, 0, 0);
    m_tables->setSpacing(metrics::related);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::related);
    column->addLayout(choices);
    column->addWidget(m_basis);
    column->addLayout(m_tables);
    connect(m_instrument, &QComboBox::activated, this, &TeamTables::fillPeriods);
    connect(m_period, &QComboBox::activated, this, &TeamTables::fillTables);
    retranslate();
}

void TeamTables::reload()
{
    const QString chosen = m_instrument->currentData().toString();
    const models::AssessmentTitles titles;
    m_instrument->clear();
    for (const QString &id : operations::TeamView(m_session).instruments())
        m_instrument->addItem(titles.instrument(id), id);
    m_instrument->setCurrentIndex(std::max(0, m_instrument->findData(chosen)));
    fillPeriods();
}

void TeamTables::fillPeriods()
{
    const QString chosen = m_period->currentData().toString();
    m_period->clear();
    for (const summary::Period &period :
        operations::TeamView(m_session).periods(m_instrument->currentData().toString()))
        m_period->addItem(models::periodWord(period.name), period.name);
    m_period->setCurrentIndex(std::max(0, m_period->findData(chosen)));
    m_instrument->setVisible(m_instrument->count() > 0);
    m_period->setVisible(m_period->count() > 0);
    fillTables();
}

void TeamTables::fillTables()
{
    while (QLayoutItem *const item = m_tables->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString period = m_period->currentData().toString();
    if (period.isEmpty()) {
        m_basis->setText(tr("No closed period has anything approved yet."));
        return Q_EMIT arranged();
    }
    const auto release = operations::TeamView(m_session).tables(m_instrument->currentData().toString(), period);
    if (!release) {
        m_basis->setText({});
        Q_EMIT arranged();
        return Q_EMIT failed(release.error());
    }
    if (release->isWithdrawn) {
        m_basis->setText(models::withdrawalWord(release->rule));
    } else {
        //: %1 is how an edition is named, %n persons
        m_basis->setText(
            tr("%1. %n persons: the first approved baseline of each in the period.", nullptr, release->persons)
                .arg(release->shownAs.in(models::language())));
        for (const summary::Table &table : release->tables)
            addTable(table);
    }
    Q_EMIT arranged();
}

void TeamTables::addTable(const summary::Table &table)
{
    const QString name = table.label.in(models::language());
    auto *const title = new TextLabel(TextLabel::Size::Body);
    title->setText(name);
    m_tables->addSpacing(metrics::related);
    m_tables->addWidget(title);
    if (table.state == summary::TableState::Withdrawn) {
        auto *const why = new TextLabel(TextLabel::Size::Meta);
        why->setText(models::withdrawalWord(table.rule));
        m_tables->addWidget(why);
        return;
    }
    QTableWidget *const counts = countsOf(table);
    counts->setAccessibleName(name);
    m_tables->addWidget(counts);
}

/// Every table has one breakdown (summary::prepareTeamTables).
QTableWidget *TeamTables::countsOf(const summary::Table &table) const
{
    auto *const counts = new QTableWidget(int(table.cells.size()), ColumnCount);
    makePlain(counts);
    counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    counts->setSelectionMode(QAbstractItemView::NoSelection);
    counts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const summary::Dimension &by = table.dimensions.front();
    counts->setHorizontalHeaderLabels({by.label.in(models::language()), tr("Persons"), tr("Share")});
    counts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    counts->horizontalHeader()->setSectionResizeMode(Group, QHeaderView::Stretch);
    const QLocale locale;
    for (int row = 0; row < counts->rowCount(); ++row) {
        const summary::Cell &cell = table.cells[std::size_t(row)];
        const int share = table.persons > 0 ? qRound(100.0 * cell.persons / table.persons) : 0;
        const summary::Category &category = by.categories[std::size_t(cell.categories.front())];
        const QString texts[]
            = {category.label.in(models::language()), locale.toString(cell.persons), tr("%1 %", "share").arg(share)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *const item = new QTableWidgetItem(texts[column]);
            if (column != Group)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            counts->setItem(row, column, item);
        }
    }
    counts->setMaximumWidth(widest);
    counts->setFixedHeight(counts->horizontalHeader()->sizeHint().height() + counts->verticalHeader()->length() + 4);
    return counts;
}

void TeamTables::retranslate()
{
    nameBox(m_instrument, tr("Instrument"));
    nameBox(m_period, tr("Period"));
    if (m_instrument->count() > 0)
        reload();
}

void TeamTables::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
