// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// What a check reads, calculations followed to what is answered. A stack: a chain may be as long as the form.
QSet<Slot> readBy(const FormDefinition &form, const Check &check)
{
    constexpr qsizetype enough = 1000; // a check that reads more names nobody's slip
    QSet<Slot> seen;
    std::vector<Slot> waiting = check.expression.references();
    while (!waiting.empty() && seen.size() < enough) {
        const Slot slot = waiting.back();
        waiting.pop_back();
        if (seen.contains(slot))
            continue;
        seen.insert(slot);
        if (const std::optional<Expression> &calculation = form.items[size_t(slot)].calculation)
            waiting.insert(waiting.end(), calculation->references().begin(), calculation->references().end());
    }
    return seen;
}

void checkItems(Lint &lint, const Check &check)
{
    const FormDefinition &form = lint.form();
    const QSet<Slot> named(check.items.begin(), check.items.end());
    for (const Slot slot : check.expression.references()) {
        const Item &item = form.items[size_t(slot)];
        if (item.isInput() && !item.calculation && !named.contains(slot))
            lint.report("check-unnamed-item"_L1, check.position,
                u"check %1 reads %2, which items does not name: the finding will not stand beside it"_s.arg(
                    check.id, item.name));
    }
    const QSet<Slot> read = readBy(form, check);
    for (const Slot slot : check.items) {
        if (!read.contains(slot))
            lint.report("check-idle-item"_L1, check.position,
                u"check %1 names %2, which its expression does not read"_s.arg(
                    check.id, form.items[size_t(slot)].name));
    }
}

void checkOne(Lint &lint, const Check &check)
{
    if (check.expression.references().empty())
        lint.report("check-constant"_L1, check.position,
            u"check %1 reads no answer: it always appears, or never"_s.arg(check.id));
    const Item *const focus = check.focus < 0 ? nullptr : &lint.form().items[size_t(check.focus)];
    if (focus && !focus->isInput())
        lint.report("check-focus"_L1, check.position,
            u"check %1 takes the cursor to %2, which takes no answer; give focus"_s.arg(check.id, focus->name));
    checkItems(lint, check);
}

} // namespace

void lintChecks(Lint &lint)
{
    QHash<QString, const Check *> seen;
    for (const Check &check : lint.form().checks) {
        if (lint.isFull())
            return;
        checkOne(lint, check);
        const QString asked = check.expression.text().simplified() + u'\n' + check.variants.join(u' ');
        if (const Check *const other = seen.value(asked))
            lint.report("check-twin"_L1, check.position,
                u"check %1 asks what %2 on line %3 does"_s.arg(check.id, other->id).arg(other->position.line));
        seen.insert(asked, &check);
    }
}

} // namespace forms
