// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirExportItem.h"

#include "forms/definition/ItemTypes.h"
#include "forms/definition/Literal.h"
#include "forms/exchange/FhirUrls.h"

#include <algorithm>
#include <cmath>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isAlways(const std::optional<Expression> &expression)
{
    return expression && expression->text() == u"true()"_s;
}

/// The label without the prefix that import put before it.
LocalText unprefixed(const Item &item, const QString &prefix)
{
    LocalText texts = item.label;
    for (const QString &language : texts.languages()) {
        const QString text = texts.in(language, language);
        if (text.startsWith(prefix + u' '))
            texts.set(language, text.mid(prefix.size() + 1));
    }
    return texts;
}

/// R4's linkIds are unique; what we add for a help text ends so.
constexpr auto hintEnd = ".hint"_L1;
constexpr auto helpEnd = ".help"_L1;

} // namespace

void FhirItemWriter::drop(const QString &where, const QString &what)
{
    m_notes.push_back({Note::Kind::Dropped, where, what});
}

void FhirItemWriter::setText(FhirOut &element, const char *word, const LocalText &text) const
{
    const QString first = m_form.languages.value(0);
    if (text.isEmpty())
        return;
    element[word] = toJson(text.in(first, first));
    FhirOut translations = FhirOut::array();
    for (const QString &language : m_form.languages.mid(1)) {
        if (!text.has(language))
            continue;
        const FhirOut lang = {{"url", "lang"}, {"valueCode", toJson(language)}};
        const FhirOut content = {{"url", "content"}, {"valueString", toJson(text.in(language, language))}};
        translations.push_back({{"extension", FhirOut::array({lang, content})}, {"url", FhirUrl::translation.data()}});
    }
    if (!translations.empty())
        element[std::string("_") + word] = {{"extension", translations}};
}

FhirOut FhirItemWriter::constraint(
    const QString &key, const QString &severity, const QString &fhirPath, const LocalText &human)
{
    FhirOut text = {{"url", "human"}};
    setText(text, "valueString", human);
    if (human.isEmpty())
        text["valueString"] = toJson(key);
    const FhirOut id = {{"url", "key"}, {"valueId", toJson(key)}};
    const FhirOut weight = {{"url", "severity"}, {"valueCode", toJson(severity)}};
    const FhirOut path = {{"url", "expression"}, {"valueString", toJson(fhirPath)}};
    return {{"extension", FhirOut::array({id, weight, path, text})}, {"url", FhirUrl::constraint.data()}};
}

FhirOut FhirItemWriter::item(const FhirEntry &entry)
{
    return entry.item ? question(entry) : group(entry);
}

void FhirItemWriter::addHelp(
    const QString &linkId, const LocalText &hint, const LocalText &guidance, FhirOut &children) const
{
    const std::tuple<const LocalText &, QLatin1StringView, QLatin1StringView> rows[]
        = {{hint, hintEnd, "flyover"_L1}, {guidance, helpEnd, "help"_L1}};
    for (const auto &[text, end, control] : rows) {
        if (text.isEmpty())
            continue;
        FhirOut child = FhirOut::object();
        child["linkId"] = toJson(linkId + end);
        child["extension"] = FhirOut::array({itemControlExtension(control)});
        setText(child, "text", text);
        child["type"] = "display";
        children.push_back(std::move(child));
    }
}

FhirOut FhirItemWriter::group(const FhirEntry &entry)
{
    const Group &group = *entry.group;
    FhirOut made = FhirOut::object();
    FhirOut extensions = FhirOut::array();
    made["linkId"] = toJson(entry.linkId);
    made["extension"] = nullptr;
    if (!entry.row && (group.isGrid || group.appearance.contains("table-list"_L1)))
        extensions.push_back(itemControlExtension(entry.repeats ? "gtable"_L1 : "grid"_L1));
    setText(made, "text", entry.row ? entry.row->label : group.label);
    made["type"] = "group";
    FhirOut children = FhirOut::array();
    if (entry.row) {
        addHelp(entry.linkId, entry.row->hint, entry.row->guidance, children);
    } else {
        addRelevance(group.relevant, entry.linkId, made, extensions);
        addHelp(entry.linkId, group.hint, group.guidance, children);
    }
    if (entry.repeats)
        made["repeats"] = true;
    if (!entry.row && group.repeatCount)
        drop(u"%1, repeat_count"_s.arg(entry.linkId),
            u"how many instances there are is left out; they are added by hand"_s);
    for (const FhirEntry &child : entry.children)
        children.push_back(item(child));
    addIfAny(made, "item", children);
    if (extensions.empty())
        made.erase("extension");
    else
        made["extension"] = extensions;
    return made;
}

FhirOut FhirItemWriter::question(const FhirEntry &entry)
{
    const Item &item = *entry.item;
    const QString type = entry.other ? u"open-choice"_s : fhirTypeOf(m_form, item);
    FhirOut made = FhirOut::object();
    FhirOut extensions = FhirOut::array();
    made["linkId"] = toJson(entry.linkId);
    made["extension"] = nullptr; // its place in R4's order
    addCode(item, made);
    const QString prefix = item.concepts.value(u"prefix"_s);
    if (!prefix.isEmpty())
        made["prefix"] = toJson(prefix);
    setText(made, "text", unprefixed(item, prefix));
    made["type"] = toJson(type);
    addRelevance(item.relevant, entry.linkId, made, extensions);
    addLooks(item, type, extensions);
    addBounds(item, type, extensions);
    addRules(item, type, extensions);
    if (isAlways(item.required))
        made["required"] = true;
    else if (item.required)
        drop(u"%1, required"_s.arg(entry.linkId), u"R4 knows no condition for it; the item is not required there"_s);
    if (entry.repeats)
        made["repeats"] = true;
    if (item.readOnly || item.calculation)
        made["readOnly"] = true;
    if (item.longest > 0)
        made["maxLength"] = item.longest;
    addOptions(entry, made);
    addInitial(item, type, made, extensions);
    FhirOut children = FhirOut::array();
    if (type != "display"_L1)
        addHelp(entry.linkId, item.hint, item.guidance, children);
    for (const FhirEntry &child : entry.children)
        children.push_back(this->item(child));
    addIfAny(made, "item", children);
    if (extensions.empty())
        made.erase("extension");
    else
        made["extension"] = extensions;
    noteRest(item, entry.linkId);
    return made;
}

void FhirItemWriter::addCode(const Item &item, FhirOut &made) const
{
    QStringList systems = item.concepts.keys();
    systems.sort();
    FhirOut codes = FhirOut::array();
    for (const QString &system : systems) {
        if (isOwnConcept(system))
            continue;
        FhirOut code = FhirOut::object();
        if (system != "code"_L1)
            code["system"] = toJson(system);
        code["code"] = toJson(item.concepts.value(system));
        codes.push_back(std::move(code));
    }
    addIfAny(made, "code", codes);
}

void FhirItemWriter::addOptions(const FhirEntry &entry, FhirOut &made) const
{
    const Item &item = *entry.item;
    const ChoiceList *const list = m_form.choiceList(item);
    if (!list || !item.hasChoices() || fhirTypeOf(m_form, item) == "boolean"_L1)
        return;
    FhirOut options = FhirOut::array();
    for (const Choice &choice : list->choices) {
        if (entry.other && choice.name == "other"_L1)
            continue;
        FhirOut option = FhirOut::object();
        FhirOut extensions = FhirOut::array();
        bool isNumber = false;
        const double score = choice.columns.value(u"score"_s).toDouble(&isNumber);
        if (isNumber)
            extensions.push_back(valueExtension(FhirUrl::ordinalValue, "valueDecimal", numberJson(score)));
        if (choice.isExclusive)
            extensions.push_back(valueExtension(FhirUrl::optionExclusive, "valueBoolean", true));
        addIfAny(option, "extension", extensions);
        const FhirOut value = optionValue(choice);
        option[optionKindOf(choice).toStdString()] = value;
        if (value.is_object())
            setText(option[optionKindOf(choice).toStdString()], "display", choice.label);
        options.push_back(std::move(option));
    }
    addIfAny(made, "answerOption", options);
}

} // namespace forms::exchange
