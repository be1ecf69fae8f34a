// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

#include "forms/definition/Fingerprint.h"

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;
using Form = FormDefinition;

namespace {

const Aspect<Form> formAspects[] = {
    {"instrument"_L1, Weight::Values, [](const Form &, const Form &form) { return form.id; }},
    {"version"_L1, Weight::Wording, [](const Form &, const Form &form) { return form.version; }},
    {"languages"_L1, Weight::Wording, [](const Form &, const Form &form) { return form.languages.join(u", "_s); }},
    {"review"_L1, Weight::Rule, [](const Form &, const Form &form) { return form.review; }},
};

const TextAspect<Form> formTexts[] = {{"title"_L1, &Form::title}, {"shown_as"_L1, &Form::shownAs}};

const Aspect<Setting> settingAspects[] = {
    {"values"_L1, Weight::Values, [](const Form &, const Setting &setting) { return shown(setting.values); }},
    {"default"_L1, Weight::Values, [](const Form &, const Setting &setting) { return setting.defaultValue; }},
};

const Aspect<MissingCode> codeAspects[] = {
    {"kind"_L1, Weight::Values,
        [](const Form &, const MissingCode &code) { return QString::fromLatin1(wordOf(code.kind)); }},
    {"key"_L1, Weight::Rule, [](const Form &, const MissingCode &code) { return code.key; }},
};

/// What the form says of single items, by the new version's names.
void compareNamedItems(Differences &differences)
{
    const Form &before = differences.before();
    const Form &after = differences.after();
    const Subject form{u"form"_s, after.id};
    const auto oldName = [&](Slot slot) { return slot < 0 ? QString() : differences.named(nameOf(before, slot)); };
    differences.value(
        form, "interview_date"_L1, Weight::Values, oldName(before.interviewDate), nameOf(after, after.interviewDate));
    differences.value(form, "special_outcome"_L1, Weight::Rule, oldName(before.outcome), nameOf(after, after.outcome));
    differences.value(form, "special_outcome.incomplete"_L1, Weight::Rule, shown(before.incompleteOutcomes),
        shown(after.incompleteOutcomes));
    differences.value(form, "unreliable"_L1, Weight::Values, shown(differences.named(before.unreliableItems)),
        shown(after.unreliableItems));
}

void compareRestrictions(Differences &differences)
{
    const auto when
        = [](const Form &form) { return form.restriction ? std::optional(form.restriction->when) : std::nullopt; };
    const auto label = [](const Form &form) { return form.restriction ? form.restriction->label : LocalText(); };
    const Form &before = differences.before();
    const Form &after = differences.after();
    const Subject form{u"form"_s, after.id};
    differences.rule(form, "restricted.when"_L1, Weight::Values, when(before), when(after));
    differences.texts(form, "restricted.label"_L1, label(before), label(after));
}

} // namespace

void compareHeader(Differences &differences)
{
    const Form &before = differences.before();
    const Form &after = differences.after();
    const Subject form{u"form"_s, after.id};
    differences.aspects<Form>(form, formAspects, before, after);
    differences.texts<Form>(form, formTexts, before, after);
    compareNamedItems(differences);
    compareRestrictions(differences);
    eachNamed(differences, Named<Setting>{u"setting"_s, &Setting::name, Weight::Values, Weight::Values},
        before.settings, after.settings, [&](const Subject &subject, const Setting &old, const Setting &now) {
            differences.aspects<Setting>(subject, settingAspects, old, now);
            differences.texts(subject, "label"_L1, old.label, now.label);
        });
    eachNamed(differences, Named<MissingCode>{u"special code"_s, &MissingCode::name, Weight::DataLoss, Weight::Rule},
        before.missingCodes, after.missingCodes,
        [&](const Subject &subject, const MissingCode &old, const MissingCode &now) {
            differences.aspects<MissingCode>(subject, codeAspects, old, now);
            differences.texts(subject, "label"_L1, old.label, now.label);
        });
    eachNamed(differences, Named<Variant>{u"variant"_s, &Variant::name, Weight::DataLoss, Weight::Rule},
        before.variants, after.variants, [&](const Subject &subject, const Variant &old, const Variant &now) {
            differences.texts(subject, "label"_L1, old.label, now.label);
        });
}

} // namespace forms
