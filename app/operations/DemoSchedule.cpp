// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoSchedule.h"

#include "app/summary/Release.h"

#include <algorithm>
#include <array>

namespace operations {
namespace {

using State = cases::AssessmentState;

struct Stretch
{
    QDate from;
    QDate to;
    double weight;
};

QDate halfYearStart(QDate day)
{
    return {day.year(), day.month() <= 6 ? 1 : 7, 1};
}

/// Half-years from three years ago until today, each with its share of the clients.
std::vector<Stretch> stretches(QDate today)
{
    constexpr int waitBeforeRelease = 60; // rules.md 1
    const QDate begin = today.addYears(-3);
    std::vector<Stretch> all;
    for (QDate from = halfYearStart(begin); from < today; from = from.addMonths(6)) {
        const QDate to = from.addMonths(6);
        const Stretch stretch{.from = std::max(from, begin), .to = std::min(to, today), .weight = 1};
        all.push_back(stretch);
        all.back().weight = double(stretch.from.daysTo(stretch.to)) / 182;
    }
    const auto isReleasable = [&](const Stretch &one) { return one.to.addDays(waitBeforeRelease) <= today; };
    if (const auto last = std::ranges::find_if(all.rbegin(), all.rend(), isReleasable); last != all.rend())
        last->weight *= 3.5;
    return all;
}

} // namespace

QDate onWorkday(QDate day)
{
    const int past = day.dayOfWeek() - Qt::Friday;
    return past > 0 ? day.addDays(-past) : day;
}

State demoStateAfter(qint64 days, DemoRandom &random)
{
    if (days < 14) {
        constexpr std::array states{State::UnderWay, State::Held, State::Rated, State::FedBack, State::Sent};
        return states[std::size_t(random.weighted({0.2, 0.2, 0.2, 0.1, 0.3}))];
    }
    constexpr std::array states{State::Sent, State::Returned, State::Approved, State::Filed};
    return states[std::size_t(
        days < 60 ? random.weighted({0.25, 0.15, 0.4, 0.2}) : random.weighted({0.01, 0.01, 0.23, 0.75}))];
}

std::vector<DemoVisit> demoSchedule(int clients, QDate today, DemoRandom &random)
{
    constexpr int lastOnes = 9; // one in every state, the newest only planned
    const std::vector<Stretch> all = stretches(today);
    double sum = 0;
    for (const Stretch &stretch : all)
        sum += stretch.weight;
    std::vector<DemoVisit> visits;
    for (int i = 0; i < clients; ++i) {
        double at = (i + random.unit()) / clients * sum;
        auto stretch = all.begin();
        for (; stretch + 1 != all.end() && at >= stretch->weight; ++stretch)
            at -= stretch->weight;
        const auto days = qint64(double(stretch->from.daysTo(stretch->to)) * at / stretch->weight);
        DemoVisit visit{.day = onWorkday(std::min(stretch->from.addDays(days), today)), .state = State::Planned};
        visit.state = demoStateAfter(visit.day.daysTo(today), random);
        visits.push_back(visit);
    }
    for (int i = 0; i < std::min(lastOnes, clients); ++i) {
        DemoVisit &visit = visits[std::size_t(clients - 1 - i)];
        visit.state = State(i);
        constexpr std::array ago{-4, 1, 2, 6, 9, 12, 20, 27, 35};
        visit.day = onWorkday(today.addDays(-ago[std::size_t(i)]));
    }
    return visits;
}

} // namespace operations
