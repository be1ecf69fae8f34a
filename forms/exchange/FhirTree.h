// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

namespace forms::exchange {

/// A definition as the tree of items that FHIR sees: what Questionnaire and QuestionnaireResponse have in common.
struct FhirEntry
{
    const Group *group = nullptr; ///< of a group, a repeat, a grid, or a grid's row
    const GridRow *row = nullptr;
    const Item *item = nullptr;
    const Item *other = nullptr; ///< of an open choice: the text of what else it was
    QString linkId;
    bool repeats = false;
    const Group *around = nullptr; ///< of a question with several answers: the repeat that holds them, one an instance
    std::vector<FhirEntry> children; ///< of an item: what stands under it
};

/// The entries at the top; the form's own unnamed sections are opened.
std::vector<FhirEntry> fhirTree(const FormDefinition &form);

/// What the item was called where it came from, else its name.
QString linkIdOf(const Item &item);

/// R4's item type.
QString fhirTypeOf(const FormDefinition &form, const Item &item);

/// Whether a choice is only true or false.
bool isTruthList(const ChoiceList *list);

/// "valueCoding", "valueString", …: how a choice is written as an answer.
QString optionKindOf(const Choice &choice);
QString optionCodeOf(const Choice &choice);

/// Concepts that say how an item is written there, not what it means.
bool isOwnConcept(const QString &system);

} // namespace forms::exchange
