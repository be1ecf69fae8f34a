// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoChildCase.h"

#include "app/operations/DemoSchedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace operations {

namespace {

constexpr std::array areas{"bu1"_L1, "bu2"_L1, "bu3"_L1, "bu4"_L1, "ff1"_L1, "ff2"_L1, "ff3"_L1, "ff4"_L1, "fm1"_L1,
    "fm2"_L1, "fm3"_L1, "fm4"_L1};

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

class Telling
{
public:
    Telling(const DemoFamily &family, QDate today, DemoRandom &random)
        : m_family(family)
        , m_today(today)
        , m_random(random)
        , m_needs(family.needs)
    {
        for (int &need : m_needs) { // siblings share much, not all
            if (m_random.chance(0.25))
                need = m_random.weighted({0.55, 0.37, 0.08});
        }
        for (std::size_t i = 0; i < areas.size(); ++i)
            m_isExamined[i] = m_needs[i] > 0 || m_random.chance(0.6);
    }

    DemoChildCase take();

private:
    bool add(DemoChildStep step); ///< false: it has not come to that yet
    QDate later(QDate from, int least, int most) { return onWorkday(from.addDays(m_random.between(least, most))); }
    bool reported();
    bool protection();
    bool preliminary();
    bool investigation();
    bool decision();
    bool plan();
    bool followUp(int round);
    void closing();
    void tellAreas(DemoChildStep &step, int easier) const;

    const DemoFamily &m_family;
    const QDate m_today;
    DemoRandom &m_random;
    std::array<int, 12> m_needs;
    std::array<bool, 12> m_isExamined{};
    DemoChildCase m_case;
    QDate m_at; ///< how far it has come
    bool m_isOpened = false;
    bool m_isPlaced = false;
    bool m_isHelping = true; ///< what follows goes the right way
};

bool Telling::add(DemoChildStep step)
{
    if (step.day > m_today)
        return false;
    m_at = step.day;
    m_case.steps.push_back(std::move(step));
    return true;
}

bool Telling::reported()
{
    const QString violence = m_family.isViolenceSuspected ? u"1"_s : u"0"_s;
    return add({.instrument = u"bbic_aktualisering"_s,
        .variant = u"baseline"_s,
        .day = m_family.reported,
        .told = {{u"received_on"_s, day(m_family.reported)}, {u"channel"_s, u"1"_s},
            {u"notifier"_s, QString::number(m_random.between(1, 5))}, {u"investigation_open"_s, u"0"_s},
            {u"violence_suspected"_s, violence}, {u"unaccompanied"_s, u"0"_s}}});
}

bool Telling::protection()
{
    const QDate assessed = m_random.chance(0.9) ? m_family.reported : m_family.reported.addDays(1);
    const QString violence = m_family.isViolenceSuspected ? u"1"_s : u"0"_s;
    return add({.instrument = u"bbic_skyddsbedomning"_s,
        .variant = u"baseline"_s,
        .day = assessed,
        .told = {{u"received_on"_s, day(m_family.reported)}, {u"violence_suspected"_s, violence},
            {u"assessed_on"_s, day(assessed)}, {u"child_met"_s, u"1"_s}, {u"immediate_need"_s, u"0"_s},
            {u"siblings_assessed"_s, u"1"_s}, {u"police"_s, u"1"_s}}});
}

bool Telling::preliminary()
{
    const QDate decided = later(m_family.reported, 4, 13);
    m_isOpened = m_random.chance(0.6) || m_family.isInvestigated
        || m_family.isViolenceSuspected; // violence leads to an investigation
    return add({.instrument = u"bbic_forhandsbedomning"_s,
        .variant = u"baseline"_s,
        .day = decided,
        .told = {{u"received_on"_s, day(m_family.reported)},
            {u"violence_suspected"_s, m_family.isViolenceSuspected ? u"1"_s : u"0"_s},
            {u"protection_assessed"_s, u"1"_s}, {u"guardians_told"_s, u"1"_s}, {u"child_talked"_s, u"1"_s},
            {u"child_alone"_s, m_random.chance(0.7) ? u"1"_s : u"0"_s}, {u"decided_on"_s, day(decided)},
            {u"outcome"_s, m_isOpened ? u"1"_s : u"2"_s}, {u"offered"_s, u"0"_s}}});
}

bool Telling::investigation()
{
    const QDate opened = m_at;
    const bool isLong = m_random.chance(0.12);
    const QDate ended = isLong ? later(opened, 125, 160) : later(opened, 60, 117);
    const bool isEnded = ended <= m_today;
    m_isPlaced = std::ranges::count(m_needs, 2) >= 2 && m_random.chance(0.5);
    DemoChildStep step{.instrument = u"bbic_utredning"_s,
        .variant = u"baseline"_s,
        .day = isEnded ? ended : opened,
        .isOpen = !isEnded,
        .told = {{u"opened_on"_s, day(opened)}, {u"extended"_s, isLong ? u"1"_s : u"0"_s}, {u"home_visit"_s, u"1"_s},
            {u"child_informed"_s, u"1"_s}, {u"outcome"_s, u"2"_s}, {u"communicated_on"_s, u"N"_s}}};
    QStringList planned;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (m_isExamined[i])
            planned << QString(areas[i]).toUpper();
        step.told.insert(areas[i] + u"_examined"_s, m_isExamined[i] ? u"1"_s : u"0"_s);
        if (m_isExamined[i])
            step.told.insert(areas[i] + u"_need"_s, QString::number(m_needs[i]));
    }
    step.told.insert(u"planned_areas"_s, planned.join(u' '));
    step.told.insert(u"proposed"_s, m_isPlaced ? u"20"_s : u"3"_s);
    if (isLong)
        step.told.insert(u"extended_until"_s, day(opened.addDays(170)));
    for (const int days : {12, 30}) {
        if (opened.addDays(days) <= m_today)
            step.rows[u"talks"_s].push_back({{u"talk_on"_s, day(onWorkday(opened.addDays(days)))},
                {u"talk_alone"_s, days == 30 ? u"1"_s : u"0"_s}});
    }
    if (isEnded)
        step.told.insert(u"ended_on"_s, day(ended));
    return add(std::move(step)) && isEnded;
}

bool Telling::decision()
{
    const QDate decided = later(m_at, 1, 8);
    const QString kind = m_isPlaced ? u"20"_s : u"3"_s;
    const bool isMade = add({.instrument = u"bbic_beslut"_s,
        .variant = u"baseline"_s,
        .day = decided,
        .told = {{u"ended_on"_s, day(m_at)}, {u"decided_on"_s, day(decided)}, {u"decision_kind"_s, u"1"_s},
            {u"legal_basis"_s, u"1"_s}, {u"guardians_agree"_s, u"1"_s}, {u"child_agrees"_s, u"1"_s},
            {u"told_on"_s, day(decided)}, {u"appeal_told"_s, u"1"_s}},
        .rows = {{u"measures"_s,
            {{{u"measure_kind"_s, kind}, {u"measure_start"_s, day(decided)}, {u"measure_end"_s, u"N"_s},
                {u"performer_kind"_s, u"1"_s}}}}}});
    if (!isMade)
        return false;
    cases::Measure measure;
    measure.kind
        = {.list = cases::ownMeasures, .code = m_isPlaced ? u"family-home"_s : u"family-treatment"_s, .name = {}};
    measure.performer = m_isPlaced ? u"Familjehemsenheten"_s : u"Familjeteamet"_s;
    measure.started = decided;
    m_case.measures.push_back(measure);
    return true;
}

bool Telling::plan()
{
    const QDate planned = later(m_at, 7, 20);
    const QDate follow = onWorkday(planned.addDays(150));
    const QStringList goals{u"Kommer till skolan varje dag"_s, u"Lugna kvällar hemma, i säng klockan nio"_s};
    DemoChildStep step{.instrument = u"bbic_genomforandeplan"_s,
        .variant = m_isPlaced ? u"placed"_s : u"open_care"_s,
        .day = planned,
        .told = {{u"planned_on"_s, day(planned)}, {u"follow_up_on"_s, day(follow)}, {u"child_took_part"_s, u"1"_s},
            {u"guardians_took_part"_s, u"1"_s}}};
    step.rows[u"measures"_s] = {{{u"measure_kind"_s, m_isPlaced ? u"20"_s : u"3"_s}, {u"measure_start"_s, day(m_at)},
        {u"measure_end"_s, u"N"_s}, {u"performer_kind"_s, u"1"_s}}};
    step.rows[u"goals"_s] = {{{u"goal"_s, goals[0]}, {u"goal_area"_s, u"BU2"_s}, {u"goal_by"_s, day(follow)}},
        {{u"goal"_s, goals[1]}, {u"goal_area"_s, u"FF2"_s}, {u"goal_by"_s, day(follow)}}};
    if (!add(std::move(step)))
        return false;
    for (const QString &text : goals) {
        cases::Goal goal;
        goal.text = text;
        goal.setOn = planned;
        m_case.goals.push_back(goal);
    }
    return true;
}

/// What is left of the needs, and how it has changed since the help began: 1 much better to 5 much worse.
void Telling::tellAreas(DemoChildStep &step, int easier) const
{
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const int left = std::max(0, m_needs[i] - easier);
        step.told.insert(areas[i] + u"_need"_s, m_isExamined[i] ? QString::number(left) : u"E"_s);
        const int change = left < m_needs[i] ? 2 : m_isHelping ? 3 : 4;
        step.told.insert(areas[i] + u"_change"_s, m_isExamined[i] ? QString::number(change) : u"E"_s);
    }
}

bool Telling::followUp(int round)
{
    m_isHelping = m_random.chance(0.75);
    const QDate followed = later(m_at, 144, m_random.chance(0.8) ? 150 : 175);
    DemoChildStep step{.instrument = u"bbic_uppfoljning"_s,
        .variant = m_isPlaced ? u"placed"_s : u"open_care"_s,
        .day = followed,
        .told = {{u"followed_on"_s, day(followed)}, {u"follow_up_on"_s, day(followed)},
            {u"next_on"_s, day(onWorkday(followed.addDays(150)))}}};
    tellAreas(step, m_isHelping ? 1 : 0);
    for (std::size_t i = 0; i < m_case.goals.size(); ++i) {
        cases::Goal &goal = m_case.goals[i];
        const int result = m_isHelping ? m_random.weighted({0, 0.5, 0.4, 0.1}) : m_random.weighted({0, 0.1, 0.4, 0.5});
        step.rows[u"goals"_s].push_back({{u"goal"_s, goal.text}, {u"goal_area"_s, i == 0 ? u"BU2"_s : u"FF2"_s},
            {u"goal_result"_s, QString::number(result)}, {u"goal_next"_s, result == 1 ? u"3"_s : u"1"_s}});
        if (followed <= m_today)
            goal.followed.push_back({.outcome = cases::GoalOutcome(result - 1), .on = followed, .note = {}, .by = {}});
    }
    if (m_isPlaced)
        step.rows[u"visits"_s] = {{{u"visit_on"_s, day(onWorkday(followed.addDays(-30)))}, {u"visit_kind"_s, u"2"_s}}};
    return add(std::move(step)) && round < 2;
}

void Telling::closing()
{
    const QDate closed = later(m_at, 30, 90);
    const QDate started = m_case.measures.empty() ? m_at : m_case.measures.front().started;
    DemoChildStep step{.instrument = u"bbic_avslut"_s,
        .variant = u"baseline"_s,
        .day = closed,
        .told = {{u"started_on"_s, day(started)}, {u"closed_on"_s, day(closed)}, {u"reason"_s, u"1"_s},
            {u"overall"_s, m_isHelping ? u"1"_s : u"2"_s}, {u"was_placed"_s, m_isPlaced ? u"1"_s : u"0"_s},
            {u"told_where"_s, u"1"_s}, {u"ask_again_on"_s, u"N"_s}, {u"moving_ban"_s, u"1"_s}}};
    tellAreas(step, m_isHelping ? 2 : 1);
    if (!add(std::move(step)))
        return;
    for (cases::Measure &measure : m_case.measures) {
        measure.ended = closed;
        measure.reason = m_isHelping ? cases::MeasureEnd::GoalsReached : cases::MeasureEnd::PersonWished;
    }
}

DemoChildCase Telling::take()
{
    const bool isInvestigated = reported() && protection() && preliminary() && m_isOpened && investigation();
    if (!isInvestigated || !decision() || !plan())
        return std::move(m_case);
    for (int round = 1; followUp(round); ++round) { }
    if (m_case.steps.back().instrument == "bbic_uppfoljning"_L1)
        closing();
    return std::move(m_case);
}

} // namespace

DemoChildCase demoChildCase(const DemoFamily &family, QDate today, DemoRandom &random)
{
    return Telling(family, today, random).take();
}

} // namespace operations
