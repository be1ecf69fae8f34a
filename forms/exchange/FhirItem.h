// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/LocalText.h"
#include "forms/exchange/FhirJson.h"

#include <QString>

#include <memory>
#include <vector>

namespace forms::exchange {

/// One answer that is offered: an answerOption, or a concept of a value set.
struct FhirOption
{
    QString name; ///< the choice's here
    LocalText label;
    QString code; ///< of a valueCoding; of the other kinds the value as text
    QString system;
    QString score; ///< ordinalValue or itemWeight
    QString kind; ///< "valueCoding", "valueString", "valueInteger", "valueDate"
    bool isExclusive = false;
    bool isInitial = false;
};

struct FhirOptions
{
    QString listName;
    std::vector<FhirOption> options;
};

/// An item of a Questionnaire while it comes in: what FHIR calls it, and what it is called here.
struct FhirItem
{
    FhirNode node; ///< none: the Questionnaire itself
    QString linkId;
    QString type; ///< FHIR's, "group" for what only holds others
    QString name; ///< here
    FhirItem *parent = nullptr;
    std::vector<std::unique_ptr<FhirItem>> children;
    std::shared_ptr<const FhirOptions> options; ///< shared by the items that name the same value set
    bool isSeveral = false; ///< choices, of which several may be chosen
    bool isOpen = false; ///< open-choice: or something else
    bool isHidden = false; ///< itself or a group around it
    bool isRepeat = false; ///< asked for each instance
    QString repeatName; ///< of a question that repeats: the repeat around it

    bool isGroup() const { return type == QLatin1StringView("group"); }
    bool isDisplay() const { return type == QLatin1StringView("display"); }
    bool isQuestion() const { return !isGroup() && !isDisplay(); }
};

} // namespace forms::exchange
