// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(const ChoiceList &list)
{
    return std::all_of(list.choices.begin(), list.choices.end(),
        [](const Choice &choice) { return !std::isnan(toNumber(choice.name)); });
}

void checkInput(Lint &lint, const ScoreDefinition &score, const Item &item)
{
    const AnswerKind kind = item.holds();
    const bool isNumber = kind == AnswerKind::Whole || kind == AnswerKind::Decimal;
    if (isNumber && !(item.minimum && item.maximum))
        lint.report("score-unbounded"_L1, score.position,
            u"score %1 rests on %2, which has not both min and max: a slip of the keyboard moves the score without end"_s
                .arg(score.name, item.name));
    if (kind == AnswerKind::Text || kind == AnswerKind::File || kind == AnswerKind::Choices)
        lint.report("score-of-text"_L1, score.position,
            u"score %1 rests on %2, whose answers are no numbers"_s.arg(score.name, item.name));
}

/// A formula may ask after a code by name, with if() or selected(): then the codes need be no numbers.
void checkCodes(Lint &lint, std::size_t site, const ScoreDefinition &score)
{
    const Expression::Tree &tree = lint.treeOfSite(site);
    for (const Node &node : tree.nodes) {
        const auto *const binary = std::get_if<BinaryNode>(&node);
        if (!binary || binary->what < Operator::Plus)
            continue;
        for (const NodeIndex operand : {NodeIndex(binary->left), NodeIndex(binary->right)}) {
            const auto *const reference = std::get_if<ReferenceNode>(&tree.nodes[size_t(operand)]);
            if (!reference)
                continue;
            const Item &item = lint.form().items[size_t(reference->slot)];
            const ChoiceList *const list = lint.form().choiceList(item);
            if (list && !isNumeric(*list))
                lint.report("score-of-choices-without-numbers"_L1, score.position,
                    u"score %1 computes with %2, whose codes are not all numbers"_s.arg(score.name, item.name));
        }
    }
}

void checkRating(Lint &lint, const ScoreDefinition &score, Slot slot, QStringView word)
{
    if (slot < 0)
        return;
    const Item &item = lint.form().items[size_t(slot)];
    const AnswerKind kind = item.holds();
    if (kind != AnswerKind::Whole && kind != AnswerKind::Decimal && kind != AnswerKind::Choice
        && kind != AnswerKind::Any)
        lint.report("rating-outside"_L1, score.position,
            u"%1 of score %2 is %3, which is neither a number nor a choice"_s.arg(word, score.name, item.name));
}

void checkScore(Lint &lint, const ScoreDefinition &score)
{
    for (const Slot slot : score.inputs)
        checkInput(lint, score, lint.form().items[size_t(slot)]);
    for (const Band &band : score.bands) {
        if (band.from > score.highest)
            lint.report("band-outside"_L1, score.position,
                u"band %1 of score %2 begins at %3, and the range ends at %4"_s.arg(band.name, score.name)
                    .arg(band.from)
                    .arg(score.highest));
    }
    checkRating(lint, score, score.clientRating, u"client_rating");
    checkRating(lint, score, score.clientNeed, u"client_need");
    checkRating(lint, score, score.interviewerRating, u"interviewer_rating");
}

} // namespace

void lintScores(Lint &lint)
{
    for (const ScoreDefinition &score : lint.form().scores)
        checkScore(lint, score);
    for (std::size_t index = 0; index < lint.sites().size(); ++index) {
        const ExpressionSite &site = lint.sites()[index];
        if (site.place == ExpressionSite::Place::Score)
            checkCodes(lint, index, lint.form().scores[size_t(site.owner)]);
    }
}

} // namespace forms
