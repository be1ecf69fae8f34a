// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/FhirMeaning.h"
#include "forms/exchange/FhirPath.h"

#include <optional>

namespace forms::exchange {

/// Where an expression stands.
class FhirPathScope
{
public:
    virtual ~FhirPathScope() = default;
    virtual const FhirItem &form() const = 0; ///< %resource
    virtual const FhirItem &context() const = 0; ///< the item it belongs to, or the form
    virtual Result<FhirMeaning> variable(const QString &name) = 0; ///< the form's own, or an item's around it
    virtual qint64 &stepsLeft() = 0; ///< of a whole form: an expression may come from anywhere
};

/// An expression of FHIRPath in our language: the subset that asks for answers by linkId and counts with them. Anything
/// else is an error that says why.
class FhirTranslator
{
public:
    FhirTranslator(const FhirPath &path, FhirPathScope &scope)
        : m_path(path)
        , m_scope(scope)
    { }

    Result<FhirMeaning> meaning(int part, const FhirMeaning &focus);
    Result<FhirTerm> single(int part, const FhirMeaning &focus); ///< one value
    Result<FhirMeaning> filtered(const FhirMeaning &input, int predicate); ///< where()

    const FhirPathPart &part(int index) const { return m_path.parts[std::size_t(index)]; }

    static constexpr int longestText = 10'000;

private:
    struct Filter
    {
        bool isKept = true;
        QString condition;
    };

    Result<FhirMeaning> unchecked(const FhirPathPart &part, const FhirMeaning &focus);
    Result<FhirMeaning> literal(const FhirPathPart &part);
    Result<FhirMeaning> variable(const QString &name);
    Result<FhirMeaning> member(const FhirPathPart &part, const FhirMeaning &input, bool isFirst);
    Result<FhirMeaning> indexed(const FhirPathPart &part, const FhirMeaning &focus);
    Result<FhirTerm> isAmong(const FhirTerm &one, const FhirMeaning &among);
    Result<FhirMeaning> binary(const FhirPathPart &part, const FhirMeaning &focus);
    Result<Filter> filter(int predicate, const FhirMeaning &element);
    Result<Filter> linkIdFilter(const FhirPathPart &predicate, const QString &linkId);
    bool asksForLinkId(int part) const;

    const FhirPath &m_path;
    FhirPathScope &m_scope;
};

/// The call of a function on what stands before its dot.
struct FhirCall
{
    FhirTranslator &translator;
    const FhirPathPart &part;
    const FhirMeaning &input;
    const FhirMeaning &focus;
};
Result<FhirMeaning> calledFunction(const FhirCall &call);
std::optional<Result<FhirMeaning>> plainFunction(const FhirCall &call); ///< those that only have another name here

FhirMeaning meaningOf(FhirTerm term);
FhirMeaning itemsMeaning(const std::vector<const FhirItem *> &items);

/// The one value of a meaning; of several an error.
Result<FhirTerm> oneValue(const FhirMeaning &meaning);

/// Parse and translate; Error with the reason.
Result<FhirMeaning> translated(const QString &expression, FhirPathScope &scope);

} // namespace forms::exchange
