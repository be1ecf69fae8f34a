// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Parser.h"

#include "forms/expression/Functions.h"
#include "forms/expression/Nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

/// XPath 1.0 section 3.4: or, and, equality, order; section 3.5: sum, product. A sign binds strongest.
int strengthOf(Operator what)
{
    switch (what) {
    case Operator::Or:
        return 1;
    case Operator::And:
        return 2;
    case Operator::Equal:
    case Operator::NotEqual:
        return 3;
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return 4;
    case Operator::Plus:
    case Operator::Minus:
        return 5;
    case Operator::Times:
    case Operator::Divide:
    case Operator::Modulo:
        return 6;
    }
    return 0;
}

constexpr int signStrength = 6; // a sign takes one operand and nothing that follows it

Span joined(Span first, Span last)
{
    return {first.begin, last.begin + last.length - first.begin};
}

} // namespace

void Parser::parse()
{
    beginFrames();
    advance();
    if (m_token.kind == TokenKind::End) {
        m_problems.error("empty-expression", {}, u"an expression was expected here"_s);
        return;
    }
    m_tree.root = expression(0);
    if (!stopped() && m_token.kind != TokenKind::End)
        unexpected();
}

NodeIndex Parser::expression(int strength)
{
    NodeIndex left = joinedSets(operand());
    while (!stopped() && m_token.kind == TokenKind::Operator && strengthOf(m_token.what) > strength) {
        const Operator what = m_token.what;
        advance();
        const NodeIndex right = expression(strengthOf(what));
        const int depth = 1 + std::max(m_depths[size_t(left)], m_depths[size_t(right)]);
        const Span span = joined(m_tree.spans[size_t(left)], m_tree.spans[size_t(right)]);
        if (depth > longestChain && !stopped())
            return stop("nesting-too-deep", span,
                u"more than %1 operators in a row: split it over several calculations"_s.arg(longestChain));
        left = add(BinaryNode{what, KeptIndex(left), KeptIndex(right)}, span, depth);
    }
    return left;
}

/// a | b: the nodes of both (XPath 1.0 section 3.3).
NodeIndex Parser::joinedSets(NodeIndex left)
{
    while (!stopped() && m_token.kind == TokenKind::Union) {
        advance();
        const NodeIndex right = operand();
        const int depth = 1 + std::max(m_depths[size_t(left)], m_depths[size_t(right)]);
        const Span span = joined(m_tree.spans[size_t(left)], m_tree.spans[size_t(right)]);
        if (depth > longestChain && !stopped())
            return stop("nesting-too-deep", span, u"more than %1 sets in a row"_s.arg(longestChain));
        left = add(UnionNode{KeptIndex(left), KeptIndex(right)}, span, depth);
    }
    return left;
}

NodeIndex Parser::operand()
{
    if (m_nesting >= deepestNesting && !stopped())
        return stop("nesting-too-deep", m_token.span,
            u"nested more than %1 deep: split it over several calculations"_s.arg(deepestNesting));
    ++m_nesting;
    const Span span = m_token.span;
    NodeIndex made = -1;
    switch (m_token.kind) {
    case TokenKind::Number:
        made = add(NumberNode{m_token.number}, span, 1);
        advance();
        break;
    case TokenKind::Text:
        made = text();
        break;
    case TokenKind::Reference:
        made = reference();
        break;
    case TokenKind::Self:
        made = self();
        break;
    case TokenKind::Name:
        made = word();
        break;
    case TokenKind::Open:
        made = parenthesis();
        break;
    case TokenKind::Operator:
        made = m_token.what == Operator::Minus ? negation() : unexpected();
        break;
    case TokenKind::Parent:
    case TokenKind::Slash:
        made = pathFromHere();
        break;
    case TokenKind::Close:
    case TokenKind::Comma:
    case TokenKind::OpenPredicate:
    case TokenKind::ClosePredicate:
    case TokenKind::Union:
    case TokenKind::End:
        made = unexpected();
        break;
    case TokenKind::Wrong:
        made = nothing(span);
        break;
    }
    --m_nesting;
    return made;
}

NodeIndex Parser::negation()
{
    const Span sign = m_token.span;
    advance();
    const NodeIndex operand = expression(signStrength);
    const int depth = 1 + m_depths[size_t(operand)];
    return add(NegationNode{KeptIndex(operand)}, joined(sign, m_tree.spans[size_t(operand)]), depth);
}

NodeIndex Parser::parenthesis()
{
    const Span opened = m_token.span;
    advance();
    const NodeIndex inner = expression(0);
    if (stopped())
        return inner;
    if (m_token.kind != TokenKind::Close)
        return m_token.kind == TokenKind::End
            ? stop("missing-parenthesis", opened, u"this parenthesis is not closed: a \")\" is missing"_s)
            : unexpected();
    if (std::holds_alternative<BinaryNode>(m_tree.nodes[size_t(inner)]))
        m_tree.spans[size_t(inner)] = joined(opened, m_token.span);
    advance();
    return inner;
}

NodeIndex Parser::text()
{
    const int index = int(m_tree.texts.size());
    m_tree.texts.push_back(m_token.text);
    const NodeIndex made = add(TextNode{index}, m_token.span, 1);
    advance();
    return made;
}

NodeIndex Parser::word()
{
    const Token name = m_token;
    advance();
    if (stopped())
        return nothing(name.span);
    if (m_token.kind == TokenKind::Open && name.text == "current"_L1)
        return current(name);
    if (m_token.kind == TokenKind::Open && name.text == "instance"_L1)
        return instance(name);
    if (m_token.kind == TokenKind::Open)
        return call(name);
    if (m_frames.size() > 1)
        return pathFromName(name);
    bareWord(name);
    return nothing(name.span);
}

NodeIndex Parser::call(const Token &name)
{
    const std::vector<NodeIndex> given = arguments(m_token.span);
    if (stopped())
        return nothing(name.span);
    const Function *const function = findFunction(name.text);
    if (function == nullptr) {
        unknownFunction(name);
        return nothing(name.span);
    }
    const int count = int(given.size());
    if (count < function->fewest || (function->most != anyNumber && count > function->most)) {
        wrongCount(*function, name, count);
        return nothing(name.span);
    }
    int depth = 1;
    for (const NodeIndex argument : given)
        depth = std::max(depth, 1 + m_depths[size_t(argument)]);
    const NodeIndex made = add(CallNode{KeptIndex(m_tree.calls.size())}, name.span, depth);
    m_tree.calls.push_back({function, made, int(m_tree.arguments.size()), count});
    m_tree.arguments.insert(m_tree.arguments.end(), given.begin(), given.end());
    return made;
}

/// From "(" to ")", and past it.
std::vector<NodeIndex> Parser::arguments(Span opened)
{
    std::vector<NodeIndex> given;
    advance();
    if (m_token.kind == TokenKind::Close) {
        advance();
        return given;
    }
    while (!stopped()) {
        given.push_back(expression(0));
        if (stopped())
            break;
        if (m_token.kind == TokenKind::Close) {
            advance();
            break;
        }
        if (m_token.kind == TokenKind::End)
            stop("missing-parenthesis", opened, u"this parenthesis is not closed: a \")\" is missing"_s);
        else if (m_token.kind != TokenKind::Comma)
            unexpected();
        else
            advance();
    }
    return given;
}

void Parser::wrongCount(const Function &function, const Token &name, int count)
{
    const QString wanted = function.fewest == function.most ? QString::number(function.fewest)
        : function.most == anyNumber                        ? u"%1 or more"_s.arg(function.fewest)
                                                            : u"%1 to %2"_s.arg(function.fewest).arg(function.most);
    m_problems.error("argument-count", name.span,
        u"%1() takes %2 argument%3, not %4; usage: %5"_s.arg(
            function.name, wanted, wanted == "1"_L1 ? u""_s : u"s"_s, QString::number(count), function.help));
}

void Parser::unknownFunction(const Token &name)
{
    if (const RefusedFunction *const refused = findRefusedFunction(name.text)) {
        m_problems.error("unsupported-function", name.span, u"%1() is refused: %2"_s.arg(name.text, refused->reason));
        return;
    }
    m_problems.error("unknown-function", name.span,
        u"no function is named \"%1\"%2"_s.arg(name.text.left(80), didYouMean(name.text, functionNames())));
}

/// A word that is neither a function nor in quotation marks: what was meant depends on what there is.
void Parser::bareWord(const Token &name)
{
    const QString word = name.text.left(80);
    if (m_scope.slotOf(name.text)) {
        m_problems.error("unsupported-path", name.span, u"an item's answer is written ${%1}"_s.arg(word));
        return;
    }
    const Function *const function = findFunction(name.text);
    if (function != nullptr) {
        m_problems.error(
            "expected-arguments", name.span, u"a function is written with parentheses: %1"_s.arg(function->help));
        return;
    }
    m_problems.error("unsupported-path", name.span,
        u"\"%1\" is neither a number, a text nor a reference: write '%1' for a text, ${name} for an item's answer"_s
            .arg(word));
}

NodeIndex Parser::add(Node node, Span span, int depth)
{
    m_tree.nodes.push_back(node);
    m_tree.spans.push_back(span);
    m_depths.push_back(depth);
    return NodeIndex(m_tree.nodes.size()) - 1;
}

NodeIndex Parser::stop(const char *code, Span span, const QString &text)
{
    m_problems.error(code, span, text);
    m_token = {TokenKind::Wrong, span, 0, {}, {}};
    return nothing(span);
}

NodeIndex Parser::unexpected()
{
    const Span span = m_token.span;
    switch (m_token.kind) {
    case TokenKind::End:
        return stop("expected-value", span, u"the expression ends where a value was expected"_s);
    case TokenKind::Close:
        return stop("unexpected-parenthesis", span,
            u"\")\" stands where a value was expected, or closes nothing: remove it or open a parenthesis"_s);
    case TokenKind::Comma:
        return stop("unexpected-comma", span,
            u"a comma only separates a function's arguments (a decimal is written with a point: 1.5)"_s);
    case TokenKind::Operator:
        return stop("expected-value", span,
            u"a value must stand before \"%1\""_s.arg(QStringView(m_tree.text).mid(span.begin, span.length)));
    case TokenKind::Slash:
        return stop("unknown-operator", span, u"\"/\" does not divide: write div"_s);
    case TokenKind::OpenPredicate:
        return stop("unsupported-path", span, u"a predicate follows a repeat, an item or a choice list's item"_s);
    case TokenKind::ClosePredicate:
        return stop("unexpected-character", span, u"\"]\" closes nothing"_s);
    case TokenKind::Union:
        return stop("unsupported-operator", span, u"\"|\" joins sets of nodes: write or between conditions"_s);
    case TokenKind::Number:
    case TokenKind::Text:
    case TokenKind::Reference:
    case TokenKind::Self:
    case TokenKind::Parent:
    case TokenKind::Name:
    case TokenKind::Open:
    case TokenKind::Wrong:
        break;
    }
    return stop("expected-operator", span,
        u"an operator was expected before \"%1\": one of + - * div mod = != < <= > >= and or"_s.arg(
            QStringView(m_tree.text).mid(span.begin, std::min(span.length, 40))));
}

} // namespace forms
