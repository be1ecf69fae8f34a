// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/FeedbackAreas.h"

#include "app/paper/AnswerWords.h"
#include "app/paper/ItemBearing.h"
#include "app/paper/ResultProfile.h"
#include "app/paper/Sentence.h"
#include "forms/entry/CellOrder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

bool isGiven(const Answer &answer)
{
    return isAnswered(answer) && !std::holds_alternative<Missing>(answer);
}

class Feedback
{
public:
    Feedback(const FeedbackSource &source, const QString &language)
        : m_source(source)
        , m_entry(source.entry)
        , m_definition(source.entry.definition())
        , m_words(language)
        , m_bearings(itemBearings(source.entry))
    {
        for (const ScoreDefinition &score : m_definition.scores) {
            m_ratings.insert(score.clientRating);
            m_needs.insert(score.clientNeed);
            m_interviewers.insert(score.interviewerRating);
        }
        for (const Check &check : m_definition.checks) {
            if (!check.record.isEmpty())
                m_safety.insert(check.items.begin(), check.items.end());
        }
    }

    std::vector<FeedbackArea> areas()
    {
        std::vector<FeedbackArea> areas;
        for (int section = 0; section < int(m_definition.sections.size()); ++section) {
            if (!m_definition.scores.empty() && scoresOf(section).empty())
                continue; // background: nothing in it works or is hard
            FeedbackArea area = areaOf(section);
            if (!area.isEmpty())
                areas.push_back(std::move(area));
        }
        return areas;
    }

private:
    std::vector<const ScoreDefinition *> scoresOf(int section) const
    {
        std::vector<const ScoreDefinition *> scores;
        for (const ScoreDefinition &score : m_definition.scores) {
            const Slot where = score.clientRating >= 0 ? score.clientRating
                : score.inputs.empty()                 ? -1
                                                       : score.inputs.front();
            if (where >= 0 && m_definition.items[size_t(where)].section == section)
                scores.push_back(&score);
        }
        return scores;
    }

    FeedbackArea areaOf(int section)
    {
        FeedbackArea area;
        area.heading = sectionWords(m_definition, section, m_words);
        m_absent.clear();
        m_rated.clear();
        for (const Cell cell : cellsIn(m_entry, m_definition.sections[size_t(section)]))
            tell(cell, area);
        area.works << m_absent;
        area.hard = m_rated + area.hard; // what the client says weighs most stands first
        for (const ScoreDefinition *const score : scoresOf(section))
            addChange(*score, scoresOf(section).size() > 1, area);
        return area;
    }

    bool isClients(const Item &item) const
    {
        if (!item.isInput() || item.identifier || m_safety.contains(item.slot))
            return false;
        if (item.scope == "client"_L1)
            return true;
        return !isJudged(item) && !item.afterInterview && item.scope != "supervisor"_L1;
    }

    bool isJudged(const Item &item) const
    {
        return item.informant == "interviewer"_L1 || item.role == "interviewer_rating"_L1
            || item.role == "confidence"_L1 || m_interviewers.contains(item.slot);
    }

    void tell(Cell cell, FeedbackArea &area)
    {
        const Item &item = m_entry.item(cell);
        if (!isClients(item) || !m_entry.isRelevant(cell))
            return;
        const QString note = m_source.notes.value(cell).simplified();
        if (!note.isEmpty())
            area.notes << note;
        const Answer answer = m_entry.answer(cell);
        if (!isGiven(answer))
            return;
        if (const Text *const text = std::get_if<Text>(&answer))
            area.ownWords << ownWords(cell, text->text);
        else if (isJudged(item)) // and given to the client all the same
            area.judged << statement(cell, answer);
        else if (m_needs.contains(item.slot))
            addWish(cell, answer, area);
        else if (m_ratings.contains(item.slot) || item.role == "client_rating"_L1)
            addRating(cell, answer, area);
        else if (m_definition.scores.empty() && item.holds() == AnswerKind::Choice)
            area.said << statement(cell, answer);
        else if (m_bearings.contains(item.slot))
            addBearing(cell, answer, area);
    }

    bool isLowest(const Item &item, const Answer &answer) const
    {
        return canonicalText(answer) == lowestCode(m_definition, item);
    }

    QString statement(Cell cell, const Answer &answer) const
    {
        const Item &item = m_entry.item(cell);
        const QString said = small(answerWords(m_definition, item, answer, m_words));
        if (!isYesNo(m_definition, item))
            return u"%1: %2"_s.arg(capital(labelWords(m_entry, cell, m_words)), said);
        const QString question = capital(questionWords(m_entry, cell, m_words)); // "Partner" alone says nothing
        return isLowest(item, answer) ? u"%1: %2"_s.arg(question, said) : question;
    }

    QString ownWords(Cell cell, const QString &text) const
    {
        return u"%1: %2"_s.arg(
            capital(labelWords(m_entry, cell, m_words)), QLocale(m_words.language()).quoteString(text.simplified()));
    }

    /// "Bothered by it: slightly (last time: considerably)"
    QString ratingStatement(Cell cell, const Answer &answer) const
    {
        const Item &item = m_entry.item(cell);
        QString said = statement(cell, answer);
        const Answer before = m_source.earlier ? m_source.earlier->answers.value(item.name) : Answer();
        if (!isGiven(before) || before == answer)
            return said;
        return m_words(QT_TRANSLATE_NOOP("paper", "%1 (last time: %2)"))
            .arg(said, small(answerWords(m_definition, item, before, m_words)));
    }

    void addRating(Cell cell, const Answer &answer, FeedbackArea &area)
    {
        if (isLowest(m_entry.item(cell), answer))
            area.works << ratingStatement(cell, answer);
        else
            m_rated << ratingStatement(cell, answer);
    }

    void addWish(Cell cell, const Answer &answer, FeedbackArea &area) const
    {
        if (!isLowest(m_entry.item(cell), answer))
            area.wishes << ratingStatement(cell, answer);
    }

    void addBearing(Cell cell, const Answer &answer, FeedbackArea &area)
    {
        const Item &item = m_entry.item(cell);
        const bool isNone = isLowest(item, answer);
        const bool isCell = item.group >= 0 && m_definition.groups[size_t(item.group)].isGrid;
        if (m_bearings.value(item.slot) == Bearing::Strength)
            (isNone ? area.hard : area.works) << statement(cell, answer);
        else if (!isNone)
            area.hard << statement(cell, answer);
        else if (!isCell) // "heroin: 0 days" eleven times tells nobody anything
            m_absent << statement(cell, answer);
    }

    void addChange(const ScoreDefinition &score, bool isNamed, FeedbackArea &area) const
    {
        const std::optional<Change> change = comparableChange(m_entry, score, m_source.earlier);
        if (!change)
            return;
        const bool isSame = change->difference == 0 || change->certainty == Change::Certainty::WithinError;
        const QString said = m_words(isSame ? QT_TRANSLATE_NOOP("paper", "as last time")
                : change->isBetter          ? QT_TRANSLATE_NOOP("paper", "easier than last time")
                                            : QT_TRANSLATE_NOOP("paper", "harder than last time"));
        const QString label = score.label.in(m_words.language(), m_definition.languages.value(0));
        area.changes << (isNamed ? u"%1: %2"_s.arg(label, said) : capital(said));
    }

    const FeedbackSource &m_source;
    const FormEntry &m_entry;
    const FormDefinition &m_definition;
    Words m_words;
    QHash<Slot, Bearing> m_bearings;
    std::set<Slot> m_ratings;
    std::set<Slot> m_needs;
    std::set<Slot> m_interviewers;
    std::set<Slot> m_safety;
    QStringList m_rated; ///< of what is hard, as the client rates it
    QStringList m_absent; ///< burdens that are not there: said after the strengths
};

} // namespace

bool FeedbackArea::isEmpty() const
{
    const QStringList *const all[] = {&works, &hard, &said, &wishes, &judged, &ownWords, &notes, &changes};
    return std::all_of(std::begin(all), std::end(all), [](const QStringList *list) { return list->isEmpty(); });
}

std::vector<FeedbackArea> feedbackAreas(const FeedbackSource &source, const QString &language)
{
    return Feedback(source, language).areas();
}

} // namespace paper
