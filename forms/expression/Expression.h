// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"
#include "forms/base/Result.h"
#include "forms/expression/FormTree.h"
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
    virtual const FormTree *tree() const { return nullptr; } ///< without it there are no groups, repeats and paths
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
    virtual QDateTime now() const { return QDateTime(today(), QTime(0, 0), Qt::UTC); }

    // Of a form with repeats. An instance is one of the repeat that the item or group stands in.
    virtual Instance here() const { return theForm; } ///< where the expression is evaluated
    virtual Value value(Slot slot, Instance) const { return value(slot); }
    virtual QString missingCode(Slot slot, Instance) const { return missingCode(slot); }
    virtual bool isShown(FormNode, Instance) const { return true; } ///< what is not relevant is in no set of nodes
    virtual std::vector<Instance> instancesOf(int /*repeat*/, Instance /*within*/) const { return {}; }
    virtual Instance outer(Instance) const { return theForm; }
    virtual int ordinal(Instance) const { return 0; } ///< its place among its siblings, from 0

    // Choice lists as tables: "name", "label" (in the form's first language) and their columns.
    virtual int choiceCount(const QString &) const { return 0; }
    virtual QString choiceField(const QString &, int /*choice*/, const QString & /*column*/) const { return {}; }
    virtual QString choiceLabel(Slot, const QString & /*code*/) const { return {}; }
};

/// What an expression rests on: an item's answers, or which instances a repeat has.
struct Use
{
    FormNode node;
    /// So many of the repeats around it, outermost first, are the ones the expression itself stands in: 1 for ${age} in
    /// the same repeat, 0 for all of sum(${age}) from outside.
    int shared = 0;

    friend bool operator==(const Use &, const Use &) = default;
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
        FormNode place = {}; ///< where the expression stands: what "../name" begins at, and which instance it speaks of
        /// Of a choice_filter: the list whose columns a bare word names
        QString choiceList = {}; // NOLINT(readability-redundant-member-init): g++ asks for it of whoever leaves it out
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
    const std::vector<Use> &uses() const; ///< the same with how, and the repeats whose instances matter; each once

    /// A step budget guards against hostile definitions: over it, Error Schema. Division by zero is XPath's infinity.
    Result<Value> evaluate(const EvaluationContext &context) const;
    /// A choice_filter, asked of one choice of its list.
    Result<Value> evaluateOfChoice(const EvaluationContext &context, int choice) const;

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
