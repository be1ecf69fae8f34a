// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"
#include "forms/versions/Mapping.h"

namespace forms {

/// What became of one given answer.
struct CarriedAnswer
{
    enum class Fate {
        Kept, ///< the same answer under the same name
        Moved, ///< the same answer under another name
        Recoded, ///< another code, or another kind of answer, that says the same
        Dropped, ///< the mapping says so
        DoesNotFit, ///< the item it goes to cannot hold it
    } fate
        = Fate::Kept;
    Slot from = -1; ///< in the old version
    Slot to = -1; ///< in the new one; -1 when dropped
    Answer before;
    Answer after; ///< Unanswered when dropped or when it does not fit
    QString reason; ///< of the last two; in English, and never an answer
};

/// A finding of the new version over the answers as they would stand.
struct CarriedFinding
{
    Finding finding;
    bool stoodBefore = false; ///< the old version said the same
};

/// What an interview would be in another version, before anything is changed: every given answer is accounted for.
struct CarryOver
{
    std::vector<CarriedAnswer> answers; ///< each that was given, in the old form's order
    QHash<Slot, Answer> carried; ///< the new version's answers
    std::vector<CarriedFinding> findings;
    std::vector<Slot> newlyAsked; ///< of the new version: to be answered, and was not before
    std::vector<Slot> newlySetAside; ///< of the new version: carried, but not standing, and stood before
};

/// Options hold for both versions. Schema when the new version lacks the variant, or a setting or its value.
Result<CarryOver> carryOver(const std::shared_ptr<const FormDefinition> &before, const QHash<Slot, Answer> &answers,
    const Mapping &mapping, const std::shared_ptr<const FormDefinition> &after, const FormEntry::Options &options);

} // namespace forms
