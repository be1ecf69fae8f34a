// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Ast.h"

#include <QSet>

namespace forms {

std::vector<Slot> referencesOf(const Expression::Tree &tree)
{
    std::vector<Slot> references;
    QSet<Slot> seen;
    for (const Node &node : tree.nodes) {
        const auto *const reference = std::get_if<ReferenceNode>(&node);
        if (reference == nullptr || seen.contains(reference->slot))
            continue;
        seen.insert(reference->slot);
        references.push_back(reference->slot);
    }
    return references;
}

} // namespace forms
