// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Deadlines.h"

#include "app/operations/AssessmentContent.h"
#include "app/operations/Deed.h"
#include "app/store/AssessmentTable.h"
#include "app/store/DeadlineTable.h"
#include "app/store/Vault.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {

namespace {

using Contents = std::vector<AssessmentContent>;

QDate dayOf(const forms::Answer &answer)
{
    if (const auto *const day = std::get_if<QDate>(&answer))
        return *day;
    const auto *const moment = std::get_if<QDateTime>(&answer);
    return moment ? moment->date() : QDate();
}

/// Every day that stands at an item, in each instance of its repeat.
std::vector<QDate> daysAt(const AssessmentContent &content, const QString &item)
{
    std::vector<QDate> days;
    const forms::Item *const found = content.definition->find(item);
    if (!found)
        return days;
    for (const forms::Cell cell : content.entry->cellsOf(found->slot)) {
        const QDate day = content.entry->isRelevant(cell) ? dayOf(content.entry->answer(cell)) : QDate();
        if (day.isValid())
            days.push_back(day);
    }
    return days;
}

QDate dayAt(const AssessmentContent &content, forms::Slot slot)
{
    return slot >= 0 && content.entry->isRelevant(slot) ? dayOf(content.entry->answer(slot)) : QDate();
}

/// When it was done: the first day, since the one it is counted from, on which one of the named dates says so. A day
/// that is counted from one ahead, as a plan's own, may be met before it comes: since the step that set it. Of the same
/// instrument it is another step's, and later: a trial is met by the next trial, not by itself.
QDate metOn(const forms::Timer &timer, const AssessmentContent &step, QDate from, const Contents &all)
{
    QDate first;
    if (const QDate set = step.assessment.interviewDate; set.isValid() && set < from)
        from = set;
    const auto take = [&](QDate day, bool isLater) {
        if ((isLater ? day > from : day >= from) && (!first.isValid() || day < first))
            first = day;
    };
    for (const QString &way : timer.metBy) {
        const QString instrument = way.section(u'.', 0, -2);
        if (instrument.isEmpty()) {
            for (const QDate day : daysAt(step, way))
                take(day, false);
            continue;
        }
        for (const AssessmentContent &other : all) {
            if (other.assessment.instrument != instrument || other.assessment.id == step.assessment.id)
                continue;
            for (const QDate day : daysAt(other, way.section(u'.', -1)))
                take(day, instrument == step.assessment.instrument);
        }
    }
    return first;
}

std::vector<cases::Deadline> counted(const Contents &all)
{
    std::vector<cases::Deadline> deadlines;
    for (const AssessmentContent &step : all) {
        for (const forms::Timer &timer : step.definition->timers) {
            const QDate from = dayAt(step, timer.from);
            if (!from.isValid())
                continue;
            const QDate moved = dayAt(step, timer.movedTo);
            deadlines.push_back({.assessment = step.assessment.id,
                .name = timer.name,
                .due = moved.isValid() ? moved : cases::dueAfter(from, timer.months, timer.days),
                .met = metOn(timer, step, from, all),
                .reason = {}});
        }
    }
    return deadlines;
}

/// Whether a definition sets any day at all, before any answer is read. Most instruments set none.
Result<bool> anyTimers(VaultSession &session, const std::vector<cases::Assessment> &assessments)
{
    QSet<QString> seen;
    for (const cases::Assessment &one : assessments) {
        if (seen.contains(one.wordingFingerprint))
            continue;
        seen.insert(one.wordingFingerprint);
        TRY_ASSIGN(const auto definition, definitionOf(session, one));
        if (!definition->timers.empty())
            return true;
    }
    return false;
}

Result<Contents> contentsOf(VaultSession &session, const cases::ClientId &client)
{
    TRY_ASSIGN(const auto assessments, store::AssessmentTable(session.vault().reader()).ofClient(client));
    Contents contents;
    TRY_ASSIGN(const bool any, anyTimers(session, assessments));
    if (!any)
        return contents;
    for (const cases::Assessment &one : assessments) {
        TRY_ASSIGN(AssessmentContent content, AssessmentContent::load(session, one.id));
        contents.push_back(std::move(content));
    }
    return contents;
}

auto key(const cases::Deadline &deadline)
{
    return std::pair(deadline.assessment, deadline.name);
}

} // namespace

Result<void> Deadlines::refresh(const cases::ClientId &client)
{
    if (m_session.vault().writer().isHeld())
        return Error{Error::Code::Io, u"unsaved"_s, u"earlier answers are not on disk yet; try again first"_s};
    TRY_ASSIGN(const auto kept, store::DeadlineTable(m_session.vault().reader()).of(client));
    TRY_ASSIGN(const Contents contents, contentsOf(m_session, client));
    std::map<std::pair<cases::AssessmentId, QString>, cases::Deadline> before;
    for (const cases::Deadline &deadline : kept)
        before.emplace(key(deadline), deadline);
    std::vector<cases::Deadline> changed;
    for (const cases::Deadline &deadline : counted(contents)) {
        const auto was = before.find(key(deadline));
        if (was == before.end() || was->second.due != deadline.due || was->second.met != deadline.met)
            changed.push_back(deadline);
        if (was != before.end())
            before.erase(was);
    }
    if (changed.empty() && before.empty())
        return {};
    const auto write = [client, changed, gone = before](store::Connection &db) -> Result<void> {
        store::DeadlineTable table(db);
        for (const cases::Deadline &deadline : changed)
            TRY(table.put(client, deadline));
        for (const auto &[place, deadline] : gone)
            TRY(table.remove(deadline));
        return {};
    };
    TRY(m_session.vault().writer().write(write));
    Q_EMIT m_session.caseloadChanged();
    return {};
}

Result<std::vector<ToldDeadline>> Deadlines::of(const cases::ClientId &client) const
{
    std::vector<ToldDeadline> told;
    TRY_ASSIGN(const auto kept, store::DeadlineTable(m_session.vault().reader()).of(client));
    if (kept.empty())
        return told;
    TRY_ASSIGN(const Contents contents, contentsOf(m_session, client));
    for (const cases::Deadline &deadline : kept) {
        const auto step = std::ranges::find_if(
            contents, [&](const AssessmentContent &one) { return one.assessment.id == deadline.assessment; });
        if (step == contents.end())
            continue;
        const auto &timers = step->definition->timers;
        const auto timer = std::ranges::find(timers, deadline.name, &forms::Timer::name);
        if (timer != timers.end())
            told.push_back({.deadline = deadline,
                .instrument = step->definition->title,
                .label = timer->label,
                .source = timer->source});
    }
    return told;
}

Result<void> Deadlines::explain(const cases::Deadline &deadline, const QString &reason)
{
    cases::Deadline explained = deadline;
    explained.reason = reason.simplified();
    if (explained.reason.isEmpty() || explained.reason.size() > longest)
        return Error{Error::Code::Type, u"reason"_s, u"a reason is between 1 and %1 characters"_s.arg(longest)};
    if (!deadline.isLate(m_session.clock().today()))
        return Error{Error::Code::Refused, u"not-late"_s, u"what is not late needs no reason"_s};
    const QDateTime when = m_session.vault().now().toUTC();
    return carryOut(m_session,
        {.action = u"deadline-explained"_s, .object = deadline.assessment.toString(), .details = deadline.name},
        [explained, person = m_session.person().id, when](
            store::Connection &db) { return store::DeadlineTable(db).explain(explained, person, when); });
}

} // namespace operations
