// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/TypeCheck.h"

#include "forms/base/Overloaded.h"
#include "forms/expression/Calendar.h"
#include "forms/expression/Functions.h"
#include "forms/expression/Nearest.h"
#include "forms/expression/Pattern.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

bool isNumber(const QString &text)
{
    return !std::isnan(toNumber(text));
}

bool fits(const QString &text, Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return isNumber(text);
    case Kind::Date:
    case Kind::Moment:
        return isNumber(text) || readDate(text);
    case Kind::Time:
        return isNumber(text) || readTime(text);
    case Kind::Any:
    case Kind::Text:
    case Kind::Boolean:
        return true;
    }
    return true;
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return u"a number"_s;
    case Kind::Date:
        return u"a date (2026-03-14)"_s;
    case Kind::Time:
        return u"a time (14:30)"_s;
    case Kind::Moment:
        return u"a moment (2026-03-14T14:30:00.000+01:00)"_s;
    case Kind::Text:
        return u"a text"_s;
    case Kind::Boolean:
        return u"true or false"_s;
    case Kind::Any:
        break;
    }
    return u"a value"_s;
}

/// What is asked of every node of a set, and not of its first.
bool takesSets(QLatin1StringView function)
{
    constexpr QLatin1StringView names[] = {"count"_L1, "sum"_L1, "min"_L1, "max"_L1, "count-non-empty"_L1, "concat"_L1,
        "join"_L1, "indexed-repeat"_L1, "position"_L1};
    return std::ranges::find(names, function) != std::end(names);
}

/// An item in every instance of a repeat that the expression stands outside of; a predicate picks some.
bool reachesAll(const Path &path)
{
    const bool isItem = path.kind == Path::Kind::Nodes && path.target.kind == FormNode::Kind::Item;
    return isItem && !path.steps.empty() && path.predicates.empty()
        && std::ranges::all_of(path.steps, [](const PathStep &step) { return step.predicates.empty(); });
}

} // namespace

void TypeCheck::run()
{
    m_kinds.reserve(m_tree.nodes.size());
    for (const Node &node : m_tree.nodes) // children come before their parents
        m_kinds.push_back(kindOf(node));
    checkAnswersOfRepeats();
}

void TypeCheck::checkAnswersOfRepeats()
{
    std::vector<char> isSetWanted(m_tree.nodes.size(), 0);
    for (const MadeCall &call : m_tree.calls) {
        for (int i = 0; takesSets(call.function->name) && i < call.count; ++i)
            isSetWanted[size_t(argument(call, i))] = 1;
    }
    for (const Node &node : m_tree.nodes) {
        if (const auto *const both = std::get_if<UnionNode>(&node))
            isSetWanted[both->left] = isSetWanted[both->right] = 1;
    }
    for (std::size_t index = 0; index < m_tree.nodes.size(); ++index) {
        const auto *const made = std::get_if<PathNode>(&m_tree.nodes[index]);
        if (!made || isSetWanted[index] != 0 || !reachesAll(m_tree.paths[made->path]))
            continue;
        m_problems.warning(oneOfMany, m_tree.spans[index],
            u"%1 has an answer in each instance of its repeat, and one is asked for; write sum(${%1}), "
            "count(...) or indexed-repeat(${%1}, ...)"_s.arg(m_scope.tree()->nameOf(m_tree.paths[made->path].target)));
    }
}

Kind TypeCheck::kindOf(const Node &node)
{
    return std::visit(Overloaded{
                          [](const NumberNode &) { return Kind::Number; },
                          [](const TextNode &) { return Kind::Text; },
                          [this](const ReferenceNode &reference) { return m_scope.kindOf(reference.slot); },
                          [this](const NegationNode &negation) {
                              checkArithmetic(negation.operand);
                              return Kind::Number;
                          },
                          [this](const BinaryNode &both) { return checkBinary(both); },
                          [this](const CallNode &call) { return checkCall(m_tree.calls[call.call]); },
                          [this](const PathNode &path) { return kindOf(m_tree.paths[path.path]); },
                          [](const UnionNode &) { return Kind::Any; },
                      },
        node);
}

Kind TypeCheck::kindOf(const Path &path) const
{
    const bool isItem = path.kind == Path::Kind::Nodes && path.target.kind == FormNode::Kind::Item;
    return isItem ? m_scope.kindOf(path.target.index) : Kind::Any;
}

bool TypeCheck::isReference(NodeIndex index) const
{
    const auto *const path = std::get_if<PathNode>(&at(index));
    return std::holds_alternative<ReferenceNode>(at(index))
        || (path && m_tree.paths[path->path].kind == Path::Kind::Nodes
            && m_tree.paths[path->path].target.kind == FormNode::Kind::Item);
}

const QString *TypeCheck::literal(NodeIndex index) const
{
    const auto *const text = std::get_if<TextNode>(&at(index));
    return text == nullptr ? nullptr : &m_tree.texts[size_t(text->text)];
}

Kind TypeCheck::checkBinary(const BinaryNode &node)
{
    switch (node.what) {
    case Operator::Or:
    case Operator::And:
        checkCondition(node.left);
        checkCondition(node.right);
        return Kind::Boolean;
    case Operator::Equal:
    case Operator::NotEqual:
        checkEquality(node.left, node.right, node.what);
        checkEquality(node.right, node.left, node.what);
        return Kind::Boolean;
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        checkOrder(node.left, node.right);
        checkOrder(node.right, node.left);
        return Kind::Boolean;
    case Operator::Plus:
    case Operator::Minus:
    case Operator::Times:
    case Operator::Divide:
    case Operator::Modulo:
        checkArithmetic(node.left);
        checkArithmetic(node.right);
        return Kind::Number;
    }
    return Kind::Any;
}

void TypeCheck::checkArithmetic(NodeIndex operand)
{
    const QString *const text = literal(operand);
    if (text != nullptr && !isNumber(*text))
        warn(operand, u"a text that is no number makes the result not-a-number: write a number"_s);
    else if (text == nullptr && kind(operand) == Kind::Text && isReference(operand))
        warn(operand, u"the item holds a text: make it an integer or a decimal, or write number(...)"_s);
}

void TypeCheck::checkOrder(NodeIndex operand, NodeIndex other)
{
    const QString *const text = literal(operand);
    const bool asTime = text != nullptr && (kind(other) == Kind::Time || kind(other) == Kind::Any) && readTime(*text);
    if (text != nullptr && !isNumber(*text) && !asTime)
        warn(operand, u"a text that is neither number nor date is never in order: the comparison is always false"_s);
    else if (kind(operand) == Kind::Boolean)
        warn(operand, u"true or false is put in order here: write a < b and b < c for a value between two"_s);
}

/// A literal beside something of a kind that it can never equal; blank ('') is asked of everything.
void TypeCheck::checkEquality(NodeIndex index, NodeIndex other, Operator what)
{
    const QString *const text = literal(index);
    if (text == nullptr || text->isEmpty() || fits(*text, kind(other)))
        return;
    warn(index,
        u"%1 is compared with a text that is none: this is always %2"_s.arg(
            nameOf(kind(other)), what == Operator::Equal ? u"false"_s : u"true"_s));
}

void TypeCheck::checkCondition(NodeIndex operand)
{
    const QString *const text = literal(operand);
    if (text != nullptr && !text->isEmpty())
        warn(operand, u"a text is true whatever it says, 'false' too: write true(), false() or a comparison"_s);
}

Kind TypeCheck::checkCall(MadeCall &call)
{
    for (int i = 0; i < call.count; ++i)
        checkArgument(argument(call, i), call.function->parameter(i));
    checkForm(call);
    return call.function->result;
}

void TypeCheck::checkArgument(NodeIndex index, Kind wanted)
{
    if (wanted == Kind::Boolean) {
        checkCondition(index);
        return;
    }
    const QString *const text = literal(index);
    if (text != nullptr && !text->isEmpty() && !fits(*text, wanted))
        warn(index, u"%1 was expected here, and this text is none"_s.arg(nameOf(wanted)));
}

void TypeCheck::checkForm(MadeCall &call)
{
    switch (call.function->form) {
    case Form::Plain:
        return;
    case Form::AnswerOf:
        return checkAnswerOf(argument(call, 0));
    case Form::SettingName:
        return checkSetting(argument(call, 0));
    case Form::NeedsSelf:
        if (!m_tree.self)
            m_problems.error("no-self", span(call.node),
                u"%1() keeps an item's own answer, and this expression belongs to none"_s.arg(call.function->name));
        return;
    case Form::Pattern:
        return checkPattern(call);
    case Form::DateFormat:
        return checkLiteral(call, "wrong-date-format", dateFormatProblem);
    case Form::DateTimeFormat:
        return checkLiteral(call, "wrong-date-format", dateTimeFormatProblem);
    case Form::Algorithm:
        return checkLiteral(call, "unknown-digest", algorithmProblem);
    case Form::SetOfNodes:
        return checkSet(argument(call, 0));
    case Form::ListName:
        return checkList(argument(call, 0));
    case Form::IndexedRepeat:
        return checkIndexedRepeat(call);
    case Form::ChoiceOf:
        return checkChoiceOf(call);
    case Form::Pairs:
        if (call.count % 2 != 0)
            m_problems.error("argument-count", span(call.node),
                u"a weight is missing: after the limits each condition has one; usage: %1"_s.arg(call.function->help));
        return;
    }
}

void TypeCheck::checkAnswerOf(NodeIndex index)
{
    if (!isReference(index))
        m_problems.error("not-a-reference", span(index), u"a reference was expected: write missing-code(${name})"_s);
}

bool TypeCheck::isSet(NodeIndex index) const
{
    return isReference(index) || std::holds_alternative<PathNode>(at(index))
        || std::holds_alternative<UnionNode>(at(index));
}

void TypeCheck::checkSet(NodeIndex index)
{
    if (!isSet(index))
        m_problems.error("not-a-set", span(index), u"a set of nodes was expected: write count(${name})"_s);
}

void TypeCheck::checkList(NodeIndex index)
{
    const QString *const name = literal(index);
    const FormTree *const tree = m_scope.tree();
    if (name == nullptr || !tree || !tree->hasList(*name))
        m_problems.error("unknown-list", span(index), u"a choice list's name was expected, as a text: 'name'"_s);
}

/// indexed-repeat(${name}, ${repeat}, number, ...): repeats from the outside in, each around the next and the item.
void TypeCheck::checkIndexedRepeat(MadeCall &call)
{
    bool isRight = call.count % 2 == 1 && isReference(argument(call, 0));
    for (int pair = 1; isRight && pair < call.count; pair += 2) {
        const auto *const path = std::get_if<PathNode>(&at(argument(call, pair)));
        isRight = path && m_tree.paths[path->path].target.kind == FormNode::Kind::Group && m_scope.tree()
            && m_scope.tree()->isRepeat(m_tree.paths[path->path].target);
    }
    if (!isRight)
        m_problems.error("not-a-repeat", span(call.node),
            u"an item, then repeats around it with a number each were expected: %1"_s.arg(call.function->help));
}

void TypeCheck::checkChoiceOf(MadeCall &call)
{
    const QString *const text = literal(argument(call, 1));
    const bool isWritten = text && text->startsWith(u"${"_s) && text->endsWith(u'}');
    const std::optional<Slot> slot
        = isWritten ? m_scope.slotOf(text->sliced(2, text->size() - 3).trimmed()) : std::nullopt;
    if (slot)
        call.slot = *slot;
    else
        m_problems.error(
            "not-a-reference", span(argument(call, 1)), u"a reference in a text was expected: '${name}'"_s);
}

void TypeCheck::checkSetting(NodeIndex index)
{
    const QString *const name = literal(index);
    if (name == nullptr)
        m_problems.error("not-a-text", span(index), u"a setting's name was expected: write setting('name')"_s);
    else if (!m_scope.hasSetting(*name))
        m_problems.error("unknown-setting", span(index),
            u"no setting is named \"%1\"%2"_s.arg(name->left(80), didYouMean(*name, m_scope.settings())));
}

void TypeCheck::checkPattern(MadeCall &call)
{
    const NodeIndex index = argument(call, 1);
    const QString *const written = literal(index);
    if (written == nullptr)
        return;
    QRegularExpression compiled;
    if (const PatternProblem problem = compilePattern(*written, compiled)) {
        const Span place{span(index).begin + 1 + problem->offset, 0};
        m_problems.error("wrong-pattern", place, problem->text);
        return;
    }
    call.pattern = int(m_tree.patterns.size());
    m_tree.patterns.push_back(compiled);
}

void TypeCheck::checkLiteral(const MadeCall &call, const char *code, QString (*problemOf)(const QString &))
{
    const NodeIndex index = argument(call, 1);
    const QString *const text = literal(index);
    const QString problem = text == nullptr ? QString() : problemOf(*text);
    if (!problem.isEmpty())
        m_problems.error(code, span(index), problem);
}

} // namespace forms
