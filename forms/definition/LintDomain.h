// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/LintCondition.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace forms {

/// What something compared can be: every fact kept makes it smaller, and when nothing is left the facts contradict
/// each other. It errs on the side of being too large: what it finds empty is.
class Domain
{
public:
    static Domain of(const FormDefinition &form, const Subject &subject);
    static Domain nothingButBlank();

    void keep(const Fact &fact);
    bool isEmpty() const;

private:
    void keepInWords(const Fact &fact);
    void keepInNumbers(const Fact &fact);
    void keepEqual(double number);
    void keepBelow(double number, bool isInclusive);
    void keepAbove(double number, bool isInclusive);
    bool isIntervalEmpty() const;

    bool m_hasBlank = true; ///< no answer, a special code, or not relevant
    bool m_hasOthers = false; ///< texts that are no numbers, of what is neither counted nor chosen
    std::optional<QStringList> m_words; ///< a finite choice; without it an interval of numbers
    double m_low = -std::numeric_limits<double>::infinity();
    double m_high = std::numeric_limits<double>::infinity();
    bool m_isLowOpen = false;
    bool m_isHighOpen = false;
    bool m_isWhole = false;
    QSet<double> m_holes;
    std::optional<QString> m_only; ///< among the others: the one that is left
    QSet<QString> m_excluded;
};

/// Facts that cannot hold together, as they stand in the text.
struct Conflict
{
    QStringList sources;
};

/// What holds where a condition stands: what the groups around it ask, and which items never have an answer.
struct Ground
{
    const FormDefinition &form;
    const std::vector<bool> &isDead; ///< slot: never relevant, and so always blank
    std::vector<const Condition *> around; ///< of the groups, innermost first
};

std::optional<Conflict> conflictIn(const Condition &condition, const Ground &ground);

} // namespace forms
