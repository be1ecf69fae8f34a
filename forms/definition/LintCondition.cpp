// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/LintCondition.h"

#include "forms/expression/Compared.h"
#include "forms/expression/Functions.h"
#include "forms/expression/Parser.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// Every name is known by now: the expression has been read before.
class KnownNames final : public NameScope
{
public:
    explicit KnownNames(const FormDefinition &form)
        : m_form(form)
    { }

    std::optional<Slot> slotOf(const QString &name) const override
    {
        const auto found = m_form.slotsByName.constFind(name);
        return found == m_form.slotsByName.constEnd() ? std::nullopt : std::optional(*found);
    }
    QStringList names() const override { return {}; }
    bool hasSetting(const QString &) const override { return true; }

private:
    const FormDefinition &m_form;
};

std::optional<int> settingNamed(const FormDefinition &form, const QString &name)
{
    const auto found = std::find_if(
        form.settings.begin(), form.settings.end(), [&name](const Setting &setting) { return setting.name == name; });
    return found == form.settings.end() ? std::nullopt : std::optional(int(found - form.settings.begin()));
}

struct AspectOf
{
    QLatin1StringView function;
    Subject::Aspect aspect;
};
constexpr AspectOf aspects[] = {{"missing-code"_L1, Subject::Aspect::Code},
    {"count-selected"_L1, Subject::Aspect::Count}, {"string-length"_L1, Subject::Aspect::Length}};

/// Writes a tree down as facts. Trees are bounded in depth by the parser, so recursion is.
class Writer
{
public:
    Writer(const FormDefinition &form, const Expression::Tree &tree)
        : m_form(form)
        , m_tree(tree)
    { }

    void write(NodeIndex index, bool holds, Condition &into) const
    {
        if (const auto *const binary = std::get_if<BinaryNode>(&m_tree.nodes[size_t(index)]))
            writeBinary(index, *binary, holds, into);
        else
            writeCall(index, holds, into);
    }

private:
    void writeBinary(NodeIndex index, const BinaryNode &node, bool holds, Condition &into) const
    {
        if (node.what == (holds ? Operator::And : Operator::Or)) {
            write(node.left, holds, into);
            write(node.right, holds, into);
        } else if (node.what == (holds ? Operator::Or : Operator::And)) {
            std::vector<Condition> alternatives;
            gather(index, node.what, holds, alternatives);
            into.either.push_back(std::move(alternatives));
        } else if (isComparison(node.what)) {
            writeComparison(index, node, holds, into);
        }
    }

    void gather(NodeIndex index, Operator chain, bool holds, std::vector<Condition> &alternatives) const
    {
        const auto *const binary = std::get_if<BinaryNode>(&m_tree.nodes[size_t(index)]);
        if (binary && binary->what == chain) {
            gather(binary->left, chain, holds, alternatives);
            gather(binary->right, chain, holds, alternatives);
            return;
        }
        Condition one;
        write(index, holds, one);
        alternatives.push_back(std::move(one));
    }

    void writeComparison(NodeIndex index, const BinaryNode &node, bool holds, Condition &into) const
    {
        const std::optional<Literal> left = literalAt(m_tree, node.left);
        const std::optional<Literal> right = literalAt(m_tree, node.right);
        if (left && right) {
            if (!left->text && !right->text && compared(node.what, left->number, right->number) != holds)
                into.isNever = true;
            return;
        }
        if (!left && !right)
            return;
        const std::optional<Subject> subject = subjectAt(m_form, m_tree, left ? node.right : node.left);
        if (subject)
            into.facts.push_back({*subject, left ? mirrored(node.what) : node.what, left ? *left : *right, !holds,
                sourceAt(m_tree, index)});
    }

    void writeCall(NodeIndex index, bool holds, Condition &into) const
    {
        const QLatin1StringView name = functionAt(m_tree, index);
        if (name == "not"_L1)
            write(argumentAt(m_tree, index, 0), !holds, into);
        else if (name == "true"_L1 || name == "false"_L1)
            into.isNever = into.isNever || (name == "true"_L1) != holds;
        else if (name == "selected"_L1)
            writeSelected(index, holds, into);
    }

    /// Of several choices nothing is excluded by one of them.
    void writeSelected(NodeIndex index, bool holds, Condition &into) const
    {
        const std::optional<Subject> subject = subjectAt(m_form, m_tree, argumentAt(m_tree, index, 0));
        const std::optional<Literal> code = literalAt(m_tree, argumentAt(m_tree, index, 1));
        if (!subject || !code || subject->aspect != Subject::Aspect::Answer
            || m_form.items[subject->of].holds() != AnswerKind::Choice)
            return;
        into.facts.push_back({*subject, Operator::Equal, *code, !holds, sourceAt(m_tree, index)});
    }

    const FormDefinition &m_form;
    const Expression::Tree &m_tree;
};

} // namespace

Expression::Tree treeOf(const FormDefinition &form, const Expression &expression, std::optional<Slot> self)
{
    Expression::Tree tree;
    tree.text = expression.text();
    tree.self = self;
    const Expression::Options options;
    Problems problems(tree.text, options);
    Parser(tree, KnownNames(form), problems).parse();
    return problems.hasErrors() ? Expression::Tree() : std::move(tree); // paths need more than names: nothing is told
}

Condition conditionOf(const FormDefinition &form, const Expression::Tree &tree, Truth truth)
{
    Condition condition;
    if (tree.root >= 0)
        Writer(form, tree).write(tree.root, truth == Truth::Holds, condition);
    return condition;
}

namespace {

/// From outside a repeat a name is every instance's answer: some above 5 and some below 3 exclude nothing.
std::optional<Subject> single(const FormDefinition &form, Subject::Aspect aspect, Slot slot)
{
    return form.items[size_t(slot)].repeat < 0 ? std::optional(Subject{aspect, slot}) : std::nullopt;
}

} // namespace

std::optional<Subject> subjectAt(const FormDefinition &form, const Expression::Tree &tree, NodeIndex node)
{
    if (const auto *const reference = std::get_if<ReferenceNode>(&tree.nodes[size_t(node)]))
        return single(form, Subject::Aspect::Answer, reference->slot);
    const QLatin1StringView function = functionAt(tree, node);
    if (function == "setting"_L1) {
        const std::optional<Literal> name = literalAt(tree, argumentAt(tree, node, 0));
        const std::optional<int> index = name && name->text ? settingNamed(form, *name->text) : std::nullopt;
        return index ? std::optional(Subject{Subject::Aspect::Setting, *index}) : std::nullopt;
    }
    const auto aspect = std::ranges::find(aspects, function, &AspectOf::function);
    if (aspect == std::end(aspects))
        return {};
    const NodeIndex argument = argumentAt(tree, node, 0);
    const auto *const reference = std::get_if<ReferenceNode>(&tree.nodes[size_t(argument)]);
    return reference ? single(form, aspect->aspect, reference->slot) : std::nullopt;
}

std::optional<Literal> literalAt(const Expression::Tree &tree, NodeIndex node)
{
    const Node &at = tree.nodes[size_t(node)];
    if (const auto *const number = std::get_if<NumberNode>(&at))
        return Literal{number->value, {}};
    if (const auto *const text = std::get_if<TextNode>(&at))
        return Literal{toNumber(tree.texts[size_t(text->text)]), tree.texts[size_t(text->text)]};
    if (const auto *const negation = std::get_if<NegationNode>(&at)) {
        const auto *const number = std::get_if<NumberNode>(&tree.nodes[size_t(negation->operand)]);
        return number ? std::optional(Literal{-number->value, {}}) : std::nullopt;
    }
    return {};
}

QLatin1StringView functionAt(const Expression::Tree &tree, NodeIndex node)
{
    const auto *const call = std::get_if<CallNode>(&tree.nodes[size_t(node)]);
    const Function *const function = call ? tree.calls[size_t(call->call)].function : nullptr;
    return function ? function->name : QLatin1StringView();
}

NodeIndex argumentAt(const Expression::Tree &tree, NodeIndex call, int index)
{
    const MadeCall &made = tree.calls[size_t(std::get<CallNode>(tree.nodes[size_t(call)]).call)];
    return tree.arguments[size_t(made.first) + size_t(index)];
}

QString sourceAt(const Expression::Tree &tree, NodeIndex node)
{
    const Span span = tree.spans[size_t(node)];
    return tree.text.mid(span.begin, span.length).simplified();
}

bool isComparison(Operator what)
{
    return what >= Operator::Equal && what <= Operator::GreaterOrEqual;
}

Operator mirrored(Operator what)
{
    switch (what) {
    case Operator::Less:
        return Operator::Greater;
    case Operator::LessOrEqual:
        return Operator::GreaterOrEqual;
    case Operator::Greater:
        return Operator::Less;
    case Operator::GreaterOrEqual:
        return Operator::LessOrEqual;
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::Or:
    case Operator::And:
    case Operator::Plus:
    case Operator::Minus:
    case Operator::Times:
    case Operator::Divide:
    case Operator::Modulo:
        break;
    }
    return what;
}

} // namespace forms
