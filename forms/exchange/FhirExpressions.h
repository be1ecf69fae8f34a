// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/FhirReading.h"
#include "forms/exchange/FhirTranslator.h"

#include <map>
#include <optional>

namespace forms::exchange {

/// A variable of an item or of the form that is written as a calculate.
struct FhirCalculate
{
    QString name;
    QString calculation;
};

/// The expressions of a form: each translated, or dropped with a note that says why.
class FhirExpressions
{
public:
    explicit FhirExpressions(FhirReading &reading);

    /// A valueExpression of this item, as a condition; nothing, noted, when it has no meaning here.
    std::optional<QString> condition(const FhirNode &expression, const FhirItem &owner, const QString &word);
    /// The same as a value that fits the item.
    std::optional<FhirTerm> value(const FhirNode &expression, const FhirItem &owner, const QString &word);
    /// The same from plain text, as questionnaire-constraint holds it.
    std::optional<QString> plainCondition(const QString &expression, const FhirItem &owner, const QString &word);

    /// The owner's variables that something asked for; what may ask for them stands within the owner.
    std::vector<FhirCalculate> takeCalculates(const FhirItem &owner) { return std::move(m_calculates[&owner]); }
    void noteUnused(); ///< the variables nothing asked for

private:
    class Scope;
    struct Variable
    {
        const FhirItem *owner;
        FhirNode expression;
        bool isOpen = false; ///< being translated: who asks for it now rests on itself
        std::optional<Result<FhirMeaning>> meaning;
    };
    using Key = std::pair<const FhirItem *, QString>;

    void index(const FhirItem &item, const FhirNode &element);
    Result<FhirMeaning> translate(const FhirNode &expression, const FhirItem &owner);
    Result<FhirMeaning> variable(const QString &name, const FhirItem &asker);
    Result<FhirMeaning> kept(const QString &name, const FhirItem &owner, const FhirMeaning &meaning);
    void drop(const FhirItem &owner, const QString &word, const QString &reason);

    FhirReading &m_reading;
    std::map<Key, Variable> m_variables;
    std::map<const FhirItem *, std::vector<FhirCalculate>> m_calculates;
    qint64 m_stepsLeft = 5'000'000;
    int m_depth = 0;
};

/// "" when our language takes the text as an expression; else what it says against it.
QString expressionProblem(const QString &text);

} // namespace forms::exchange
