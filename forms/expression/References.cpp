// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Ast.h"

#include <QSet>

namespace forms {

std::vector<Slot> referencesOf(const Expression::Tree &tree)
{
    std::vector<Slot> references;
    QSet<Slot> seen;
    for (const Use &use : tree.uses) {
        if (use.node.kind != FormNode::Kind::Item || seen.contains(use.node.index))
            continue;
        seen.insert(use.node.index);
        references.push_back(use.node.index);
    }
    return references;
}

} // namespace forms
