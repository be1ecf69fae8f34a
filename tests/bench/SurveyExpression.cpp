// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SurveyWriter.h"

#include "forms/base/Overloaded.h"
#include "forms/exchange/FhirRead.h"
#include "forms/expression/Functions.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

Error refused(const QString &reason)
{
    return {Error::Code::Type, {}, reason};
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"\\'"_s) + u'\'';
}

struct SignRow
{
    Operator what;
    QLatin1StringView sign;
};

constexpr SignRow signRows[] = {
    {Operator::Or, "or"_L1},
    {Operator::And, "and"_L1},
    {Operator::Equal, "="_L1},
    {Operator::NotEqual, "!="_L1},
    {Operator::Less, "<"_L1},
    {Operator::LessOrEqual, "<="_L1},
    {Operator::Greater, ">"_L1},
    {Operator::GreaterOrEqual, ">="_L1},
    {Operator::Plus, "+"_L1},
    {Operator::Minus, "-"_L1},
    {Operator::Times, "*"_L1},
    {Operator::Divide, "/"_L1},
    {Operator::Modulo, "%"_L1},
};

/// %1, %2, %3: the arguments.
struct CallRow
{
    QLatin1StringView name;
    int arguments;
    QLatin1StringView shape;
};

constexpr CallRow callRows[] = {
    {"not"_L1, 1, "!(%1)"_L1},
    {"boolean"_L1, 1, "(%1)"_L1},
    {"true"_L1, 0, "true"_L1},
    {"false"_L1, 0, "false"_L1},
    {"if"_L1, 3, "iif(%1, %2, %3)"_L1},
    {"coalesce"_L1, 2, "iif(%1 notempty, %1, %2)"_L1},
    {"today"_L1, 0, "today()"_L1},
    {"int"_L1, 1, "trunc(%1)"_L1},
    {"round"_L1, 1, "round(%1)"_L1},
    {"round"_L1, 2, "round(%1, %2)"_L1},
    {"pow"_L1, 2, "(%1 ^ %2)"_L1},
    {"min"_L1, 2, "min(%1, %2)"_L1},
    {"max"_L1, 2, "max(%1, %2)"_L1},
};

class Translation
{
public:
    Translation(const FormDefinition &form, const Expression::Tree &tree, int repeat)
        : m_form(form)
        , m_tree(tree)
        , m_repeat(repeat)
    { }

    Result<QString> write(NodeIndex index) const // NOLINT(misc-no-recursion): as deep as an expression may be
    {
        return std::visit(Overloaded{
                              [](const NumberNode &n) { return Result<QString>(toText(n.value)); },
                              [this](const TextNode &n) { return Result<QString>(quoted(m_tree.texts[n.text])); },
                              [this](const ReferenceNode &n) { return reference(n.slot); },
                              [this](const NegationNode &n) { return negation(n); },
                              [this](const BinaryNode &n) { return binary(n); },
                              [this](const CallNode &n) { return call(m_tree.calls[size_t(n.call)]); },
                              [](const auto &) { return Result<QString>(refused(u"a path"_s)); },
                          },
            m_tree.nodes[size_t(index)]);
    }

private:
    const Item *itemOf(NodeIndex index) const
    {
        const auto *const reference = std::get_if<ReferenceNode>(&m_tree.nodes[size_t(index)]);
        return reference ? &m_form.items[size_t(reference->slot)] : nullptr;
    }
    bool isEmptyText(NodeIndex index) const
    {
        const auto *const text = std::get_if<TextNode>(&m_tree.nodes[size_t(index)]);
        return text && m_tree.texts[text->text].isEmpty();
    }
    NodeIndex argument(const MadeCall &made, int index) const { return m_tree.arguments[made.first + index]; }

    Result<QString> reference(Slot slot) const
    {
        const Item &item = m_form.items[size_t(slot)];
        if (item.repeat < 0)
            return u'{' + item.name + u'}';
        if (item.repeat == m_repeat)
            return u"{panel.%1}"_s.arg(item.name);
        return refused(u"an answer of another repeat"_s);
    }

    Result<QString> negation(const NegationNode &node) const
    {
        TRY_ASSIGN(const QString operand, write(node.operand));
        return u"(0 - %1)"_s.arg(operand);
    }

    Result<QString> binary(const BinaryNode &node) const
    {
        const bool isEquality = node.what == Operator::Equal || node.what == Operator::NotEqual;
        if (isEquality && (isEmptyText(node.left) || isEmptyText(node.right))) {
            TRY_ASSIGN(const QString asked, write(isEmptyText(node.left) ? node.right : node.left));
            return u"(%1 %2)"_s.arg(asked, node.what == Operator::Equal ? u"empty"_s : u"notempty"_s);
        }
        TRY_ASSIGN(const QString left, write(node.left));
        TRY_ASSIGN(const QString right, write(node.right));
        const auto row = std::ranges::find(signRows, node.what, &SignRow::what);
        return u'(' + left + u' ' + row->sign + u' ' + right + u')';
    }

    Result<QString> call(const MadeCall &made) const
    {
        const QLatin1StringView name = made.function->name;
        const Item *const item = made.count > 0 ? itemOf(argument(made, 0)) : nullptr;
        if (name == "selected"_L1 && item) {
            TRY_ASSIGN(const QString asked, write(argument(made, 0)));
            TRY_ASSIGN(const QString code, write(argument(made, 1)));
            return u"(%1 %2 %3)"_s.arg(asked, item->holds() == AnswerKind::Choices ? u"contains"_s : u"="_s, code);
        }
        if (item && (name == "count-selected"_L1 || name == "string-length"_L1)) {
            TRY_ASSIGN(const QString asked, reference(item->slot));
            return asked.chopped(1) + u".length}"_s;
        }
        return plainCall(made);
    }

    Result<QString> plainCall(const MadeCall &made) const
    {
        const QLatin1StringView name = made.function->name;
        const auto row = std::ranges::find_if(
            callRows, [&](const CallRow &known) { return known.name == name && known.arguments == made.count; });
        if (row == std::end(callRows))
            return refused(u"%1()"_s.arg(name));
        QString text;
        for (qsizetype i = 0; i < row->shape.size(); ++i) { // in one pass: an argument may itself hold a "%1"
            if (row->shape[i] != '%'_L1) {
                text += row->shape[i];
                continue;
            }
            TRY_ASSIGN(const QString given, write(argument(made, row->shape[++i].toLatin1() - '1')));
            text += given;
        }
        return text;
    }

    const FormDefinition &m_form;
    const Expression::Tree &m_tree;
    int m_repeat;
};

} // namespace

Result<QString> surveyExpression(const FormDefinition &form, const Expression &expression, int repeat, const Item *self)
{
    const exchange::FhirRead read(form, expression, self);
    if (!read.isRead)
        return refused(u"a path"_s);
    return Translation(form, read.tree, repeat).write(read.tree.root);
}

} // namespace bench
