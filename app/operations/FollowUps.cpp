// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/FollowUps.h"

#include "app/operations/Deed.h"
#include "app/store/AssessmentTable.h"
#include "app/store/FollowUpTable.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {

namespace {

constexpr int longestNote = 500; // characters, of one line

/// The row as it is now, within the command that changes it.
Result<store::FollowUp> openRow(store::Connection &db, const DueFollowUp &due)
{
    TRY_ASSIGN(const auto all, store::FollowUpTable(db).of(due.client));
    const auto found = std::ranges::find_if(
        all, [&](const store::FollowUp &one) { return one.id == due.id && one.outcome.isEmpty(); });
    if (found == all.end())
        return Error{Error::Code::NotFound, due.id.toString(), u"the follow-up has ended already; look again"_s};
    return *found;
}

void addNote(store::FollowUp &followUp, const QDate &day, const QString &note)
{
    const QString line = note.simplified().left(longestNote);
    if (line.isEmpty())
        return;
    followUp.note += (followUp.note.isEmpty() ? QString() : u"\n"_s) + day.toString(Qt::ISODate) + u' ' + line;
}

} // namespace

Result<std::vector<DueFollowUp>> FollowUps::open(const cases::ClientId &client) const
{
    TRY_ASSIGN(const auto all, store::FollowUpTable(m_session.vault().reader()).of(client));
    TRY_ASSIGN(const auto assessments, store::AssessmentTable(m_session.vault().reader()).ofClient(client));
    QHash<cases::AssessmentId, QString> instruments;
    for (const cases::Assessment &assessment : assessments)
        instruments.insert(assessment.id, assessment.instrument);
    std::vector<DueFollowUp> open;
    for (const store::FollowUp &followUp : all) {
        if (followUp.outcome.isEmpty())
            open.push_back({.id = followUp.id,
                .client = followUp.client,
                .instrument = instruments.value(followUp.baseline),
                .due = followUp.due,
                .attempts = followUp.attempts,
                .note = followUp.note});
    }
    std::ranges::sort(open, {}, [](const DueFollowUp &one) { return std::pair(one.due, one.id); });
    return open;
}

Result<QDate> FollowUps::due(const cases::ClientId &client, const QString &instrument) const
{
    TRY_ASSIGN(const auto all, open(client));
    const auto first = std::ranges::find(all, instrument, &DueFollowUp::instrument);
    return first == all.end() ? QDate() : first->due;
}

Result<void> FollowUps::tried(const DueFollowUp &due, const QString &note)
{
    const QDate today = m_session.clock().today();
    TRY(carryOut(m_session, {.action = u"follow-up-tried"_s, .object = due.id.toString()},
        [due, note, today](store::Connection &db) -> Result<void> {
            TRY_ASSIGN(store::FollowUp row, openRow(db, due));
            ++row.attempts;
            addNote(row, today, note);
            return store::FollowUpTable(db).put(row);
        }));
    Q_EMIT m_session.caseloadChanged();
    return {};
}

Result<void> FollowUps::end(const DueFollowUp &due, cases::FollowUpOutcome outcome, const QString &note)
{
    if (outcome == cases::FollowUpOutcome::Done)
        return Error{Error::Code::Refused, u"done-by-interview"_s, u"a follow-up is done when its interview is held"_s};
    const QDate today = m_session.clock().today();
    const QString name = cases::followUpOutcomeName(outcome);
    TRY(carryOut(m_session, {.action = u"follow-up-ended"_s, .object = due.id.toString(), .details = name},
        [due, note, today, name](store::Connection &db) -> Result<void> {
            TRY_ASSIGN(store::FollowUp row, openRow(db, due));
            row.outcome = name;
            row.outcomeDate = today;
            addNote(row, today, note);
            return store::FollowUpTable(db).put(row);
        }));
    Q_EMIT m_session.caseloadChanged();
    return {};
}

} // namespace operations
