// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/TrialView.h"

#include "app/models/Words.h"
#include "app/ui/interview/SectionColumn.h"
#include "app/ui/interview/SectionList.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Spoken.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

TrialView::TrialView(Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_mark(new FindingMark(u"flag"_s, Role::Warning, QString()))
    , m_variant(new QComboBox)
    , m_section(new QComboBox)
    , m_clear(new QPushButton)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"trial"_s);
    m_variant->setObjectName(u"trialVariant"_s);
    m_section->setObjectName(u"trialSection"_s);
    m_clear->setObjectName(u"trialClear"_s);
    m_clear->setProperty("quiet", true);
    m_clear->setIcon(icon(u"edit-clear"_s));
    auto *const strip = new QHBoxLayout;
    strip->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    strip->setSpacing(metrics::related);
    strip->addWidget(m_mark);
    strip->addSpacing(metrics::related);
    strip->addWidget(m_section, 1);
    strip->addWidget(m_variant);
    strip->addWidget(m_clear);
    for (QComboBox *const box : {m_section, m_variant}) {
        box->setMinimumHeight(metrics::control);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(strip);
    m_layout->addWidget(new Hairline(Qt::Horizontal));
    m_layout->addStretch();
    connect(m_variant, &QComboBox::activated, this, [this] {
        if (m_trial)
            begin(m_trial->entry().sharedDefinition());
    });
    connect(m_clear, &QPushButton::clicked, this, &TrialView::clear);
    retranslate();
}

TrialView::~TrialView()
{
    drop();
}

void TrialView::show(std::shared_ptr<const forms::FormDefinition> definition, QDate today)
{
    m_today = today;
    if (definition)
        begin(std::move(definition));
    else
        drop();
    setEnabled(m_trial != nullptr);
}

/// Widgets hold on to the conduct, and that to the trial: all of it is made anew, and stands where it stood.
void TrialView::begin(std::shared_ptr<const forms::FormDefinition> definition)
{
    (void)finishTyping(); // what cannot be read was never an answer
    const QString at = current() >= 0 ? m_trial->entry().item(current()).name : QString();
    const bool hadFocus = m_column && m_column->isAncestorOf(focusWidget());
    delete std::exchange(m_column, nullptr);
    delete std::exchange(m_sections, nullptr);
    m_conduct.reset();
    fillVariants(*definition);
    const std::unique_ptr<operations::Trial> before = std::move(m_trial);
    m_trial = std::make_unique<operations::Trial>(std::move(definition),
        forms::FormEntry::Options{.variant = m_variant->currentData().toString(), .settings = {}, .today = m_today});
    if (before)
        m_trial->takeOver(*before);
    m_conduct = std::make_unique<Conduct>(*m_trial,
        InterviewSettings{
            .client = {}, .person = {}, .safetyRoutine = {}, .safetyTelephone = {}, .speedTab = false, .ask = &m_ask});
    connectTrial();
    const forms::Item *const item = m_trial->definition().find(at);
    const std::optional<forms::Slot> start
        = item && m_conduct->order.isReachable(item->slot) ? std::optional(item->slot) : m_conduct->order.first();
    if (start)
        goTo(*start);
    if (hadFocus)
        focusField();
}

void TrialView::drop()
{
    delete std::exchange(m_column, nullptr);
    delete std::exchange(m_sections, nullptr);
    m_conduct.reset();
    m_trial.reset();
    m_section->clear();
    m_variant->clear();
}

void TrialView::connectTrial()
{
    m_column = new SectionColumn(*m_conduct, this);
    m_layout->insertWidget(2, m_column, 1);
    m_sections = new SectionList(*m_conduct, this);
    m_sections->hide();
    m_sections->showIn(m_section);
    connect(m_sections, &SectionList::sectionWanted, this, &TrialView::goToSection);
    connect(m_column, &SectionColumn::stepped, this, &TrialView::step);
    connect(m_column, &SectionColumn::wanted, this, [this](forms::Slot slot) {
        (void)m_column->finishTyping();
        goTo(slot);
    });
    const forms::FormEntry &entry = m_trial->entry();
    const auto changed = [this](forms::Slot slot) {
        m_column->refreshItem(slot);
        Q_EMIT moved();
    };
    connect(&entry, &forms::FormEntry::answerChanged, m_column, changed);
    connect(&entry, &forms::FormEntry::relevanceChanged, m_column, changed);
    connect(&entry, &forms::FormEntry::findingsChanged, m_column, [this] {
        m_column->refresh();
        Q_EMIT moved();
    });
    connect(m_trial.get(), &operations::Sitting::marksChanged, m_column, [this] { m_column->refresh(); });
}

forms::Slot TrialView::current() const
{
    return m_column ? m_column->slot() : -1;
}

void TrialView::goTo(forms::Slot slot)
{
    if (!m_column)
        return;
    m_column->goTo(slot);
    m_sections->setSection(m_column->section());
    Q_EMIT moved();
}

void TrialView::goToSection(int section)
{
    if (const std::optional<forms::Slot> slot = m_conduct->order.firstOf(section))
        goTo(*slot);
}

void TrialView::step(Step step)
{
    if (!m_column->finishTyping())
        return m_column->focusField();
    if (const auto target = m_conduct->target(step, m_column->slot()))
        goTo(*target);
    else
        m_column->focusField();
}

bool TrialView::finishTyping()
{
    return !m_column || m_column->finishTyping();
}

void TrialView::focusField()
{
    if (m_column)
        m_column->focusField();
}

void TrialView::clear()
{
    if (!m_trial)
        return;
    m_conduct->unread.clear();
    m_trial->clear();
    m_column->refresh();
    if (const auto first = m_conduct->order.first())
        goTo(*first);
}

void TrialView::fillVariants(const forms::FormDefinition &definition)
{
    const QString chosen = m_variant->currentData().toString();
    m_variant->clear();
    for (const forms::Variant &variant : definition.variants) {
        const QString label = variant.label.isEmpty()
            ? variant.name
            : variant.label.in(models::language(), definition.languages.value(0));
        m_variant->addItem(label, variant.name);
    }
    m_variant->setVisible(m_variant->count() > 0);
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(chosen)));
}

void TrialView::retranslate()
{
    //: a mark over an interview that is only tried out
    m_mark->show(u"flag"_s, Role::Warning, tr("Trial, kept nowhere"));
    nameBox(m_variant, tr("Variant"));
    nameBox(m_section, tr("Section"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Take all answers of the trial away"));
    if (!m_trial)
        return;
    fillVariants(m_trial->definition());
    m_column->retranslate();
    m_sections->refresh();
}

} // namespace ui
