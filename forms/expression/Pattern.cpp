// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

// Made into machine code, a hostile pattern of 1 000 characters takes 20 ms and 100 kB, and a definition may hold
// thousands; interpreted it takes microseconds, and the limits count the same on every machine.
constexpr auto interpreted = "(*NO_JIT)"_L1;

// PCRE2 heeds the lowest limit that a pattern states at its very beginning (pcre2pattern, "Setting limits").
constexpr auto limits = "(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=10000)(*LIMIT_HEAP=20000)"_L1;

} // namespace

PatternProblem compilePattern(const QString &written, QRegularExpression &compiled)
{
    if (written.size() > longestPattern)
        return PatternFault{u"a regular expression has at most %1 characters"_s.arg(longestPattern), 0};
    // By itself first: "a)|(b" would else become well-formed within the parentheses that anchor it.
    const QRegularExpression alone(interpreted + written);
    if (!alone.isValid()) {
        const qsizetype offset = alone.patternErrorOffset() - interpreted.size();
        return PatternFault{u"the regular expression is not well-formed: %1"_s.arg(alone.errorString()),
            int(std::clamp<qsizetype>(offset, 0, written.size()))};
    }
    compiled.setPattern(interpreted + limits + QRegularExpression::anchoredPattern(written));
    if (!compiled.isValid())
        return PatternFault{u"the regular expression cannot stand as a whole: %1"_s.arg(compiled.errorString()), 0};
    return {};
}

} // namespace forms
