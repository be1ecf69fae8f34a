// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <vector>

namespace forms {

/// What an item's or a group's standing follows from. A node is a slot, or items.size() + the index of a group:
/// - an item rests on what its relevant, calculation and set rules name, and on its group;
/// - a group rests on what its relevant names, and on the group around it.
/// - a repeat also rests on what its repeat_count names; what asks for its instances rests on it.
/// A trigger starts a writing, which follows nothing. A constraint or required changes no value, so two items may
/// constrain each other.
struct Dependencies
{
    /// On this node, in the instances that lie in the same ones of so many repeats, counted from the outside.
    struct Rest
    {
        int node;
        int shared;
    };
    std::vector<std::vector<Rest>> restsOn; ///< each node once

    /// What an expression rests on.
    static void add(std::vector<Rest> &rests, const FormDefinition &form, const std::optional<Expression> &expression);
    /// The repeat in each of whose instances an expression is asked, by what it speaks of; -1: of none, once.
    static int repeatOf(const FormDefinition &form, const Expression &expression);
    static Dependencies of(const FormDefinition &form);

    /// The first node of each cycle and the way back to it: a -> b -> a as {a, b, a}.
    std::vector<std::vector<int>> cycles() const;
};

} // namespace forms
