// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/TeamView.h"

#include "app/operations/CountedAssessments.h"
#include "app/operations/Instruments.h"
#include "app/operations/MakeRelease.h"
#include "app/store/ClientTable.h"
#include "app/store/Vault.h"
#include "app/summary/PrepareRelease.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {

namespace {

/// The words of timers, each instrument read once.
class TimerWords
{
public:
    forms::LocalText of(const store::DueEntry &entry)
    {
        if (entry.timer.isEmpty())
            return {};
        const auto form = definition(entry.instrument);
        if (!form)
            return {};
        const auto timer = std::ranges::find(form->timers, entry.timer, &forms::Timer::name);
        return timer == form->timers.end() ? forms::LocalText() : timer->label;
    }

private:
    std::shared_ptr<const forms::FormDefinition> definition(const QString &instrument)
    {
        auto known = m_known.find(instrument);
        if (known == m_known.end()) {
            const auto found = Instruments::find(instrument);
            known = m_known.emplace(instrument, found ? *found : nullptr).first;
        }
        return known->second;
    }

    std::map<QString, std::shared_ptr<const forms::FormDefinition>> m_known;
};

FollowUpCounts &countsOf(std::vector<FollowUpCounts> &all, const QString &instrument)
{
    const auto found = std::ranges::find(all, instrument, &FollowUpCounts::instrument);
    if (found != all.end())
        return *found;
    all.push_back({.instrument = instrument});
    return all.back();
}

} // namespace

bool TeamView::isOfAll() const
{
    return m_session.person().role != cases::Role::SocialWorker;
}

cases::PersonId TeamView::onlyOf() const
{
    return isOfAll() ? cases::PersonId() : m_session.person().id;
}

Result<std::vector<DueItem>> TeamView::due(QDate by) const
{
    TRY_ASSIGN(const auto entries, store::TeamQuery(m_session.vault().reader()).due(by, onlyOf()));
    QHash<cases::PersonId, QString> names;
    for (const cases::Person &person : m_session.people())
        names.insert(person.id, person.name);
    TimerWords words;
    std::vector<DueItem> items;
    items.reserve(entries.size());
    const QDate today = m_session.clock().today();
    for (const store::DueEntry &entry : entries)
        items.push_back(
            {.entry = entry, .what = words.of(entry), .owner = names.value(entry.owner), .isLate = entry.due < today});
    return items;
}

Result<std::vector<store::StateCount>> TeamView::states() const
{
    return store::TeamQuery(m_session.vault().reader()).states(onlyOf());
}

Result<std::vector<FollowUpCounts>> TeamView::followUps(QDate from, QDate to) const
{
    TRY_ASSIGN(const auto outcomes, store::TeamQuery(m_session.vault().reader()).outcomes(from, to, onlyOf()));
    std::vector<FollowUpCounts> all;
    for (const store::OutcomeCount &one : outcomes) {
        FollowUpCounts &counts = countsOf(all, one.instrument);
        counts.due += one.count;
        if (one.outcome.isEmpty())
            counts.open += one.count;
        else if (one.outcome == cases::followUpOutcomeName(cases::FollowUpOutcome::Done))
            counts.done += one.count;
        else
            counts.lost += one.count;
    }
    return all;
}

std::vector<summary::Period> TeamView::periods(const QString &instrument) const
{
    return MakeRelease(m_session).periods(instrument);
}

QStringList TeamView::instruments() const
{
    QStringList ids;
    for (const auto &listed : Instruments::list()) {
        if (!ids.contains(listed.id) && !periods(listed.id).empty())
            ids << listed.id;
    }
    return ids;
}

Result<summary::Release> TeamView::tables(const QString &instrument, const QString &period) const
{
    TRY_ASSIGN(const auto form, Instruments::find(instrument));
    const std::optional<summary::Period> named = summary::Period::parse(period);
    if (!named)
        return Error{Error::Code::Refused, period, u"no period's name; write it as 2026-H1"_s};
    QSet<cases::ClientId> own;
    ClientFilter isCounted;
    if (!isOfAll()) {
        TRY_ASSIGN(const auto clients, store::ClientTable(m_session.vault().reader()).ownedBy(onlyOf()));
        own = QSet<cases::ClientId>(clients.begin(), clients.end());
        isCounted = [&own](const cases::ClientId &client) { return own.contains(client); };
    }
    TRY_ASSIGN(const auto persons, countedAssessments(m_session, form->id, *named, isCounted));
    TRY_ASSIGN(const auto counted, definitionCounted(m_session, form, persons));
    TRY_ASSIGN(summary::Release release,
        summary::prepareTeamTables(*counted, persons,
            {.period = *named,
                .today = m_session.clock().today(),
                .fewest = isOfAll() ? 0 : fewestOfOneWorker,
                .moneyRule = moneyRuleOf(*form)}));
    TRY(m_session.recordAccess(u"team-tables-shown"_s, release.plan, release.period.name));
    return release;
}

} // namespace operations
