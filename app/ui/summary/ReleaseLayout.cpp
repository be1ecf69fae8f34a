// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of the release's page stands.
#include "app/ui/summary/ReleasePage.h"

#include "app/ui/parts/EmptyPage.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/RowHeight.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/summary/TableListDelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int listWidth = 260;
constexpr int sideWidth = 260;
} // namespace

void ReleasePage::build()
{
    m_period->setObjectName(u"period"_s);
    m_period->setMinimumHeight(metrics::control);
    m_period->setMinimumWidth(220);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_head->addWidget(m_period);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->setSpacing(metrics::related);
    top->addWidget(m_head);
    top->addWidget(m_error);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBody(), 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(buildBar());
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(metrics::related);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    say([this] {
        m_head->setTitle(tr("Release"));
        m_head->setNote(tr("What leaves the house for one closed period: counts of persons, no person."));
        m_survey->setText(tr("&User survey…"));
        nameBox(m_period, tr("Period"));
        namePeriods();
        m_list->setAccessibleName(tr("Tables"));
        m_table->setAccessibleName(tr("The table exactly as it leaves"));
        m_plain->setAccessibleName(tr("The page in plain language"));
        m_read->setText(tr("&Read the page in plain language"));
        m_write->setText(tr("&Write release…"));
        m_sideTitle->setText(tr("What stays"));
        showPlace();
        showReleased();
        showTable();
        showSide();
        showBar();
    });
}

QWidget *ReleasePage::buildBody()
{
    m_list->setObjectName(u"releaseTables"_s);
    m_list->setModel(m_tables);
    m_list->setItemDelegate(new TableListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFixedWidth(listWidth);
    m_table->setObjectName(u"releaseTable"_s);
    m_table->setModel(m_csv);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table, metrics::compact);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_plain->setObjectName(u"plainPage"_s);
    m_plain->setReadOnly(true);
    m_plain->setFrameShape(QFrame::NoFrame);
    m_plain->viewport()->setAutoFillBackground(false);
    m_plain->setTabChangesFocus(true);
    auto *held = new QWidget;
    auto *heldLayout = new QVBoxLayout(held);
    heldLayout->setContentsMargins(0, metrics::related, 0, 0);
    heldLayout->addWidget(m_withdrawn);
    heldLayout->addStretch(1);
    m_middle->addWidget(m_table);
    m_middle->addWidget(held);
    m_middle->addWidget(m_plain);
    auto *middle = new QWidget;
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(metrics::margin, metrics::related, metrics::margin, 0);
    middleLayout->setSpacing(metrics::related);
    middleLayout->addWidget(m_caption);
    middleLayout->addWidget(m_middle, 1);

    auto *body = new QWidget;
    auto *across = new QHBoxLayout(body);
    across->setContentsMargins(metrics::margin - 12, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_list);
    across->addWidget(new Hairline(Qt::Vertical));
    across->addWidget(middle, 1);
    across->addWidget(new Hairline(Qt::Vertical));
    across->addWidget(buildSide());
    return body;
}

QWidget *ReleasePage::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::related);
    layout->setSpacing(metrics::related);
    layout->addWidget(m_sideTitle);
    layout->addWidget(m_why);
    layout->addSpacing(metrics::related);
    layout->addWidget(m_kept);
    layout->addStretch(1);
    layout->addWidget(m_earlier);
    return side;
}

QWidget *ReleasePage::buildBar()
{
    m_read->setObjectName(u"readPlainPage"_s);
    m_write->setObjectName(u"writeRelease"_s);
    m_reason->setObjectName(u"reason"_s);
    m_read->setMinimumHeight(metrics::control);
    m_write->setMinimumHeight(metrics::control);
    m_write->setProperty("primary", true);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::margin, metrics::group, metrics::margin, metrics::group);
    layout->setSpacing(metrics::related);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_read);
    layout->addWidget(m_write);
    return bar;
}

} // namespace ui
