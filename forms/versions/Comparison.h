// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/versions/Mapping.h"

namespace forms {

/// One difference between two versions of an instrument.
struct Difference
{
    enum class Kind { Added, Removed, Moved, Changed } kind = Kind::Changed;
    /// The most it can do to what has been answered.
    enum class Weight {
        Wording, ///< what is read, or in which order
        Rule, ///< what is asked for, pointed out or allowed
        Values, ///< a value, a score or a count can come out another
        DataLoss, ///< an answer that was right would be refused, has nowhere to go, or would have to be changed
    } weight
        = Weight::Wording;
    QString what; ///< "item", "choice", "group", "column", "row", "score", "band", "check", "special code", …
    QString name; ///< "M6"; of a choice the item that offers it and the code: "M7/3"; a renamed item by its old name
    QString aspect; ///< the definition's word for it: "relevant", "label.sv"; "" for the whole of it
    QString before;
    QString after;
};

struct Comparison
{
    bool sameStructure = false; ///< by fingerprint
    bool sameWording = false;
    std::vector<Difference> changes; ///< form first, then groups, items, checks, scores, plan; each in the form's order

    Difference::Weight heaviest() const; ///< Wording when there is none
};

/// Items that the mapping renames are compared with what they have become, also inside expressions; without one, names
/// are names.
Comparison compare(const FormDefinition &before, const FormDefinition &after, const Mapping &mapping = {});

QLatin1StringView wordOf(Difference::Kind kind); ///< "added"
QLatin1StringView wordOf(Difference::Weight weight); ///< "data loss"

} // namespace forms
