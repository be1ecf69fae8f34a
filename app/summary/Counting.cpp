// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Counting.h"

#include <map>
#include <set>
#include <tuple>

namespace summary {

namespace {

/// An order that depends on nothing but what is counted, so that a tie never depends on the order of reading.
bool comesBefore(const CountedAssessment &a, const CountedAssessment &b)
{
    const auto key = [](const CountedAssessment &counted) {
        return std::tie(counted.interviewDate, counted.variant, counted.sex, counted.age, counted.hasOutcome,
            counted.scores, counted.structureFingerprint, counted.moneyRule);
    };
    return key(a) < key(b);
}

size_t cellIndex(const std::vector<Breakdown> &breakdowns, const CountedAssessment &counted)
{
    size_t index = 0;
    for (const Breakdown &by : breakdowns)
        index = index * by.dimension.categories.size() + size_t(by.categoryOf(counted));
    return index;
}

/// Each cell once for every category of a further dimension.
std::vector<Cell> finer(const std::vector<Cell> &cells, size_t categories)
{
    std::vector<Cell> finer;
    finer.reserve(cells.size() * categories);
    for (const Cell &cell : cells) {
        for (size_t category = 0; category < categories; ++category) {
            finer.push_back(cell);
            finer.back().categories.push_back(int(category));
        }
    }
    return finer;
}

std::vector<Cell> emptyCells(const std::vector<Breakdown> &breakdowns)
{
    std::vector<Cell> cells(1);
    for (const Breakdown &by : breakdowns)
        cells = finer(cells, by.dimension.categories.size());
    return cells;
}

} // namespace

std::vector<CountedAssessment> firstBaselines(
    const std::vector<CountedAssessment> &approved, const Period &period, const QStringList &variants)
{
    std::map<QString, CountedAssessment> firsts;
    for (const CountedAssessment &counted : approved) {
        if (!period.holds(counted.interviewDate) || !variants.contains(counted.variant))
            continue;
        const auto [at, isNew] = firsts.try_emplace(counted.person, counted);
        if (!isNew && comesBefore(counted, at->second))
            at->second = counted;
    }
    std::vector<CountedAssessment> persons;
    persons.reserve(firsts.size());
    for (auto &[person, first] : firsts)
        persons.push_back(std::move(first));
    return persons;
}

Table countTable(
    const QString &name, const std::vector<Breakdown> &breakdowns, const std::vector<CountedAssessment> &persons)
{
    Table table{.name = name, .label = {}, .dimensions = {}, .cells = emptyCells(breakdowns), .rule = {}};
    for (const Breakdown &by : breakdowns)
        table.dimensions.push_back(by.dimension);
    std::vector<std::set<QString>> families(table.cells.size());
    std::set<QString> allFamilies;
    std::map<QString, int> workers;
    for (const CountedAssessment &counted : persons) {
        const size_t cell = cellIndex(breakdowns, counted);
        const QString &family = counted.family.isEmpty() ? counted.person : counted.family;
        ++table.cells[cell].persons;
        families[cell].insert(family);
        allFamilies.insert(family);
        ++workers[counted.worker];
    }
    for (const std::set<QString> &inCell : families)
        table.families.push_back(int(inCell.size()));
    for (const auto &[worker, count] : workers)
        table.ofWorkers.push_back(count);
    table.familiesInAll = int(allFamilies.size());
    table.persons = int(persons.size());
    return table;
}

} // namespace summary
