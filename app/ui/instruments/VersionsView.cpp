// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/VersionsView.h"

#include "app/models/Words.h"
#include "app/operations/Instruments.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PlainTable.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/TextLabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Difference;

namespace ui {

namespace {

enum Column { WeightColumn, WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

struct WeightLook
{
    Difference::Weight weight;
    const char *word;
    const char *icon;
    Role role;
};
constexpr WeightLook looks[] = {
    {Difference::Weight::DataLoss, QT_TRANSLATE_NOOP("ui::VersionsView", "Answers are lost"), "emblem-error",
        Role::Error},
    {Difference::Weight::Values, QT_TRANSLATE_NOOP("ui::VersionsView", "Values may be others"), "emblem-warning",
        Role::Warning},
    {Difference::Weight::Rule, QT_TRANSLATE_NOOP("ui::VersionsView", "What is asked"), "emblem-information",
        Role::Notice},
    {Difference::Weight::Wording, QT_TRANSLATE_NOOP("ui::VersionsView", "Wording"), "note", Role::Secondary},
};

const WeightLook &lookOf(Difference::Weight weight)
{
    return *std::ranges::find(looks, weight, &WeightLook::weight);
}

} // namespace

VersionsView::VersionsView(QWidget *parent)
    : QWidget(parent)
    , m_with(new QComboBox)
    , m_file(new QPushButton)
    , m_summary(new TextLabel(TextLabel::Size::Body))
    , m_table(new QTableWidget(0, ColumnCount))
{
    m_with->setObjectName(u"compareWith"_s);
    m_file->setObjectName(u"compareWithFile"_s);
    m_summary->setObjectName(u"comparison"_s);
    m_table->setObjectName(u"differences"_s);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_with, m_file})
        control->setMinimumHeight(metrics::control);
    makePlain(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    for (const Column column : {WeightColumn, WhatColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const Column column : {BeforeColumn, AfterColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *const strip = new QHBoxLayout;
    strip->setSpacing(metrics::related);
    strip->addWidget(m_with, 1);
    strip->addWidget(m_file);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    column->setSpacing(metrics::related);
    column->addLayout(strip);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_with, &QComboBox::activated, this, [this] { compareWith(m_with->currentData().toString()); });
    connect(m_file, &QPushButton::clicked, this, &VersionsView::otherAsked);
    retranslate();
}

void VersionsView::show(std::shared_ptr<const forms::FormDefinition> definition, std::optional<QByteArray> mapping)
{
    m_mapping = std::move(mapping);
    const bool isAnother = !definition || !m_definition || definition->id != m_definition->id;
    m_definition = std::move(definition);
    if (isAnother) {
        m_other.reset();
        m_otherPath.clear();
    }
    offer();
    compare();
}

/// The same instrument where it is at hand, and a file that was chosen.
void VersionsView::offer()
{
    m_with->clear();
    m_with->addItem(tr("Choose another version"), QString());
    for (const auto &listed : operations::Instruments::list()) {
        if (m_definition && listed.id == m_definition->id)
            m_with->addItem(tr("At hand: %1 %2").arg(listed.title.in(models::language()), listed.version), listed.path);
    }
    if (!m_otherPath.isEmpty() && m_with->findData(m_otherPath) < 0)
        m_with->addItem(QDir::toNativeSeparators(m_otherPath), m_otherPath);
    m_with->setCurrentIndex(std::max(0, m_with->findData(m_otherPath)));
}

void VersionsView::compareWith(const QString &path)
{
    m_otherPath = path;
    m_other.reset();
    if (!path.isEmpty()) {
        const auto found = operations::Instruments::find(path);
        if (found)
            m_other = *found;
        else
            Q_EMIT failed(found.error());
    }
    offer();
    compare();
}

void VersionsView::compare()
{
    m_compared = {};
    if (m_definition && m_other)
        m_compared = operations::compareVersions(*m_other, *m_definition, m_mapping);
    fill();
}

QString VersionsView::summary() const
{
    if (!m_other)
        return tr("What is another in this version than in the one that is chosen, and what it does to answers.");
    const forms::Comparison &comparison = m_compared.comparison;
    QStringList parts{comparison.sameStructure ? tr("The structure is the same.") : tr("The structure is another.")};
    for (const WeightLook &look : looks) {
        const auto count = std::ranges::count(comparison.changes, look.weight, &Difference::weight);
        if (count > 0)
            parts += u"%1: %2."_s.arg(tr(look.word)).arg(count);
    }
    parts += mappingWords();
    return parts.join(u' ').trimmed();
}

QString VersionsView::mappingWords() const
{
    const auto isError
        = [](const forms::DefinitionFinding &finding) { return finding.severity == forms::Severity::Error; };
    const int errors = int(std::ranges::count_if(m_compared.mapping.findings, isError));
    if (errors == 0)
        return m_compared.isStated ? tr("By mapping.yaml every answer has a place.") : QString();
    return m_compared.isStated
        ? tr("mapping.yaml does not hold for these two versions: %n error(s), last in the list.", nullptr, errors)
        : tr("Of %n item(s) a mapping has to say where the answers go.", nullptr, errors);
}

void VersionsView::fill()
{
    const auto &changes = m_compared.comparison.changes;
    const auto &findings = m_compared.mapping.findings;
    m_summary->setText(summary());
    m_table->setRowCount(int(changes.size() + findings.size()));
    for (std::size_t row = 0; row < changes.size(); ++row)
        fillChange(int(row), changes[row]);
    for (std::size_t row = 0; row < findings.size(); ++row)
        fillFinding(int(changes.size() + row), findings[row]);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (const Column column : {BeforeColumn, AfterColumn})
            m_table->item(row, column)->setToolTip(m_table->item(row, column)->text());
    }
}

void VersionsView::fillChange(int row, const Difference &change)
{
    const WeightLook &look = lookOf(change.weight);
    auto *const weight = new QTableWidgetItem(icon(QLatin1StringView(look.icon), look.role), tr(look.word));
    const QString what = QStringList{change.what, change.name, change.aspect}.join(u' ').trimmed();
    m_table->setItem(row, WeightColumn, weight);
    m_table->setItem(row, WhatColumn, new QTableWidgetItem(what));
    m_table->setItem(row, BeforeColumn, new QTableWidgetItem(change.before.simplified()));
    m_table->setItem(row, AfterColumn, new QTableWidgetItem(change.after.simplified()));
}

/// What the mapping, or that there is none, leaves open.
void VersionsView::fillFinding(int row, const forms::DefinitionFinding &finding)
{
    const WeightLook &look = lookOf(
        finding.severity == forms::Severity::Error ? Difference::Weight::DataLoss : Difference::Weight::Values);
    const QString where = m_compared.isStated ? u"%1:%2"_s.arg(finding.file).arg(finding.position.line) : QString();
    m_table->setItem(
        row, WeightColumn, new QTableWidgetItem(icon(QLatin1StringView(look.icon), look.role), tr("Mapping")));
    m_table->setItem(row, WhatColumn, new QTableWidgetItem(where));
    m_table->setItem(row, BeforeColumn, new QTableWidgetItem);
    m_table->setItem(row, AfterColumn, new QTableWidgetItem(finding.text));
}

void VersionsView::focusList()
{
    m_with->setFocus(Qt::ShortcutFocusReason);
}

void VersionsView::retranslate()
{
    nameBox(m_with, tr("Compare with"));
    m_file->setText(tr("Another file …"));
    m_table->setAccessibleName(tr("Differences between the versions"));
    m_table->setHorizontalHeaderLabels({tr("What it does"), tr("Where"), tr("Before"), tr("Now")});
    offer();
    fill();
}

} // namespace ui
