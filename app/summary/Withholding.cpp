// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Withholding.h"

#include "app/summary/Dimensions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace summary {

namespace {

// rules.md 2: siblings and households stand and fall together
constexpr int fewestFamiliesInCell = 3;
constexpr int fewestFamilies = 5;
// rules.md 2: what judges work is told of several who did it, none of whom did most of it
constexpr int fewestWorkers = 3;
constexpr double largestShareOfOne = 0.7;

bool isSmall(const Table &table, std::size_t cell, int k)
{
    const int persons = table.cells[cell].persons;
    if (persons == 0)
        return table.isSensitive;
    return persons < k || table.families[cell] < fewestFamiliesInCell;
}

bool hasFewWorkers(const Table &table)
{
    const int most = table.ofWorkers.empty() ? 0 : *std::ranges::max_element(table.ofWorkers);
    return int(table.ofWorkers.size()) < fewestWorkers || most > largestShareOfOne * table.persons;
}

/// Why a table must go, the strongest reason first; "" when it may leave.
QString ruleFor(const Table &table, const Release &release)
{
    if (table.persons < release.fewestPersons || table.familiesInAll < fewestFamilies)
        return u"few-persons"_s;
    if (table.judgesWork && hasFewWorkers(table))
        return u"few-workers"_s;
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        if (isSmall(table, cell, release.fewestInCell))
            return u"small-cell"_s;
    }
    const auto holdsAll = [&](const Cell &cell) { return cell.persons == table.persons; };
    if (isScoreTable(table) && std::any_of(table.cells.begin(), table.cells.end(), holdsAll))
        return u"one-cell-holds-all"_s;
    return {};
}

void withdraw(Table &table, const QString &rule)
{
    table.state = TableState::Withdrawn;
    table.rule = rule;
    table.cells.clear();
    table.persons = 0;
}

struct RuleText
{
    QStringView rule;
    QStringView sv;
    QStringView en;
};
constexpr RuleText ruleTexts[] = {
    {u"few-persons", u"För få personer", u"Too few persons"},
    {u"small-cell", u"En cell rymmer för få personer", u"A cell holds too few persons"},
    {u"one-cell-holds-all", u"En cell rymmer alla", u"One cell holds all"},
    {u"few-workers", u"För få handläggare", u"Too few caseworkers"},
    {u"small-cell-or-one-cell-holds-all", u"En cell rymmer för få personer, eller alla",
        u"A cell holds too few persons, or all of them"},
};

} // namespace

bool isScoreTable(const Table &table)
{
    return std::any_of(table.dimensions.begin(), table.dimensions.end(), isScore);
}

void withhold(Release &release)
{
    release.fewestInCell = std::max(release.fewestInCell, lowestFewestInCell);
    release.fewestPersons = std::max(release.fewestPersons, lowestFewestPersons);
    release.isWithdrawn = release.persons < release.fewestPersons;
    release.rule = release.isWithdrawn ? u"few-persons"_s : QString();
    for (Table &table : release.tables) {
        const QString rule = release.isWithdrawn ? release.rule : ruleFor(table, release);
        if (!rule.isEmpty())
            withdraw(table, rule);
        table.families.clear();
        table.ofWorkers.clear();
        table.familiesInAll = 0;
    }
}

QString publishedRule(const Table &table)
{
    if (isScoreTable(table) && (table.rule == "small-cell"_L1 || table.rule == "one-cell-holds-all"_L1))
        return u"small-cell-or-one-cell-holds-all"_s;
    return table.rule;
}

forms::LocalText ruleText(const QString &rule)
{
    for (const RuleText &known : ruleTexts)
        if (rule == known.rule)
            return forms::LocalText({{u"sv"_s, known.sv.toString()}, {u"en"_s, known.en.toString()}});
    return {};
}

} // namespace summary
