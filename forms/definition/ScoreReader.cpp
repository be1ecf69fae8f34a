// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

struct ScoreDraft
{
    QString name;
    LocalText label;
    std::optional<Expression> calculation;
    std::vector<Slot> codedOk;
    std::vector<double> range;
    Direction higherIs = Direction::Worse;
    int decimals = 4;
    std::vector<Band> bands;
    std::optional<Reliability> reliability;
    LocalText caution;
    Slot clientRating = -1;
    Slot clientNeed = -1;
    Slot interviewerRating = -1;
};

const Word<Band> bandWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, Band &b) { b.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, Band &b) { b.label = r.localText(n); }},
    {"from"_L1, [](Reading &r, const YamlNode &n, Band &b) { b.from = r.number(n).value_or(0); }},
};

const Word<Reliability> reliabilityWords[] = {
    {"r"_L1, [](Reading &r, const YamlNode &n, Reliability &v) { v.r = r.number(n).value_or(0); }},
    {"sd"_L1, [](Reading &r, const YamlNode &n, Reliability &v) { v.sd = r.number(n).value_or(0); }},
    {"population"_L1, [](Reading &r, const YamlNode &n, Reliability &v) { v.population = r.text(n); }},
    {"source"_L1, [](Reading &r, const YamlNode &n, Reliability &v) { v.source = r.text(n); }},
};

void readRange(Reading &reading, const YamlNode &node, ScoreDraft &draft)
{
    if (!node.isList() || node.size() != 2) {
        reading.error("bad-value"_L1, node.position(), u"range is [lowest, highest]"_s);
        return;
    }
    for (const YamlNode &end : node)
        draft.range.push_back(reading.number(end).value_or(0));
    if (draft.range[0] >= draft.range[1])
        reading.error("empty-range"_L1, node.position(), u"range is [lowest, highest]: the second is the greater"_s);
}

void readBands(Reading &reading, const YamlNode &node, ScoreDraft &draft)
{
    if (!isList(reading, node, "bands"_L1) || !isWithin(reading, node, Reading::mostBands, "bands"_L1))
        return;
    for (const YamlNode &entry : node) {
        Band band;
        readWords(reading, entry, band, bandWords, "a band"_L1);
        requireWords(reading, entry, {"name", "from"}, "a band"_L1);
        for (const Band &earlier : draft.bands) {
            if (earlier.name == band.name)
                reading.error("duplicate-name"_L1, entry.position(), u"band %1 stands twice"_s.arg(band.name));
        }
        if (!draft.bands.empty() && band.from <= draft.bands.back().from)
            reading.error("band-order"_L1, entry.position(), u"bands go upwards: from is above the one before"_s);
        draft.bands.push_back(std::move(band));
    }
}

/// Words of certainty need all four parts published (Jacobson and Truax 1991; rules.md 1).
void readReliability(Reading &reading, const YamlNode &node, ScoreDraft &draft)
{
    Reliability reliability;
    readWords(reading, node, reliability, reliabilityWords, "reliability"_L1);
    requireWords(reading, node, {"r", "sd", "population", "source"}, "reliability"_L1);
    if (!(reliability.r > 0 && reliability.r < 1 && reliability.sd > 0))
        reading.error("bad-value"_L1, node.position(), u"r lies between 0 and 1, and sd is above 0"_s);
    draft.reliability = std::move(reliability);
}

const Word<ScoreDraft> scoreWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.label = r.localText(n); }},
    {"calculation"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.calculation = r.expression(n); }},
    {"missing"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &) { (void)r.oneOf(n, {"none"_L1}); }},
    {"may_be_coded"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.codedOk = r.slotList(n); }},
    {"range"_L1, readRange},
    {"higher_is"_L1,
        [](Reading &r, const YamlNode &n, ScoreDraft &d) {
            d.higherIs = r.oneOf(n, {"worse"_L1, "better"_L1}) == u"better"_s ? Direction::Better : Direction::Worse;
        }},
    {"decimals"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.decimals = r.whole(n, 0, 10); }},
    {"bands"_L1, readBands},
    {"reliability"_L1, readReliability},
    {"caution"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.caution = r.localText(n); }},
    {"client_rating"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.clientRating = r.slot(n).value_or(-1); }},
    {"client_need"_L1, [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.clientNeed = r.slot(n).value_or(-1); }},
    {"interviewer_rating"_L1,
        [](Reading &r, const YamlNode &n, ScoreDraft &d) { d.interviewerRating = r.slot(n).value_or(-1); }},
};

/// What a formula rests on: calculations are followed to the items that are answered. A stack, not recursion: a chain
/// of calculations may be as long as the form, and a cycle among them is reported elsewhere.
std::vector<Slot> inputsOf(const FormDefinition &form, const Expression &calculation)
{
    std::vector<Slot> inputs;
    QSet<Slot> seen;
    std::vector<Slot> waiting(calculation.references().rbegin(), calculation.references().rend());
    while (!waiting.empty()) {
        const Slot slot = waiting.back();
        waiting.pop_back();
        if (seen.contains(slot))
            continue;
        seen.insert(slot);
        const Item &item = form.items[slot];
        if (item.calculation) {
            const std::vector<Slot> &further = item.calculation->references();
            waiting.insert(waiting.end(), further.rbegin(), further.rend());
        } else {
            inputs.push_back(slot);
        }
    }
    return inputs;
}

void findRepeats(const FormDefinition &form, ScoreDefinition &score)
{
    for (const Slot slot : score.inputs) {
        std::vector<int> around;
        for (int repeat = form.items[slot].repeat; repeat >= 0; repeat = form.repeatAround(repeat))
            around.insert(around.begin(), repeat);
        if (!around.empty())
            score.inputRepeats.insert(slot, around);
    }
}

void checkRatings(Reading &reading, const YamlNode &node, const ScoreDefinition &score)
{
    const QSet<Slot> inputs(score.inputs.begin(), score.inputs.end());
    for (const Slot slot : score.codedOk) {
        if (!inputs.contains(slot))
            reading.error("not-an-input"_L1, node.position(),
                u"may_be_coded names %1, which the formula does not rest on"_s.arg(reading.form.items[slot].name));
    }
    for (const Slot slot : score.inputs) {
        if (reading.form.items[slot].type == ItemType::Note)
            reading.error("wrong-type"_L1, node.position(),
                u"the formula names %1, a note: it never has a value"_s.arg(reading.form.items[slot].name));
    }
}

void readScore(Reading &reading, const YamlNode &node, QSet<QString> &names)
{
    ScoreDraft draft;
    readWords(reading, node, draft, scoreWords, "a score"_L1);
    requireWords(reading, node, {"name", "calculation", "range", "higher_is"}, "a score"_L1);
    if (!draft.name.isEmpty() && names.contains(draft.name))
        reading.error("duplicate-name"_L1, node.position(), u"score %1 stands twice; rename one"_s.arg(draft.name));
    names.insert(draft.name);
    if (!draft.calculation || draft.range.size() != 2)
        return;
    ScoreDefinition score{draft.name, draft.label, *draft.calculation, inputsOf(reading.form, *draft.calculation),
        draft.codedOk, draft.range[0], draft.range[1], draft.higherIs, draft.decimals, draft.bands, draft.reliability,
        draft.caution, draft.clientRating, draft.clientNeed, draft.interviewerRating, node.position()};
    checkRatings(reading, node, score);
    findRepeats(reading.form, score);
    reading.form.scores.push_back(std::move(score));
}

} // namespace

void readScores(Reading &reading, const YamlNode &root)
{
    const YamlNode node = root.find("scores");
    if (!node || !isList(reading, node, "scores"_L1) || !isWithin(reading, node, Reading::mostScores, "scores"_L1))
        return;
    QSet<QString> names;
    for (const YamlNode &entry : node)
        readScore(reading, entry, names);
}

QStringList bandWordNames()
{
    return namesOf(bandWords);
}

QStringList reliabilityWordNames()
{
    return namesOf(reliabilityWords);
}

QStringList scoreWordNames()
{
    return namesOf(scoreWords);
}

} // namespace forms
