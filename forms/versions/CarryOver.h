// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"
#include "forms/versions/Mapping.h"

namespace forms {

/// The answers of an interview, as a store keeps them.
struct GivenAnswers
{
    QHash<Slot, Answer> answers; ///< of what stands in no repeat
    std::vector<LoadedInstance> instances; ///< each after the one around it
};

/// What became of one given answer.
struct CarriedAnswer
{
    enum class Fate {
        Kept, ///< the same answer under the same name
        Moved, ///< the same answer under another name
        Recoded, ///< another code, or another kind of answer, that says the same
        Dropped, ///< the mapping says so
        DoesNotFit, ///< the item it goes to cannot hold it, or its instance has no place
    } fate
        = Fate::Kept;
    QUuid instance; ///< the one it stands in, the same in both versions; null: in none
    Slot from = -1; ///< in the old version
    Slot to = -1; ///< in the new one; -1 when dropped
    Answer before;
    Answer after; ///< Unanswered when dropped or when it does not fit
    QString reason; ///< of the last two; in English, and never an answer
};

/// What became of one instance of a repeat, blank or not.
struct CarriedInstance
{
    QUuid id; ///< the same in both versions: what is noted at it stays with it
    int from = -1; ///< the repeat in the old version
    int to = -1; ///< in the new one; -1 when it has no place
    int answers = 0; ///< given in it, not counting what lies in instances within
    QString reason; ///< why it has no place; in English
};

/// Where something stands: an item, in an instance of its repeat.
struct CarriedPlace
{
    Slot item = -1;
    QUuid instance; ///< null: in none

    friend bool operator==(const CarriedPlace &, const CarriedPlace &) = default;
};

/// A finding of the new version over the answers as they would stand.
struct CarriedFinding
{
    Finding finding; ///< its items are slots, also within a repeat
    QUuid instance; ///< of the repeat it stands in; null: in none
    bool stoodBefore = false; ///< the old version said the same
};

/// What an interview would be in another version, before anything is changed: every given answer and every instance is
/// accounted for. Notes and marks go with the items and instances they stand at.
struct CarryOver
{
    std::vector<CarriedAnswer> answers; ///< each that was given: in no repeat, in the form's order; then by instance
    std::vector<CarriedInstance> instances; ///< each that there was, in its order
    GivenAnswers carried; ///< the new version's
    std::vector<CarriedFinding> findings;
    std::vector<CarriedPlace> newlyAsked; ///< of the new version: to be answered, and was not before
    std::vector<CarriedPlace> newlySetAside; ///< of the new version: carried, but not standing, and stood before
};

/// Options hold for both versions. Schema when the new version lacks the variant, or a setting or its value.
Result<CarryOver> carryOver(const std::shared_ptr<const FormDefinition> &before, const GivenAnswers &given,
    const Mapping &mapping, const std::shared_ptr<const FormDefinition> &after, const FormEntry::Options &options);

} // namespace forms
