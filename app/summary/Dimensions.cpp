// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Dimensions.h"

#include "forms/scoring/Score.h"

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::LocalText;
using forms::Result;

namespace summary {

namespace {

constexpr auto scorePrefix = "score:"_L1;

LocalText text(const QString &sv, const QString &en)
{
    return LocalText({{u"sv"_s, sv}, {u"en"_s, en}});
}

int indexOf(const std::vector<Category> &categories, const QString &code, int otherwise)
{
    for (size_t i = 0; i < categories.size(); ++i)
        if (categories[i].code == code)
            return int(i);
    return otherwise;
}

Breakdown sexBreakdown()
{
    // rules.md 1: legal sex from the identity number at the interview; a reserve number or none is unknown
    Dimension sex{.name = u"sex"_s,
        .label = text(u"Juridiskt kön"_s, u"Legal sex"_s),
        .categories = {{u"K"_s, text(u"Kvinna"_s, u"Woman"_s)}, {u"M"_s, text(u"Man"_s, u"Man"_s)},
            {u"unknown"_s, text(u"Okänt"_s, u"Unknown"_s)}}};
    const std::vector<Category> categories = sex.categories;
    return {std::move(sex), [categories](const CountedAssessment &counted) {
                return indexOf(categories, counted.sex, int(categories.size()) - 1);
            }};
}

struct AgeBand
{
    int from;
    QStringView code;
    QStringView sv;
    QStringView en;
};

// rules.md 1, adults. The first band is there so that the table divides its persons completely.
constexpr AgeBand adultBands[] = {
    {0, u"0-17", u"Under 18 år", u"Under 18"},
    {18, u"18-24", u"18-24 år", u"18-24"},
    {25, u"25-34", u"25-34 år", u"25-34"},
    {35, u"35-49", u"35-49 år", u"35-49"},
    {50, u"50-64", u"50-64 år", u"50-64"},
    {65, u"65+", u"65 år och äldre", u"65 and over"},
};
// rules.md 1, children; the last band likewise.
constexpr AgeBand childBands[] = {
    {0, u"0-5", u"0-5 år", u"0-5"},
    {6, u"6-12", u"6-12 år", u"6-12"},
    {13, u"13-15", u"13-15 år", u"13-15"},
    {16, u"16-17", u"16-17 år", u"16-17"},
    {18, u"18-20", u"18-20 år", u"18-20"},
    {21, u"21+", u"21 år och äldre", u"21 and over"},
};
constexpr int oldestBelieved = 130;

Breakdown ageBreakdown(const QString &word, std::span<const AgeBand> bands)
{
    Dimension age{.name = word, .label = text(u"Ålder vid intervjun"_s, u"Age at the interview"_s), .categories = {}};
    for (const AgeBand &band : bands)
        age.categories.push_back({band.code.toString(), text(band.sv.toString(), band.en.toString())});
    age.categories.push_back({u"unknown"_s, text(u"Okänd"_s, u"Unknown"_s)});
    const int unknown = int(age.categories.size()) - 1;
    return {std::move(age), [unknown, bands](const CountedAssessment &counted) {
                if (!counted.age || *counted.age < 0 || *counted.age > oldestBelieved)
                    return unknown;
                int index = 0;
                while (index + 1 < unknown && *counted.age >= bands[size_t(index) + 1].from)
                    ++index;
                return index;
            }};
}

/// No plan can reach what names a person or is never to be summarised, not through a score either.
bool reachesForbidden(const forms::FormDefinition &definition, const forms::ScoreDefinition &score)
{
    for (const forms::Slot slot : score.inputs) {
        const forms::Item &item = definition.items[size_t(slot)];
        if (item.identifier || item.neverSummarised)
            return true;
    }
    return false;
}

int bandIndex(const forms::ScoreDefinition &score, const CountedAssessment &counted)
{
    const int notComputable = int(score.bands.size());
    const auto found = counted.scores.find(score.name);
    // Aborted, refused or unable (ASI's G12) are counted, without scores.
    if (!counted.hasOutcome || found == counted.scores.end() || !found->second || !std::isfinite(*found->second))
        return notComputable;
    return forms::bandOf(score, *found->second);
}

Result<Breakdown> scoreBreakdown(const forms::FormDefinition &definition, const QString &word)
{
    const QString name = word.mid(scorePrefix.size());
    for (const forms::ScoreDefinition &score : definition.scores) {
        if (score.name != name)
            continue;
        if (score.bands.empty())
            return Error{Error::Code::Schema, word,
                u"the score has no bands to count by; give it some or leave the table out"_s};
        if (reachesForbidden(definition, score))
            return Error{Error::Code::Schema, word,
                u"the score rests on an item that is an identifier or never summarised; leave the table out"_s};
        Dimension dimension{.name = word, .label = score.label, .categories = {}};
        for (const forms::Band &band : score.bands)
            dimension.categories.push_back({band.name, band.label});
        dimension.categories.push_back({u"not-computable"_s,
            text(u"Kan inte räknas ut (svar saknas eller intervjun avbröts)"_s,
                u"Not computable (answers lacking or interview not completed)"_s)});
        return Breakdown{
            std::move(dimension), [score](const CountedAssessment &counted) { return bandIndex(score, counted); }};
    }
    return Error{Error::Code::Schema, word, u"the definition has no score of that name"_s};
}

} // namespace

bool isScore(const Dimension &dimension)
{
    return dimension.name.startsWith(scorePrefix);
}

Result<Breakdown> breakdown(const forms::FormDefinition &definition, const QString &word)
{
    if (word == "sex"_L1)
        return sexBreakdown();
    if (word == "age_band"_L1)
        return ageBreakdown(word, adultBands);
    if (word == "child_age_band"_L1)
        return ageBreakdown(word, childBands);
    if (word.startsWith(scorePrefix))
        return scoreBreakdown(definition, word);
    return Error{
        Error::Code::Schema, word, u"a table is broken down by sex, age_band, child_age_band or score:<name>"_s};
}

} // namespace summary
