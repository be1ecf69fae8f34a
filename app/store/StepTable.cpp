// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/StepTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertOne
    = "INSERT INTO steps_taken (assessment, sequence, action, from_state, to_state, person, utc, comment,"
      " answer_sequence) SELECT ?1, coalesce(max(sequence), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8"
      " FROM steps_taken WHERE assessment = ?1";
constexpr std::string_view selectOf
    = "SELECT s.action, s.to_state, p.name, s.utc, s.comment FROM steps_taken s JOIN people p ON p.id = s.person"
      " WHERE s.assessment = ?1 ORDER BY s.sequence";
constexpr std::string_view selectLast
    = "SELECT answer_sequence FROM steps_taken WHERE assessment = ?1 AND action = ?2 ORDER BY sequence DESC LIMIT 1";

review::StepTaken read(Row &row)
{
    return {.action = row.text(),
        .to = cases::stateFromName(row.text()),
        .personName = row.text(),
        .when = row.time(),
        .comment = row.text()};
}

} // namespace

Result<void> StepTable::append(const NewStep &step)
{
    return m_db.run(insertOne, step.assessment, step.action, cases::stateName(step.from), cases::stateName(step.to),
        step.person, step.when, step.comment, step.answerSequence);
}

Result<std::vector<review::StepTaken>> StepTable::of(const cases::AssessmentId &assessment) const
{
    return m_db.rows(selectOf, read, assessment);
}

Result<std::optional<qint64>> StepTable::sequenceAtLast(
    const cases::AssessmentId &assessment, const QString &action) const
{
    return m_db.first(selectLast, [](Row &row) { return row.integer(); }, assessment, action);
}

} // namespace store
