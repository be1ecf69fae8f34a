// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/LintCondition.h"
#include "forms/definition/Reading.h"

namespace forms {

/// What the rules of the lint share: the whole form, its expressions with their places, and where findings go.
class Lint
{
public:
    Lint(Reading &reading, const YamlNode &root);

    const FormDefinition &form() const { return m_reading.form; }
    const YamlNode &root() const { return m_root; }
    const std::vector<ExpressionSite> &sites() const { return m_reading.sites; }
    const Expression *expressionAt(const ExpressionSite &site) const;
    const Expression::Tree &treeOfSite(std::size_t site) const { return m_trees[site]; }

    QString ownerName(const ExpressionSite &site) const; ///< "relevant of a"
    Position place(const ExpressionSite &site, const Expression::Tree &tree, NodeIndex node) const;
    Position choicePosition(const ChoiceList &list, const Choice &choice) const;
    Position wordPosition(const char *part, const QString &name) const; ///< of an entry of settings, variants, …

    void report(QLatin1StringView code, Position position, const QString &text);
    bool isFull() const { return m_reading.hasAllWarnings(); }

    /// How often each item's value is read: by expressions, checks, scores, plans and labels.
    const std::vector<int> &uses() const { return m_uses; }

private:
    void noteSites();
    void readTrees();
    void countUses();

    Reading &m_reading;
    YamlNode m_root;
    std::vector<Expression::Tree> m_trees; ///< of the sites
    std::vector<int> m_uses;
};

// The passes, each in the file of its name.
void lintConditions(Lint &lint);
void lintComparisons(Lint &lint);
void lintOrder(Lint &lint);
void lintChoices(Lint &lint);
void lintUnused(Lint &lint);
void lintTexts(Lint &lint);
void lintScores(Lint &lint);
void lintChecks(Lint &lint);
void lintItems(Lint &lint);
void lintGroups(Lint &lint);
void lintTriggers(Lint &lint);

} // namespace forms
