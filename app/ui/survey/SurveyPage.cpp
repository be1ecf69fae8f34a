// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/SurveyPage.h"

#include "app/models/PeriodWords.h"
#include "app/models/Words.h"
#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/Background.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/Passphrase.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/survey/SurveyTables.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using PeriodState = operations::SurveyResults::PeriodState;

namespace ui {

QString SurveyPage::title() const
{
    return tr("User survey");
}

void SurveyPage::arrive()
{
    m_error->dismiss();
    m_new->clear();
    m_passphrase->clear();
    m_opened.reset(); // what was opened is looked at and then gone
    m_titles.clear();
    for (const operations::Instruments::Listed &listed : operations::Instruments::list()) {
        if (listed.isSurvey)
            m_titles.insert(listed.id, listed.title);
    }
    showState();
    m_preparing->isVisible() ? m_new->setFocus() : m_table->setFocus();
}

void SurveyPage::showState()
{
    const operations::SurveyResults results(m_session);
    const bool isPrepared = results.isPrepared();
    const bool isExporter = operations::isMethodsLead(m_session);
    m_preparing->setVisible(!isPrepared);
    m_new->setVisible(isExporter);
    m_prepare->setVisible(isExporter);
    m_periodsPart->setVisible(isPrepared);
    m_periods = results.periods();
    showPeriods();
    showResults();
}

QString SurveyPage::stateWord(const PeriodState &period) const
{
    switch (period.state) {
    case PeriodState::State::Running:
        return tr("The period runs");
    case PeriodState::State::Waiting:
        return tr("Opened from %1").arg(models::dayWord(period.period.releasableFrom()));
    case PeriodState::State::TooFew:
        return tr("Fewer than ten answers");
    case PeriodState::State::Ready:
        return tr("Can be opened");
    }
    return {};
}

QString SurveyPage::whyWord(const PeriodState &period) const
{
    switch (period.state) {
    case PeriodState::State::Running:
        return tr("Answers are never opened while their period runs, and nobody sees how many there are until it has "
                  "ended: it would tell who answered.");
    case PeriodState::State::Waiting:
        return tr("Answers are opened 60 days after the end of their period, as anything that is released.");
    case PeriodState::State::TooFew:
        return tr("What fewer than ten have answered stays sealed.");
    case PeriodState::State::Ready:
        return operations::isMethodsLead(m_session)
            ? QString()
            : tr("A supervisor or an administrator opens it, with the survey's passphrase.");
    }
    return {};
}

void SurveyPage::showPeriods()
{
    const int row = std::max(m_table->currentRow(), 0);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_periods.size()));
    for (int i = 0; i < int(m_periods.size()); ++i) {
        const PeriodState &period = m_periods[std::size_t(i)];
        const QString answered = period.answered ? QString::number(*period.answered) : u"··"_s;
        setTableRow(m_table, i,
            {m_titles.value(period.instrument).in(models::language()), models::periodWord(period.period.name),
                QString::number(period.offered), answered, stateWord(period)});
        if (!period.answered)
            m_table->item(i, 3)->setData(Qt::AccessibleTextRole, tr("not told"));
    }
    if (!m_periods.empty())
        m_table->selectRow(std::min(row, int(m_periods.size()) - 1));
    fitTable(m_table);
    const bool any = !m_periods.empty();
    m_none->setVisible(!any);
    m_table->setVisible(any);
    showWhy();
}

const PeriodState *SurveyPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_periods.size()) ? &m_periods[std::size_t(row)] : nullptr;
}

void SurveyPage::showWhy()
{
    const PeriodState *const period = current();
    const QString why = period ? whyWord(*period) : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    const bool mayOpen = period && period->state == PeriodState::State::Ready && operations::isMethodsLead(m_session);
    m_field->setVisible(mayOpen);
    m_open->setVisible(mayOpen);
    m_open->setAccessibleDescription(why);
}

void SurveyPage::showResults()
{
    m_results->setVisible(m_opened.has_value());
    if (!m_opened)
        return;
    const summary::Release &release = m_opened->release;
    m_resultsTitle->setText(models::periodWord(release.period.name));
    QStringList said{tr("%1 of %2 who were offered it answered.").arg(m_opened->answered).arg(m_opened->offered)};
    if (m_opened->ofOtherForm > 0)
        said << tr("%n answer(s) were given to another version of the questions and are not counted.", nullptr,
            m_opened->ofOtherForm);
    if (m_opened->unreadable > 0)
        said << tr("%n answer(s) could not be opened with this key.", nullptr, m_opened->unreadable);
    said << tr("Counted by the instrument's plan: a table with a number from 1 to %1 in it, or in which "
               "all answered alike, is left out whole. No "
               "answer is shown by itself, and none by worker: a sealed survey knows none.")
                .arg(release.fewestInCell - 1);
    m_resultsText->setText(said.join(u' '));
    fillCounts(m_counts, release);
}

void SurveyPage::setBusy(const QString &what)
{
    const bool isBusy = !what.isEmpty();
    for (QWidget *const control : std::initializer_list<QWidget *>{m_new, m_prepare, m_field, m_open, m_table})
        control->setEnabled(!isBusy);
    if (isBusy)
        m_error->showText([what] { return BarText{what}; }, Role::Notice);
    else
        m_error->dismiss();
}

void SurveyPage::prepare()
{
    if (!m_new->isReady()) {
        m_error->showText(
            [] { return BarText{tr("The passphrase is not long enough, or the two are not the same.")}; });
        return;
    }
    const auto preparing = operations::SurveyResults(m_session).prepare();
    if (!preparing)
        return m_error->showError(preparing.error());
    auto secret = std::make_shared<keys::SecretBytes>(m_new->take());
    setBusy(tr("Making the key…"));
    inBackground(
        this, [preparing = *preparing, secret] { return preparing.run(*secret); },
        [this](const forms::Result<operations::SurveyResults::Key> &made) { keep(made); });
}

void SurveyPage::keep(const forms::Result<operations::SurveyResults::Key> &made)
{
    setBusy({});
    const auto kept
        = made ? operations::SurveyResults(m_session).keep(*made) : forms::Result<void>(forms::Error(made.error()));
    if (!kept)
        return m_error->showError(kept.error());
    showState();
    m_error->showText(
        [] {
            return BarText{tr("The survey is prepared and can be handed over."),
                tr("Keep its passphrase well: without it nobody can ever open the answers.")};
        },
        Role::Good);
}

void SurveyPage::open()
{
    const PeriodState *const period = current();
    if (!period || m_passphrase->text().isEmpty())
        return;
    const auto opening = operations::SurveyResults(m_session).open(period->instrument, period->period.name);
    if (!opening)
        return m_error->showError(opening.error());
    auto secret = std::make_shared<keys::SecretBytes>(takePassphrase(m_passphrase));
    setBusy(tr("Opening…"));
    inBackground(
        this, [opening = *opening, secret] { return opening.run(*secret); },
        [this](const forms::Result<operations::SurveyResults::Opened> &opened) { finish(opened); });
}

void SurveyPage::finish(const forms::Result<operations::SurveyResults::Opened> &opened)
{
    setBusy({});
    if (!opened) {
        m_opened.reset();
        showResults();
        m_error->showError(opened.error());
        m_passphrase->setFocus();
        return;
    }
    m_opened = *opened;
    showResults();
    m_counts->setFocus();
    QTimer::singleShot(0, this, [this] { // once they have their place
        if (auto *const scroll = findChild<QScrollArea *>())
            scroll->ensureWidgetVisible(m_counts, 0, 0);
    });
}

} // namespace ui
