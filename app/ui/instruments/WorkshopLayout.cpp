// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How WorkshopBench is put together, folds at narrow widths, and says its texts.
#include "app/ui/instruments/WorkshopBench.h"

#include "app/ui/instruments/CasesView.h"
#include "app/ui/instruments/EvaluationView.h"
#include "app/ui/instruments/FindingsPane.h"
#include "app/ui/instruments/ImportReport.h"
#include "app/ui/instruments/SourceView.h"
#include "app/ui/instruments/TextsView.h"
#include "app/ui/instruments/TrialView.h"
#include "app/ui/instruments/VersionsView.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int findingsWidth = 300;
constexpr int whyWidth = 340;
constexpr int trialWidth = 700;
constexpr int foldFindingsBelow = 1180;
constexpr int foldWhyBelow = 860; // of the tabs
} // namespace

void WorkshopBench::build()
{
    m_tabs->setObjectName(u"workshopTabs"_s);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its tab bar has the focus and says what it is
    m_tabs->setDocumentMode(true);
    m_trialAndWhy->addWidget(m_trial);
    m_trialAndWhy->addWidget(m_evaluation);
    m_trialAndWhy->setSizes({trialWidth, whyWidth});
    m_trialAndWhy->setStretchFactor(0, 1);
    for (QWidget *const tab : std::initializer_list<QWidget *>{m_trialAndWhy, m_source, m_cases, m_texts, m_versions})
        m_tabs->addTab(tab, QString());
    m_report->setParent(this);
    m_report->hide();
    m_across->addWidget(m_findings);
    m_across->addWidget(m_tabs);
    m_across->setSizes({findingsWidth, trialWidth + whyWidth});
    m_across->setStretchFactor(1, 1);
    for (QSplitter *const splitter : {m_across, m_trialAndWhy}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across);
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
}

void WorkshopBench::fold()
{
    const bool isNarrow = width() < foldFindingsBelow;
    const bool isTab = m_tabs->indexOf(m_findings) >= 0;
    if (isNarrow && !isTab) {
        m_tabs->insertTab(0, m_findings, QString());
        m_tabs->setCurrentWidget(m_trialAndWhy);
    } else if (!isNarrow && isTab) {
        m_tabs->removeTab(m_tabs->indexOf(m_findings));
        m_across->insertWidget(0, m_findings);
        m_across->setSizes({findingsWidth, std::max(1, width() - findingsWidth)});
        m_findings->QWidget::show();
    }
    if (isNarrow != isTab)
        nameTabs();
    const int room = isNarrow ? width() : width() - findingsWidth;
    const Qt::Orientation wanted = room < foldWhyBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_trialAndWhy->orientation() == wanted)
        return;
    m_trialAndWhy->setOrientation(wanted);
    m_trialAndWhy->setSizes(wanted == Qt::Horizontal ? QList<int>{trialWidth, whyWidth} : QList<int>{300, 200});
}

void WorkshopBench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void WorkshopBench::setHead(QWidget *head, QWidget *first)
{
    m_head = head;
    m_headFirst = first;
}

void WorkshopBench::nextArea()
{
    struct Area
    {
        QWidget *home;
        std::function<void()> enter;
    };
    const Area areas[] = {
        {m_head, [this] { m_headFirst->setFocus(Qt::ShortcutFocusReason); }},
        {m_findings, [this] { m_findings->focusList(); }},
        {m_tabs->tabBar(), [this] { m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason); }},
        {m_trial, [this] { m_trial->focusField(); }},
        {m_evaluation, [this] { m_evaluation->focusLine(); }},
        {m_source, [this] { m_source->setFocus(Qt::ShortcutFocusReason); }},
        {m_cases, [this] { m_cases->focusList(); }},
        {m_texts, [this] { m_texts->focusList(); }},
        {m_versions, [this] { m_versions->focusList(); }},
        {m_report, [this] { m_report->focusList(); }},
    };
    const int count = int(std::size(areas));
    const QWidget *const focus = QApplication::focusWidget();
    int at = count - 1;
    for (int i = 0; i < count; ++i) {
        if (areas[i].home == focus || areas[i].home->isAncestorOf(focus))
            at = i;
    }
    for (int i = 1; i <= count; ++i) {
        const Area &area = areas[(at + i) % count];
        if (area.home->isVisible())
            return area.enter();
    }
}

void WorkshopBench::nameTabs()
{
    const int errors
        = int(std::ranges::count(m_workshop.findings(), forms::Severity::Error, &forms::DefinitionFinding::severity));
    const QString file = m_sourceFile.isEmpty() ? QFileInfo(m_workshop.file()).fileName() : m_sourceFile;
    struct Tab
    {
        QWidget *widget;
        QString name;
        QString icon;
        Role role;
    };
    const bool isStale = m_workshop.isOpen() && !m_workshop.isCurrent();
    const Tab tabs[] = {
        {m_findings, tr("Findings (%1)").arg(m_workshop.findings().size()),
            errors > 0 ? severityIcon(forms::Severity::Error) : QString(), Role::Error},
        {m_trialAndWhy, tr("Trial"), isStale ? severityIcon(forms::Severity::Warning) : QString(), Role::Warning},
        {m_source, tr("Text: %1").arg(file), {}, Role::Text},
        {m_cases, tr("Cases %1").arg(m_cases->summary()), {}, Role::Text},
        {m_texts, m_texts->missing() > 0 ? tr("Languages, %n missing", nullptr, m_texts->missing()) : tr("Languages"),
            {}, Role::Text},
        {m_versions, tr("Versions"), {}, Role::Text},
        {m_report, tr("What was taken in"), {}, Role::Text},
    };
    for (const Tab &tab : tabs) {
        const int at = m_tabs->indexOf(tab.widget);
        if (at < 0)
            continue;
        m_tabs->setTabText(at, tab.name);
        m_tabs->setTabIcon(at, tab.icon.isEmpty() ? QIcon() : icon(tab.icon, tab.role));
    }
}

void WorkshopBench::retranslate()
{
    m_findings->retranslate();
    m_trial->retranslate();
    m_evaluation->retranslate();
    m_cases->retranslate();
    m_texts->retranslate();
    m_versions->retranslate();
    m_report->retranslate();
    m_tabs->tabBar()->setAccessibleName(tr("Sides of the definition"));
    m_source->setAccessibleName(tr("The definition's text, to be read"));
    nameTabs();
}

} // namespace ui
