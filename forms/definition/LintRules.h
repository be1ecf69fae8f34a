// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"

#include <QLatin1StringView>

#include <span>

namespace forms {

class Lint;

/// One thing that is allowed in a definition and hardly meant. A new rule is a row here and a few lines in the pass it
/// names; a pass that several rows name is run once. forms/definition/README.md lists them.
struct LintRule
{
    QLatin1StringView code;
    Severity severity;
    QLatin1StringView says;
    void (*pass)(Lint &lint);
};

std::span<const LintRule> lintRules();
const LintRule *findLintRule(QLatin1StringView code);

} // namespace forms
