// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Nearest.h"
#include "forms/expression/Parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int deepestPredicates = 8;

bool isInRepeat(const Location &frame, int repeat)
{
    return std::ranges::find(frame.levels, repeat, &Level::repeat) != frame.levels.end();
}

} // namespace

void Parser::beginFrames()
{
    Location place;
    if (const FormTree *const tree = m_scope.tree()) {
        const bool isPlaced = m_tree.place.kind != FormNode::Kind::Form || !m_tree.self;
        place = locationOf(*tree, isPlaced ? m_tree.place : FormNode{FormNode::Kind::Item, *m_tree.self});
    }
    m_frames = {place};
    if (m_tree.choiceList.isEmpty())
        return;
    Location row;
    row.frame = 1;
    row.rows = Location::Rows::Row;
    row.list = m_tree.choiceList;
    m_frames.push_back(row);
}

/// "." is the item itself; in a predicate it is the candidate.
NodeIndex Parser::self()
{
    const Span span = m_token.span;
    advance();
    const bool isPathFromGroup = m_token.kind == TokenKind::Slash && m_scope.tree();
    if (m_frames.size() == 1 && !m_tree.self && !isPathFromGroup) {
        m_problems.error(
            "no-self", span, u"\".\" means an item's own answer, and this expression belongs to none: write ${name}"_s);
        return nothing(span);
    }
    if (!m_scope.tree()) // a form without a tree has no predicates either
        return item(*m_tree.self, span);
    return path(m_frames.size() > 1 || !m_tree.self ? m_frames.back()
                                                    : locationOf(*m_scope.tree(), {FormNode::Kind::Item, *m_tree.self}),
        span);
}

NodeIndex Parser::item(Slot slot, Span span)
{
    const Use use{{FormNode::Kind::Item, slot}, 0};
    if (std::ranges::find(m_tree.uses, use) == m_tree.uses.end())
        m_tree.uses.push_back(use);
    return add(ReferenceNode{slot}, span, 1);
}

/// ${name} speaks of where the expression stands; but in a predicate over a repeat that the expression stands outside
/// of, ${name} of that repeat can only mean the candidate.
const Location &Parser::frameFor(FormNode node) const
{
    const int repeat = m_scope.tree()->repeatAround(node);
    if (repeat < 0 || isInRepeat(m_frames.front(), repeat))
        return m_frames.front();
    for (auto frame = m_frames.rbegin(); frame + 1 != m_frames.rend(); ++frame) {
        if (isInRepeat(*frame, repeat))
            return *frame;
    }
    return m_frames.front();
}

NodeIndex Parser::reference()
{
    const Token token = m_token;
    advance();
    if (token.text.isEmpty()) {
        m_problems.error("unknown-reference", token.span, u"a name is missing between the braces: write ${name}"_s);
        return nothing(token.span);
    }
    const std::optional<Slot> slot = m_scope.slotOf(token.text);
    const FormTree *const tree = m_scope.tree();
    if (!tree && slot)
        return item(*slot, token.span);
    const std::optional<FormNode> node = tree ? tree->named(token.text) : std::nullopt;
    if (node)
        return path(reached(*tree, frameFor(*node), *node), token.span);
    m_problems.error("unknown-reference", token.span,
        u"no item is named \"%1\"%2"_s.arg(token.text.left(80), didYouMean(token.text, m_scope.names())));
    return nothing(token.span);
}

/// A path that begins with "/", ".." or, in a predicate, with a name.
NodeIndex Parser::pathFromHere()
{
    const Token first = m_token;
    const FormTree *const tree = m_scope.tree();
    if (!tree)
        return stop("unsupported-path", first.span, u"here are no groups and no paths: write ${name} for an answer"_s);
    Location at = m_frames.back();
    if (first.kind == TokenKind::Parent && at.rows == Location::Rows::None) {
        advance();
        goToParent(*tree, at);
        return path(std::move(at), first.span);
    }
    if (first.kind == TokenKind::Parent)
        return stop("unsupported-path", first.span,
            u"a choice has nothing around it: write current()/../name or ${name} for an answer"_s);
    advance();
    const bool isRoot = m_token.kind == TokenKind::Name && tree->isRootName(m_token.text);
    if (!isRoot)
        return stop("unknown-reference", first.span,
            u"a path from the form itself begins with /data/: write /data/name or ${name}"_s);
    advance();
    Location form;
    return path(std::move(form), first.span);
}

NodeIndex Parser::pathFromName(const Token &name)
{
    Location at = m_frames.back();
    return step(at, name.text, name.span) ? path(std::move(at), name.span) : nothing(name.span);
}

/// current() is where the expression stands, also within predicates.
NodeIndex Parser::current(const Token &name)
{
    const std::vector<NodeIndex> given = arguments(m_token.span);
    if (stopped())
        return nothing(name.span);
    if (!given.empty() || !m_scope.tree())
        return stop("unsupported-path", name.span, u"current() begins a path: write current()/../name"_s);
    return path(m_frames.front(), name.span);
}

/// instance('list')/root/item[...]/column: a choice list as a table.
NodeIndex Parser::instance(const Token &name)
{
    advance();
    const Token list = m_token;
    advance();
    if (stopped() || list.kind != TokenKind::Text || m_token.kind != TokenKind::Close)
        return stop("not-a-text", name.span,
            u"a choice list's name was expected: write instance('list')/root/item[name = ${x}]/label"_s);
    advance();
    if (!m_scope.tree() || !m_scope.tree()->hasList(list.text))
        return stop("unknown-list", list.span, u"no choice list is named \"%1\""_s.arg(list.text.left(80)));
    Location at;
    at.rows = Location::Rows::List;
    at.list = list.text;
    return path(std::move(at), name.span);
}

/// What follows: "/name", "/..", "[predicate]", as long as there is any.
NodeIndex Parser::path(Location at, Span span)
{
    while (!stopped() && (m_token.kind == TokenKind::Slash || m_token.kind == TokenKind::OpenPredicate)) {
        const Span sign = m_token.span;
        span.length = sign.begin + sign.length - span.begin;
        if (m_token.kind == TokenKind::OpenPredicate) {
            if (!predicate(at))
                return nothing(span);
            continue;
        }
        advance();
        const Token next = m_token;
        if (next.kind == TokenKind::Name) {
            advance();
            if (!step(at, next.text, next.span))
                return nothing(next.span);
        } else if (next.kind == TokenKind::Parent && at.rows == Location::Rows::None) {
            advance();
            goToParent(*m_scope.tree(), at);
        } else if (next.kind == TokenKind::Self) {
            advance();
        } else if (!stopped()) {
            return stop("unknown-operator", sign, u"\"/\" does not divide: write div"_s);
        }
    }
    return stopped() ? nothing(span) : finish(at, span);
}

bool Parser::step(Location &at, const QString &name, Span span)
{
    using Rows = Location::Rows;
    if (at.rows == Rows::None) {
        if (goToChild(*m_scope.tree(), at, name))
            return true;
        const QString where = at.node.kind == FormNode::Kind::Form ? u"the form"_s : m_scope.tree()->nameOf(at.node);
        m_problems.error("unknown-reference", span,
            u"there is no \"%1\" directly in %2%3"_s.arg(name.left(80), where, didYouMean(name, m_scope.names())));
        return false;
    }
    if (at.rows == Rows::List && name == "root"_L1) {
        at.rows = Rows::Root;
        return true;
    }
    if (at.rows == Rows::Root && name == "item"_L1) {
        at.rows = Rows::Row;
        return true;
    }
    const QStringList columns = m_scope.tree()->columnsOf(at.list);
    if (at.rows == Rows::Row && columns.contains(name)) {
        at.rows = Rows::Column;
        at.column = name;
        return true;
    }
    m_problems.error("unknown-column", span,
        at.rows == Rows::Row
            ? u"choice list %1 has no column \"%2\"%3"_s.arg(at.list, name.left(80), didYouMean(name, columns))
            : u"a choice list is read as instance('list')/root/item[name = ${x}]/label"_s);
    return false;
}

bool Parser::predicate(Location &at)
{
    const Span opened = m_token.span;
    if (int(m_frames.size()) > deepestPredicates) {
        stop("nesting-too-deep", opened, u"predicates nested more than %1 deep"_s.arg(deepestPredicates));
        return false;
    }
    const FormTree &tree = *m_scope.tree();
    const bool isRepeat = at.rows == Location::Rows::None && tree.isRepeat(at.node);
    if ((isRepeat && at.levels.back().isOwn) || at.rows == Location::Rows::List || at.rows == Location::Rows::Root) {
        stop("unsupported-path", opened, u"a predicate follows a repeat, an item or a choice list's item"_s);
        return false;
    }
    advance();
    m_frames.push_back(candidateAt(at, int(m_frames.size())));
    const NodeIndex condition = expression(0);
    m_frames.pop_back();
    if (!stopped() && m_token.kind != TokenKind::ClosePredicate)
        stop("missing-parenthesis", opened, u"this predicate is not closed: a \"]\" is missing"_s);
    if (stopped())
        return false;
    advance();
    (isRepeat ? at.levels.back().predicates : at.predicates).push_back(condition);
    return true;
}

int Parser::depthOf(const Path &path) const
{
    int depth = 1;
    const auto add = [&](const std::vector<NodeIndex> &predicates) {
        for (const NodeIndex predicate : predicates)
            depth = std::max(depth, 1 + m_depths[size_t(predicate)]);
    };
    add(path.predicates);
    for (const PathStep &made : path.steps)
        add(made.predicates);
    return depth;
}

int Parser::kept(const QString &text)
{
    m_tree.texts.push_back(text);
    return int(m_tree.texts.size()) - 1;
}

NodeIndex Parser::finish(const Location &at, Span span)
{
    Path made;
    made.frame = at.frame;
    made.predicates = at.predicates;
    if (at.rows != Location::Rows::None) {
        made.kind = Path::Kind::Choices;
        const bool isCandidate = at.frame > 0 && at.predicates.empty();
        made.list = isCandidate ? -1 : kept(at.list);
        made.column = at.rows == Location::Rows::Column ? kept(at.column) : -1;
    } else {
        addUses(*m_scope.tree(), at, m_tree.uses);
        if (at.levels.empty() && at.predicates.empty() && at.node.kind == FormNode::Kind::Item)
            return add(ReferenceNode{at.node.index}, span, 1);
        made.target = at.node;
        const int own = at.ownLevels();
        made.climb = int(m_frames[size_t(at.frame)].levels.size()) - own;
        for (auto level = size_t(own); level < at.levels.size(); ++level)
            made.steps.push_back({at.levels[level].repeat, at.levels[level].predicates});
    }
    const int depth = depthOf(made);
    m_tree.paths.push_back(std::move(made));
    return add(PathNode{KeptIndex(m_tree.paths.size() - 1)}, span, depth);
}

} // namespace forms
