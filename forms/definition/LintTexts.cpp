// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 1000; // characters: about a screen

bool isOverlong(const LocalText &text)
{
    const QStringList languages = text.languages();
    return std::any_of(languages.begin(), languages.end(),
        [&text](const QString &language) { return text.in(language).size() > longestLabel; });
}

void checkItem(Lint &lint, const Item &item)
{
    if (!item.constraintMessage.isEmpty() && !item.constraint)
        lint.report("message-without-rule"_L1, item.position,
            u"%1 has a constraint_message and no constraint"_s.arg(item.name));
    if (!item.requiredMessage.isEmpty() && !item.required)
        lint.report(
            "message-without-rule"_L1, item.position, u"%1 has a required_message and no required"_s.arg(item.name));
    if (item.constraint && item.constraintMessage.isEmpty())
        lint.report("constraint-without-message"_L1, item.position,
            u"the constraint of %1 has no constraint_message: say what to do when it is not met"_s.arg(item.name));
    if (isOverlong(item.label) && item.type != ItemType::Note)
        lint.report("overlong-text"_L1, item.position,
            u"the label of %1 is longer than %2 characters: put the rest in guidance_hint or a note"_s.arg(item.name)
                .arg(longestLabel));
}

} // namespace

void lintTexts(Lint &lint)
{
    for (const Item &item : lint.form().items)
        checkItem(lint, item);
}

} // namespace forms
