// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace forms {

constexpr qsizetype longestPattern = 1000;
constexpr qsizetype longestPatternSubject = 10000;

struct PatternFault
{
    QString text; ///< what is wrong and the cure
    int offset = 0; ///< into the pattern
};
using PatternProblem = std::optional<PatternFault>;

/// Compiles a pattern that must match a whole text, with a limit on the attempts of one match.
PatternProblem compilePattern(const QString &written, QRegularExpression &compiled);

} // namespace forms
