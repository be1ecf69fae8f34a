// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/WorkshopBench.h"

#include "app/ui/instruments/CasesView.h"
#include "app/ui/instruments/EvaluationView.h"
#include "app/ui/instruments/FindingsPane.h"
#include "app/ui/instruments/ImportReport.h"
#include "app/ui/instruments/SourceView.h"
#include "app/ui/instruments/TextsView.h"
#include "app/ui/instruments/TrialView.h"
#include "app/ui/instruments/VersionsView.h"
#include "app/ui/parts/Background.h"

#include <QFileInfo>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

WorkshopBench::WorkshopBench(operations::Workshop &workshop, Ask &ask, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_today(today)
    , m_across(new QSplitter(Qt::Horizontal))
    , m_findings(new FindingsPane)
    , m_tabs(new QTabWidget)
    , m_trialAndWhy(new QSplitter(Qt::Horizontal))
    , m_trial(new TrialView(ask))
    , m_evaluation(new EvaluationView)
    , m_source(new SourceView)
    , m_cases(new CasesView)
    , m_texts(new TextsView)
    , m_versions(new VersionsView)
    , m_report(new ImportReport)
{
    build();
    connectParts();
    retranslate();
}

void WorkshopBench::connectParts()
{
    connect(m_findings, &FindingsPane::placeAsked, this, [this](const forms::DefinitionFinding &finding) {
        showPlace(finding.file, finding.position, finding.severity);
    });
    connect(m_findings, &FindingsPane::editorAsked, this, &WorkshopBench::editorAsked);
    connect(m_findings, &FindingsPane::fixAsked, this, &WorkshopBench::fixAsked);
    connect(m_versions, &VersionsView::otherAsked, this, &WorkshopBench::otherVersionAsked);
    connect(m_versions, &VersionsView::failed, this, &WorkshopBench::failed);
    connect(m_cases, &CasesView::placeAsked, this,
        [this](const QString &file, int line) { showPlace(file, {line, 1}, forms::Severity::Notice); });
    connect(m_cases, &CasesView::runAsked, this, &WorkshopBench::runCases);
    connect(m_cases, &CasesView::keepAsked, this, &WorkshopBench::keepAsked);
    connect(m_texts, &TextsView::written, this, &WorkshopBench::textWritten);
    connect(m_texts, &TextsView::languageAsked, this, &WorkshopBench::languageAsked);
    connect(m_trial, &TrialView::moved, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &WorkshopBench::evaluate);
}

void WorkshopBench::refresh()
{
    const auto definition = m_workshop.definition();
    m_findings->show(m_workshop.findings(), QFileInfo(m_workshop.file()).fileName());
    if (!m_trial->trial() || m_trial->trial()->entry().sharedDefinition() != definition) {
        m_evaluation->show(nullptr, -1); // the entry it looks into goes
        m_trial->show(definition, m_today);
    }
    evaluate();
    showSource(m_sourceFile);
    m_texts->show(definition.get());
    m_versions->show(definition, m_workshop.mapping());
    m_cases->setKeepable(m_trial->trial() != nullptr);
    runCases();
    nameTabs();
}

void WorkshopBench::evaluate()
{
    m_evaluation->show(m_trial->trial() ? &m_trial->trial()->entry() : nullptr, m_trial->current());
}

void WorkshopBench::runCases()
{
    const int run = ++m_run;
    if (!m_workshop.isCurrent()) {
        m_cases->show({}, false);
        return nameTabs();
    }
    m_cases->showRunning();
    inBackground(
        this,
        [definition = m_workshop.definition(), cases = m_workshop.cases(), today = m_today] {
            return operations::runCases(definition, cases, today);
        },
        [this, run](std::vector<operations::CaseResult> results) {
            if (run != m_run)
                return;
            m_cases->show(std::move(results), true);
            nameTabs();
        });
}

void WorkshopBench::showSource(const QString &file)
{
    m_sourceFile = file;
    m_source->setText(QString::fromUtf8(m_workshop.textOf(file)));
}

void WorkshopBench::showPlace(const QString &file, const forms::Position &position, forms::Severity severity)
{
    showSource(file);
    m_source->mark(position, severity);
    m_tabs->setCurrentWidget(m_source);
    m_source->setFocus(Qt::OtherFocusReason);
    nameTabs();
}

void WorkshopBench::showReport(std::vector<forms::exchange::Note> notes)
{
    m_report->show(std::move(notes));
    m_tabs->addTab(m_report, QString());
    nameTabs();
    m_tabs->setCurrentWidget(m_report);
}

void WorkshopBench::hideReport()
{
    m_sourceFile.clear();
    m_source->clearMark();
    m_tabs->setCurrentWidget(m_trialAndWhy);
    if (const int at = m_tabs->indexOf(m_report); at >= 0)
        m_tabs->removeTab(at);
    m_report->hide();
}

void WorkshopBench::compareWith(const QString &path)
{
    m_versions->compareWith(path);
}

void WorkshopBench::goTo(forms::Slot slot)
{
    m_tabs->setCurrentWidget(m_trialAndWhy);
    (void)m_trial->finishTyping(); // it stays at its item when it cannot be read
    m_trial->goTo(slot);
    m_trial->focusField();
}

operations::Trial *WorkshopBench::trial() const
{
    return m_trial->trial();
}

bool WorkshopBench::finishTyping()
{
    return m_trial->finishTyping();
}

void WorkshopBench::addToLanguages(QWidget *row)
{
    m_texts->addBelow(row);
}

void WorkshopBench::showWritten(const QString &file)
{
    m_texts->showWritten(file);
}

void WorkshopBench::focusFirst()
{
    if (m_trial->trial() && m_tabs->currentWidget() == m_trialAndWhy)
        m_trial->focusField();
    else
        m_findings->isVisible() ? m_findings->focusList() : m_tabs->setFocus();
}

} // namespace ui
