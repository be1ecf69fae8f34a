// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Evaluator.h"

#include "forms/base/Overloaded.h"
#include "forms/expression/Calendar.h"
#include "forms/expression/Compared.h"
#include "forms/expression/Functions.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qsizetype longestText = 65536; ///< a chain of calculations could otherwise double a text without end
constexpr qint64 charactersAStep = 16;

bool isCalendar(const Value &value)
{
    return std::holds_alternative<QDate>(value) || std::holds_alternative<QTime>(value)
        || std::holds_alternative<QDateTime>(value);
}

/// A text beside a date or a time is read as one: '2026-03-14', '14:30'.
double numberBeside(const Value &value, const Value &other)
{
    if (std::holds_alternative<QTime>(other)) {
        if (const QString *const text = std::get_if<QString>(&value)) {
            const auto time = readTime(*text);
            return time ? partOfDay(*time) : std::numeric_limits<double>::quiet_NaN();
        }
    }
    return toNumber(value);
}

/// XPath 1.0 section 3.4: a truth value decides, then a number, else texts are compared. Dates compare as days.
bool areEqual(const Value &left, const Value &right)
{
    if (std::holds_alternative<bool>(left) || std::holds_alternative<bool>(right))
        return toBoolean(left) == toBoolean(right);
    if (std::holds_alternative<double>(left) || std::holds_alternative<double>(right))
        return toNumber(left) == toNumber(right);
    if (isCalendar(left) || isCalendar(right)) {
        const double a = numberBeside(left, right);
        const double b = numberBeside(right, left);
        if (!std::isnan(a) && !std::isnan(b))
            return a == b;
    }
    return toText(left) == toText(right);
}

/// Beside areEqual and not its opposite: not-a-number differs from everything, itself too.
bool areDifferent(const Value &left, const Value &right)
{
    const bool asNumbers = (std::holds_alternative<double>(left) || std::holds_alternative<double>(right))
        && !std::holds_alternative<bool>(left) && !std::holds_alternative<bool>(right);
    return asNumbers ? toNumber(left) != toNumber(right) : !areEqual(left, right);
}

bool isSo(Operator what, const Value &left, const Value &right)
{
    if (what == Operator::Equal)
        return areEqual(left, right);
    if (what == Operator::NotEqual)
        return areDifferent(left, right);
    return compared(what, numberBeside(left, right), numberBeside(right, left)).value_or(false);
}

bool isArithmetic(Operator what)
{
    return what >= Operator::Plus;
}

} // namespace

Result<Value> Evaluator::run()
{
    Value result = value(m_tree.root);
    if (m_error)
        return *std::move(m_error);
    return result;
}

bool Evaluator::charge(qint64 steps)
{
    m_left -= steps;
    if (m_left < 0)
        fail(Error::Code::Schema, m_tree.root, u"the expression takes too many steps: split it over calculations"_s);
    return !m_error;
}

void Evaluator::fail(Error::Code code, NodeIndex where, const QString &detail)
{
    if (m_error)
        return;
    const Position position
        = positionAt(m_tree.text, m_tree.spans[size_t(where)].begin, m_tree.start, m_tree.nextLines);
    m_error = {code, u"%1:%2:%3"_s.arg(m_tree.file).arg(position.line).arg(position.column), detail};
    m_left = 0;
}

Value Evaluator::value(NodeIndex index)
{
    if (--m_left < 0 && !charge(0))
        return Blank{};
    const Node &node = at(index);
    return std::visit(Overloaded{
                          [](const NumberNode &number) -> Value { return number.value; },
                          [this](const TextNode &text) -> Value { return m_tree.texts[size_t(text.text)]; },
                          [this](const ReferenceNode &reference) { return m_context.value(reference.slot); },
                          [this](const NegationNode &negation) -> Value { return -number(negation.operand); },
                          [this](const BinaryNode &both) { return binary(both); },
                          [this](const CallNode &made) { return call(m_tree.calls[made.call]); },
                          [this, index](const PathNode &) { return first(index); },
                          [this, index](const UnionNode &) { return first(index); },
                      },
        node);
}

double Evaluator::number(NodeIndex index)
{
    const Node &node = at(index);
    if (const auto *const literal = std::get_if<NumberNode>(&node))
        return literal->value;
    if (const auto *const both = std::get_if<BinaryNode>(&node); both && isArithmetic(both->what))
        return --m_left < 0 && !charge(0) ? 0 : arithmetic(*both);
    return toNumber(value(index));
}

bool Evaluator::boolean(NodeIndex index)
{
    const Node &node = at(index);
    if (const auto *const both = std::get_if<BinaryNode>(&node); both && !isArithmetic(both->what))
        return --m_left < 0 && !charge(0) ? false : condition(*both);
    return isSetOfNodes(index) ? isTrueSet(index) : toBoolean(value(index));
}

Value Evaluator::binary(const BinaryNode &node)
{
    if (isArithmetic(node.what))
        return arithmetic(node);
    return condition(node);
}

double Evaluator::arithmetic(const BinaryNode &node)
{
    const double left = number(node.left);
    const double right = number(node.right);
    switch (node.what) {
    case Operator::Plus:
        return left + right;
    case Operator::Minus:
        return left - right;
    case Operator::Times:
        return left * right;
    case Operator::Divide: // by zero: infinity, or not-a-number for 0 div 0 (XPath 1.0 section 3.5)
        return left / right;
    case Operator::Modulo: // the sign follows the dividend (XPath 1.0 section 3.5)
        return std::fmod(left, right);
    case Operator::Or:
    case Operator::And:
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

bool Evaluator::condition(const BinaryNode &node)
{
    if (node.what == Operator::Or)
        return boolean(node.left) || boolean(node.right);
    if (node.what == Operator::And)
        return boolean(node.left) && boolean(node.right);
    return compared(node);
}

/// XPath 1.0 section 3.4: a comparison with a set holds when it holds for one of its nodes.
bool Evaluator::compared(const BinaryNode &node)
{
    if (!isSetOfNodes(node.left) && !isSetOfNodes(node.right)) {
        const Value left = value(node.left);
        return isSo(node.what, left, value(node.right));
    }
    const std::vector<Value> rights = values(node.right);
    for (const Value &left : values(node.left)) {
        for (const Value &right : rights) {
            if (!charge(1))
                return false;
            if (isSo(node.what, left, right))
                return true;
        }
    }
    return false;
}

Value Evaluator::call(const MadeCall &call)
{
    Call arguments(*this, call);
    Value result = call.function->run(arguments);
    return m_error ? Value() : result;
}

QString Call::text(int index)
{
    QString text = toText(value(index));
    (void)charge(text.size() / charactersAStep); // the failure is kept, and whoever asked gets a text that goes nowhere
    return text;
}

QStringList Call::texts(int index)
{
    if (!isSet(index))
        return {text(index)};
    QStringList all;
    for (const Value &value : values(index)) {
        all += toText(value);
        (void)charge(1 + all.back().size() / charactersAStep);
    }
    return all;
}

Slot Call::slot(int index) const
{
    const Node &node = m_evaluator.tree().nodes[size_t(argument(index))];
    if (const auto *const path = std::get_if<PathNode>(&node))
        return m_evaluator.tree().paths[path->path].target.index;
    return std::get<ReferenceNode>(node).slot;
}

int Call::groupOf(int index) const
{
    const Expression::Tree &tree = m_evaluator.tree();
    return tree.paths[std::get<PathNode>(tree.nodes[size_t(argument(index))]).path].target.index;
}

QString Call::missingCode() const
{
    const NodeSet found = m_evaluator.nodes(argument(0));
    return found.empty() ? QString() : context().missingCode(found.front().target.index, found.front().instance);
}

Value Call::self() const
{
    return m_evaluator.context().value(*m_evaluator.tree().self, m_evaluator.context().here());
}

const QRegularExpression *Call::pattern() const
{
    return m_call.pattern < 0 ? nullptr : &m_evaluator.tree().patterns[size_t(m_call.pattern)];
}

Value Call::made(QString text)
{
    if (text.size() > longestText)
        return fail(u"a text of more than %1 characters came out: shorten what goes in"_s.arg(longestText));
    (void)charge(text.size() / charactersAStep);
    return text;
}

Value Call::fail(const QString &detail)
{
    m_evaluator.fail(Error::Code::Schema, m_call.node, detail);
    return Blank{};
}

} // namespace forms
