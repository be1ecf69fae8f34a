// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/SurveyReader.h"

#include <span>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    QLatin1StringView language;
    QStringView text;
};

const Wording otherWords[] = {{"sv"_L1, u"Annat"}, {"en"_L1, u"Other"}, {"nb"_L1, u"Annet"}, {"da"_L1, u"Andet"},
    {"fi"_L1, u"Muu"}, {"de"_L1, u"Anderes"}, {"fr"_L1, u"Autre"}, {"es"_L1, u"Otro"}};
const Wording sayWhatWords[]
    = {{"sv"_L1, u"Ange vad"}, {"en"_L1, u"Say what"}, {"nb"_L1, u"Oppgi hva"}, {"da"_L1, u"Angiv hvad"},
        {"fi"_L1, u"Kerro mitä"}, {"de"_L1, u"Bitte angeben"}, {"fr"_L1, u"Précisez"}, {"es"_L1, u"Especifique"}};

/// In the form's own languages; the rest are an overlay's to give.
LocalText worded(const FormDefinition &form, std::span<const Wording> words)
{
    LocalText text;
    for (const Wording &wording : words) {
        if (form.languages.contains(wording.language))
            text.set(wording.language, wording.text.toString());
    }
    return text;
}

/// The list with "other" in it: itself when it has one, else a copy, because other items may share the list.
QString listWithOther(FormDefinition &form, const QString &name)
{
    const auto list = form.choices.constFind(name);
    if (list == form.choices.constEnd() || list->find(u"other"_s))
        return name;
    QString copyName = name + u"/other"_s;
    if (form.choices.contains(copyName))
        return copyName;
    ChoiceList copy = *list;
    copy.name = copyName;
    copy.byCode.insert(u"other"_s, int(copy.choices.size()));
    Choice other;
    other.name = u"other"_s;
    other.label = worded(form, otherWords);
    copy.choices.push_back(std::move(other));
    form.choices.insert(copyName, copy);
    return copyName;
}

} // namespace

/// XLSForm's or_other: a choice more, and a text that is asked when it is chosen. What holds for the item holds for
/// the text: who is asked, who may see it, and whether it names a person.
void SurveyReader::addOther(int slot, const YamlNode &orOther, const Surroundings &where)
{
    FormDefinition &form = m_reading.form;
    const Item &item = form.items[slot];
    const bool isInGrid = !m_drafts[slot].gridRow.isEmpty();
    if (isInGrid || (item.type != ItemType::SelectOne && item.type != ItemType::SelectMultiple)) {
        m_reading.error("misplaced-word"_L1, orOther.keyPosition(),
            isInGrid ? u"a grid has no room for the text beside \"other\": take or_other away"_s
                     : u"%1 is neither select_one nor select_multiple: take or_other away"_s.arg(item.name));
        return;
    }
    form.items[slot].listName = listWithOther(form, item.listName);
    ItemDraft draft;
    draft.item.type = ItemType::Text;
    draft.item.name = item.name + u"_other"_s;
    draft.item.label = worded(form, sayWhatWords);
    draft.item.variants = item.variants;
    draft.item.informant = item.informant;
    draft.item.scope = item.scope;
    draft.item.identifier = item.identifier;
    draft.item.neverSummarised = item.neverSummarised;
    draft.item.afterInterview = item.afterInterview;
    const int text = addItem(std::move(draft), orOther, where);
    if (text >= 0)
        m_others.push_back({text, slot, orOther});
}

void SurveyReader::readOthers()
{
    for (const OtherText &other : m_others) {
        const QString relevant = u"selected(${%1}, 'other')"_s.arg(m_reading.form.items[other.choice].name);
        m_reading.form.items[other.text].relevant
            = m_reading.expression(relevant, other.orOther, {{}, {FormNode::Kind::Item, other.text}, {}});
    }
}

/// "${a}, ${b}": the items after whose answers the calculation is written.
void SurveyReader::readTriggers(const ItemDraft &draft, Slot slot)
{
    if (!draft.trigger)
        return;
    std::vector<Slot> triggers;
    for (QString reference : m_reading.text(draft.trigger).split(u',')) {
        reference = reference.trimmed();
        if (!draft.gridRow.isEmpty())
            reference.replace(u"${@"_s, u"${"_s + draft.gridRow); // the cell of the same row
        const std::optional<Slot> trigger = triggerNamed(reference, draft.trigger);
        if (trigger && *trigger == slot)
            m_reading.error("self-trigger"_L1, draft.trigger.position(),
                u"%1 is its own trigger: name the item it follows"_s.arg(draft.item.name));
        else if (trigger && std::find(triggers.begin(), triggers.end(), *trigger) == triggers.end())
            triggers.push_back(*trigger);
    }
    m_reading.form.items[slot].triggers = std::move(triggers);
}

std::optional<Slot> SurveyReader::triggerNamed(const QString &reference, const YamlNode &node)
{
    if (reference.startsWith(u"${"_s) && reference.endsWith(u'}'))
        return m_reading.slotNamed(reference.sliced(2, reference.size() - 3).trimmed(), node);
    if (!m_reading.isFull() && !node.isBlank())
        m_reading.error("bad-value"_L1, node.position(),
            u"trigger names items as ${name}, several with a comma between: \"%1\""_s.arg(reference.left(100)));
    return {};
}

} // namespace forms
