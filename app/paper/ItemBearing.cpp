// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/ItemBearing.h"

#include "forms/scoring/Score.h"

#include <cmath>

using namespace forms;

namespace paper {

namespace {

constexpr double openEnd = 30; ///< how far above its lowest a number without a highest is tried

struct Ends
{
    Answer lowest;
    Answer middle;
    Answer highest;
};

Answer number(double value)
{
    return Number{value, QString::number(value)};
}

/// None for what is neither a number nor a choice.
std::optional<Ends> endsOf(const FormDefinition &definition, const Item &item)
{
    const AnswerKind kind = item.holds();
    if (kind == AnswerKind::Whole || kind == AnswerKind::Decimal) {
        const double lowest = item.minimum.value_or(0);
        const double highest = item.maximum.value_or(lowest + openEnd);
        return Ends{number(lowest), number(std::ceil((lowest + highest) / 2)), number(highest)};
    }
    const ChoiceList *const list = definition.choiceList(item);
    if (kind != AnswerKind::Choice || !list || list->choices.empty())
        return {};
    const std::vector<Choice> &choices = list->choices;
    return Ends{Chosen{choices.front().name}, Chosen{choices[choices.size() / 2].name}, Chosen{choices.back().name}};
}

class Trier
{
public:
    Trier(const FormEntry &entry, bool besideAnswers)
        : m_entry(entry.sharedDefinition(), entry.options())
    {
        if (besideAnswers)
            load(entry);
        for (const ScoreDefinition &score : m_entry.definition().scores) {
            for (const Slot slot : score.inputs) {
                if (!isGiven(m_entry.given(slot)))
                    give(slot, &Ends::middle);
            }
        }
    }

    std::optional<Bearing> bearing(const ScoreDefinition &score, Slot slot)
    {
        const Answer before = m_entry.given(slot);
        give(slot, &Ends::lowest);
        const Score low = computeScore(score, m_entry.context());
        give(slot, &Ends::highest);
        const Score high = computeScore(score, m_entry.context());
        (void)m_entry.setAnswer(slot, before); // it stood there already
        if (!low.value || !high.value || *low.value == *high.value)
            return {};
        const bool isUp = *high.value > *low.value;
        return isUp == (score.higherIs == Direction::Worse) ? Bearing::Burden : Bearing::Strength;
    }

private:
    static bool isGiven(const Answer &answer) { return isAnswered(answer) && !std::holds_alternative<Missing>(answer); }

    void load(const FormEntry &entry)
    {
        QHash<Slot, Answer> answers;
        for (const Item &item : entry.definition().items) {
            if (item.repeat < 0 && isAnswered(entry.given(item.slot)))
                answers.insert(item.slot, entry.given(item.slot));
        }
        m_entry.load(answers);
    }

    /// What a definition does not let stand there is left as it is: then the score does not move, and nothing is said.
    void give(Slot slot, Answer Ends::*end)
    {
        const Item &item = m_entry.item(slot);
        const std::optional<Ends> ends = item.isInput() ? endsOf(m_entry.definition(), item) : std::nullopt;
        if (ends)
            (void)m_entry.setAnswer(slot, *ends.*end);
    }

    FormEntry m_entry;
};

void addBearings(Trier &trier, const ScoreDefinition &score, QHash<Slot, Bearing> &bearings)
{
    for (const Slot slot : score.inputs) {
        const auto bearing = bearings.contains(slot) ? std::nullopt : trier.bearing(score, slot);
        if (bearing)
            bearings.insert(slot, *bearing);
    }
}

} // namespace

QHash<Slot, Bearing> itemBearings(const FormEntry &entry)
{
    QHash<Slot, Bearing> bearings;
    for (const bool besideAnswers : {false, true}) {
        Trier trier(entry, besideAnswers);
        for (const ScoreDefinition &score : entry.definition().scores)
            addBearings(trier, score, bearings);
    }
    return bearings;
}

QString lowestCode(const FormDefinition &definition, const Item &item)
{
    const std::optional<Ends> ends = endsOf(definition, item);
    return ends ? canonicalText(ends->lowest) : QString();
}

} // namespace paper
