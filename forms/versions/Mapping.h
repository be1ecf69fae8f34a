// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <QByteArray>

namespace forms {

/// Where the answers of one item go in the other version.
struct ItemMapping
{
    QString to; ///< the item there; "" when dropped
    QHash<QString, QString> codes; ///< choices and special codes that are called something else there, old to new
    bool isDropped = false;
    QString reason; ///< why it is dropped, or the mapping's own word on the rest
};

/// Where the instances of one repeat go in the other version.
struct RepeatMapping
{
    QString to; ///< the repeat there; "" when dropped
    bool isDropped = false;
    QString reason; ///< why it is dropped
};

/// What becomes of every repeat, and of every item of one version that takes an answer: stated in a mapping, or what
/// has the same name where its answers fit.
struct Mapping
{
    QHash<QString, ItemMapping> items; ///< by the old name; an item without answers of its own is not here
    QHash<QString, RepeatMapping> repeats; ///< by the old name

    /// What the old item or repeat is called in the other version; its own name when nothing is said.
    QString nameOf(const QString &old) const;
};

struct ReadMapping
{
    std::optional<Mapping> mapping; ///< none when a finding is an error
    std::vector<DefinitionFinding> findings;
};

/// mapping.yaml, beside the newer version; hostile input as a definition is. It names both versions, so that it is
/// never laid over others than it was written for:
///   from: { version: "1.0.0" }      # or structure: <fingerprint>, or both
///   to: { version: "1.1.0" }
///   items:
///     M6: M6_days
///     M7: { to: M7b, choices: { 0: 1 } }
///     M9: { drop: true, reason: no longer asked }
///   repeats:
///     kids: children
///     visits: { drop: true, reason: no longer asked }
/// An item that is neither stated nor has one of its name that takes its answers is an error that names it; and so is a
/// repeat. The items of a repeat go to items of the repeat it goes to; those of one that is dropped go with it.
ReadMapping readMapping(
    const QByteArray &yaml, const QString &file, const FormDefinition &before, const FormDefinition &after);

/// The mapping without a file: by names alone, with an error for each item that would have to be stated.
ReadMapping mapByName(const FormDefinition &before, const FormDefinition &after);

/// Whether every answer that fits the one also fits the other's type, without anybody saying how.
bool takesAnswersOf(const Item &after, const Item &before);

/// The repeat (-1: none, the form itself) that an old one's instances go to; none when they have no place: the one it
/// is mapped to, if that lies in the repeat that the one around it goes to.
std::optional<int> repeatThere(
    const FormDefinition &before, const Mapping &mapping, const FormDefinition &after, int repeat);

/// An answer is expected of somebody: nothing computed or read-only.
bool takesAnswers(const Item &item);

} // namespace forms
