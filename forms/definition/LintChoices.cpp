// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// Lists in the order of their names, so that findings on one place come in one order.
std::vector<const ChoiceList *> listsOf(const FormDefinition &form)
{
    QStringList names = form.choices.keys();
    names.sort();
    std::vector<const ChoiceList *> lists;
    for (const QString &name : names)
        lists.push_back(&*form.choices.constFind(name));
    return lists;
}

/// A scale whose label covers two neighbouring numbers (0-1 none, 2-3 slight, …) says so on purpose.
bool isNextNumber(const QString &code, const QString &other)
{
    bool isNumber = false;
    bool isOtherNumber = false;
    const int one = code.toInt(&isNumber);
    const int two = other.toInt(&isOtherNumber);
    return isNumber && isOtherNumber && qAbs(one - two) == 1;
}

void checkLabels(Lint &lint, const ChoiceList &list)
{
    for (const QString &language : lint.form().languages) {
        QHash<QString, QString> seen; // label to code
        for (const Choice &choice : list.choices) {
            const QString label = choice.label.has(language) ? choice.label.in(language).simplified() : QString();
            if (label.isEmpty())
                continue;
            const auto other = seen.constFind(label);
            if (other != seen.constEnd() && !isNextNumber(*other, choice.name))
                lint.report("duplicate-label"_L1, lint.choicePosition(list, choice),
                    u"choices %1 and %2 of %3 read the same in %4"_s.arg(*other, choice.name, list.name, language));
            seen.insert(label, choice.name);
        }
    }
}

} // namespace

void lintChoices(Lint &lint)
{
    QSet<QString> ofOne;
    QSet<QString> ofSeveral;
    for (const Item &item : lint.form().items)
        (item.type == ItemType::SelectMultiple ? ofSeveral : ofOne).insert(item.listName);
    for (const ChoiceList *const list : listsOf(lint.form())) {
        if (lint.isFull())
            return;
        checkLabels(lint, *list);
        const Position position = lint.wordPosition("choices", list->name);
        if (list->choices.size() == 1 && ofOne.contains(list->name))
            lint.report("one-choice"_L1, position,
                u"list %1 has a single choice: an acknowledge, or one choice more"_s.arg(list->name));
        for (const Choice &choice : list->choices) {
            if (choice.isExclusive && !ofSeveral.contains(list->name))
                lint.report("exclusive-alone"_L1, lint.choicePosition(*list, choice),
                    u"choice %1 of %2 is exclusive, and no select_multiple takes the list"_s.arg(
                        choice.name, list->name));
        }
    }
}

} // namespace forms
