// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Expression.h"
#include "forms/expression/Problems.h"

#include <QRegularExpression>

#include <optional>
#include <variant>
#include <vector>

namespace forms {

struct Function;

enum class Operator : quint8 {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
};

/// Nodes lie flat, children before their parents: an index is all that binds them, and passes over the tree are loops.
/// They are kept small, and what is not needed to evaluate lies elsewhere: in a large form memory is what costs.
using NodeIndex = int;

constexpr int longestExpression = 10000; ///< characters
constexpr int deepestNesting = 64; ///< parentheses, calls and signs within each other
constexpr int longestChain = 1000; ///< operators in a row, which also nest

using KeptIndex = quint16; ///< of a node, within a node
static_assert(longestExpression <= 65535); // each node has at least a character of its own

struct NumberNode
{
    double value;
};
struct TextNode
{
    int text; ///< into Tree::texts
};
struct ReferenceNode
{
    Slot slot;
};
struct PathNode
{
    KeptIndex path; ///< into Tree::paths
};
struct UnionNode
{
    KeptIndex left;
    KeptIndex right;
};
struct NegationNode
{
    KeptIndex operand;
};
struct BinaryNode
{
    Operator what;
    KeptIndex left;
    KeptIndex right;
};
struct CallNode
{
    KeptIndex call; ///< into Tree::calls
};

using Node = std::variant<NumberNode, TextNode, ReferenceNode, NegationNode, BinaryNode, CallNode, PathNode, UnionNode>;
static_assert(sizeof(Node) == 16);

struct MadeCall
{
    const Function *function;
    NodeIndex node; ///< its own
    int first; ///< into Tree::arguments
    int count;
    int pattern = -1; ///< into Tree::patterns: a literal regular expression, compiled once
    Slot slot = -1; ///< of jr:choice-name: the item whose choice it is
};

/// A repeat that a path goes into: every one of its instances that the predicates let through.
struct PathStep
{
    int repeat;
    std::vector<NodeIndex> predicates;
};

/// A set of nodes: an item's answers or a group in the instances that the steps reach, or rows of a choice list.
/// A frame is what "here" means: 0 where the expression stands, 1 the candidate of the outermost predicate, and so on.
struct Path
{
    enum class Kind : quint8 { Nodes, Choices } kind = Kind::Nodes;
    int frame = 0;
    FormNode target; ///< of Nodes
    int climb = 0; ///< from the frame's instance so many instances outwards
    std::vector<PathStep> steps;
    std::vector<NodeIndex> predicates; ///< of the target when it is no repeat; of a choice list's rows
    int list = -1; ///< of Choices: into Tree::texts; -1 for the candidate of the frame
    int column = -1; ///< of Choices: into Tree::texts; -1 for the row itself

    bool isOne() const { return kind == Kind::Nodes ? steps.empty() && predicates.empty() : list < 0; }
};

struct Expression::Tree
{
    std::vector<Node> nodes;
    NodeIndex root = -1;
    std::optional<Slot> self;
    FormNode place;
    QString choiceList;
    std::vector<Path> paths;
    std::vector<Use> uses;
    std::vector<MadeCall> calls;
    std::vector<NodeIndex> arguments;
    std::vector<QString> texts;
    std::vector<QRegularExpression> patterns;

    std::vector<Span> spans; ///< of the nodes
    std::vector<Slot> references;
    QString text;
    QString file;
    Position start;
    int nextLines = 1;
};

/// Each slot once, in order of first appearance; the item itself counts when "." or its own name stands there.
std::vector<Slot> referencesOf(const Expression::Tree &tree);

} // namespace forms
