// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/PrepareRelease.h"
#include "forms/definition/FormDefinition.h"

namespace municipality {

using namespace Qt::StringLiterals;

inline forms::LocalText text(const QString &sv, const QString &en)
{
    return forms::LocalText({{u"sv"_s, sv}, {u"en"_s, en}});
}

class NoNames final : public forms::NameScope
{
public:
    std::optional<forms::Slot> slotOf(const QString &) const override { return {}; }
    QStringList names() const override { return {}; }
    bool hasSetting(const QString &) const override { return false; }
};

inline forms::ScoreDefinition score()
{
    forms::ScoreDefinition score{u"medical"_s, {}, *forms::Expression::parse(u"1"_s, NoNames(), {}).expression, {}, {},
        0, 1, {}, 4, {}, {}, {}, -1, -1, -1, {}};
    score.label = text(u"Fysisk hälsa"_s, u"Medical"_s);
    score.inputs = {0};
    score.bands = {{u"low"_s, text(u"Lågt"_s, u"Low"_s), 0}, {u"middle"_s, text(u"Mellan"_s, u"Middle"_s), 0.25},
        {u"high"_s, text(u"Högt"_s, u"High"_s), 0.5}};
    return score;
}

inline forms::PublicationPlan plan()
{
    forms::PublicationPlan plan;
    plan.id = u"short-half-year"_s;
    plan.version = u"1"_s;
    plan.title = text(u"Kort plan"_s, u"Short plan"_s);
    plan.period = u"half_year"_s;
    plan.variants = QStringList{u"baseline"_s};
    plan.tables = {{u"sex"_s, text(u"Personer efter kön"_s, u"Persons by sex"_s), {u"sex"_s}},
        {u"age"_s, text(u"Personer efter ålder"_s, u"Persons by age"_s), {u"age_band"_s}},
        {u"medical"_s, text(u"Personer efter fysisk hälsa"_s, u"Persons by medical score"_s), {u"score:medical"_s}}};
    return plan;
}

/// One score with three bands, and a plan of three one-way tables.
inline forms::FormDefinition definition()
{
    forms::FormDefinition definition;
    definition.id = u"short"_s;
    definition.version = u"1.0.0"_s;
    definition.title = text(u"Kort formulär"_s, u"Short form"_s);
    definition.shownAs = text(u"Kort formulär, egen ordalydelse"_s, u"Short form, own wording"_s);
    definition.structureFingerprint = u"f00d"_s;
    definition.items.resize(1);
    definition.scores.push_back(score());
    definition.plan = plan();
    return definition;
}

inline summary::CountedAssessment person(
    int number, const QString &sex, std::optional<int> age, std::optional<double> score)
{
    return {.person = u"p%1"_s.arg(number, 4, 10, QLatin1Char('0')),
        .interviewDate = QDate(2026, 1, 1).addDays(number % 180),
        .variant = u"baseline"_s,
        .sex = sex,
        .age = age,
        .scores = {{u"medical"_s, score}},
        .structureFingerprint = u"f00d"_s,
        .moneyRule = u"ln"_s};
}

/// 40 persons whom every table can show: 20 K and 20 M, 20 of 30 years and 20 of 40, 20 low and 20 high.
inline std::vector<summary::CountedAssessment> many()
{
    std::vector<summary::CountedAssessment> persons;
    for (int i = 0; i < 40; ++i)
        persons.push_back(person(i, i % 2 ? u"K"_s : u"M"_s, i % 4 < 2 ? 30 : 40, i < 20 ? 0.1 : 0.9));
    return persons;
}

inline summary::ReleaseRequest request()
{
    return {.period = *summary::Period::parse(u"2026-H1"_s),
        .today = QDate(2026, 9, 1),
        .earlier = {},
        .reportingBody = u"9901"_s,
        .isPractice = true,
        .moneyRule = u"ln"_s};
}

inline const summary::Table &table(const summary::Release &release, const QString &name)
{
    for (const summary::Table &found : release.tables)
        if (found.name == name)
            return found;
    qFatal("no table of that name");
}

inline int cell(const summary::Table &table, const QString &code)
{
    for (const summary::Cell &found : table.cells)
        if (table.dimensions[0].categories[size_t(found.categories[0])].code == code)
            return found.persons;
    return -1;
}

} // namespace municipality
