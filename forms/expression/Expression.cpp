// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Expression.h"

#include "forms/expression/Ast.h"
#include "forms/expression/Evaluator.h"
#include "forms/expression/Parser.h"
#include "forms/expression/TypeCheck.h"

using namespace Qt::StringLiterals;

namespace forms {

Expression::Parsed Expression::parse(const QString &text, const NameScope &scope, const Options &options)
{
    Problems problems(text, options);
    if (text.size() > longestExpression) {
        problems.error("too-long", {},
            u"an expression has at most %1 characters: split it over several calculations"_s.arg(longestExpression));
        return {std::nullopt, problems.take()};
    }
    auto tree = std::make_shared<Tree>();
    tree->text = text;
    tree->file = options.file;
    tree->start = options.start;
    tree->nextLines = options.nextLines;
    tree->self = options.self;
    tree->place = options.place;
    tree->choiceList = options.choiceList;
    Parser(*tree, scope, problems).parse();
    if (!problems.hasErrors())
        TypeCheck(*tree, scope, problems).run();
    if (problems.hasErrors())
        return {std::nullopt, problems.take()};
    tree->references = referencesOf(*tree);
    tree->nodes.shrink_to_fit();
    tree->spans.shrink_to_fit();
    return {Expression(std::move(tree)), problems.take()};
}

const QString &Expression::text() const
{
    return m_tree->text;
}

const std::vector<Slot> &Expression::references() const
{
    return m_tree->references;
}

const std::vector<Use> &Expression::uses() const
{
    return m_tree->uses;
}

Result<Value> Expression::evaluateOfChoice(const EvaluationContext &context, int choice) const
{
    return Evaluator(*m_tree, context).runOfChoice(choice);
}

Result<Value> Expression::evaluate(const EvaluationContext &context) const
{
    return Evaluator(*m_tree, context).run();
}

} // namespace forms
