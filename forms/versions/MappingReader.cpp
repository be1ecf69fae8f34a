// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Nearest.h"
#include "forms/versions/MappingDraft.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// What the file says of one item, and where.
struct StatedItem
{
    ItemMapping mapping;
    YamlNode to;
    YamlNode choices;
};

/// What the file says of one of the two versions.
struct StatedVersion
{
    const FormDefinition &form;
    bool isStated = false;
};

constexpr int mostMapped = 200'000;

void readVersion(Reading &reading, const YamlNode &node, StatedVersion &version)
{
    version.isStated = true;
    const QString stated = reading.text(node);
    if (!stated.isEmpty() && stated != version.form.version)
        reading.error("other-version"_L1, node.position(),
            u"this is version %1 of %2; the mapping was written for another"_s.arg(
                version.form.version, version.form.id));
}

void readStructure(Reading &reading, const YamlNode &node, StatedVersion &version)
{
    version.isStated = true;
    const QString stated = reading.text(node);
    if (!stated.isEmpty() && stated != version.form.structureFingerprint)
        reading.error("other-version"_L1, node.position(),
            u"the structure of version %1 of %2 is %3; the mapping was written for another"_s.arg(
                version.form.version, version.form.id, version.form.structureFingerprint));
}

const Word<StatedVersion> versionWords[] = {{"version"_L1, readVersion}, {"structure"_L1, readStructure}};

void readSide(Reading &reading, const YamlNode &node, const FormDefinition &form)
{
    StatedVersion version{form};
    readWords(reading, node, version, versionWords, "a version"_L1);
    if (node.isMap() && !version.isStated)
        reading.error("missing-word"_L1, node.position(), u"%1 needs version or structure"_s.arg(node.keyText()));
}

void readTo(Reading &reading, const YamlNode &node, StatedItem &item)
{
    item.mapping.to = reading.word(node);
    item.to = node;
}

const Word<StatedItem> itemWords[] = {
    {"to"_L1, readTo},
    {"choices"_L1, [](Reading &, const YamlNode &node, StatedItem &item) { item.choices = node; }},
    {"drop"_L1,
        [](Reading &reading, const YamlNode &node, StatedItem &item) { item.mapping.isDropped = reading.flag(node); }},
    {"reason"_L1,
        [](Reading &reading, const YamlNode &node, StatedItem &item) { item.mapping.reason = reading.text(node); }},
};

void unknownCode(
    Reading &reading, Position position, const QString &code, const QString &item, const QStringList &codes)
{
    if (!reading.isFull())
        reading.error("unknown-choice"_L1, position,
            u"%1 has no choice or special code %2%3"_s.arg(
                item, code.left(100), didYouMean(code, reading.candidates(codes))));
}

void readCodes(Reading &reading, const StatedItem &stated, const Draft &draft, const Item &from, ItemMapping &mapping)
{
    const Item &to = *draft.after.find(mapping.to);
    if (!isMap(reading, stated.choices, "choices"_L1))
        return;
    const QStringList known = codesOf(draft.before, from);
    const QStringList there = codesOf(draft.after, to);
    const QSet<QString> knownSet(known.begin(), known.end());
    const QSet<QString> thereSet(there.begin(), there.end());
    for (const YamlNode &entry : stated.choices) {
        const QString code = entry.keyText();
        const QString meant = reading.text(entry);
        if (!knownSet.contains(code))
            unknownCode(reading, entry.keyPosition(), code, from.name, known);
        else if (!meant.isEmpty() && !thereSet.contains(meant))
            unknownCode(reading, entry.position(), meant, to.name, there);
        mapping.codes.insert(code, meant);
    }
}

void checkDropped(Reading &reading, const YamlNode &node, const StatedItem &stated)
{
    if (stated.to || stated.choices)
        reading.error("bad-value"_L1, node.position(),
            u"%1 is dropped, so it has no to and no choices; leave out one or the other"_s.arg(node.keyText()));
    if (stated.mapping.reason.isEmpty())
        reading.error("missing-word"_L1, node.position(), u"%1 is dropped; say why: reason"_s.arg(node.keyText()));
}

/// Whether the item it goes to is there and takes an answer.
bool checkTarget(Reading &reading, const YamlNode &place, const Draft &draft, const QString &name)
{
    const Item *const to = draft.after.find(name);
    if (!to) {
        if (!reading.isFull())
            reading.error("unknown-item"_L1, place.position(),
                u"version %1 has no item %2%3"_s.arg(
                    draft.after.version, name, didYouMean(name, reading.candidates(draft.after.slotsByName.keys()))));
        return false;
    }
    if (!takesAnswers(*to))
        reading.error("bad-value"_L1, place.position(),
            u"%1 is computed or read-only in version %2 and takes no answer; drop the old one, with a reason"_s.arg(
                name, draft.after.version));
    return takesAnswers(*to);
}

void readItem(Reading &reading, const YamlNode &node, Draft &draft)
{
    const QString name = node.keyText();
    const Item *const from = draft.before.find(name);
    if (!from) {
        if (!reading.isFull())
            reading.error("unknown-item"_L1, node.keyPosition(),
                u"version %1 has no item %2%3"_s.arg(draft.before.version, name.left(100),
                    didYouMean(name, reading.candidates(draft.before.slotsByName.keys()))));
        return;
    }
    StatedItem stated;
    if (node.isScalar())
        readTo(reading, node, stated);
    else
        readWords(reading, node, stated, itemWords, "an item"_L1);
    ItemMapping mapping = stated.mapping;
    draft.positions.insert(name, node.keyPosition());
    if (mapping.isDropped) {
        checkDropped(reading, node, stated);
        mapping.to.clear();
    } else {
        if (mapping.to.isEmpty() && !stated.to) // only its choices are stated
            mapping.to = name;
        const bool isThere
            = !mapping.to.isEmpty() && checkTarget(reading, stated.to ? stated.to : node, draft, mapping.to);
        if (isThere && stated.choices)
            readCodes(reading, stated, draft, *from, mapping);
    }
    draft.mapping.items.insert(name, mapping);
}

const Word<RepeatMapping> repeatWords[] = {
    {"to"_L1, [](Reading &reading, const YamlNode &node, RepeatMapping &repeat) { repeat.to = reading.word(node); }},
    {"drop"_L1,
        [](Reading &reading, const YamlNode &node, RepeatMapping &repeat) { repeat.isDropped = reading.flag(node); }},
    {"reason"_L1,
        [](Reading &reading, const YamlNode &node, RepeatMapping &repeat) { repeat.reason = reading.text(node); }},
};

void unknownRepeat(Reading &reading, Position position, const FormDefinition &form, const QString &name)
{
    if (reading.isFull())
        return;
    QStringList known;
    for (const Group &group : form.groups) {
        if (group.isRepeat)
            known += group.name;
    }
    reading.error("unknown-repeat"_L1, position,
        u"version %1 has no repeat %2%3"_s.arg(
            form.version, name.left(100), didYouMean(name, reading.candidates(known))));
}

void readRepeat(Reading &reading, const YamlNode &node, Draft &draft)
{
    const QString name = node.keyText();
    if (!repeatNamed(draft.before, name))
        return unknownRepeat(reading, node.keyPosition(), draft.before, name);
    RepeatMapping mapping;
    if (node.isScalar())
        mapping.to = reading.word(node);
    else
        readWords(reading, node, mapping, repeatWords, "a repeat"_L1);
    draft.positions.insert(name, node.keyPosition());
    if (mapping.isDropped && !mapping.to.isEmpty())
        reading.error(
            "bad-value"_L1, node.position(), u"%1 is dropped, so it has no to; leave out one or the other"_s.arg(name));
    else if (mapping.isDropped && mapping.reason.isEmpty())
        reading.error("missing-word"_L1, node.position(), u"%1 is dropped; say why: reason"_s.arg(name));
    else if (!mapping.isDropped && mapping.to.isEmpty())
        mapping.to = name;
    if (!mapping.isDropped && !repeatNamed(draft.after, mapping.to))
        unknownRepeat(reading, node.position(), draft.after, mapping.to);
    draft.mapping.repeats.insert(name, mapping);
}

void readRepeats(Reading &reading, const YamlNode &node, Draft &draft)
{
    if (node.isBlank()) // every repeat keeps its name
        return;
    if (!isMap(reading, node, "repeats"_L1) || !isWithin(reading, node, mostMapped, "repeats mapped"_L1))
        return;
    for (const YamlNode &entry : node)
        readRepeat(reading, entry, draft);
}

void readFrom(Reading &reading, const YamlNode &node, Draft &draft)
{
    readSide(reading, node, draft.before);
}

void readInto(Reading &reading, const YamlNode &node, Draft &draft)
{
    readSide(reading, node, draft.after);
}

void readItems(Reading &reading, const YamlNode &node, Draft &draft)
{
    draft.end = node.keyPosition();
    if (node.isBlank()) // every item keeps its name
        return;
    if (!isMap(reading, node, "items"_L1) || !isWithin(reading, node, mostMapped, "items mapped"_L1))
        return;
    for (const YamlNode &entry : node)
        readItem(reading, entry, draft);
}

const Word<Draft> mappingWords[]
    = {{"from"_L1, readFrom}, {"to"_L1, readInto}, {"items"_L1, readItems}, {"repeats"_L1, readRepeats}};

} // namespace

ReadMapping readMapping(
    const QByteArray &yaml, const QString &file, const FormDefinition &before, const FormDefinition &after)
{
    Reading reading(file);
    YamlTree::Parsed parsed = YamlTree::parse(yaml, file);
    for (DefinitionFinding &finding : parsed.findings)
        reading.add(std::move(finding));
    Draft draft{.before = before, .after = after, .mapping = {}, .positions = {}};
    if (!parsed.tree)
        return {{}, std::move(reading.findings())};
    readWords(reading, parsed.tree->root(), draft, mappingWords, "a mapping"_L1);
    requireWords(reading, parsed.tree->root(), {"from", "to"}, "a mapping"_L1);
    return fitted(reading, draft);
}

} // namespace forms
