// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirSurvey.h"

#include "forms/exchange/FhirOperators.h"
#include "forms/exchange/FhirUrls.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

void addLine(LocalText &texts, const LocalText &more)
{
    for (const QString &language : more.languages()) {
        const QString line = more.in(language, language);
        texts.set(language, texts.has(language) ? texts.in(language, language) + u'\n' + line : line);
    }
}

Written nonEmpty(const QString &text)
{
    return text.isEmpty() ? Written() : Written(text);
}

/// Extensions that are understood wherever they stand on an item; the others are counted and named.
bool isUnderstood(const QString &url)
{
    using namespace FhirUrl;
    static const QLatin1StringView known[] = {translation, itemControl, hidden, choiceOrientation, sliderStep, minValue,
        maxValue, minLength, regex, maxDecimalPlaces, minOccurs, maxOccurs, entryFormat, unit, unitOption, constraint,
        targetConstraint, variable, calculatedExpression, initialExpression, enableWhenExpression, mimeType};
    return std::ranges::any_of(known, [&url](QLatin1StringView one) { return url == one; });
}

/// Looks that change nothing of what is asked.
bool isKnownControl(const QString &control)
{
    static const QStringList known{u""_s, u"help"_s, u"flyover"_s, u"prompt"_s, u"unit"_s, u"lower"_s, u"upper"_s,
        u"radio-button"_s, u"check-box"_s, u"drop-down"_s, u"autocomplete"_s, u"slider"_s, u"gtable"_s, u"table"_s,
        u"htable"_s, u"grid"_s, u"text-box"_s, u"inline"_s, u"list"_s};
    return known.contains(control);
}

bool isTable(const FhirItem &item)
{
    const QString control = itemControlOf(item.node);
    return control == "gtable"_L1 || control == "table"_L1 || control == "htable"_L1 || control == "grid"_L1;
}

} // namespace

Written FhirSurvey::survey()
{
    std::vector<Written> list;
    addChildren(m_reading.form(), list);
    addChecks(m_reading.form(), m_reading, m_expressions, m_checks);
    addCalculates(m_reading.form(), list);
    return Written::list(std::move(list));
}

void FhirSurvey::addChildren(const FhirItem &parent, std::vector<Written> &list)
{
    for (const auto &child : parent.children)
        addItem(*child, list);
}

void FhirSurvey::addItem(const FhirItem &item, std::vector<Written> &list)
{
    noteUnknown(item);
    if (item.isDisplay())
        addNote(item, list);
    else if (item.isGroup())
        addGroup(item, list);
    else
        addQuestion(item, list);
}

void FhirSurvey::noteUnknown(const FhirItem &item)
{
    for (const FhirNode &extension : item.node.find("extension"_L1)) {
        const QString url = extension.find("url"_L1).text();
        if (!isUnderstood(url))
            m_reading.noteOnce(Note::Kind::Dropped, placeOf(item),
                u"the extension %1 has no counterpart here and is left out"_s.arg(url.left(200)));
    }
    const QString control = itemControlOf(item.node);
    if (!isKnownControl(control))
        m_reading.noteOnce(Note::Kind::Dropped, placeOf(item),
            u"the look \"%1\" is left out; what is asked stays the same"_s.arg(control.left(60)));
}

LocalText FhirSurvey::label(const FhirItem &item)
{
    LocalText label = m_reading.text(item.node, "text"_L1);
    const QString prefix = item.node.find("prefix"_L1).text().trimmed();
    for (const QString &language : label.languages()) {
        if (!prefix.isEmpty())
            label.set(language, u"%1 %2"_s.arg(prefix, label.in(language, language)));
    }
    return label;
}

void FhirSurvey::setHelp(const FhirItem &item, Written &written)
{
    LocalText hint;
    LocalText guidance;
    bool isUnitShown = false;
    for (const auto &child : item.children) {
        if (!isBesideParent(*child))
            continue;
        const QString control = itemControlOf(child->node);
        isUnitShown = isUnitShown || control == "unit"_L1;
        addLine(control == "help"_L1 ? guidance : hint, m_reading.text(child->node, "text"_L1));
    }
    const FhirNode format = extensionValue(item.node, FhirUrl::entryFormat);
    const FhirNode unit = extensionValue(item.node, FhirUrl::unit);
    const QString shown = unit.find("display"_L1).text().isEmpty() ? unitOf(item) : unit.find("display"_L1).text();
    for (const QString &line : {format.text(), isUnitShown ? QString() : shown}) {
        if (!line.isEmpty())
            addLine(hint, LocalText({{m_reading.languages().first(), line}}));
    }
    written.set(u"hint"_s, hint).set(u"guidance_hint"_s, guidance);
}

void FhirSurvey::addNote(const FhirItem &item, std::vector<Written> &list)
{
    const bool isShownByParent = isBesideParent(item) && item.parent && item.parent->node;
    if (isShownByParent)
        return;
    if (item.isHidden) {
        m_reading.note(Note::Kind::Dropped, placeOf(item), u"a text that is never shown is left out"_s);
        return;
    }
    Written note = Written::map();
    note.set(u"type"_s, u"note"_s)
        .set(u"name"_s, item.name)
        .set(u"label"_s, label(item))
        .set(u"relevant"_s, nonEmpty(relevanceOf(item, m_reading, m_expressions)))
        .set(u"concepts"_s, writtenConcepts(item, m_reading));
    list.push_back(std::move(note));
}

Written FhirSurvey::groupHead(const FhirItem &item, const QString &type, const QString &name)
{
    Written group = Written::map();
    group.set(u"type"_s, type).set(u"name"_s, name).set(u"label"_s, label(item));
    return group;
}

void FhirSurvey::addGroup(const FhirItem &item, std::vector<Written> &list)
{
    Written group = groupHead(item, item.isRepeat ? u"repeat"_s : u"group"_s, item.name);
    setHelp(item, group);
    group.set(u"appearance"_s, nonEmpty(isTable(item) ? u"table-list"_s : QString()))
        .set(u"relevant"_s, nonEmpty(relevanceOf(item, m_reading, m_expressions)));
    if (item.node.find("required"_L1).isTrue())
        m_reading.noteOnce(
            Note::Kind::Dropped, placeOf(item), u"a group cannot be required here: make the items in it required"_s);
    if (item.name != item.linkId)
        m_reading.noteOnce(Note::Kind::Approximated, placeOf(item),
            u"a group's linkId is no name here and is not kept; a response finds its items by their own"_s);
    if (item.node.find("code"_L1))
        m_reading.noteOnce(
            Note::Kind::Dropped, placeOf(item), u"a group's code is left out: only items have concepts"_s);
    std::vector<Written> children;
    addChildren(item, children);
    addChecks(item, m_reading, m_expressions, m_checks);
    addCalculates(item, children);
    if (children.empty()) {
        m_reading.note(Note::Kind::Dropped, placeOf(item), u"a group with nothing in it is left out"_s);
        return;
    }
    group.set(u"children"_s, Written::list(std::move(children)));
    list.push_back(std::move(group));
}

void FhirSurvey::addQuestion(const FhirItem &item, std::vector<Written> &list)
{
    std::vector<Written> made;
    made.push_back(question(item));
    addChildren(item, made);
    addChecks(item, m_reading, m_expressions, m_checks);
    addCalculates(item, made);
    if (item.repeatName.isEmpty()) {
        std::ranges::move(made, std::back_inserter(list));
        return;
    }
    Written repeat = groupHead(item, u"repeat"_s, item.repeatName);
    if (const Written *const relevant = made.front().find(u"relevant"_s))
        repeat.set(u"relevant"_s, *relevant);
    repeat.set(u"children"_s, Written::list(std::move(made)));
    m_reading.noteOnce(Note::Kind::Approximated, placeOf(item),
        u"a question with several answers is asked within a repeat, one answer an instance"_s);
    list.push_back(std::move(repeat));
}

Written FhirSurvey::question(const FhirItem &item)
{
    const QString type = writtenType(item, m_reading);
    Written written = Written::map();
    written.set(u"type"_s, type).set(u"name"_s, item.name).set(u"label"_s, label(item));
    setHelp(item, written);
    if (item.options)
        written.set(u"list_name"_s, item.options->listName);
    if (item.isOpen)
        written.set(u"or_other"_s, u"true"_s);
    written.set(u"relevant"_s, nonEmpty(relevanceOf(item, m_reading, m_expressions)));
    setValue(item, type, written);
    if (!item.isHidden) {
        written.set(u"required"_s, item.node.find("required"_L1).isTrue() ? Written(u"yes"_s) : Written())
            .set(u"constraint"_s, nonEmpty(constraintOf(item, m_reading, m_expressions)))
            .set(u"appearance"_s, nonEmpty(writtenAppearance(item)))
            .set(u"parameters"_s, writtenParameters(item, type, m_reading));
        const bool isComputed = written.find(u"calculation"_s) != nullptr;
        if (item.node.find("readOnly"_L1).isTrue() && !isComputed)
            written.set(u"read_only"_s, u"true"_s);
    }
    return written.set(u"concepts"_s, writtenConcepts(item, m_reading));
}

void FhirSurvey::addCalculates(const FhirItem &owner, std::vector<Written> &list)
{
    for (const FhirCalculate &variable : m_expressions.takeCalculates(owner)) {
        Written calculate = Written::map();
        calculate.set(u"type"_s, u"calculate"_s)
            .set(u"name"_s, variable.name)
            .set(u"calculation"_s, variable.calculation);
        list.push_back(std::move(calculate));
    }
}

Written FhirSurvey::choice(const FhirOption &option) const
{
    Written columns = Written::map();
    columns.set(u"score"_s, nonEmpty(option.score)).set(u"system"_s, nonEmpty(option.system));
    if (option.code != option.name)
        columns.set(u"code"_s, nonEmpty(option.code));
    if (!option.kind.isEmpty() && option.kind != "valueCoding"_L1)
        columns.set(u"fhir"_s, option.kind);
    LocalText label;
    for (const QString &language : m_reading.languages()) {
        if (option.label.has(language))
            label.set(language, option.label.in(language));
    }
    if (label.isEmpty())
        label.set(m_reading.languages().first(), option.label.in(u"en"_s, u"en"_s));
    Written entry = Written::map();
    entry.set(u"name"_s, option.name).set(u"label"_s, label);
    if (option.isExclusive)
        entry.set(u"exclusive"_s, u"true"_s);
    entry.set(u"columns"_s, columns.entries().empty() ? Written() : columns);
    return entry;
}

Written FhirSurvey::choices() const
{
    Written choices = Written::map();
    for (const auto &list : m_reading.lists()) {
        std::vector<Written> entries;
        for (const FhirOption &option : list->options)
            entries.push_back(choice(option));
        choices.set(list->listName, Written::list(std::move(entries)));
    }
    return choices;
}

} // namespace forms::exchange
