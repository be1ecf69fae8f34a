// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ReviewModel.h"

#include "app/models/AnswerText.h"
#include "app/models/Words.h"
#include "app/operations/Interview.h"
#include "forms/entry/CellOrder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ReviewModel::setInterview(operations::Interview *interview)
{
    m_interview = interview;
    m_comments.clear();
    m_changed.clear();
    rebuild();
}

void ReviewModel::setComments(std::vector<review::Comment> comments)
{
    m_comments = std::move(comments);
    if (m_show == Show::Comments)
        rebuild();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReviewModel::setChanged(const QStringList &items)
{
    m_changed = QSet<QString>(items.begin(), items.end());
    rebuild();
}

void ReviewModel::setShow(Show show)
{
    m_show = show;
    rebuild();
}

bool ReviewModel::isShown(forms::Slot slot, Show show) const
{
    const forms::FormEntry &entry = m_interview->entry();
    const forms::Item &item = m_interview->entry().item(slot);
    if (!item.isInput() || entry.standing(slot) == forms::ItemStanding::NotAsked)
        return false;
    switch (show) {
    case Show::Everything:
        return true;
    case Show::Changed:
        return m_changed.contains(item.name);
    case Show::Findings:
        return !entry.findingsAt(slot).empty();
    case Show::Comments:
        return !commentsAt(forms::cellName(entry, slot)).empty();
    case Show::Unanswered:
        return entry.standing(slot) == forms::ItemStanding::Blank
            || std::holds_alternative<forms::Missing>(entry.answer(slot));
    }
    return false;
}

void ReviewModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_interview) {
        int section = -1;
        for (const forms::Cell cell : forms::allCells(m_interview->entry())) {
            if (!isShown(cell, m_show))
                continue;
            const int own = m_interview->entry().item(cell).section;
            if (own != section)
                m_rows.push_back({.section = own, .slot = -1});
            section = own;
            m_rows.push_back({.section = -1, .slot = cell});
        }
    }
    endResetModel();
}

int ReviewModel::countOf(Show show) const
{
    if (!m_interview)
        return 0;
    return int(std::ranges::count_if(
        forms::allCells(m_interview->entry()), [&](forms::Cell cell) { return isShown(cell, show); }));
}

std::vector<review::Comment> ReviewModel::commentsAt(const QString &item) const
{
    std::vector<review::Comment> found;
    std::copy_if(m_comments.begin(), m_comments.end(), std::back_inserter(found),
        [&](const review::Comment &comment) { return comment.item == item; });
    return found;
}

std::vector<forms::Finding> ReviewModel::findingsAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].slot < 0)
        return {};
    return m_interview->entry().findingsAt(m_rows[std::size_t(row)].slot);
}

QString ReviewModel::reasonAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].slot < 0)
        return {};
    const forms::Slot slot = m_rows[std::size_t(row)].slot;
    const forms::FormEntry &entry = m_interview->entry();
    if (entry.isSetAside(slot))
        return tr("The answer given is set aside: an earlier answer makes the question not relevant.");
    if (const forms::SetRule *const rule = entry.ruleInEffect(slot))
        return tr("Recorded as %1 by a rule, because of an earlier answer.").arg(rule->to);
    if (entry.standing(slot) == forms::ItemStanding::NotRelevant)
        return tr("Passed over: an earlier answer makes the question not relevant.");
    return {};
}

QString ReviewModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].slot < 0)
        return {};
    return forms::cellName(m_interview->entry(), m_rows[std::size_t(row)].slot);
}

int ReviewModel::rowOf(const QString &item) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (itemAt(row) == item)
            return row;
    }
    return -1;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::label(forms::Cell cell) const
{
    return cellLabel(m_interview->entry(), cell, language());
}

QString ReviewModel::answerText(forms::Cell cell) const
{
    const forms::FormEntry &entry = m_interview->entry();
    const forms::Item &item = entry.item(cell);
    if (entry.isSetAside(cell))
        return tr("(%1)").arg(models::answerText(m_interview->definition(), item, entry.given(cell), language()));
    return models::answerText(m_interview->definition(), item, entry.answer(cell), language());
}

QString ReviewModel::marks(forms::Cell cell) const
{
    QStringList words;
    const forms::FormEntry &entry = m_interview->entry();
    const forms::Item &item = entry.item(cell);
    if (m_changed.contains(item.name))
        words << tr("Changed");
    for (const forms::Finding &finding : entry.findingsAt(cell)) {
        const bool kept = !m_interview->keptReason(finding.id).isEmpty();
        words << (finding.severity == forms::Severity::Error   ? tr("Error")
                : finding.severity == forms::Severity::Warning ? (kept ? tr("Kept with a reason") : tr("Look again"))
                                                               : tr("Worth knowing"));
    }
    if (entry.isSetAside(cell))
        words << tr("Set aside");
    else if (entry.standing(cell) == forms::ItemStanding::NotRelevant)
        words << tr("Passed over");
    else if (entry.standing(cell) == forms::ItemStanding::Blank)
        words << tr("Not answered");
    if (const auto comments = commentsAt(forms::cellName(entry, cell)); !comments.empty())
        words << tr("%n comment(s)", "", int(comments.size()));
    words.removeDuplicates();
    return words.join(u" · "_s);
}

namespace {

/// As a number; nothing without a finding.
QVariant worstOf(const std::vector<forms::Finding> &findings)
{
    const auto worst = std::min_element(findings.begin(), findings.end(),
        [](const forms::Finding &a, const forms::Finding &b) { return a.severity < b.severity; });
    return worst == findings.end() ? QVariant() : QVariant(int(worst->severity));
}

} // namespace

QVariant ReviewModel::dataOf(forms::Cell cell, int column, int role) const
{
    const forms::FormEntry &entry = m_interview->entry();
    const forms::Item &item = entry.item(cell);
    const QString name = forms::cellName(entry, cell);
    switch (role) {
    case Qt::DisplayRole:
        return column == Code      ? name
            : column == Label      ? label(cell)
            : column == AnswerText ? answerText(cell)
                                   : marks(cell);
    case ItemRole:
        return name;
    case SlotRole:
        return cell;
    case SkippedRole:
        return entry.standing(cell) == forms::ItemStanding::NotRelevant || entry.isSetAside(cell);
    case SeverityRole:
        return worstOf(entry.findingsAt(cell));
    case ChangedRole:
        return m_changed.contains(item.name);
    case CommentsRole:
        return int(commentsAt(forms::cellName(entry, cell)).size());
    default:
        return {};
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const forms::FormDefinition &form = m_interview->definition();
    if (row.slot >= 0)
        return dataOf(row.slot, index.column(), role);
    if (role == SectionRole)
        return true;
    if (role == Qt::DisplayRole && index.column() == 0) {
        const int group = form.sections[std::size_t(row.section)];
        return form.groups[std::size_t(group)].label.in(language());
    }
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Code"), tr("Question"), tr("Answer"), tr("Marks")};
    return titles[section];
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    return m_rows[std::size_t(index.row())].slot < 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace models
