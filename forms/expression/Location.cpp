// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Location.h"

#include <algorithm>

namespace forms {

namespace {

/// The repeats around a node, from the outside in; a repeat is not around itself.
std::vector<int> repeatsAround(const FormTree &tree, FormNode node)
{
    std::vector<int> around;
    for (int repeat = tree.repeatAround(node); repeat >= 0; repeat = tree.repeatAround({FormNode::Kind::Group, repeat}))
        around.push_back(repeat);
    std::ranges::reverse(around);
    return around;
}

int leading(const std::vector<Level> &levels, bool Level::*mark)
{
    const auto end = std::ranges::find_if(levels, [mark](const Level &level) { return !(level.*mark); });
    return int(end - levels.begin());
}

void addOnce(std::vector<Use> &uses, const Use &use)
{
    if (std::ranges::find(uses, use) == uses.end())
        uses.push_back(use);
}

} // namespace

int Location::ownLevels() const
{
    return leading(levels, &Level::isOwn);
}

int Location::sharedLevels() const
{
    return leading(levels, &Level::isShared);
}

Location locationOf(const FormTree &tree, FormNode node)
{
    Location at;
    at.node = node;
    for (const int repeat : repeatsAround(tree, node))
        at.levels.push_back({repeat, true, true, {}});
    return at;
}

Location reached(const FormTree &tree, const Location &frame, FormNode node)
{
    Location at;
    at.frame = frame.frame;
    at.node = node;
    std::vector<int> around = repeatsAround(tree, node);
    if (tree.isRepeat(node))
        around.push_back(node.index); // its instances are what is meant, also from within one
    bool isCommon = true;
    for (std::size_t depth = 0; depth < around.size(); ++depth) {
        const bool isTarget = tree.isRepeat(node) && depth + 1 == around.size();
        isCommon = isCommon && !isTarget && depth < frame.levels.size() && frame.levels[depth].repeat == around[depth];
        at.levels.push_back({around[depth], isCommon, isCommon && frame.levels[depth].isShared, {}});
    }
    return at;
}

bool goToChild(const FormTree &tree, Location &at, const QString &name)
{
    const std::optional<FormNode> child = tree.childOf(at.node, name);
    if (!child)
        return false;
    at.node = *child;
    at.predicates.clear();
    if (tree.isRepeat(*child))
        at.levels.push_back({child->index, false, false, {}});
    return true;
}

void goToParent(const FormTree &tree, Location &at)
{
    const bool isInstance = tree.isRepeat(at.node) && !at.levels.empty() && at.levels.back().repeat == at.node.index;
    if (isInstance)
        at.levels.pop_back();
    at.node = tree.parentOf(at.node);
    at.predicates.clear();
}

Location candidateAt(const Location &at, int frame)
{
    Location candidate = at;
    candidate.frame = frame;
    candidate.predicates.clear();
    for (Level &level : candidate.levels) {
        level.isOwn = true;
        level.predicates.clear();
    }
    return candidate;
}

void addUses(const FormTree &tree, const Location &at, std::vector<Use> &uses)
{
    const int shared = at.sharedLevels();
    if (at.node.kind == FormNode::Kind::Item)
        addOnce(uses, {at.node, shared});
    for (int depth = at.ownLevels(); depth < int(at.levels.size()); ++depth)
        addOnce(uses, {{FormNode::Kind::Group, at.levels[std::size_t(depth)].repeat}, std::min(shared, depth)});
    if (tree.isRepeat(at.node) && !at.levels.empty()) // position(..): the instance's place among its siblings
        addOnce(uses, {at.node, std::min(shared, int(at.levels.size()) - 1)});
}

} // namespace forms
