// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/exchange/Exchange.h"
#include "forms/exchange/FhirPathWriter.h"
#include "forms/exchange/FhirTree.h"

#include <nlohmann/json.hpp>

namespace forms::exchange {

using FhirOut = nlohmann::ordered_json;

std::string toJson(const QString &text);
/// Two spaces an indentation, a line feed at the end; the same bytes for the same definition.
QByteArray bytesOf(const FhirOut &resource);
QString questionnaireUrl(const FormDefinition &form);
FhirOut expressionExtension(QLatin1StringView url, const QString &fhirPath);
FhirOut itemControlExtension(QLatin1StringView code);
FhirOut valueExtension(QLatin1StringView url, const char *word, const FhirOut &value);
void addIfAny(FhirOut &made, const char *word, const FhirOut &list); ///< a list that is empty is left out: R4 has none

/// A number as JSON: whole ones without a point.
FhirOut numberJson(double value);

/// Items of a definition as a Questionnaire's; elements in R4's order.
class FhirItemWriter
{
public:
    FhirItemWriter(const FormDefinition &form, std::vector<Note> &notes)
        : m_form(form)
        , m_notes(notes)
    { }

    FhirOut item(const FhirEntry &entry);
    void setText(FhirOut &element, const char *word, const LocalText &text) const;
    FhirOut constraint(const QString &key, const QString &severity, const QString &fhirPath, const LocalText &human);

private:
    FhirOut group(const FhirEntry &entry);
    FhirOut question(const FhirEntry &entry);
    void addHelp(const QString &linkId, const LocalText &hint, const LocalText &guidance, FhirOut &children) const;
    void addRelevance(
        const std::optional<Expression> &relevant, const QString &linkId, FhirOut &made, FhirOut &extensions);
    bool addEnableWhen(const EnableWhens &conditions, FhirOut &made) const;
    void addRules(const Item &item, const QString &type, FhirOut &extensions);
    void addLooks(const Item &item, const QString &type, FhirOut &extensions) const;
    void addBounds(const Item &item, const QString &type, FhirOut &extensions) const;
    void addCode(const Item &item, FhirOut &made) const;
    void addOptions(const FhirEntry &entry, FhirOut &made) const;
    void addInitial(const Item &item, const QString &type, FhirOut &made, FhirOut &extensions);
    void noteRest(const Item &item, const QString &linkId);
    void drop(const QString &where, const QString &what);

    const FormDefinition &m_form;
    std::vector<Note> &m_notes;
};

/// An answer's value: {"valueInteger": 3}; nothing when the type cannot hold it.
struct FhirValue
{
    std::string word;
    FhirOut value;
};
std::optional<FhirValue> fhirValue(
    const FormDefinition &form, const Item &item, const QString &type, const Answer &answer);

/// A choice as it is offered; without its label.
FhirOut optionValue(const Choice &choice);

/// The word an answer of this type is written with: "valueInteger".
std::string valueWord(const QString &type);

} // namespace forms::exchange
