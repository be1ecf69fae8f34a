// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

const Word<FormDefinition> outcomeWords[] = {
    {"item"_L1, [](Reading &r, const YamlNode &n, FormDefinition &f) { f.outcome = r.slot(n).value_or(-1); }},
    {"incomplete"_L1, [](Reading &r, const YamlNode &n, FormDefinition &f) { f.incompleteOutcomes = r.texts(n); }},
};

struct RestrictionDraft
{
    std::optional<Expression> when;
    LocalText label;
};

const Word<RestrictionDraft> restrictionWords[] = {
    {"when"_L1, [](Reading &r, const YamlNode &n, RestrictionDraft &d) { d.when = r.expression(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, RestrictionDraft &d) { d.label = r.localText(n); }},
};

void readRestriction(Reading &reading, const YamlNode &node)
{
    RestrictionDraft draft;
    readWords(reading, node, draft, restrictionWords, "restricted"_L1);
    requireWords(reading, node, {"when", "label"}, "restricted"_L1);
    if (draft.when)
        reading.form.restriction = Restriction{*std::move(draft.when), std::move(draft.label)};
}

void checkOutcomeCodes(Reading &reading, const YamlNode &node)
{
    const FormDefinition &form = reading.form;
    if (form.outcome < 0)
        return;
    const ChoiceList *const list = form.choiceList(form.items[form.outcome]);
    for (const QString &code : form.incompleteOutcomes) {
        if (!list || !list->find(code))
            reading.error("unknown-choice"_L1, node.position(),
                u"%1 is not a choice of %2"_s.arg(code, form.items[form.outcome].name));
    }
}

} // namespace

void readInterviewWords(Reading &reading, const YamlNode &root)
{
    if (const YamlNode node = root.find("interview_date")) {
        reading.form.interviewDate = reading.slot(node).value_or(-1);
        if (reading.form.interviewDate >= 0
            && reading.form.items[reading.form.interviewDate].holds() != AnswerKind::Date)
            reading.error("wrong-type"_L1, node.position(), u"interview_date names an item of type date"_s);
    }
    if (const YamlNode node = root.find("special_outcome")) {
        readWords(reading, node, reading.form, outcomeWords, "special_outcome"_L1);
        requireWords(reading, node, {"item", "incomplete"}, "special_outcome"_L1);
        checkOutcomeCodes(reading, node);
    }
    if (const YamlNode node = root.find("restricted"))
        readRestriction(reading, node);
    if (const YamlNode node = root.find("unreliable")) {
        for (const Slot slot : reading.slotList(node))
            reading.form.unreliableItems += reading.form.items[slot].name;
    }
}

QStringList outcomeWordNames()
{
    return namesOf(outcomeWords);
}

QStringList restrictionWordNames()
{
    return namesOf(restrictionWords);
}

} // namespace forms
