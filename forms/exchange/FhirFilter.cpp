// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirOperators.h"
#include "forms/exchange/FhirTranslator.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Part = FhirPathPart;
using What = FhirMeaning::What;

Result<FhirMeaning> FhirTranslator::filtered(const FhirMeaning &input, int predicate)
{
    FhirMeaning kept{input.what, {}};
    for (const FhirTerm &term : input.terms) {
        TRY_ASSIGN(const Filter test, filter(predicate, {input.what, {term}}));
        if (!test.isKept)
            continue;
        kept.terms.push_back(term);
        FhirTerm &added = kept.terms.back();
        if (test.condition.isEmpty())
            continue;
        added.condition
            = added.condition.isEmpty() ? test.condition : u"(%1) and (%2)"_s.arg(added.condition, test.condition);
    }
    if (kept.terms.empty() && input.what == What::Items)
        return noMeaning(u"no item of this form is meant by it"_s);
    return kept;
}

bool FhirTranslator::asksForLinkId(int index) const
{
    const FhirPathPart &asked = part(index);
    return asked.kind == Part::Kind::Member && asked.text == "linkId"_L1
        && (asked.input < 0 || part(asked.input).kind == Part::Kind::This);
}

Result<FhirTranslator::Filter> FhirTranslator::filter(int predicate, const FhirMeaning &element)
{
    const FhirPathPart &test = part(predicate);
    const bool isAnd = test.kind == Part::Kind::Binary && test.text == "and"_L1;
    const bool isOr = test.kind == Part::Kind::Binary && test.text == "or"_L1;
    if (element.what == What::Items && (isAnd || isOr)) {
        TRY_ASSIGN(const Filter left, filter(test.arguments[0], element));
        const bool isSettled = left.condition.isEmpty() && left.isKept == isOr;
        if (isSettled)
            return left;
        TRY_ASSIGN(const Filter right, filter(test.arguments[1], element));
        if (left.condition.isEmpty())
            return right;
        if (right.condition.isEmpty())
            return right.isKept == isOr ? right : left;
        return Filter{true, u"(%1) %2 (%3)"_s.arg(left.condition, test.text, right.condition)};
    }
    const bool isAboutLinkId = (test.kind == Part::Kind::Binary && asksForLinkId(test.arguments[0]))
        || (test.kind == Part::Kind::Call && test.input >= 0 && asksForLinkId(test.input));
    if (element.what == What::Items && isAboutLinkId)
        return linkIdFilter(test, element.terms.front().item->linkId);
    TRY_ASSIGN(const FhirTerm condition, single(predicate, element));
    return Filter{true, conditionOf(condition).text};
}

/// linkIds are known before anything is answered: what asks for them is settled here.
Result<FhirTranslator::Filter> FhirTranslator::linkIdFilter(const FhirPathPart &test, const QString &linkId)
{
    const FhirPathPart *const sought = test.kind == Part::Kind::Binary ? &part(test.arguments[1])
        : test.arguments.size() == 1                                   ? &part(test.arguments[0])
                                                                       : nullptr;
    if (!sought)
        return noMeaning(u"asks for linkIds in a way that is not understood here"_s);
    if (test.text == "in"_L1) {
        TRY_ASSIGN(const FhirMeaning among, meaning(test.arguments[1], {}));
        const auto isIt = [&linkId](const FhirTerm &term) { return term.literal == linkId; };
        return Filter{std::ranges::any_of(among.terms, isIt), {}};
    }
    if (sought->kind != Part::Kind::Text)
        return noMeaning(u"compares a linkId with something that is computed"_s);
    if (test.text == "="_L1 || test.text == "!="_L1)
        return Filter{(linkId == sought->text) == (test.text == "="_L1), {}};
    if (test.text == "startsWith"_L1)
        return Filter{linkId.startsWith(sought->text), {}};
    if (test.text == "contains"_L1)
        return Filter{linkId.contains(sought->text), {}};
    if (test.text == "endsWith"_L1)
        return Filter{linkId.endsWith(sought->text), {}};
    return noMeaning(u"asks for linkIds in a way that is not understood here"_s);
}

} // namespace forms::exchange
