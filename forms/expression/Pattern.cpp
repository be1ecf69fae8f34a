// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Pattern.h"

using namespace Qt::StringLiterals;

namespace forms {

PatternProblem compilePattern(const QString &written, QRegularExpression &compiled)
{
    if (written.size() > longestPattern)
        return PatternFault{u"a regular expression has at most %1 characters"_s.arg(longestPattern), 0};
    // By itself first: "a)|(b" would else become well-formed within the parentheses that anchor it.
    const QRegularExpression alone(written);
    if (!alone.isValid()) {
        return PatternFault{u"the regular expression is not well-formed: %1"_s.arg(alone.errorString()),
            int(alone.patternErrorOffset())};
    }
    // PCRE2 heeds the lowest limit that a pattern states at its very beginning (pcre2pattern, "Setting limits").
    compiled.setPattern("(*LIMIT_MATCH=200000)"_L1 + QRegularExpression::anchoredPattern(written));
    if (!compiled.isValid())
        return PatternFault{u"the regular expression cannot stand as a whole: %1"_s.arg(compiled.errorString()), 0};
    return {};
}

} // namespace forms
