// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AssessmentTable.h"

#include "app/store/SettingsText.h"

#include <algorithm>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view insertOne
    = "INSERT INTO assessments (id, client, instrument, version, structure, wording, variant, settings, state,"
      " interview_date, interviewer, created, changed, last_item, contact_mode, information_given, told_voluntary,"
      " interpreter, interpreter_language, present, fed_back_on, fed_back_to, client_corrections, filed_on,"
      " filed_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,"
      " ?20, ?21, ?22, ?23, ?24, ?25)";
constexpr std::string_view updateOne
    = "UPDATE assessments SET state = ?2, interview_date = ?3, changed = ?4, last_item = ?5 WHERE id = ?1";
constexpr std::string_view updateState = "UPDATE assessments SET state = ?3, changed = ?4 WHERE id = ?1 AND state = ?2";
constexpr std::string_view updateRecord
    = "UPDATE assessments SET changed = ?2, contact_mode = ?3, information_given = ?4, told_voluntary = ?5,"
      " interpreter = ?6, interpreter_language = ?7, present = ?8, fed_back_on = ?9, fed_back_to = ?10,"
      " client_corrections = ?11, filed_on = ?12, filed_by = ?13 WHERE id = ?1 AND state = ?14";
constexpr std::string_view updateDefinition
    = "UPDATE assessments SET version = ?2, structure = ?3, wording = ?4, changed = ?5, last_item = ?6"
      " WHERE id = ?1 AND state = ?7";
constexpr std::string_view updateLastItem = "UPDATE assessments SET last_item = ?2 WHERE id = ?1";

// An answer does not touch its assessment's row: when it last changed is read from the history.
#define STORE_SELECT_ASSESSMENT                                                                                        \
    "SELECT id, client, instrument, version, structure, wording, variant, settings, state, interview_date,"            \
    " interviewer, created, max(changed, coalesce((SELECT utc FROM answer_history h WHERE h.assessment ="              \
    " assessments.id ORDER BY sequence DESC LIMIT 1), 0)), last_item, contact_mode, information_given,"                \
    " told_voluntary, interpreter, interpreter_language, present, fed_back_on, fed_back_to, client_corrections,"       \
    " filed_on, filed_by FROM assessments "
constexpr std::string_view selectOne = STORE_SELECT_ASSESSMENT "WHERE id = ?1";
constexpr std::string_view selectOfClient
    = STORE_SELECT_ASSESSMENT "WHERE client = ?1 ORDER BY interview_date DESC, created DESC, id DESC";
constexpr std::string_view selectInState = STORE_SELECT_ASSESSMENT "WHERE state = ?1 ORDER BY changed, id";
constexpr std::string_view selectApproved
    = STORE_SELECT_ASSESSMENT "WHERE instrument = ?1 AND interview_date >= ?2 AND interview_date < ?3"
                              " AND state IN (?4, ?5) ORDER BY interview_date, id";
#undef STORE_SELECT_ASSESSMENT

cases::InterviewRecord readRecord(Row &row)
{
    return {.contactMode = row.text(),
        .informationGiven = row.boolean(),
        .toldVoluntary = row.boolean(),
        .interpreter = row.text(),
        .interpreterLanguage = row.text(),
        .present = row.text(),
        .fedBackOn = row.date(),
        .fedBackTo = row.text(),
        .clientCorrections = row.text(),
        .filedOn = row.date(),
        .filedBy = row.text()};
}

cases::Assessment read(Row &row)
{
    return {.id = row.id<cases::AssessmentId>(),
        .client = row.id<cases::ClientId>(),
        .instrument = row.text(),
        .version = row.text(),
        .structureFingerprint = row.text(),
        .wordingFingerprint = row.text(),
        .variant = row.text(),
        .settings = settingsFromText(row.text()),
        .state = cases::stateFromName(row.text()),
        .interviewDate = row.date(),
        .interviewer = row.id<cases::PersonId>(),
        .created = row.time(),
        .changed = row.time(),
        .lastItem = row.text(),
        .record = readRecord(row)};
}

Result<void> needState(const Connection &db, const cases::AssessmentId &id)
{
    if (db.changes() == 0)
        return Error{Error::Code::Conflict, id.toString(), u"somebody else has taken a step meanwhile"_s};
    return {};
}

Result<void> needRow(const Connection &db, const cases::AssessmentId &id)
{
    if (db.changes() == 0)
        return Error{Error::Code::NotFound, id.toString(), u"there is no such assessment"_s};
    return {};
}

} // namespace

Result<void> AssessmentTable::insert(const cases::Assessment &a)
{
    const cases::InterviewRecord &r = a.record;
    return m_db.run(insertOne, a.id, a.client, a.instrument, a.version, a.structureFingerprint, a.wordingFingerprint,
        a.variant, settingsText(a.settings), cases::stateName(a.state), a.interviewDate, a.interviewer, a.created,
        a.changed, a.lastItem, r.contactMode, r.informationGiven, r.toldVoluntary, r.interpreter, r.interpreterLanguage,
        r.present, r.fedBackOn, r.fedBackTo, r.clientCorrections, r.filedOn, r.filedBy);
}

Result<void> AssessmentTable::update(const cases::Assessment &a)
{
    TRY(m_db.run(updateOne, a.id, cases::stateName(a.state), a.interviewDate, a.changed, a.lastItem));
    TRY(needRow(m_db, a.id));
    return setRecord(a.id, a.state, a.record, a.changed);
}

Result<void> AssessmentTable::setState(
    const cases::AssessmentId &id, cases::AssessmentState from, cases::AssessmentState to, const QDateTime &when)
{
    TRY(m_db.run(updateState, id, cases::stateName(from), cases::stateName(to), when));
    return needState(m_db, id);
}

Result<void> AssessmentTable::setRecord(
    const cases::AssessmentId &id, cases::AssessmentState in, const cases::InterviewRecord &r, const QDateTime &when)
{
    TRY(m_db.run(updateRecord, id, when, r.contactMode, r.informationGiven, r.toldVoluntary, r.interpreter,
        r.interpreterLanguage, r.present, r.fedBackOn, r.fedBackTo, r.clientCorrections, r.filedOn, r.filedBy,
        cases::stateName(in)));
    return needState(m_db, id);
}

Result<void> AssessmentTable::setDefinition(const cases::Assessment &a)
{
    TRY(m_db.run(updateDefinition, a.id, a.version, a.structureFingerprint, a.wordingFingerprint, a.changed, a.lastItem,
        cases::stateName(a.state)));
    return needState(m_db, a.id);
}

Result<void> AssessmentTable::setLastItem(const cases::AssessmentId &id, const QString &item)
{
    TRY(m_db.run(updateLastItem, id, item));
    return needRow(m_db, id);
}

Result<std::optional<cases::Assessment>> AssessmentTable::assessment(const cases::AssessmentId &id) const
{
    return m_db.first(selectOne, read, id);
}

Result<std::vector<cases::Assessment>> AssessmentTable::ofClient(const cases::ClientId &client) const
{
    return m_db.rows(selectOfClient, read, client);
}

Result<std::vector<cases::Assessment>> AssessmentTable::inState(cases::AssessmentState state) const
{
    TRY_ASSIGN(auto found, m_db.rows(selectInState, read, cases::stateName(state)));
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return std::pair(one.changed, one.id) < std::pair(other.changed, other.id);
    });
    return found;
}

Result<std::vector<cases::Assessment>> AssessmentTable::approvedBetween(
    const QString &instrument, QDate from, QDate to) const
{
    using State = cases::AssessmentState;
    return m_db.rows(
        selectApproved, read, instrument, from, to, cases::stateName(State::Approved), cases::stateName(State::Filed));
}

} // namespace store
