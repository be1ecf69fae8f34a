// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/VisitTable.h"

#include "app/store/InstancePath.h"

namespace store {

using forms::Result;

namespace {

// A command may run twice after a failed flush: what already stands is not written again.
constexpr std::string_view insertOne
    = "INSERT INTO visits (assessment, item, instances, person, began, spent) SELECT ?1, ?2, ?3, ?4, ?5, ?6"
      " WHERE NOT EXISTS (SELECT 1 FROM visits WHERE assessment = ?1 AND item = ?2 AND instances = ?3 AND began = ?5"
      " AND spent = ?6)";
constexpr std::string_view selectTotals
    = "SELECT item, SUM(spent), COUNT(*) FROM visits WHERE assessment = ?1 GROUP BY item ORDER BY item";

} // namespace

Result<void> VisitTable::add(const cases::AssessmentId &assessment, const cases::PersonId &person, const Visit &visit)
{
    return m_db.run(insertOne, assessment, visit.item, pathOf(visit.instances), person, visit.began, visit.spent);
}

Result<std::vector<VisitTable::Total>> VisitTable::totals(const cases::AssessmentId &assessment) const
{
    const auto read = [](Row &row) {
        Total total;
        total.item = row.text();
        total.spent = row.integer();
        total.visits = row.number();
        return total;
    };
    return m_db.rows(selectTotals, read, assessment);
}

} // namespace store
