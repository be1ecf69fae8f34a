// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchVault.h"
#include "bench/Child.h"
#include "bench/Measure.h"

#include "app/keys/PasswordKdf.h"
#include "app/operations/Caseload.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

std::vector<Line> because(const QString &why)
{
    return {{u"unlock to caseload"_s, 0, {}, {}, why}};
}

/// What stands beside the caseload's words: to do today, due this week, waiting for review, returned.
std::vector<cases::CaseloadFilter> whatWaits(QDate today)
{
    std::vector<cases::CaseloadFilter> all(4);
    all[0].toDoBy = today;
    all[1].dueBefore = today.addDays(8 - today.dayOfWeek());
    all[2].states = {cases::AssessmentState::Sent};
    all[3].states = {cases::AssessmentState::Returned};
    return all;
}

} // namespace

/// A process that has opened nothing yet: unlock, count, the first 50 rows, and one search.
std::optional<QList<double>> unlockOnce(const QStringList &arguments)
{
    const double derivation = medianOf(3, [] { (void)keys::deriveNewKey(passphrase(), keys::KdfPolicy::fast()); });
    const auto begin = Clock::now();
    auto opened = operations::VaultSession::open(arguments.value(0), passphrase());
    if (!opened)
        return {};
    const auto session = std::move(opened).value();
    const operations::Caseload caseload(*session);
    const auto rows = caseload.rows({}, 0, 50);
    const auto count = caseload.count({});
    if (!rows || !count || rows->empty())
        return {};
    const double unlocked = microseconds(Clock::now() - begin) - derivation;
    cases::CaseloadFilter filter;
    filter.find = u"Klient 777"_s;
    const auto searched = Clock::now();
    (void)caseload.rows(filter, 0, 50);
    const double search = microseconds(Clock::now() - searched);
    const auto counted = Clock::now();
    for (const cases::CaseloadFilter &waiting : whatWaits(session->clock().today()))
        (void)caseload.count(waiting);
    return QList<double>{unlocked, search, microseconds(Clock::now() - counted)};
}

std::vector<Line> measureUnlock()
{
    BenchVault vault;
    if (!vault.isGood())
        return because(vault.problem());
    if (const auto filled = vault.fill(10000, 5); !filled)
        return because(filled.error().detail);
    vault.close();
    std::vector<QList<double>> runs;
    for (int i = 0; i < 5; ++i) {
        if (const auto run = runChild(u"unlock"_s, {vault.folder()}); run && run->size() == 3)
            runs.push_back(*run);
    }
    if (runs.empty())
        return because(u"the vault could not be opened again"_s);
    std::sort(runs.begin(), runs.end());
    const QList<double> &middle = runs[runs.size() / 2];
    return {{u"unlock to caseload, without key derivation"_s, middle[0] / 1000, u"ms"_s, 200,
                u"10 000 clients, 50 000 assessments; first 50 rows and the count, not painted"_s},
        {u"search by name in it"_s, middle[1] / 1000, u"ms"_s, {}, {}},
        {u"count of what waits in it"_s, middle[2] / 1000, u"ms"_s, {},
            u"the four words above the list, after it is shown"_s}};
}

} // namespace bench
