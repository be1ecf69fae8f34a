// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Lexer.h"
#include "forms/expression/Location.h"

namespace forms {

/// A Pratt parser: each operator has a strength, and an operand belongs to the stronger of its neighbours
/// (XPath 1.0 section 3.4 and 3.5). Wrong syntax ends the parse; a wrong name is reported and the parse goes on.
class Parser
{
public:
    Parser(Expression::Tree &tree, const NameScope &scope, Problems &problems)
        : m_tree(tree)
        , m_scope(scope)
        , m_problems(problems)
        , m_lexer(tree.text, problems)
    { }

    /// Fills the tree; its root is meaningful when no error was reported.
    void parse();

private:
    NodeIndex expression(int strength);
    NodeIndex operand();
    NodeIndex negation();
    NodeIndex parenthesis();
    NodeIndex joinedSets(NodeIndex left);
    NodeIndex text();
    NodeIndex word();
    NodeIndex call(const Token &name);
    std::vector<NodeIndex> arguments(Span opened);
    void wrongCount(const Function &function, const Token &name, int count);
    void unknownFunction(const Token &name);
    void bareWord(const Token &name);

    // Paths, in ParserPaths.cpp.
    void beginFrames();
    NodeIndex reference();
    NodeIndex self();
    NodeIndex item(Slot slot, Span span);
    NodeIndex pathFromHere();
    NodeIndex pathFromName(const Token &name);
    NodeIndex current(const Token &name);
    NodeIndex instance(const Token &name);
    NodeIndex path(Location at, Span span);
    bool step(Location &at, const QString &name, Span span);
    bool predicate(Location &at);
    NodeIndex finish(const Location &at, Span span);
    const Location &frameFor(FormNode node) const;
    int depthOf(const Path &path) const;
    int kept(const QString &text);

    NodeIndex add(Node node, Span span, int depth);
    NodeIndex nothing(Span span) { return add(NumberNode{0}, span, 1); } ///< stands in where something was wrong
    NodeIndex stop(const char *code, Span span, const QString &text);
    NodeIndex unexpected();
    void advance() { m_token = m_lexer.next(); }
    bool stopped() const { return m_token.kind == TokenKind::Wrong; }

    Expression::Tree &m_tree;
    const NameScope &m_scope;
    Problems &m_problems;
    Lexer m_lexer;
    Token m_token;
    std::vector<int> m_depths; ///< of each node's tree
    std::vector<Location> m_frames; ///< where the expression stands, and the candidates of the predicates around
    int m_nesting = 0;
};

} // namespace forms
