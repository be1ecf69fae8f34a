// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirOperators.h"
#include "forms/exchange/FhirTranslator.h"

#include <QStringList>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Kind = FhirTerm::Kind;
using What = FhirMeaning::What;

namespace {

using Run = Result<FhirMeaning> (*)(const FhirCall &call);

Result<FhirTerm> argument(const FhirCall &call, std::size_t index)
{
    return call.translator.single(call.part.arguments[index], call.focus);
}

Result<FhirMeaning> filteredInput(const FhirCall &call)
{
    if (call.part.arguments.empty())
        return call.input;
    return call.translator.filtered(call.input, call.part.arguments[0]);
}

Result<FhirMeaning> exists(const FhirCall &call)
{
    TRY_ASSIGN(const FhirMeaning input, filteredInput(call));
    const bool isOnlyGroups = std::ranges::all_of(input.terms, [](const FhirTerm &t) { return t.kind == Kind::Group; });
    if (isOnlyGroups && !input.terms.empty())
        return noMeaning(u"asks whether a group has answers"_s);
    return meaningOf(existence(input.terms));
}

Result<FhirMeaning> empty(const FhirCall &call)
{
    TRY_ASSIGN(const FhirMeaning there, exists(call));
    return meaningOf(swapped(there.terms.front()));
}

Result<FhirMeaning> negated(const FhirCall &call)
{
    TRY_ASSIGN(const FhirTerm input, oneValue(call.input));
    return meaningOf(swapped(conditionOf(input)));
}

QString countOf(const FhirTerm &term)
{
    const bool isSeveral = term.kind == Kind::Codings;
    const QString count = u"%1(%2)"_s.arg(isSeveral ? u"count-selected"_s : u"count-non-empty"_s, keptValue(term).text);
    return term.condition.isEmpty() ? count : u"if(%1, %2, 0)"_s.arg(term.condition, count);
}

Result<FhirMeaning> count(const FhirCall &call)
{
    QStringList counts;
    for (const FhirTerm &term : call.input.terms) {
        if (term.kind == Kind::Group && !(term.item && term.item->isRepeat))
            return noMeaning(u"counts groups"_s);
        counts += term.kind == Kind::Group ? u"count(%1)"_s.arg(term.text) : countOf(term);
    }
    return meaningOf(numberTerm(
        counts.isEmpty() ? u"0"_s : counts.join(u" + "_s), counts.size() > 1 ? Binding::Sum : Binding::Whole));
}

Result<FhirMeaning> first(const FhirCall &call)
{
    if (call.input.terms.size() < 2 || call.input.what != What::Values)
        return call.input;
    QStringList texts;
    for (const FhirTerm &term : call.input.terms)
        texts += keptValue(term).text;
    if (call.part.text == "last"_L1)
        std::ranges::reverse(texts);
    FhirTerm made = call.input.terms.front();
    made.text = u"coalesce(%1)"_s.arg(texts.join(u", "_s));
    made.binding = Binding::Whole;
    return meaningOf(std::move(made));
}

/// FHIRPath's sum() is over those that are there; with none there is no sum.
Result<FhirMeaning> sum(const FhirCall &call)
{
    QStringList values;
    QStringList parts;
    for (const FhirTerm &term : call.input.terms) {
        TRY_ASSIGN(const FhirTerm number, oneValue({What::Values, {term}}));
        TRY_ASSIGN(const FhirTerm checked, asNumber(number));
        values += checked.text;
        parts += u"coalesce(%1, 0)"_s.arg(checked.text);
    }
    const bool isMean = call.part.text == "avg"_L1;
    if (values.isEmpty())
        return FhirMeaning();
    const QString counted = u"count-non-empty(%1)"_s.arg(values.join(u", "_s));
    const QString total = parts.join(u" + "_s);
    return meaningOf(
        numberTerm(u"if(%1 = 0, '', %2)"_s.arg(counted, isMean ? u"(%1) div %2"_s.arg(total, counted) : total)));
}

Result<FhirMeaning> extreme(const FhirCall &call)
{
    if (call.input.terms.size() > 1)
        return noMeaning(u"%1() of several answers"_s.arg(call.part.text));
    return call.input;
}

/// SDC: the score of the option that was chosen (ordinalValue, itemWeight).
Result<FhirMeaning> score(const FhirCall &call)
{
    FhirMeaning scores;
    for (const FhirTerm &term : call.input.terms) {
        if (!term.item || !term.item->options)
            return noMeaning(u"the score of something that is no choice"_s);
        QStringList parts;
        for (const FhirOption &option : term.item->options->options) {
            const QString code = literalText(option.name);
            const QString test
                = term.item->isSeveral ? u"selected(%1, %2)"_s.arg(term.text, code) : u"%1 = %2"_s.arg(term.text, code);
            if (!option.score.isEmpty())
                parts += u"if(%1, %2, 0)"_s.arg(test, option.score);
        }
        if (parts.isEmpty())
            return noMeaning(u"none of the options of %1 has a score"_s.arg(term.item->linkId.left(60)));
        FhirTerm made = numberTerm(u"if(count-non-empty(%1) = 0, '', %2)"_s.arg(term.text, parts.join(u" + "_s)));
        made.condition = term.condition;
        scores.terms.push_back(std::move(made));
    }
    return scores;
}

Result<FhirMeaning> chosenBranch(const FhirCall &call)
{
    TRY_ASSIGN(const FhirTerm given, argument(call, 0));
    TRY_ASSIGN(const FhirTerm then, argument(call, 1));
    FhirTerm otherwise = textTerm(u"''"_s);
    otherwise.kind = Kind::Nothing;
    if (call.part.arguments.size() > 2) {
        TRY_ASSIGN(otherwise, argument(call, 2));
    }
    const FhirTerm condition = conditionOf(given);
    const QString shape = u"if(%1, %2, %3)"_s;
    const bool isTruth = then.kind == Kind::Truth || otherwise.kind == Kind::Truth;
    if (isTruth) {
        const FhirTerm a = conditionOf(then);
        const FhirTerm b = conditionOf(otherwise);
        return meaningOf(
            truthTerm(shape.arg(condition.text, a.text, b.text), shape.arg(condition.text, a.whenFalse, b.whenFalse)));
    }
    FhirTerm made = then.kind == Kind::Nothing ? otherwise : then;
    const bool isSame = then.kind == otherwise.kind || then.kind == Kind::Nothing || otherwise.kind == Kind::Nothing;
    made.kind = isSame ? made.kind : Kind::Any;
    made.text = shape.arg(condition.text, then.text, otherwise.text);
    made.binding = Binding::Whole;
    made.literal = QString();
    made.item = then.item == otherwise.item ? then.item : nullptr;
    if (!made.item && (made.kind == Kind::Coding || made.kind == Kind::Codings || made.kind == Kind::Code))
        return noMeaning(u"chooses between choices of different questions"_s);
    return meaningOf(std::move(made));
}

Result<FhirMeaning> selected(const FhirCall &call)
{
    FhirMeaning all;
    for (const FhirTerm &term : call.input.terms) {
        TRY_ASSIGN(const FhirMeaning made, call.translator.meaning(call.part.arguments[0], {call.input.what, {term}}));
        all.what = made.what;
        all.terms.insert(all.terms.end(), made.terms.begin(), made.terms.end());
    }
    return all;
}

Result<FhirMeaning> all(const FhirCall &call)
{
    FhirTerm every = truthTerm(u"true()"_s, u"false()"_s);
    for (const FhirTerm &term : call.input.terms) {
        TRY_ASSIGN(const FhirTerm one, call.translator.single(call.part.arguments[0], {call.input.what, {term}}));
        TRY_ASSIGN(every, combined(u"and"_s, every, one));
    }
    return meaningOf(every);
}

void addDescendants(const FhirItem &item, const QString &condition, FhirMeaning &found)
{
    for (const auto &child : item.children) {
        FhirTerm term = answerTerm(*child);
        term.condition = condition;
        found.terms.push_back(std::move(term));
        addDescendants(*child, condition, found);
    }
}

Result<FhirMeaning> descendants(const FhirCall &call)
{
    if (call.input.what == What::Values)
        return noMeaning(u"descendants of a value"_s);
    FhirMeaning found{What::Items, {}};
    for (const FhirTerm &term : call.input.terms)
        addDescendants(*term.item, term.condition, found);
    return found;
}

Result<FhirMeaning> unchanged(const FhirCall &call)
{
    return call.input;
}

struct Row
{
    QLatin1StringView name;
    std::size_t fewest;
    std::size_t most;
    Run run;
};

constexpr Row rows[] = {
    {"exists"_L1, 0, 1, exists},
    {"hasValue"_L1, 0, 0, exists},
    {"empty"_L1, 0, 0, empty},
    {"not"_L1, 0, 0, negated},
    {"count"_L1, 0, 0, count},
    {"first"_L1, 0, 0, first},
    {"last"_L1, 0, 0, first},
    {"single"_L1, 0, 0, unchanged},
    {"distinct"_L1, 0, 0, unchanged},
    {"ofType"_L1, 1, 1, unchanged}, // what an item holds is known from its type
    {"as"_L1, 1, 1, unchanged},
    {"trace"_L1, 1, 2, unchanged},
    {"sum"_L1, 0, 0, sum},
    {"avg"_L1, 0, 0, sum},
    {"min"_L1, 0, 0, extreme},
    {"max"_L1, 0, 0, extreme},
    {"ordinal"_L1, 0, 0, score},
    {"weight"_L1, 0, 0, score},
    {"iif"_L1, 2, 3, chosenBranch},
    {"where"_L1, 1, 1, filteredInput},
    {"select"_L1, 1, 1, selected},
    {"all"_L1, 1, 1, all},
    {"descendants"_L1, 0, 0, descendants},
    {"repeat"_L1, 1, 1, descendants},
};

} // namespace

Result<FhirMeaning> calledFunction(const FhirCall &call)
{
    const std::size_t given = call.part.arguments.size();
    for (const Row &row : rows) {
        if (call.part.text == row.name && given >= row.fewest && given <= row.most)
            return row.run(call);
    }
    if (std::optional<Result<FhirMeaning>> made = plainFunction(call))
        return *std::move(made);
    if (call.part.text == "now"_L1)
        return noMeaning(u"now() changes while the form is filled in; use today()"_s);
    return noMeaning(u"%1() with %2 arguments has no counterpart here"_s.arg(call.part.text.left(40)).arg(given));
}

} // namespace forms::exchange
