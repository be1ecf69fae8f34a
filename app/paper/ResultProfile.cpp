// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/ResultProfile.h"

#include "app/paper/AnswerWords.h"
#include "app/paper/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

bool hasOtherTimes(const FormEntry &entry, const ScoreDefinition &score, const EarlierResult &earlier)
{
    const FormDefinition &definition = entry.definition();
    return !earlier.variant.isEmpty() && std::any_of(score.inputs.begin(), score.inputs.end(), [&](Slot slot) {
        const Item &item = definition.items[size_t(slot)];
        return definition.timeFrame(item, earlier.variant) != definition.timeFrame(item, entry.options().variant);
    });
}

bool hasOtherSettings(const FormEntry &entry, const EarlierResult &earlier)
{
    const std::vector<Setting> &settings = entry.definition().settings;
    return !earlier.settings.isEmpty() && std::any_of(settings.begin(), settings.end(), [&](const Setting &setting) {
        return earlier.settings.value(setting.name, setting.defaultValue)
            != entry.options().settings.value(setting.name, setting.defaultValue);
    });
}

/// Why a change between two administrations must not be computed (rules.md 1), as a source text; null when it may.
const char *incomparable(const FormEntry &entry, const ScoreDefinition &score, const EarlierResult &earlier)
{
    if (hasOtherTimes(entry, score, earlier))
        return QT_TRANSLATE_NOOP("paper", "not compared: the questions were about different times");
    if (hasOtherSettings(entry, earlier))
        return QT_TRANSLATE_NOOP("paper", "not compared: computed with different settings");
    return nullptr;
}

const char *changeSource(const Change &change)
{
    if (change.certainty == Change::Certainty::WithinError)
        return QT_TRANSLATE_NOOP("paper", "%1, within the error of measurement");
    if (change.difference == 0)
        return QT_TRANSLATE_NOOP("paper", "unchanged");
    if (change.certainty == Change::Certainty::Reliable)
        return change.isBetter ? QT_TRANSLATE_NOOP("paper", "reliably better, %1")
                               : QT_TRANSLATE_NOOP("paper", "reliably worse, %1");
    return change.isBetter ? QT_TRANSLATE_NOOP("paper", "better, %1") : QT_TRANSLATE_NOOP("paper", "worse, %1");
}

charts::ProfileScore profileScore(const ScoreDefinition &definition, const Score &score, const Words &words)
{
    return {score.value,
        score.value ? words.number(*score.value, definition.decimals)
                    : words(QT_TRANSLATE_NOOP("paper", "cannot be computed"))};
}

std::optional<charts::ProfileRating> rating(const FormEntry &entry, Slot slot, const Words &words)
{
    if (slot < 0 || entry.standing(slot) == ItemStanding::NotAsked)
        return {};
    const Answer answer = entry.answer(slot);
    const QString code = isAnswered(answer) ? answerCode(answer, words) : u"\u2013"_s;
    bool isNumber = false;
    const double value = std::holds_alternative<Missing>(answer) ? 0 : code.toDouble(&isNumber);
    return charts::ProfileRating{isNumber ? std::optional(value) : std::nullopt, code};
}

} // namespace

std::optional<Change> comparableChange(
    const FormEntry &entry, const ScoreDefinition &score, const std::optional<EarlierResult> &earlier)
{
    if (!earlier || !earlier->scores.contains(score.name) || incomparable(entry, score, *earlier))
        return {};
    return changeBetween(score, earlier->scores.value(score.name), computeScore(score, entry.context()));
}

QString changeWords(const FormEntry &entry, const ScoreDefinition &score, const std::optional<EarlierResult> &earlier,
    const QString &language)
{
    if (!earlier || !earlier->scores.contains(score.name))
        return {};
    const Words words(language);
    if (const char *why = incomparable(entry, score, *earlier))
        return words(why);
    const std::optional<Change> change = comparableChange(entry, score, earlier);
    if (!change)
        return words(QT_TRANSLATE_NOOP("paper", "cannot be compared"));
    const QString source = words(changeSource(*change));
    const QString sign = change->difference > 0 ? u"+"_s : QString();
    return source.contains("%1"_L1) ? source.arg(sign + words.number(change->difference, score.decimals)) : source;
}

charts::ProfileData resultProfile(
    const FormEntry &entry, const std::optional<EarlierResult> &earlier, const QDate &date, const QString &language)
{
    const Words words(language);
    const FormDefinition &definition = entry.definition();
    charts::ProfileData data;
    data.language = language;
    data.areaHeading = words(QT_TRANSLATE_NOOP("paper", "Area"));
    data.scoreHeading = words(QT_TRANSLATE_NOOP("paper", "Score"));
    data.clientHeading = words(QT_TRANSLATE_NOOP("paper", "Client's own rating"));
    data.interviewerHeading = words(QT_TRANSLATE_NOOP("paper", "Interviewer's rating"));
    data.changeHeading = words(QT_TRANSLATE_NOOP("paper", "Change"));
    data.nowWords = words(QT_TRANSLATE_NOOP("paper", "Now, %1")).arg(words.date(date));
    if (earlier)
        data.beforeWords = words(QT_TRANSLATE_NOOP("paper", "Before, %1")).arg(words.date(earlier->date));
    data.botheredWords = words(QT_TRANSLATE_NOOP("paper", "Bothered"));
    data.needWords = words(QT_TRANSLATE_NOOP("paper", "Wish for help"));
    data.severityWords = words(QT_TRANSLATE_NOOP("paper", "Need of help as the interviewer sees it"));
    data.outsideWords = words(QT_TRANSLATE_NOOP("paper", "Outside the scale"));
    for (const ScoreDefinition &score : definition.scores) {
        charts::ProfileRow row;
        row.label = score.label.in(language, definition.languages.value(0));
        row.lowest = score.lowest;
        row.highest = score.highest;
        row.now = profileScore(score, computeScore(score, entry.context()), words);
        if (earlier && earlier->scores.contains(score.name))
            row.before = profileScore(score, earlier->scores.value(score.name), words);
        row.change = changeWords(entry, score, earlier, language);
        row.bothered = rating(entry, score.clientRating, words);
        row.need = rating(entry, score.clientNeed, words);
        row.severity = rating(entry, score.interviewerRating, words);
        data.rows.push_back(std::move(row));
    }
    return data;
}

bool isUnreliable(const FormEntry &entry)
{
    const FormDefinition &definition = entry.definition();
    std::set<int> sections;
    for (const QString &name : definition.unreliableItems) {
        const Item *item = definition.find(name);
        const Answer answer = item ? entry.answer(item->slot) : Answer();
        const Chosen *chosen = std::get_if<Chosen>(&answer);
        if (chosen && chosen->code != "0"_L1) // a confidence item is a yes or a no
            sections.insert(item->section);
    }
    return sections.size() >= 2;
}

std::vector<Caution> resultCautions(
    const FormEntry &entry, const std::optional<EarlierResult> &earlier, const QString &language)
{
    const Words words(language);
    const FormDefinition &definition = entry.definition();
    const QString otherwise = definition.languages.value(0);
    std::vector<Caution> cautions;
    if (entry.isRestricted())
        cautions.push_back({Caution::Kind::Restricted,
            words(QT_TRANSLATE_NOOP("paper", "Restricted result: %1. Read scores and change with that in mind."))
                .arg(definition.restriction->label.in(language, otherwise))});
    if (isUnreliable(entry))
        cautions.push_back({Caution::Kind::Unreliable,
            words(QT_TRANSLATE_NOOP(
                "paper", "The interviewer marked the answers of two or more areas as not to be relied on."))});
    QStringList seen;
    bool isPublished = false;
    for (const ScoreDefinition &score : definition.scores) {
        isPublished = isPublished || score.reliability.has_value();
        const QString caution = score.caution.in(language, otherwise);
        if (!caution.isEmpty() && !seen.contains(caution))
            seen << caution;
    }
    for (const QString &caution : seen) {
        QStringList areas;
        for (const ScoreDefinition &score : definition.scores)
            if (score.caution.in(language, otherwise) == caution)
                areas << score.label.in(language, otherwise);
        cautions.push_back({Caution::Kind::Note, areas.join(u", "_s) + u". "_s + caution + u'.'});
    }
    if (earlier && !isPublished)
        cautions.push_back({Caution::Kind::Note,
            words(QT_TRANSLATE_NOOP("paper", "No published reliability: change is shown as plain difference."))});
    return cautions;
}

} // namespace paper
