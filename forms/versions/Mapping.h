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

/// What becomes of every item of one version that takes an answer: stated in a mapping, or the item of the same name
/// where its answers fit.
struct Mapping
{
    QHash<QString, ItemMapping> items; ///< by the old name; an item without answers of its own is not here

    /// What the old item is called in the other version; its own name when nothing is said.
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
/// An item that is neither stated nor has one of its name that takes its answers is an error that names it.
ReadMapping readMapping(
    const QByteArray &yaml, const QString &file, const FormDefinition &before, const FormDefinition &after);

/// The mapping without a file: by names alone, with an error for each item that would have to be stated.
ReadMapping mapByName(const FormDefinition &before, const FormDefinition &after);

/// Whether every answer that fits the one also fits the other's type, without anybody saying how.
bool takesAnswersOf(const Item &after, const Item &before);

/// An answer is expected of somebody: nothing computed or read-only.
bool takesAnswers(const Item &item);

} // namespace forms
