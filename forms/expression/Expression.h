// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"
#include "forms/base/Result.h"
#include "forms/expression/Value.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace forms {

/// Numbers items once, when a definition is read; an expression then costs what it refers to, not a look-up by name.
using Slot = int;

/// What the parser asks the definition: names to slots, settings and missing codes that exist.
class NameScope
{
public:
    virtual ~NameScope() = default;
    virtual std::optional<Slot> slotOf(const QString &name) const = 0; ///< ${name}
    virtual QStringList names() const = 0; ///< for "did you mean"
    virtual bool hasSetting(const QString &name) const = 0; ///< setting('name')
    virtual QStringList settings() const { return {}; } ///< for "did you mean"
    virtual Kind kindOf(Slot) const { return Kind::Any; } ///< lets a text item in arithmetic be pointed out
};

/// What an evaluation asks: the answers as they stand, and the world as it was handed in. Pure: no clock of its own.
class EvaluationContext
{
public:
    virtual ~EvaluationContext() = default;
    virtual Value value(Slot slot) const = 0; ///< Blank when unanswered, not relevant, or a special code
    virtual QString missingCode(Slot slot) const = 0; ///< "X", "N" or "": for missing-code(${name})
    virtual QString setting(const QString &name) const = 0;
    virtual QDate today() const = 0;
};

/// A parsed, name-resolved, immutable expression in ODK XForms' language (XPath 1.0 operators, ${name} references,
/// "." for the item itself, the functions of the ODK XForms specification), plus the domain's own:
///   missing-code(${item})  the special code recorded there, or ''
///   setting('name')        the value of a setting that the definition declares
/// Copying is cheap: the tree is shared and never changes.
class Expression
{
public:
    struct Options
    {
        std::optional<Slot> self; ///< what "." means here; without it "." is an error
        QString file; ///< for findings
        Position start{1, 1}; ///< where the text begins in that file
        int nextLines = 1; ///< the column at which the text's second and later lines begin in that file
    };

    /// Every problem found, each with line and column in the file: unknown name, unknown function, wrong number of
    /// arguments, unfinished string, nesting over 64: errors, and then no expression. A type that cannot be meant (a
    /// word in arithmetic) is a warning beside the expression, because XPath gives it a value.
    struct Parsed;
    static Parsed parse(const QString &text, const NameScope &scope, const Options &options);

    const QString &text() const;
    const std::vector<Slot> &references() const; ///< each slot once, in order of first appearance

    /// A step budget guards against hostile definitions: over it, Error Schema. Division by zero is XPath's infinity.
    Result<Value> evaluate(const EvaluationContext &context) const;

    struct Tree; ///< in Ast.h

private:
    explicit Expression(std::shared_ptr<const Tree> tree)
        : m_tree(std::move(tree))
    { }
    std::shared_ptr<const Tree> m_tree;
};

struct Expression::Parsed
{
    std::optional<Expression> expression;
    std::vector<DefinitionFinding> findings;
};

} // namespace forms
