// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace operations {

/// An expression of a definition, and what it comes to on the answers as they stand.
struct Evaluation
{
    enum class What {
        Relevant,
        GroupRelevant, ///< of a group around the item
        Required,
        Constraint,
        Calculation,
        Default,
        Set,
        ChoiceFilter,
        RepeatCount,
        Check,
        Tried, ///< typed to try it out
    } what
        = What::Tried;
    QString where; ///< the item, group or check it stands at
    QString text;
    QString to; ///< of Set: what it records
    std::optional<bool> holds; ///< of what is a condition
    QString value; ///< of the rest; empty: blank
    bool isBroken = false; ///< it could not be evaluated (its step budget is spent)

    struct Reference
    {
        QString name;
        QString value; ///< as it stands: "12", "X"
        forms::ItemStanding standing;
    };
    std::vector<Reference> references;
    QStringList falseParts; ///< of a condition that does not hold: the parts that make it so

    bool hides() const { return (what == What::Relevant || what == What::GroupRelevant) && holds == false; }
};

/// Everything that the item's words say, the groups around it first, and the checks that name it last.
std::vector<Evaluation> evaluationsOf(const forms::FormEntry &entry, forms::Cell slot);

/// An expression that stands nowhere, on the same answers; "." is the item at hand.
struct TriedExpression
{
    std::vector<forms::DefinitionFinding> findings;
    std::optional<Evaluation> evaluation; ///< none when a finding is an error
};
TriedExpression tryExpression(const forms::FormEntry &entry, forms::Cell slot, const QString &text);

} // namespace operations
