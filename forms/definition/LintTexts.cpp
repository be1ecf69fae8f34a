// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

#include <algorithm>

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

/// An interview shows the picture of a question; the rest is kept and goes out again, and nobody sees or hears it.
void checkMedia(Lint &lint)
{
    for (const Item &item : lint.form().items) {
        for (auto media = item.media.begin(); media != item.media.end(); ++media) {
            if (media.key() != "image"_L1)
                lint.report("unshown-media"_L1, item.position,
                    u"the %1 of %2 is not shown in an interview: say it in hint or guidance_hint"_s.arg(
                        media.key(), item.name));
        }
    }
    for (const YamlNode &list : lint.root().find("choices")) {
        const auto choices = lint.form().choices.constFind(list.keyText());
        const bool hasMedia = choices != lint.form().choices.constEnd()
            && std::ranges::any_of(choices->choices, [](const Choice &choice) { return !choice.media.isEmpty(); });
        if (hasMedia)
            lint.report("unshown-media"_L1, list.keyPosition(),
                u"media of the choices in %1 are not shown in an interview: say it in their labels"_s.arg(
                    list.keyText()));
    }
}

} // namespace

void lintTexts(Lint &lint)
{
    for (const Item &item : lint.form().items)
        checkItem(lint, item);
    checkMedia(lint);
}

} // namespace forms
