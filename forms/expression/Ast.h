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

enum class Operator {
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
using NodeIndex = int;

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
struct NegationNode
{
    NodeIndex operand;
};
struct BinaryNode
{
    Operator what;
    NodeIndex left;
    NodeIndex right;
};
struct CallNode
{
    const Function *function;
    int first; ///< into Tree::arguments
    int count;
    int pattern = -1; ///< into Tree::patterns: a literal regular expression, compiled once
};

struct Node
{
    std::variant<NumberNode, TextNode, ReferenceNode, NegationNode, BinaryNode, CallNode> what;
    Span span;
};

struct Expression::Tree
{
    QString text;
    QString file;
    Position start;
    int nextLines = 1;
    std::optional<Slot> self;
    std::vector<Node> nodes;
    NodeIndex root = -1;
    std::vector<NodeIndex> arguments;
    std::vector<QString> texts;
    std::vector<QRegularExpression> patterns;
    std::vector<Slot> references;
};

constexpr int longestExpression = 10000; ///< characters
constexpr int deepestNesting = 64; ///< parentheses, calls and signs within each other
constexpr int longestChain = 1000; ///< operators in a row, which also nest

/// Each slot once, in order of first appearance; the item itself counts when "." or its own name stands there.
std::vector<Slot> referencesOf(const Expression::Tree &tree);

} // namespace forms
