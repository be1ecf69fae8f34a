// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Withholding.h"

#include "app/summary/Dimensions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace summary {

namespace {

bool isSmall(const Table &table, int persons, int k)
{
    return persons < k && (persons > 0 || table.isSensitive);
}

/// Why a table must go, the strongest reason first; "" when it may leave.
QString ruleFor(const Table &table, const Release &release)
{
    if (table.persons < release.fewestPersons)
        return u"few-persons"_s;
    const auto small = [&](const Cell &cell) { return isSmall(table, cell.persons, release.fewestInCell); };
    if (std::any_of(table.cells.begin(), table.cells.end(), small))
        return u"small-cell"_s;
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
