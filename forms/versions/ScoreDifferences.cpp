// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;
using Form = FormDefinition;

namespace {

QString bandsOf(const Form &, const ScoreDefinition &score)
{
    QStringList bands; // in order: each begins where the one before ends
    for (const Band &band : score.bands)
        bands += u"%1 from %2"_s.arg(band.name, shown(band.from));
    return bands.join(u", "_s);
}

QString reliabilityOf(const Form &, const ScoreDefinition &score)
{
    const std::optional<Reliability> &known = score.reliability;
    return known ? u"r %1, sd %2 (%3; %4)"_s.arg(shown(known->r), shown(known->sd), known->population, known->source)
                 : QString();
}

const Aspect<ScoreDefinition> scoreAspects[] = {
    {"range"_L1, Weight::Values,
        [](const Form &, const ScoreDefinition &score) {
            return shown(score.lowest) + u" to "_s + shown(score.highest);
        }},
    {"higher_is"_L1, Weight::Values,
        [](const Form &, const ScoreDefinition &score) {
            return score.higherIs == Direction::Better ? u"better"_s : u"worse"_s;
        }},
    {"decimals"_L1, Weight::Wording,
        [](const Form &, const ScoreDefinition &score) { return QString::number(score.decimals); }},
    {"bands"_L1, Weight::Values, bandsOf},
    {"reliability"_L1, Weight::Values, reliabilityOf},
};

const TextAspect<ScoreDefinition> scoreTexts[]
    = {{"label"_L1, &ScoreDefinition::label}, {"caution"_L1, &ScoreDefinition::caution}};

struct DrawnBeside
{
    QLatin1StringView name;
    Slot ScoreDefinition::*item;
};
const DrawnBeside drawnBeside[] = {{"client_rating"_L1, &ScoreDefinition::clientRating},
    {"client_need"_L1, &ScoreDefinition::clientNeed}, {"interviewer_rating"_L1, &ScoreDefinition::interviewerRating}};

QStringList codedOk(const Form &form, const ScoreDefinition &score)
{
    QStringList names;
    for (const Slot slot : score.codedOk)
        names += nameOf(form, slot);
    return names;
}

void compareBands(Differences &differences, const ScoreDefinition &before, const ScoreDefinition &after)
{
    QHash<QString, const Band *> there;
    for (const Band &band : after.bands)
        there.insert(band.name, &band);
    for (const Band &band : before.bands) {
        if (const Band *const same = there.value(band.name))
            differences.texts({u"band"_s, before.name + u'/' + band.name}, "label"_L1, band.label, same->label);
    }
}

void compareScore(
    Differences &differences, const Subject &subject, const ScoreDefinition &old, const ScoreDefinition &now)
{
    const Form &before = differences.before();
    const Form &after = differences.after();
    differences.rule(subject, "calculation"_L1, Weight::Values, old.calculation, now.calculation);
    differences.value(subject, "may_be_coded"_L1, Weight::Values, shown(differences.named(codedOk(before, old))),
        shown(codedOk(after, now)));
    differences.aspects<ScoreDefinition>(subject, scoreAspects, old, now);
    for (const DrawnBeside &drawn : drawnBeside) {
        const Slot oldItem = old.*drawn.item;
        differences.value(subject, drawn.name, Weight::Rule,
            oldItem < 0 ? QString() : differences.named(nameOf(before, oldItem)), nameOf(after, now.*drawn.item));
    }
    differences.texts<ScoreDefinition>(subject, scoreTexts, old, now);
    compareBands(differences, old, now);
}

} // namespace

void compareScores(Differences &differences)
{
    eachNamed(differences, Named<ScoreDefinition>{u"score"_s, &ScoreDefinition::name, Weight::Values, Weight::Values},
        differences.before().scores, differences.after().scores,
        [&](const Subject &subject, const ScoreDefinition &old, const ScoreDefinition &now) {
            compareScore(differences, subject, old, now);
        });
}

} // namespace forms
