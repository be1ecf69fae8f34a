// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SurveyTable.h"

#include <algorithm>

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertRow
    = "INSERT INTO surveys (key, instrument, structure, period, unit, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view deleteAll = "DELETE FROM surveys";
constexpr std::string_view selectAll
    = "SELECT key, instrument, structure, period, unit, sealed FROM surveys ORDER BY key";
constexpr std::string_view selectSome = "SELECT key, instrument, structure, period, unit, sealed FROM surveys"
                                        " WHERE instrument = ?1 AND period = ?2 ORDER BY key";
constexpr std::string_view addOffer
    = "INSERT INTO survey_offers (instrument, period, unit, offered) VALUES (?1, ?2, ?3, 1)"
      " ON CONFLICT (instrument, period, unit) DO UPDATE SET offered = offered + 1";
constexpr std::string_view selectOpened
    = "SELECT count(*) FROM audit_log WHERE action = ?1 AND object = ?2 AND details = ?3";
constexpr std::string_view selectCounts
    = "SELECT o.instrument, o.period, o.unit, o.offered, (SELECT count(*) FROM surveys s"
      " WHERE s.instrument = o.instrument AND s.period = o.period AND s.unit = o.unit)"
      " FROM survey_offers o ORDER BY o.instrument, o.period, o.unit";

SealedSurvey readSurvey(Row &row)
{
    SealedSurvey read;
    read.key = row.bytes();
    read.instrument = row.text();
    read.structure = row.text();
    read.period = row.text();
    read.unit = row.text();
    read.sealed = row.bytes();
    return read;
}

SurveyCount readCount(Row &row)
{
    SurveyCount read;
    read.instrument = row.text();
    read.period = row.text();
    read.unit = row.text();
    read.offered = row.number();
    read.answered = row.number();
    return read;
}

} // namespace

Result<void> SurveyTable::insert(const SealedSurvey &survey)
{
    TRY_ASSIGN(std::vector<SealedSurvey> all, m_db.rows(selectAll, readSurvey));
    all.push_back(survey);
    std::ranges::sort(all, {}, &SealedSurvey::key);
    TRY(m_db.run(deleteAll));
    for (const SealedSurvey &row : all)
        TRY(m_db.run(insertRow, row.key, row.instrument, row.structure, row.period, row.unit, row.sealed));
    return {};
}

Result<void> SurveyTable::countOffer(const QString &instrument, const QString &period, const QString &unit)
{
    return m_db.run(addOffer, instrument, period, unit);
}

Result<std::vector<SealedSurvey>> SurveyTable::of(const QString &instrument, const QString &period) const
{
    return m_db.rows(selectSome, readSurvey, instrument, period);
}

Result<bool> SurveyTable::wasOpened(const QString &instrument, const QString &period) const
{
    TRY_ASSIGN(const auto times,
        m_db.first(
            selectOpened, [](Row &row) { return row.integer(); }, QString::fromLatin1(openedAction), instrument,
            period));
    return times.value_or(0) > 0;
}

Result<std::vector<SurveyCount>> SurveyTable::counts() const
{
    return m_db.rows(selectCounts, readCount);
}

} // namespace store
