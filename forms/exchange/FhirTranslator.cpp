// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirTranslator.h"

#include "forms/exchange/FhirOperators.h"

#include <algorithm>
#include <ranges>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Part = FhirPathPart;
using Kind = FhirTerm::Kind;
using What = FhirMeaning::What;

namespace {

FhirTerm itemTerm(const FhirItem &item, const QString &condition)
{
    FhirTerm term = answerTerm(item);
    term.condition = condition;
    return term;
}

FhirMeaning childrenOf(const FhirMeaning &input)
{
    FhirMeaning children{What::Items, {}};
    for (const FhirTerm &term : input.terms) {
        for (const auto &child : term.item->children)
            children.terms.push_back(itemTerm(*child, term.condition));
    }
    return children;
}

FhirMeaning answersOf(const FhirMeaning &input)
{
    FhirMeaning answers{What::Answers, {}};
    std::ranges::copy_if(input.terms, std::back_inserter(answers.terms),
        [](const FhirTerm &term) { return term.item && term.item->isQuestion(); });
    return answers;
}

/// What is asked of a value itself: .code, .display, a quantity's .value.
Result<FhirMeaning> ofValues(const QString &name, FhirMeaning input)
{
    for (FhirTerm &term : input.terms) {
        const bool isChoice = term.kind == Kind::Coding || term.kind == Kind::Codings;
        if (name == "code"_L1 && (isChoice || term.kind == Kind::Text)) {
            term.kind = isChoice ? Kind::Code : term.kind; // a text stands where a value set could not be resolved
        } else if (name == "display"_L1 && isChoice) {
            term.kind = Kind::Display;
        } else if (name == "value"_L1 && term.kind == Kind::Number) {
            continue;
        } else {
            return noMeaning(u".%1 of an answer has no counterpart here"_s.arg(name.left(40)));
        }
    }
    return input;
}

/// What a form here cannot know: it is filled in beside no health record, and with no server.
QString reasonAgainst(const QString &variable)
{
    static const QStringList records{u"patient"_s, u"user"_s, u"encounter"_s, u"location"_s, u"study"_s, u"clinical"_s,
        u"PrePopQuery"_s, u"LaunchPatient"_s, u"source"_s, u"subject"_s, u"author"_s};
    if (records.contains(variable))
        return u"%%1 is a health record's; no record is at hand while a form is filled in here"_s.arg(variable);
    if (variable == "questionnaire"_L1 || variable == "qitem"_L1)
        return u"%%1 asks the definition itself, not the answers"_s.arg(variable);
    return u"there is no variable %%1 here"_s.arg(variable.left(60));
}

} // namespace

FhirMeaning meaningOf(FhirTerm term)
{
    return {What::Values, {std::move(term)}};
}

FhirMeaning itemsMeaning(const std::vector<const FhirItem *> &items)
{
    FhirMeaning meaning{What::Items, {}};
    for (const FhirItem *const item : items)
        meaning.terms.push_back(itemTerm(*item, {}));
    return meaning;
}

Result<FhirTerm> oneValue(const FhirMeaning &meaning)
{
    if (meaning.terms.empty()) {
        FhirTerm nothing = textTerm(u"''"_s);
        nothing.kind = Kind::Nothing;
        return nothing;
    }
    if (meaning.terms.size() > 1)
        return noMeaning(u"stands for %1 answers where one is needed"_s.arg(meaning.terms.size()));
    FhirTerm term = meaning.terms.front();
    if (meaning.what != What::Values) { // an item or its answer as such: whether it is there
        const FhirTerm there = existence({term});
        return term.kind == Kind::Group ? Result<FhirTerm>(noMeaning(u"a group has no value"_s)) : there;
    }
    if (term.condition.isEmpty())
        return term;
    term.text = u"if(%1, %2, '')"_s.arg(term.condition, keptValue(term).text);
    term.binding = Binding::Whole;
    term.condition.clear();
    if (term.kind == Kind::Truth)
        term.kind = Kind::Flag;
    return term;
}

Result<FhirMeaning> FhirTranslator::meaning(int index, const FhirMeaning &focus)
{
    qint64 &steps = m_scope.stepsLeft();
    if (steps < 0)
        return noMeaning(u"the form's expressions together ask for too much"_s);
    Result<FhirMeaning> made = unchecked(part(index), focus);
    if (!made)
        return made;
    steps -= 1 + qint64(made->terms.size());
    for (const FhirTerm &term : made->terms) {
        steps -= (term.text.size() + term.whenFalse.size()) / 100;
        if (term.text.size() > longestText || term.whenFalse.size() > longestText
            || term.condition.size() > longestText)
            return noMeaning(u"grows past %1 characters; split it over several variables"_s.arg(longestText));
    }
    if (steps < 0)
        return noMeaning(u"the form's expressions together ask for too much"_s);
    return made;
}

Result<FhirTerm> FhirTranslator::single(int index, const FhirMeaning &focus)
{
    TRY_ASSIGN(const FhirMeaning made, meaning(index, focus));
    return oneValue(made);
}

Result<FhirMeaning> FhirTranslator::unchecked(const FhirPathPart &part, const FhirMeaning &focus)
{
    switch (part.kind) {
    case Part::Kind::This:
        return focus;
    case Part::Kind::Variable:
        return variable(part.text);
    case Part::Kind::Member: {
        if (part.input < 0)
            return member(part, focus, true);
        TRY_ASSIGN(const FhirMeaning input, meaning(part.input, focus));
        return member(part, input, false);
    }
    case Part::Kind::Call: {
        if (part.input < 0)
            return calledFunction({*this, part, focus, focus});
        TRY_ASSIGN(const FhirMeaning input, meaning(part.input, focus));
        return calledFunction({*this, part, input, focus});
    }
    case Part::Kind::Index:
        return indexed(part, focus);
    case Part::Kind::Binary:
        return binary(part, focus);
    case Part::Kind::Negation: {
        TRY_ASSIGN(const FhirTerm operand, single(part.arguments[0], focus));
        TRY_ASSIGN(const FhirTerm number, asNumber(operand));
        FhirTerm negative = numberTerm(u"-%1"_s.arg(within(number, Binding::Whole)));
        negative.binding = number.text.startsWith(u'-') ? Binding::Product : Binding::Whole;
        return meaningOf(std::move(negative));
    }
    case Part::Kind::Empty:
    case Part::Kind::Text:
    case Part::Kind::Number:
    case Part::Kind::Truth:
    case Part::Kind::Date:
    case Part::Kind::Moment:
    case Part::Kind::Time:
    case Part::Kind::Quantity:
        break;
    }
    return literal(part);
}

Result<FhirMeaning> FhirTranslator::literal(const FhirPathPart &part)
{
    FhirTerm term;
    term.literal = part.text;
    switch (part.kind) {
    case Part::Kind::Empty:
        return FhirMeaning();
    case Part::Kind::Number:
        term.kind = Kind::Number;
        term.text = part.text;
        break;
    case Part::Kind::Truth:
        term = truthTerm(part.text + u"()"_s, part.text == "true"_L1 ? u"false()"_s : u"true()"_s);
        term.literal = part.text;
        break;
    case Part::Kind::Date:
        if (part.text.size() != 10)
            return noMeaning(u"a date without its day"_s);
        term.kind = Kind::Date;
        term.text = u"date('%1')"_s.arg(part.text);
        break;
    case Part::Kind::Moment:
        term.kind = Kind::Moment;
        term.text = u"date-time('%1')"_s.arg(part.text);
        break;
    case Part::Kind::Time:
        term.kind = Kind::Time;
        term.text = u"time('%1')"_s.arg(part.text);
        break;
    case Part::Kind::Quantity:
        if (!part.unit.startsWith("day"_L1) && !part.unit.startsWith("week"_L1))
            return noMeaning(u"a quantity with the unit %1"_s.arg(part.unit.left(40)));
        term.kind = Kind::Days;
        term.text = part.unit.startsWith("week"_L1) ? part.text + u" * 7"_s : part.text;
        break;
    default:
        term.kind = Kind::Text;
        term.literal = part.text.isNull() ? u""_s : part.text;
        term.text = literalText(part.text);
    }
    return meaningOf(std::move(term));
}

Result<FhirMeaning> FhirTranslator::variable(const QString &name)
{
    if (name == "resource"_L1 || name == "rootResource"_L1)
        return itemsMeaning({&m_scope.form()});
    if (name == "context"_L1)
        return itemsMeaning({&m_scope.context()});
    Result<FhirMeaning> known = m_scope.variable(name);
    if (!known && known.error().code == Error::Code::NotFound)
        return noMeaning(reasonAgainst(name));
    return known;
}

Result<FhirMeaning> FhirTranslator::member(const FhirPathPart &part, const FhirMeaning &input, bool isFirst)
{
    const QString &name = part.text;
    if (isFirst && name == "QuestionnaireResponse"_L1)
        return itemsMeaning({&m_scope.form()});
    if (input.what == What::Values)
        return ofValues(name, input);
    if (name == "item"_L1)
        return childrenOf(input);
    if (name == "answer"_L1 && input.what == What::Items)
        return answersOf(input);
    if (input.what == What::Answers && name.startsWith("value"_L1)) {
        FhirMeaning values = input;
        values.what = What::Values;
        return values;
    }
    return noMeaning(u".%1 is not among what a response here is asked for"_s.arg(name.left(40)));
}

Result<FhirMeaning> FhirTranslator::indexed(const FhirPathPart &part, const FhirMeaning &focus)
{
    TRY_ASSIGN(const FhirMeaning input, meaning(part.input, focus));
    const FhirPathPart &index = this->part(part.arguments[0]);
    if (index.kind != Part::Kind::Number || index.text != "0"_L1 || input.terms.size() > 1)
        return noMeaning(u"an index other than [0] of one answer"_s);
    return input;
}

Result<FhirTerm> FhirTranslator::isAmong(const FhirTerm &one, const FhirMeaning &among)
{
    if (among.terms.empty())
        return truthTerm(u"false()"_s, u"true()"_s);
    TRY_ASSIGN(FhirTerm any, combined(u"="_s, one, among.terms.front()));
    for (const FhirTerm &term : among.terms | std::views::drop(1)) {
        TRY_ASSIGN(const FhirTerm equal, combined(u"="_s, one, term));
        TRY_ASSIGN(any, combined(u"or"_s, any, equal));
    }
    return any;
}

Result<FhirMeaning> FhirTranslator::binary(const FhirPathPart &part, const FhirMeaning &focus)
{
    if (part.text == "|"_L1) {
        TRY_ASSIGN(FhirMeaning left, meaning(part.arguments[0], focus));
        TRY_ASSIGN(const FhirMeaning right, meaning(part.arguments[1], focus));
        if (left.what != right.what && !left.terms.empty() && !right.terms.empty())
            return noMeaning(u"joins items with values"_s);
        left.what = left.terms.empty() ? right.what : left.what;
        left.terms.insert(left.terms.end(), right.terms.begin(), right.terms.end());
        return left;
    }
    if (part.text == "is"_L1)
        return noMeaning(u"asks for a type"_s);
    if (part.text == "as"_L1) // what an item holds is known from its type
        return meaning(part.arguments[0], focus);
    const bool isIn = part.text == "in"_L1;
    if (isIn || part.text == "contains"_L1) {
        TRY_ASSIGN(const FhirTerm one, single(part.arguments[isIn ? 0 : 1], focus));
        TRY_ASSIGN(const FhirMeaning among, meaning(part.arguments[isIn ? 1 : 0], focus));
        TRY_ASSIGN(FhirTerm any, isAmong(one, among));
        return meaningOf(std::move(any));
    }
    TRY_ASSIGN(const FhirTerm left, single(part.arguments[0], focus));
    TRY_ASSIGN(const FhirTerm right, single(part.arguments[1], focus));
    TRY_ASSIGN(FhirTerm made, combined(part.text, left, right));
    return meaningOf(std::move(made));
}

Result<FhirMeaning> translated(const QString &expression, FhirPathScope &scope)
{
    TRY_ASSIGN(const FhirPath path, FhirPath::parse(expression));
    return FhirTranslator(path, scope).meaning(path.root, itemsMeaning({&scope.context()}));
}

} // namespace forms::exchange
