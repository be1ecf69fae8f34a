// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

#include "forms/definition/Fingerprint.h"

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;

namespace {

const Aspect<Check> checkAspects[] = {
    {"severity"_L1, Weight::Rule,
        [](const FormDefinition &, const Check &check) { return QString::fromLatin1(wordOf(check.severity)); }},
    {"critical"_L1, Weight::Rule, [](const FormDefinition &, const Check &check) { return shown(check.critical); }},
    {"record"_L1, Weight::Rule, [](const FormDefinition &, const Check &check) { return check.record; }},
    {"variants"_L1, Weight::Rule, [](const FormDefinition &, const Check &check) { return shown(check.variants); }},
};

QStringList namesOf(const FormDefinition &form, const std::vector<Slot> &items)
{
    QStringList names;
    for (const Slot slot : items)
        names += nameOf(form, slot);
    return names;
}

} // namespace

void compareChecks(Differences &differences)
{
    const FormDefinition &before = differences.before();
    const FormDefinition &after = differences.after();
    eachNamed(differences, Named<Check>{u"check"_s, &Check::id, Weight::Rule, Weight::Rule}, before.checks,
        after.checks, [&](const Subject &subject, const Check &old, const Check &now) {
            differences.rule(subject, "expression"_L1, Weight::Rule, old.expression, now.expression);
            differences.aspects<Check>(subject, checkAspects, old, now);
            differences.value(subject, "items"_L1, Weight::Rule, shown(differences.named(namesOf(before, old.items))),
                shown(namesOf(after, now.items)));
            differences.value(subject, "focus"_L1, Weight::Wording,
                old.focus < 0 ? QString() : differences.named(nameOf(before, old.focus)), nameOf(after, now.focus));
            differences.texts(subject, "message"_L1, old.message, now.message);
        });
}

} // namespace forms
