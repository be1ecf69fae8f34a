// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/MeasureTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertTelling = "INSERT INTO measures (measure, client, list, code, name, performer, "
                                           "started, ended, reason, withdrawn, person, utc)"
                                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
constexpr std::string_view selectOf
    = "SELECT measure, client, list, code, name, performer, started, ended, reason, person FROM measures m"
      " WHERE client = ?1 AND withdrawn = 0 AND sequence ="
      " (SELECT max(sequence) FROM measures l WHERE l.client = m.client AND l.measure = m.measure)"
      " ORDER BY started, measure";
constexpr std::string_view deleteKinds = "DELETE FROM measure_kinds WHERE list = ?1";
constexpr std::string_view insertKind = "INSERT INTO measure_kinds (list, code, name) VALUES (?1, ?2, ?3)";
constexpr std::string_view selectKinds = "SELECT list, code, name FROM measure_kinds ORDER BY list, code";

cases::Measure readMeasure(Row &row)
{
    cases::Measure measure;
    measure.id = row.id<cases::MeasureId>();
    measure.client = row.id<cases::ClientId>();
    measure.kind.list = row.text();
    measure.kind.code = row.text();
    measure.kind.name = row.text();
    measure.performer = row.text();
    measure.started = row.date();
    measure.ended = row.date();
    measure.reason = cases::measureEndFromName(row.text());
    measure.by = row.id<cases::PersonId>();
    return measure;
}

cases::MeasureKind readKind(Row &row)
{
    return {.list = row.text(), .code = row.text(), .name = row.text()};
}

Result<void> insert(Connection &db, const cases::Measure &measure, bool isWithdrawn, const QDateTime &when)
{
    const QString reason = measure.reason ? cases::measureEndName(*measure.reason) : QString();
    return db.run(insertTelling, measure.id, measure.client, measure.kind.list, measure.kind.code, measure.kind.name,
        measure.performer, measure.started, measure.ended, reason, int(isWithdrawn), measure.by, when);
}

} // namespace

Result<void> MeasureTable::tell(const cases::Measure &measure, const QDateTime &when)
{
    return insert(m_db, measure, false, when);
}

Result<void> MeasureTable::withdraw(const cases::Measure &measure, const QDateTime &when)
{
    return insert(m_db, measure, true, when);
}

Result<std::vector<cases::Measure>> MeasureTable::of(const cases::ClientId &client) const
{
    return m_db.rows(selectOf, readMeasure, client);
}

Result<void> MeasureTable::replaceKinds(const QString &list, const std::vector<cases::MeasureKind> &kinds)
{
    TRY(m_db.run(deleteKinds, list));
    for (const cases::MeasureKind &kind : kinds)
        TRY(m_db.run(insertKind, list, kind.code, kind.name));
    return {};
}

Result<std::vector<cases::MeasureKind>> MeasureTable::kinds() const
{
    return m_db.rows(selectKinds, readKind);
}

} // namespace store
