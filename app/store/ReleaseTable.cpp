// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ReleaseTable.h"

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view selectOverlap
    = "SELECT period FROM releases WHERE plan = ?1 AND reporting_body = ?2 AND from_day < ?4 AND to_day > ?3";
constexpr std::string_view insertRelease
    = "INSERT INTO releases (id, plan, plan_version, instrument, instrument_version, structure, period, from_day,"
      " to_day, reporting_body, persons, is_withdrawn, made_by, made)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
constexpr std::string_view insertFile = "INSERT INTO release_files (release, name, bytes) VALUES (?1, ?2, ?3)";
constexpr std::string_view selectOf
    = "SELECT id, plan, plan_version, instrument, instrument_version, structure, period, from_day, to_day,"
      " reporting_body, persons, is_withdrawn, made_by, made FROM releases WHERE plan = ?1"
      " ORDER BY from_day DESC, id";
constexpr std::string_view selectAll
    = "SELECT id, plan, plan_version, instrument, instrument_version, structure, period, from_day, to_day,"
      " reporting_body, persons, is_withdrawn, made_by, made FROM releases ORDER BY from_day DESC, id";
constexpr std::string_view selectFiles = "SELECT name, bytes FROM release_files WHERE release = ?1 ORDER BY name";

LedgerRelease read(Row &row)
{
    return {.id = row.id<ReleaseId>(),
        .plan = row.text(),
        .planVersion = row.text(),
        .instrument = row.text(),
        .instrumentVersion = row.text(),
        .structureFingerprint = row.text(),
        .period = row.text(),
        .from = row.date(),
        .to = row.date(),
        .reportingBody = row.text(),
        .persons = row.number(),
        .isWithdrawn = row.boolean(),
        .madeBy = row.id<cases::PersonId>(),
        .made = row.time()};
}

} // namespace

Result<void> ReleaseTable::insert(const LedgerRelease &r, const std::vector<LedgerFile> &files)
{
    TRY_ASSIGN(const auto overlap,
        m_db.first(selectOverlap, [](Row &row) { return row.text(); }, r.plan, r.reportingBody, r.from, r.to));
    if (overlap)
        return Error{Error::Code::Conflict, *overlap, u"a release of this plan already covers part of the period"_s};
    TRY(m_db.run(insertRelease, r.id, r.plan, r.planVersion, r.instrument, r.instrumentVersion, r.structureFingerprint,
        r.period, r.from, r.to, r.reportingBody, r.persons, r.isWithdrawn, r.madeBy, r.made));
    for (const LedgerFile &file : files)
        TRY(m_db.run(insertFile, r.id, file.name, file.bytes));
    return {};
}

Result<std::vector<LedgerRelease>> ReleaseTable::of(const QString &plan) const
{
    return m_db.rows(selectOf, read, plan);
}

Result<std::vector<LedgerRelease>> ReleaseTable::all() const
{
    return m_db.rows(selectAll, read);
}

Result<std::vector<LedgerFile>> ReleaseTable::files(const ReleaseId &release) const
{
    const auto readFile = [](Row &row) { return LedgerFile{.name = row.text(), .bytes = row.bytes()}; };
    return m_db.rows(selectFiles, readFile, release);
}

} // namespace store
