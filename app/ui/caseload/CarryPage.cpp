// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/CarryPage.h"

#include "app/models/AnswerText.h"
#include "app/models/Words.h"
#include "app/operations/CarryTarget.h"
#include "app/operations/Interview.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/TextLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Fate = forms::CarriedAnswer::Fate;

namespace ui {

namespace {

enum Column { FromColumn, ToColumn, FateColumn, ColumnCount };

constexpr const char *fateWords[] = {
    QT_TRANSLATE_NOOP("ui::CarryPage", "the same"),
    QT_TRANSLATE_NOOP("ui::CarryPage", "goes to another item"),
    QT_TRANSLATE_NOOP("ui::CarryPage", "said in another code"),
    QT_TRANSLATE_NOOP("ui::CarryPage", "is not asked any more"),
    QT_TRANSLATE_NOOP("ui::CarryPage", "has no place"),
};

QString named(const forms::FormDefinition &form, forms::Slot slot)
{
    const forms::Item &item = form.items[std::size_t(slot)];
    return u"%1 %2"_s.arg(item.name, models::itemLabel(form, item, models::language()));
}

} // namespace

CarryPage::CarryPage(operations::VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_head(new PageHead)
    , m_error(new ErrorBar)
    , m_summary(new TextLabel(TextLabel::Size::Body))
    , m_table(new QTableWidget(0, ColumnCount))
{
    m_do = m_head->addButton("carry");
    m_do->setProperty("primary", true);
    m_summary->setObjectName(u"carrySummary"_s);
    m_table->setObjectName(u"carryAnswers"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::group, metrics::margin, metrics::group);
    column->setSpacing(metrics::related);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_head, m_error, m_summary})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(m_do, &QPushButton::clicked, this, &CarryPage::carry);
    say([this] {
        m_do->setText(tr("&Carry over"));
        m_table->setAccessibleName(tr("What becomes of each answer"));
        show();
    });
}

void CarryPage::setAssessment(const cases::Assessment &assessment, const QString &clientName)
{
    m_assessment = assessment;
    m_clientName = clientName;
    m_error->dismiss();
    look();
    show();
}

QString CarryPage::title() const
{
    return tr("Carry over, %1").arg(m_clientName);
}

void CarryPage::arrive()
{
    m_do->isEnabled() ? m_do->setFocus() : m_table->setFocus();
}

void CarryPage::look()
{
    m_carry.reset();
    m_lacking.clear();
    const auto before = operations::AssessmentContent::load(m_session, m_assessment.id);
    if (!before)
        return m_error->showError(before.error());
    auto target = operations::carryTarget(m_session, *before->definition);
    if (!target)
        return m_error->showError(target.error());
    m_lacking = target->mapping.findings;
    if (!target->mapping.mapping)
        return;
    auto carry = operations::CarryAssessment::look(m_session, m_assessment.id, target->to, *target->mapping.mapping);
    if (!carry)
        return m_error->showError(carry.error());
    m_carry.emplace(std::move(carry).value());
}

QString CarryPage::summary() const
{
    if (!m_carry)
        return tr("The two versions differ in a way that names alone do not settle. A mapping beside the newer version "
                  "has to say where these answers go; until then the assessment goes on with its own version.");
    int counts[std::size(fateWords)] = {};
    for (const forms::CarriedAnswer &answer : m_carry->preview().answers)
        ++counts[int(answer.fate)];
    QStringList parts;
    for (std::size_t i = 0; i < std::size(fateWords); ++i) {
        if (counts[i] > 0)
            parts << u"%1: %2"_s.arg(tr(fateWords[i])).arg(counts[i]);
    }
    parts << tr("newly asked: %1").arg(m_carry->preview().newlyAsked.size());
    return parts.join(u" · "_s) + u". "_s
        + (m_carry->withoutPlace() > 0 ? tr("What has no place stays in the history.") : tr("No answer is lost."));
}

void CarryPage::show()
{
    m_head->setBack(m_clientName);
    m_head->setTitle(m_carry
            ? tr("From %1 to %2", "two versions").arg(m_carry->before().version, m_carry->after().version)
            : tr("To another version"));
    m_summary->setText(summary());
    m_do->setEnabled(m_carry.has_value());
    m_table->setHorizontalHeaderLabels({tr("Now"), tr("Then"), tr("The answer")});
    m_table->setRowCount(0);
    for (const forms::DefinitionFinding &finding : m_lacking)
        addRow({finding.text, {}, {}});
    if (m_carry)
        showAnswers();
    m_table->resizeRowsToContents();
}

/// What changes first is what is looked for: the same is counted above and listed last.
void CarryPage::showAnswers()
{
    const auto add = [this](bool same) {
        for (const forms::CarriedAnswer &answer : m_carry->preview().answers) {
            if ((answer.fate == Fate::Kept) == same)
                addRow({named(m_carry->before(), answer.from),
                    answer.to < 0 ? QString() : named(m_carry->after(), answer.to), tr(fateWords[int(answer.fate)])});
        }
    };
    add(false);
    for (const forms::CarriedInstance &instance : m_carry->preview().instances) {
        if (instance.to < 0)
            addRow({m_carry->before().groups[std::size_t(instance.from)].name, {},
                tr("%n answer(s) of it have no place", nullptr, instance.answers)});
    }
    for (const forms::CarriedPlace &place : m_carry->preview().newlyAsked)
        addRow({{}, named(m_carry->after(), place.item), tr("newly asked")});
    add(true);
}

void CarryPage::addRow(const QStringList &texts)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.value(column)));
}

void CarryPage::carry()
{
    if (!m_carry)
        return;
    if (const auto done = m_carry->carry(); !done) {
        look(); // an answer was given since: what is shown is then another thing
        show();
        return m_error->showError(done.error());
    }
    Q_EMIT carried(m_assessment.id);
}

} // namespace ui
