// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/LintRules.h"

#include "forms/definition/Lint.h"

#include <algorithm>
#include <iterator>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr Severity Error = Severity::Error;
constexpr Severity Warning = Severity::Warning;
constexpr Severity Notice = Severity::Notice;

constexpr LintRule rules[] = {
    {"never-relevant"_L1, Warning, "relevant contradicts itself, or what the items it names can be"_L1, lintConditions},
    {"never-reached"_L1, Warning, "relevant contradicts the groups around it, or rests on what is never asked"_L1,
        lintConditions},
    {"always-true"_L1, Warning, "a condition that holds whatever is answered"_L1, lintConditions},
    {"impossible-constraint"_L1, Error, "no answer between min and max, or among the choices, meets the constraint"_L1,
        lintConditions},
    {"never-required"_L1, Warning, "required contradicts itself"_L1, lintConditions},
    {"never-set"_L1, Warning,
        "a set rule never comes into effect: its when cannot hold, or an earlier one always does"_L1, lintConditions},
    {"check-always-appears"_L1, Warning, "the check's expression cannot hold"_L1, lintConditions},
    {"check-never-appears"_L1, Warning, "the check's expression holds whatever is answered"_L1, lintConditions},
    {"never-restricted"_L1, Warning, "restricted: when cannot hold"_L1, lintConditions},

    {"unknown-choice"_L1, Warning, "an item is compared with a code that its choice list lacks"_L1, lintComparisons},
    {"unknown-code"_L1, Warning, "missing-code() is compared with a special code that the item does not allow"_L1,
        lintComparisons},
    {"unknown-setting-value"_L1, Warning, "setting() is compared with a value that the setting cannot have"_L1,
        lintComparisons},
    {"same-operands"_L1, Warning, "an item is compared with itself"_L1, lintComparisons},
    {"long-or"_L1, Notice, "one item against many codes in a row: one test says the same"_L1, lintComparisons},

    {"later-reference"_L1, Notice, "relevant rests on an item that is asked later"_L1, lintOrder},

    {"duplicate-label"_L1, Warning, "two choices of a list read the same"_L1, lintChoices},
    {"one-choice"_L1, Notice, "a list with a single choice leaves nothing to choose"_L1, lintChoices},
    {"exclusive-alone"_L1, Notice, "exclusive in a list that no select_multiple takes"_L1, lintChoices},

    {"unused-list"_L1, Warning, "no item takes its choices from the list"_L1, lintUnused},
    {"unused-setting"_L1, Warning, "no expression reads the setting"_L1, lintUnused},
    {"unused-variant"_L1, Warning, "nothing is said of the variant: it asks what every other does"_L1, lintUnused},
    {"unused-missing-code"_L1, Warning, "no item allows the special code"_L1, lintUnused},
    {"unused-calculation"_L1, Warning, "nothing reads what is computed"_L1, lintUnused},

    {"message-without-rule"_L1, Warning, "constraint_message or required_message without its rule"_L1, lintTexts},
    {"constraint-without-message"_L1, Notice, "a constraint that does not say what is wrong"_L1, lintTexts},
    {"overlong-text"_L1, Warning, "a label longer than a screen"_L1, lintTexts},
    {"unshown-media"_L1, Notice, "media that an interview does not show"_L1, lintTexts},

    {"score-unbounded"_L1, Warning, "a score rests on an item without choices, min and max"_L1, lintScores},
    {"score-of-text"_L1, Warning, "a score rests on an item whose answers are no numbers"_L1, lintScores},
    {"score-of-choices-without-numbers"_L1, Warning, "a score rests on choices whose codes are no numbers"_L1,
        lintScores},
    {"band-outside"_L1, Warning, "a band begins above the score's range"_L1, lintScores},
    {"rating-outside"_L1, Warning, "a profile rating is no number or choice"_L1, lintScores},

    {"check-unnamed-item"_L1, Notice, "items does not name an item that the check's expression reads"_L1, lintChecks},
    {"check-idle-item"_L1, Notice, "items names an item that the check's expression does not read"_L1, lintChecks},
    {"check-focus"_L1, Notice, "the cursor goes to an item that takes no answer"_L1, lintChecks},
    {"check-constant"_L1, Warning, "the check reads no answer"_L1, lintChecks},
    {"check-twin"_L1, Warning, "two checks ask the same"_L1, lintChecks},

    {"required-without-answer"_L1, Warning, "required on what takes no answer"_L1, lintItems},
    {"constraint-without-answer"_L1, Warning, "constraint on what takes no answer"_L1, lintItems},
    {"never-filled"_L1, Warning, "read_only, and nothing gives it a value"_L1, lintItems},
    {"default-outside"_L1, Warning, "default or set gives a number outside min and max, or off the steps"_L1,
        lintItems},
    {"step-remainder"_L1, Notice, "max cannot be reached from min by whole steps"_L1, lintItems},
    {"self-default"_L1, Warning, "a default that rests on the item itself"_L1, lintItems},
    {"near-name"_L1, Warning, "two names that differ in capitals only"_L1, lintItems},

    {"empty-group"_L1, Warning, "a group with nothing in it"_L1, lintGroups},
    {"empty-row"_L1, Warning, "a grid's row that has no cell"_L1, lintGroups},
    {"empty-column"_L1, Warning, "a grid's column that has no cell"_L1, lintGroups},
    {"same-key"_L1, Warning, "two sections, or two special codes, with one key"_L1, lintGroups},

    {"trigger-never-fires"_L1, Warning, "a trigger that is never answered"_L1, lintTriggers},
    {"trigger-cycle"_L1, Warning, "triggers that set each other off"_L1, lintTriggers},
};

} // namespace

std::span<const LintRule> lintRules()
{
    return rules;
}

const LintRule *findLintRule(QLatin1StringView code)
{
    const auto *const found = std::ranges::find(rules, code, &LintRule::code);
    return found == std::end(rules) ? nullptr : found;
}

void lintDefinition(Reading &reading, const YamlNode &root)
{
    Lint lint(reading, root);
    std::vector<void (*)(Lint &)> run;
    for (const LintRule &rule : rules) {
        if (std::ranges::find(run, rule.pass) != run.end())
            continue;
        rule.pass(lint);
        run.push_back(rule.pass);
    }
}

} // namespace forms
