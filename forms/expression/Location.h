// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Ast.h"

namespace forms {

/// A repeat on the way to where a path has come.
struct Level
{
    int repeat;
    bool isOwn; ///< the instance the frame stands in; otherwise every instance
    bool isShared; ///< the instance the whole expression stands in
    std::vector<NodeIndex> predicates;
};

/// Where a path has come while it is parsed. The own levels come first, from the outside in.
struct Location
{
    int frame = 0;
    FormNode node;
    std::vector<Level> levels;
    std::vector<NodeIndex> predicates; ///< of the node itself, when it is no repeat

    /// Of a path into a choice list: how far it has come.
    enum class Rows { None, List, Root, Row, Column } rows = Rows::None;
    QString list;
    QString column;

    int ownLevels() const;
    int sharedLevels() const;
};

/// Where an expression that stands at this node begins: in the instances it stands in itself.
Location locationOf(const FormTree &tree, FormNode node);

/// From what a frame stands at to any node by its name: what both stand in is the frame's own instance.
Location reached(const FormTree &tree, const Location &frame, FormNode node);

bool goToChild(const FormTree &tree, Location &at, const QString &name); ///< false when there is none
void goToParent(const FormTree &tree, Location &at);

/// The candidate that a predicate is asked of: the same place, with every level its own.
Location candidateAt(const Location &at, int frame);

/// What a path that ends here rests on.
void addUses(const FormTree &tree, const Location &at, std::vector<Use> &uses);

} // namespace forms
