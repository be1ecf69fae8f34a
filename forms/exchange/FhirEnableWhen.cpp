// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirPathWriter.h"
#include "forms/exchange/FhirRead.h"
#include "forms/expression/Functions.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

std::optional<EnableWhen> plainComparison(const FormDefinition &form, const Expression::Tree &tree, NodeIndex index)
{
    const Node &node = tree.nodes[std::size_t(index)];
    const auto itemAt = [&](NodeIndex at) {
        const auto *const reference = std::get_if<ReferenceNode>(&tree.nodes[std::size_t(at)]);
        return reference ? &form.items[reference->slot] : nullptr;
    };
    if (const auto *const called = std::get_if<CallNode>(&node)) {
        const MadeCall &made = tree.calls[std::size_t(called->call)];
        if (made.function->name != "selected"_L1)
            return {};
        const Item *const item = itemAt(tree.arguments[made.first]);
        const auto *const text = std::get_if<TextNode>(&tree.nodes[std::size_t(tree.arguments[made.first + 1])]);
        if (!item || !text || !item->hasChoices())
            return {};
        return EnableWhen{item, u"="_s, tree.texts[text->text]};
    }
    const auto *const binary = std::get_if<BinaryNode>(&node);
    const Item *const item = binary ? itemAt(binary->left) : nullptr;
    const OperatorRow *const row = binary ? rowOf(binary->what) : nullptr;
    if (!row || row->takes == OperatorRow::Takes::Truths)
        return {};
    const Node &right = tree.nodes[std::size_t(binary->right)];
    const auto *const text = std::get_if<TextNode>(&right);
    const auto *const number = std::get_if<NumberNode>(&right);
    const QString sign = binary->what == Operator::NotEqual ? u"!="_s : QString(row->sign);
    static const QStringList comparisons{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    if (!comparisons.contains(sign))
        return {};
    if (item && text)
        return EnableWhen{item, sign, tree.texts[text->text]};
    if (item && number)
        return EnableWhen{item, sign, QString::number(number->value, 'g', 15)};
    const auto *const counted = std::get_if<CallNode>(&tree.nodes[std::size_t(binary->left)]);
    if (!counted || !number || number->value != 0 || (sign != ">"_L1 && sign != "="_L1))
        return {};
    const MadeCall &made = tree.calls[std::size_t(counted->call)];
    const bool asksWhetherThere
        = (made.function->name == "count-non-empty"_L1 || made.function->name == "string-length"_L1) && made.count == 1;
    const Item *const asked = asksWhetherThere ? itemAt(tree.arguments[made.first]) : nullptr;
    if (!asked)
        return {};
    return EnableWhen{asked, u"exists"_s, sign == ">"_L1 ? u"true"_s : u"false"_s};
}

bool addComparisons(
    const FormDefinition &form, const Expression::Tree &tree, NodeIndex index, Operator joint, EnableWhens &found)
{
    const auto *const binary = std::get_if<BinaryNode>(&tree.nodes[std::size_t(index)]);
    if (binary && binary->what == joint)
        return addComparisons(form, tree, binary->left, joint, found)
            && addComparisons(form, tree, binary->right, joint, found);
    const std::optional<EnableWhen> one = plainComparison(form, tree, index);
    if (one)
        found.conditions.push_back(*one);
    return one.has_value();
}

} // namespace

QString patternOf(const FormDefinition &form, const Expression &constraint, const Item &self)
{
    const FhirRead read(form, constraint, &self);
    const auto *const called
        = read.isRead ? std::get_if<CallNode>(&read.tree.nodes[std::size_t(read.tree.root)]) : nullptr;
    if (!called)
        return {};
    const MadeCall &made = read.tree.calls[std::size_t(called->call)];
    if (made.function->name != "regex"_L1)
        return {};
    const auto *const text = std::get_if<TextNode>(&read.tree.nodes[std::size_t(read.tree.arguments[made.first + 1])]);
    const auto *const asked
        = std::get_if<ReferenceNode>(&read.tree.nodes[std::size_t(read.tree.arguments[made.first])]);
    return text && asked && asked->slot == self.slot ? read.tree.texts[text->text] : QString();
}

std::optional<EnableWhens> enableWhenOf(const FormDefinition &form, const Expression &expression)
{
    const FhirRead read(form, expression, nullptr);
    if (!read.isRead)
        return {};
    const auto *const binary = std::get_if<BinaryNode>(&read.tree.nodes[std::size_t(read.tree.root)]);
    EnableWhens found;
    found.isAny = binary && binary->what == Operator::Or;
    if (!addComparisons(form, read.tree, read.tree.root, found.isAny ? Operator::Or : Operator::And, found))
        return {};
    return found;
}

} // namespace forms::exchange
