// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Evaluation.h"

#include "forms/definition/DefinitionTree.h"
#include "forms/definition/Dependencies.h"
#include "forms/expression/Lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Expression;

namespace operations {

namespace {

using What = Evaluation::What;

forms::Kind kindOf(const forms::Item &item)
{
    switch (item.holds()) {
    case forms::AnswerKind::Whole:
    case forms::AnswerKind::Decimal:
        return forms::Kind::Number;
    case forms::AnswerKind::Date:
        return forms::Kind::Date;
    case forms::AnswerKind::Time:
        return forms::Kind::Time;
    case forms::AnswerKind::Moment:
        return forms::Kind::Moment;
    case forms::AnswerKind::Text:
        return forms::Kind::Text;
    case forms::AnswerKind::None:
    case forms::AnswerKind::Any:
    case forms::AnswerKind::Choice:
    case forms::AnswerKind::Choices:
    case forms::AnswerKind::File:
        break;
    }
    return forms::Kind::Any;
}

/// The names of a definition that has been read.
class Names final : public forms::NameScope
{
public:
    explicit Names(const forms::FormDefinition &form)
        : m_form(form)
        , m_tree(form)
    { }
    std::optional<forms::Slot> slotOf(const QString &name) const override
    {
        const auto found = m_form.slotsByName.constFind(name);
        return found == m_form.slotsByName.constEnd() ? std::nullopt : std::optional(*found);
    }
    QStringList names() const override { return m_form.slotsByName.keys(); }
    const forms::FormTree *tree() const override { return &m_tree; }
    bool hasSetting(const QString &name) const override { return settings().contains(name); }
    QStringList settings() const override
    {
        QStringList all;
        for (const forms::Setting &setting : m_form.settings)
            all += setting.name;
        return all;
    }
    forms::Kind kindOf(forms::Slot slot) const override { return operations::kindOf(m_form.items[slot]); }

private:
    const forms::FormDefinition &m_form;
    forms::DefinitionTree m_tree;
};

/// The text cut at every such operator that stands in no parenthesis; one part when there is none.
QStringList cutAt(forms::Operator wanted, const QString &text)
{
    forms::Problems problems(text, {});
    forms::Lexer lexer(text, problems);
    QStringList parts;
    qsizetype from = 0;
    int depth = 0;
    for (forms::Token token = lexer.next(); token.kind != forms::TokenKind::End; token = lexer.next()) {
        if (token.kind == forms::TokenKind::Open || token.kind == forms::TokenKind::OpenPredicate)
            ++depth;
        else if (token.kind == forms::TokenKind::Close || token.kind == forms::TokenKind::ClosePredicate)
            --depth;
        if (depth != 0 || token.kind != forms::TokenKind::Operator || token.what != wanted)
            continue;
        parts += text.mid(from, token.span.begin - from).trimmed();
        from = token.span.begin + token.span.length;
    }
    parts += text.mid(from).trimmed();
    return parts;
}

Evaluation stated(What what, const QString &where, const QString &text)
{
    Evaluation made;
    made.what = what;
    made.where = where;
    made.text = text;
    return made;
}

class Evaluator
{
public:
    /// At a cell; -1: where no item is, and "." means nothing.
    Evaluator(const forms::FormEntry &entry, forms::Cell cell)
        : m_entry(entry)
        , m_names(entry.definition())
        , m_cell(cell)
    { }

    Evaluation condition(What what, const QString &where, const Expression &expression) const
    {
        Evaluation made = plain(what, where, expression);
        if (made.isBroken)
            return made;
        made.holds = isTrue(expression);
        if (made.holds == false)
            made.falseParts = falseParts(expression.text());
        if (made.falseParts == QStringList{expression.text()})
            made.falseParts.clear(); // the whole says no more than itself
        return made;
    }

    Evaluation plain(What what, const QString &where, const Expression &expression) const
    {
        Evaluation made = stated(what, where, expression.text());
        const auto value = evaluate(expression);
        made.isBroken = !value;
        if (value)
            made.value = forms::toText(*value);
        for (const forms::Slot slot : expression.references()) {
            for (const forms::Cell cell : seenFromHere(slot))
                made.references.push_back({.name = m_entry.item(cell).name,
                    .value = forms::canonicalText(m_entry.answer(cell)),
                    .standing = m_entry.standing(cell)});
        }
        return made;
    }

    Expression::Parsed parse(const QString &text) const
    {
        Expression::Options options;
        if (m_cell >= 0) {
            options.self = m_entry.item(m_cell).slot;
            options.place = {forms::FormNode::Kind::Item, *options.self};
        }
        return Expression::parse(text, m_names, options);
    }

private:
    bool isTrue(const Expression &expression) const
    {
        const auto value = evaluate(expression);
        return value && forms::toBoolean(*value);
    }

    forms::Result<forms::Value> evaluate(const Expression &expression) const
    {
        return m_cell >= 0 ? m_entry.evaluate(expression, m_cell) : expression.evaluate(m_entry.context());
    }

    /// Of an item in the same repeat the cell of the same instance; else of every instance.
    std::vector<forms::Cell> seenFromHere(forms::Slot slot) const
    {
        const int repeat = m_entry.definition().items[slot].repeat;
        const forms::Instances &instances = m_entry.instances();
        if (repeat < 0 || m_cell < 0)
            return m_entry.cellsOf(slot);
        const forms::Instance here = instances.withRepeat(instances.instanceOf(m_cell), repeat);
        return here == forms::theForm ? m_entry.cellsOf(slot) : std::vector<forms::Cell>{m_entry.cellOf(slot, here)};
    }

    /// What makes a condition false: every part of an "or", and of an "and" those that are false themselves.
    QStringList falseParts(const QString &text) const
    {
        for (const forms::Operator what : {forms::Operator::Or, forms::Operator::And}) {
            const QStringList parts = cutAt(what, text);
            if (parts.size() < 2)
                continue;
            QStringList wrong;
            for (const QString &part : parts)
                wrong += falsePartsOf(part);
            return wrong;
        }
        return {text};
    }

    QStringList falsePartsOf(const QString &part) const
    {
        const Expression::Parsed parsed = parse(part);
        return parsed.expression && !isTrue(*parsed.expression) ? falseParts(part) : QStringList();
    }

    const forms::FormEntry &m_entry;
    Names m_names;
    forms::Cell m_cell;
};

void addGroups(const forms::FormDefinition &form, int group, const Evaluator &evaluator, std::vector<Evaluation> &all)
{
    if (group < 0)
        return;
    const forms::Group &around = form.groups[group];
    addGroups(form, around.parent, evaluator, all);
    if (around.relevant)
        all.push_back(evaluator.condition(What::GroupRelevant, around.name, *around.relevant));
    if (around.repeatCount)
        all.push_back(evaluator.plain(What::RepeatCount, around.name, *around.repeatCount));
}

void addOwn(const forms::Item &item, const Evaluator &evaluator, std::vector<Evaluation> &all)
{
    using Own = std::optional<Expression> forms::Item::*;
    for (const auto &[what, word] :
        std::initializer_list<std::pair<What, Own>>{{What::Relevant, &forms::Item::relevant},
            {What::Required, &forms::Item::required}, {What::Constraint, &forms::Item::constraint}}) {
        if (item.*word)
            all.push_back(evaluator.condition(what, item.name, *(item.*word)));
    }
    for (const auto &[what, word] : std::initializer_list<std::pair<What, Own>>{
             {What::Calculation, &forms::Item::calculation}, {What::Default, &forms::Item::defaultExpression}}) {
        if (item.*word)
            all.push_back(evaluator.plain(what, item.name, *(item.*word)));
    }
    if (item.defaultValue) {
        all.push_back(stated(What::Default, item.name, *item.defaultValue));
        all.back().value = *item.defaultValue;
    }
    for (const forms::SetRule &rule : item.sets) {
        all.push_back(evaluator.condition(What::Set, item.name, rule.when));
        all.back().to = rule.to;
    }
}

/// A filter is asked of each choice: what it comes to is what is offered.
Evaluation offered(const forms::FormEntry &entry, forms::Cell cell, const Evaluator &evaluator)
{
    const forms::Item &item = entry.item(cell);
    Evaluation made = evaluator.plain(What::ChoiceFilter, item.name, *item.choiceFilter);
    made.isBroken = false; // of no choice it means nothing
    QStringList codes;
    const forms::ChoiceList *const list = entry.definition().choiceList(item);
    for (const int choice : entry.offeredChoices(cell))
        codes += list->choices[std::size_t(choice)].name;
    made.value = codes.join(u' ');
    return made;
}

/// Where a check that names the item is asked: at a cell of the instance, of each when the item lies outside; -1: once.
std::vector<forms::Cell> placesOf(const forms::Check &check, const forms::FormEntry &entry, forms::Cell cell)
{
    const int repeat = forms::Dependencies::repeatOf(entry.definition(), check.expression);
    if (repeat < 0)
        return {-1};
    const forms::Instances &instances = entry.instances();
    const forms::Slot any = instances.itemsOf(repeat).front(); // a check is asked where an item is
    const forms::Instance here = instances.withRepeat(instances.instanceOf(cell), repeat);
    return here == forms::theForm ? entry.cellsOf(any) : std::vector<forms::Cell>{instances.cellOf(any, here)};
}

} // namespace

std::vector<Evaluation> evaluationsOf(const forms::FormEntry &entry, forms::Slot slot)
{
    const forms::FormDefinition &form = entry.definition();
    const forms::Item &item = entry.item(slot);
    const Evaluator evaluator(entry, slot);
    std::vector<Evaluation> all;
    addGroups(form, item.group, evaluator, all);
    addOwn(item, evaluator, all);
    if (item.choiceFilter)
        all.push_back(offered(entry, slot, evaluator));
    for (const forms::Check &check : form.checks) {
        if (std::ranges::find(check.items, item.slot) == check.items.end())
            continue;
        for (const forms::Cell cell : placesOf(check, entry, slot))
            all.push_back(Evaluator(entry, cell).condition(What::Check, check.id, check.expression));
    }
    return all;
}

TriedExpression tryExpression(const forms::FormEntry &entry, forms::Slot slot, const QString &text)
{
    const Evaluator evaluator(entry, slot);
    Expression::Parsed parsed = evaluator.parse(text);
    TriedExpression tried{.findings = std::move(parsed.findings), .evaluation = {}};
    if (parsed.expression)
        tried.evaluation = evaluator.plain(What::Tried, {}, *parsed.expression);
    return tried;
}

} // namespace operations
