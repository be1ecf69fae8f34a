// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirPathWriter.h"

#include "forms/base/Overloaded.h"
#include "forms/exchange/FhirRead.h"
#include "forms/exchange/FhirTree.h"
#include "forms/expression/Functions.h"

#include <algorithm>
#include <cmath>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return u'\'' + text + u'\'';
}

/// A number without exponent, as FHIRPath writes them.
QString numberText(double value)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return value < 0 ? u"(%1)"_s.arg(text) : text;
}

Error refused(const QString &reason)
{
    return {Error::Code::Type, {}, reason};
}

/// What an operand is wanted as.
enum class Wanted { Value, Number, Truth };

class Writer
{
public:
    Writer(const FormDefinition &form, const Expression::Tree &tree, const Item *self)
        : m_form(form)
        , m_tree(tree)
        , m_self(self)
    { }

    Result<QString> write(NodeIndex index, Wanted wanted)
    {
        const Node &node = m_tree.nodes[std::size_t(index)];
        return std::visit(Overloaded{
                              [](const NumberNode &n) { return Result<QString>(numberText(n.value)); },
                              [this](const TextNode &n) { return Result<QString>(quoted(m_tree.texts[n.text])); },
                              [this, wanted](const ReferenceNode &n) { return reference(n.slot, wanted); },
                              [this](const NegationNode &n) { return negation(n); },
                              [this](const BinaryNode &n) { return binary(n); },
                              [this](const CallNode &n) { return call(m_tree.calls[std::size_t(n.call)]); },
                              [](const auto &) { return Result<QString>(refused(u"a path"_s)); },
                          },
            node);
    }

private:
    const Item *itemOf(NodeIndex index) const
    {
        const auto *const reference = std::get_if<ReferenceNode>(&m_tree.nodes[std::size_t(index)]);
        return reference ? &m_form.items[reference->slot] : nullptr;
    }
    const QString *textOf(NodeIndex index) const
    {
        const auto *const text = std::get_if<TextNode>(&m_tree.nodes[std::size_t(index)]);
        return text ? &m_tree.texts[text->text] : nullptr;
    }

    Result<QString> answer(const Item &item) const
    {
        if (m_self == &item)
            return u"answer"_s;
        if (item.repeat >= 0)
            return refused(u"an answer of a repeat, of which FHIRPath would take every instance"_s);
        return u"%resource.descendants().where(linkId=%1).answer"_s.arg(quoted(linkIdOf(item)));
    }

    Result<QString> reference(Slot slot, Wanted wanted) const
    {
        const Item &item = m_form.items[slot];
        TRY_ASSIGN(const QString path, answer(item));
        const QString type = fhirTypeOf(m_form, item);
        if (type == "choice"_L1)
            return path + (wanted == Wanted::Number ? u".value.code.toDecimal()"_s : u".value.code"_s);
        if (type == "quantity"_L1)
            return path + u".value.value"_s;
        const bool isText = type == "string"_L1 || type == "text"_L1;
        return path + (wanted == Wanted::Number && isText ? u".value.toDecimal()"_s : u".value"_s);
    }

    Result<QString> negation(const NegationNode &node)
    {
        TRY_ASSIGN(const QString operand, write(node.operand, Wanted::Number));
        return u"(-%1)"_s.arg(operand);
    }

    Result<QString> binary(const BinaryNode &node)
    {
        const OperatorRow *const row = rowOf(node.what);
        if (!row)
            return refused(u"an operator that FHIRPath does not have"_s);
        const bool isEquality = row->takes == OperatorRow::Takes::Same;
        const bool isOpposite = node.what == Operator::NotEqual;
        TRY_ASSIGN(const QString made, isEquality ? equality(node) : plain(node, *row));
        return isOpposite ? u"iif(%1, false, true)"_s.arg(made) : made;
    }

    Result<QString> plain(const BinaryNode &node, const OperatorRow &row)
    {
        const Wanted wanted = row.takes == OperatorRow::Takes::Truths ? Wanted::Truth : Wanted::Number;
        if (isDate(node.left) || isDate(node.right))
            return dates(node, row);
        TRY_ASSIGN(const QString left, write(node.left, wanted));
        TRY_ASSIGN(const QString right, write(node.right, wanted));
        return u"(%1 %2 %3)"_s.arg(left, row.sign, right);
    }

    bool isDate(NodeIndex index) const
    {
        const Item *const item = itemOf(index);
        if (item)
            return item->holds() == AnswerKind::Date;
        const auto *const made = std::get_if<CallNode>(&m_tree.nodes[std::size_t(index)]);
        return made && m_tree.calls[std::size_t(made->call)].function->result == Kind::Date;
    }

    Result<QString> dates(const BinaryNode &node, const OperatorRow &row)
    {
        if (row.takes == OperatorRow::Takes::Truths || !isOrder(node.what))
            return refused(u"days between dates, which FHIRPath does not count"_s);
        TRY_ASSIGN(const QString left, date(node.left));
        TRY_ASSIGN(const QString right, date(node.right));
        return u"(%1 %2 %3)"_s.arg(left, row.sign, right);
    }

    static bool isOrder(Operator what)
    {
        return what == Operator::Less || what == Operator::LessOrEqual || what == Operator::Greater
            || what == Operator::GreaterOrEqual || what == Operator::Equal || what == Operator::NotEqual;
    }

    Result<QString> date(NodeIndex index)
    {
        if (const QString *const text = textOf(index))
            return u'@' + *text;
        if (!isDate(index))
            return refused(u"a date beside something that is none"_s);
        return write(index, Wanted::Value);
    }

    /// '' is how ours asks whether there is an answer; a choice is asked by its code.
    Result<QString> equality(const BinaryNode &node)
    {
        const NodeIndex literal = textOf(node.left) ? node.left : node.right;
        const NodeIndex asked = literal == node.left ? node.right : node.left;
        const QString *const text = textOf(literal);
        const Item *const item = itemOf(asked);
        if (text && item && text->isEmpty()) {
            TRY_ASSIGN(const QString path, answer(*item));
            return path + u".empty()"_s;
        }
        if (text && item && item->holds() == AnswerKind::Choice)
            return chosen(*item, *text);
        if (isDate(node.left) || isDate(node.right))
            return dates(node, *rowOf(Operator::Equal));
        const bool isNumber = std::holds_alternative<NumberNode>(m_tree.nodes[std::size_t(node.left)])
            || std::holds_alternative<NumberNode>(m_tree.nodes[std::size_t(node.right)]);
        const Wanted wanted = isNumber ? Wanted::Number : Wanted::Value;
        TRY_ASSIGN(const QString left, write(node.left, wanted));
        TRY_ASSIGN(const QString right, write(node.right, wanted));
        return u"(%1 = %2)"_s.arg(left, right);
    }

    Result<QString> chosen(const Item &item, const QString &code) const
    {
        TRY_ASSIGN(const QString path, answer(item));
        if (fhirTypeOf(m_form, item) == "boolean"_L1)
            return u"(%1.value = %2)"_s.arg(path, code == "true"_L1 || code == "OK"_L1 ? u"true"_s : u"false"_s);
        const ChoiceList *const list = m_form.choiceList(item);
        const Choice *const choice = list ? list->find(code) : nullptr;
        if (!choice)
            return refused(u"a choice that the list does not have"_s);
        const bool isCoding = optionKindOf(*choice) == "valueCoding"_L1;
        return u"%1.value.where(%2 = %3).exists()"_s.arg(
            path, isCoding ? u"code"_s : u"$this"_s, quoted(optionCodeOf(*choice)));
    }

    Result<QString> call(const MadeCall &made);
    Result<QString> plainCall(const MadeCall &made);
    Result<QString> count(const MadeCall &made);
    NodeIndex argument(const MadeCall &made, int index) const { return m_tree.arguments[made.first + index]; }

    const FormDefinition &m_form;
    const Expression::Tree &m_tree;
    const Item *m_self;
};

/// %1, %2, %3: the arguments; the letter after it what each is wanted as.
struct CallRow
{
    QLatin1StringView name;
    int arguments;
    QLatin1StringView shape;
    QLatin1StringView wanted; ///< n number, v value, t truth
};

constexpr CallRow calls[] = {
    {"if"_L1, 3, "iif(%1, %2, %3)"_L1, "tvv"_L1},
    {"coalesce"_L1, 2, "iif(%1.exists(), %1, %2)"_L1, "vv"_L1},
    {"true"_L1, 0, "true"_L1, ""_L1},
    {"false"_L1, 0, "false"_L1, ""_L1},
    {"boolean"_L1, 1, "iif(%1, true, false)"_L1, "t"_L1},
    {"not"_L1, 1, "iif(%1, false, true)"_L1, "t"_L1},
    {"number"_L1, 1, "%1"_L1, "n"_L1},
    {"string"_L1, 1, "%1.toString()"_L1, "v"_L1},
    {"int"_L1, 1, "%1.truncate()"_L1, "n"_L1},
    {"round"_L1, 1, "%1.round(0)"_L1, "n"_L1},
    {"round"_L1, 2, "%1.round(%2)"_L1, "nn"_L1},
    {"floor"_L1, 1, "%1.floor()"_L1, "n"_L1},
    {"ceiling"_L1, 1, "%1.ceiling()"_L1, "n"_L1},
    {"abs"_L1, 1, "%1.abs()"_L1, "n"_L1},
    {"sqrt"_L1, 1, "%1.sqrt()"_L1, "n"_L1},
    {"exp"_L1, 1, "%1.exp()"_L1, "n"_L1},
    {"log"_L1, 1, "%1.ln()"_L1, "n"_L1},
    {"log10"_L1, 1, "%1.log(10)"_L1, "n"_L1},
    {"pow"_L1, 2, "%1.power(%2)"_L1, "nn"_L1},
    {"min"_L1, 2, "iif(%1 <= %2, %1, %2)"_L1, "nn"_L1},
    {"max"_L1, 2, "iif(%1 >= %2, %1, %2)"_L1, "nn"_L1},
    {"string-length"_L1, 1, "iif(%1.exists(), %1.toString().length(), 0)"_L1, "v"_L1},
    {"concat"_L1, 2, "(%1 & %2)"_L1, "vv"_L1},
    {"concat"_L1, 3, "(%1 & %2 & %3)"_L1, "vvv"_L1},
    {"starts-with"_L1, 2, "%1.startsWith(%2)"_L1, "vv"_L1},
    {"ends-with"_L1, 2, "%1.endsWith(%2)"_L1, "vv"_L1},
    {"contains"_L1, 2, "%1.contains(%2)"_L1, "vv"_L1},
    {"today"_L1, 0, "today()"_L1, ""_L1},
};

Result<QString> Writer::plainCall(const MadeCall &made)
{
    const QLatin1StringView name = made.function->name;
    const auto found = std::ranges::find_if(
        calls, [&](const CallRow &row) { return row.name == name && row.arguments == made.count; });
    if (found == std::end(calls))
        return refused(u"%1(), which has no counterpart in FHIRPath"_s.arg(name));
    QStringList arguments;
    for (int i = 0; i < made.count; ++i) {
        const QLatin1Char kind = found->wanted[i];
        const Wanted wanted = kind == 'n'_L1 ? Wanted::Number : kind == 't'_L1 ? Wanted::Truth : Wanted::Value;
        TRY_ASSIGN(const QString argumentText, write(argument(made, i), wanted));
        arguments += argumentText;
    }
    QString text;
    for (qsizetype i = 0; i < found->shape.size(); ++i) { // in one pass: an argument may itself hold a "%1"
        const bool isPlace = found->shape[i] == '%'_L1;
        if (isPlace)
            ++i;
        text += isPlace ? arguments[found->shape[i].toLatin1() - '1'] : QString(found->shape[i]);
    }
    return text;
}

Result<QString> Writer::count(const MadeCall &made)
{
    QStringList parts;
    for (int i = 0; i < made.count; ++i) {
        TRY_ASSIGN(const QString value, write(argument(made, i), Wanted::Value));
        parts += u"iif(%1.exists(), 1, 0)"_s.arg(value);
    }
    return parts.size() == 1 ? parts.first() : u"(%1)"_s.arg(parts.join(u" + "_s));
}

Result<QString> Writer::call(const MadeCall &made)
{
    const QLatin1StringView name = made.function->name;
    if (name == "count-non-empty"_L1)
        return count(made);
    const Item *const first = made.count > 0 ? itemOf(argument(made, 0)) : nullptr;
    const QString *const second = made.count > 1 ? textOf(argument(made, 1)) : nullptr;
    if (name == "selected"_L1 && first && second && first->hasChoices())
        return chosen(*first, *second);
    if (name == "count-selected"_L1 && first) {
        TRY_ASSIGN(const QString path, answer(*first));
        return path + u".count()"_s;
    }
    const QString *const date = made.count > 0 ? textOf(argument(made, 0)) : nullptr;
    if (name == "date"_L1 && date && QDate::fromString(*date, Qt::ISODate).isValid())
        return u'@' + *date;
    if (name == "sum"_L1 && made.count > 0) {
        QStringList parts;
        for (int i = 0; i < made.count; ++i) {
            TRY_ASSIGN(const QString part, write(argument(made, i), Wanted::Number));
            parts += part;
        }
        return u"(%1)"_s.arg(parts.join(u" + "_s));
    }
    return plainCall(made);
}

} // namespace

Result<QString> fhirPathOf(const FormDefinition &form, const Expression &expression, const Item *self)
{
    const FhirRead read(form, expression, self);
    if (!read.isRead)
        return refused(u"it could not be read again"_s);
    return Writer(form, read.tree, self).write(read.tree.root, Wanted::Value);
}

QString calculatedType(const FormDefinition &form, const Expression &expression)
{
    const FhirRead read(form, expression, nullptr);
    if (!read.isRead)
        return u"string"_s;
    const Node &root = read.tree.nodes[std::size_t(read.tree.root)];
    Kind kind = Kind::Any;
    if (const auto *const called = std::get_if<CallNode>(&root))
        kind = read.tree.calls[std::size_t(called->call)].function->result;
    const auto *const binary = std::get_if<BinaryNode>(&root);
    if (binary)
        kind = binary->what >= Operator::Plus ? Kind::Number : Kind::Boolean;
    if (std::holds_alternative<NumberNode>(root) || std::holds_alternative<NegationNode>(root))
        kind = Kind::Number;
    if (kind == Kind::Number)
        return u"decimal"_s;
    return kind == Kind::Boolean ? u"boolean"_s : kind == Kind::Date ? u"date"_s : u"string"_s;
}

} // namespace forms::exchange
