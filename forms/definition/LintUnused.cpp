// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/NamedAnswers.h"
#include "forms/definition/Lint.h"

#include <QSet>

#include <algorithm>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

void lists(Lint &lint)
{
    QSet<QString> used;
    for (const Item &item : lint.form().items)
        used.insert(item.listName.section(u'/', 0, 0)); // "yes_no/other" is made of yes_no
    for (const YamlNode &list : lint.root().find("choices")) {
        if (!used.contains(list.keyText()))
            lint.report("unused-list"_L1, list.keyPosition(),
                u"no item takes its choices from %1; take it away"_s.arg(list.keyText()));
    }
}

void settings(Lint &lint)
{
    QSet<QString> used;
    for (std::size_t site = 0; site < lint.sites().size(); ++site) {
        const Expression::Tree &tree = lint.treeOfSite(site);
        for (const MadeCall &call : tree.calls) {
            const std::optional<Subject> subject = subjectAt(lint.form(), tree, call.node);
            if (subject && subject->aspect == Subject::Aspect::Setting)
                used.insert(lint.form().settings[size_t(subject->of)].name);
        }
    }
    for (const Setting &setting : lint.form().settings) {
        if (!used.contains(setting.name))
            lint.report("unused-setting"_L1, lint.wordPosition("settings", setting.name),
                u"no expression reads setting('%1')"_s.arg(setting.name));
    }
}

void variants(Lint &lint)
{
    QSet<QString> used;
    const auto note = [&used](const QStringList &names) { used.unite(QSet<QString>(names.begin(), names.end())); };
    for (const Item &item : lint.form().items) {
        note(item.variants);
        note(item.timeFrames.keys());
    }
    for (const Check &check : lint.form().checks)
        note(check.variants);
    if (lint.form().plan)
        note(lint.form().plan->variants);
    if (lint.form().variants.size() < 2)
        return; // a single one is a name for what there is
    for (const Variant &variant : lint.form().variants) {
        if (!used.contains(variant.name))
            lint.report("unused-variant"_L1, lint.wordPosition("variants", variant.name),
                u"nothing is said of variant %1: it asks what no variant at all does"_s.arg(variant.name));
    }
}

void missingCodes(Lint &lint)
{
    QSet<QString> used;
    for (const Item &item : lint.form().items)
        used.unite(QSet<QString>(item.missingCodes.begin(), item.missingCodes.end()));
    for (const MissingCode &code : lint.form().missingCodes) {
        if (!used.contains(code.name))
            lint.report("unused-missing-code"_L1, lint.wordPosition("missing_codes", code.name),
                u"no item allows the special code %1"_s.arg(code.name));
    }
}

void readIn(const LocalText &text, const FormDefinition &form, QSet<Slot> &slotsRead)
{
    for (const QString &language : text.languages()) {
        for (const QString &name : answersNamedIn(text.in(language)))
            slotsRead.insert(form.slotsByName.value(name, -1));
    }
}

/// A score's ratings and the interview's own items are read by their slots, and words read what they name.
QSet<Slot> readElsewhere(const FormDefinition &form)
{
    QSet<Slot> slotsRead{form.interviewDate, form.outcome};
    const auto readBy = [&](const auto &thing) {
        for (const LocalText *const text : {&thing.label, &thing.hint, &thing.guidance})
            readIn(*text, form, slotsRead);
    };
    std::ranges::for_each(form.items, readBy);
    std::ranges::for_each(form.groups, readBy);
    for (const ChoiceList &list : form.choices) {
        for (const Choice &choice : list.choices)
            readIn(choice.label, form, slotsRead);
    }
    for (const Check &check : form.checks)
        readIn(check.message, form, slotsRead);
    for (const ScoreDefinition &score : form.scores)
        slotsRead += {score.clientRating, score.clientNeed, score.interviewerRating};
    return slotsRead;
}

/// What is computed and shown is read by people; what is only computed is read by expressions or not at all.
void calculations(Lint &lint)
{
    const QSet<Slot> elsewhere = readElsewhere(lint.form());
    for (const Item &item : lint.form().items) {
        const bool isRead = lint.uses()[size_t(item.slot)] > 0 || elsewhere.contains(item.slot);
        if (item.type == ItemType::Calculate && !isRead && item.concepts.isEmpty())
            lint.report("unused-calculation"_L1, item.position,
                u"nothing reads %1: no expression, check, score or text"_s.arg(item.name));
    }
}

} // namespace

void lintUnused(Lint &lint)
{
    lists(lint);
    settings(lint);
    variants(lint);
    missingCodes(lint);
    calculations(lint);
}

} // namespace forms
