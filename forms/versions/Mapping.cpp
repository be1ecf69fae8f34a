// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Mapping.h"

#include "forms/definition/Reading.h"
#include "forms/expression/Nearest.h"

#include <algorithm>

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

struct Draft
{
    const FormDefinition &before;
    const FormDefinition &after;
    Mapping mapping;
    QHash<QString, Position> positions; ///< of what is stated; no repeat is called as an item is
    Position end{1, 1}; ///< where what is lacking would be written
};

constexpr int mostMapped = 200'000;

bool sameRepeats(const Item &a, const Item &b)
{
    return (a.repeat >= 0) == (b.repeat >= 0);
}

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

QStringList codesOf(const FormDefinition &form, const Item &item)
{
    QStringList codes = item.missingCodes;
    if (const ChoiceList *const list = item.hasChoices() ? form.choiceList(item) : nullptr) {
        for (const Choice &choice : list->choices)
            codes += choice.name;
    }
    return codes;
}

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

const Group *repeatNamed(const FormDefinition &form, const QString &name)
{
    const auto found = form.groupsByName.constFind(name);
    return found != form.groupsByName.constEnd() && form.groups[*found].isRepeat ? &form.groups[*found] : nullptr;
}

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

/// The repeats nothing is said of go by their names; one in a repeat that is dropped is dropped with it.
void mapTheOtherRepeats(Reading &reading, Draft &draft)
{
    QHash<QString, RepeatMapping> &repeats = draft.mapping.repeats;
    for (int index = 0; index < int(draft.before.groups.size()); ++index) { // each after what is around it
        const Group &repeat = draft.before.groups[size_t(index)];
        if (!repeat.isRepeat)
            continue;
        const int around = draft.before.repeatAround(index);
        const QString outer = around < 0 ? QString() : draft.before.groups[size_t(around)].name;
        if (!repeats.contains(repeat.name) && repeats.value(outer).isDropped)
            repeats.insert(repeat.name, repeats.value(outer));
        else if (!repeats.contains(repeat.name) && repeatNamed(draft.after, repeat.name))
            repeats.insert(repeat.name, {.to = repeat.name, .isDropped = false, .reason = {}});
        const RepeatMapping mapping = repeats.value(repeat.name);
        const bool isOuterLost = around >= 0 && !repeatThere(draft.before, draft.mapping, draft.after, around);
        const bool isPlaced = mapping.isDropped || repeatThere(draft.before, draft.mapping, draft.after, index);
        if (isPlaced || (isOuterLost && !repeats.value(outer).isDropped)) // what is said of the outer one is enough
            continue;
        const QString why = repeatNamed(draft.after, mapping.to)
            ? u"%1 of version %2 does not lie in the repeat that what is around it goes to"_s
            : u"%1 is no repeat of version %2"_s;
        reading.error("unmapped-repeat"_L1, draft.positions.value(repeat.name, draft.end),
            why.arg(mapping.to.isEmpty() ? repeat.name : mapping.to, draft.after.version)
                + u"; say under repeats where its instances go: %1: new name, or %1: { drop: true, reason: … }"_s.arg(
                    repeat.name));
    }
}

enum class Place { Same, Other, Dropped, Unknown };

/// Whether the items stand in repeats that go to one another.
Place placeOf(const Draft &draft, const Item &from, const Item *to)
{
    const std::optional<int> there = repeatThere(draft.before, draft.mapping, draft.after, from.repeat);
    if (there)
        return !to || to->repeat == *there ? Place::Same : Place::Other;
    const RepeatMapping repeat = draft.mapping.repeats.value(draft.before.groups[size_t(from.repeat)].name);
    return repeat.isDropped ? Place::Dropped : Place::Unknown;
}

/// The items nothing is said of go by their names.
void mapTheRest(Reading &reading, Draft &draft)
{
    for (const Item &item : draft.before.items) {
        if (!takesAnswers(item) || draft.mapping.items.contains(item.name))
            continue;
        const Item *const same = draft.after.find(item.name);
        const Place place = placeOf(draft, item, same);
        if (place == Place::Unknown) // its repeat is to be stated first
            continue;
        if (place == Place::Dropped) {
            const QString &repeat = draft.before.groups[size_t(item.repeat)].name;
            draft.mapping.items.insert(item.name, {{}, {}, true, draft.mapping.repeats.value(repeat).reason});
            continue;
        }
        if (same && place == Place::Same && takesAnswersOf(*same, item)) {
            draft.mapping.items.insert(item.name, {item.name, {}, false, {}});
            continue;
        }
        const QString why = !same   ? u"%1 is not in version %2"_s
            : place == Place::Other ? u"%1 of version %2 stands in another repeat"_s
                                    : u"%1 of version %2 does not take the same answers"_s;
        reading.error("unmapped-item"_L1, draft.end,
            why.arg(item.name, draft.after.version)
                + u"; say under items where its answers go: %1: new name, or %1: { drop: true, reason: … }"_s.arg(
                    item.name));
    }
}

/// An answer in an instance stays in that instance.
void checkPlaces(Reading &reading, const Draft &draft)
{
    for (const Item &item : draft.before.items) {
        const Item *const to = draft.after.find(draft.mapping.items.value(item.name).to);
        const Place place = to ? placeOf(draft, item, to) : Place::Same;
        if (place == Place::Other || place == Place::Dropped)
            reading.error("other-repeat"_L1, draft.positions.value(item.name, draft.end),
                u"%1 of version %2 does not stand in the repeat that the instances of %3 go to; drop %3, with a "
                "reason"_s.arg(to->name, draft.after.version, item.name));
    }
}

/// Two repeats whose instances would be mixed.
void checkRepeatTargets(Reading &reading, const Draft &draft)
{
    QHash<QString, QString> taken; // new name to old
    for (const Group &group : draft.before.groups) {
        const QString to = group.isRepeat ? draft.mapping.repeats.value(group.name).to : QString();
        if (to.isEmpty())
            continue;
        if (taken.contains(to))
            reading.error("duplicate-target"_L1,
                draft.positions.value(group.name, draft.positions.value(taken.value(to), draft.end)),
                u"%1 would take the instances of both %2 and %3; map or drop one of them"_s.arg(
                    to, taken.value(to), group.name));
        taken.insert(to, group.name);
    }
}

/// Two items that would be written over each other.
void checkTargets(Reading &reading, const Draft &draft)
{
    QHash<QString, QString> taken; // new name to old
    for (const Item &item : draft.before.items) {
        const QString to = draft.mapping.items.value(item.name).to;
        if (to.isEmpty())
            continue;
        if (taken.contains(to))
            reading.error("duplicate-target"_L1,
                draft.positions.value(item.name, draft.positions.value(taken.value(to), draft.end)),
                u"%1 would take the answers of both %2 and %3; map or drop one of them"_s.arg(
                    to, taken.value(to), item.name));
        taken.insert(to, item.name);
    }
}

/// Codes an answer may have that the other side does not know: such answers would not fit.
void checkCodes(Reading &reading, const Draft &draft)
{
    for (const Item &item : draft.before.items) {
        const ItemMapping mapping = draft.mapping.items.value(item.name);
        const Item *const to = draft.after.find(mapping.to);
        if (!to || (item.hasChoices() && !to->hasChoices()))
            continue;
        const QStringList there = codesOf(draft.after, *to);
        QStringList lost = codesOf(draft.before, item);
        const QSet<QString> known(there.begin(), there.end());
        lost.removeIf([&](const QString &code) { return mapping.codes.contains(code) || known.contains(code); });
        if (!lost.isEmpty())
            reading.warning("lost-choice"_L1, draft.positions.value(item.name, draft.end),
                u"%1 of %2 is not in version %3; an answer of it will not fit unless choices says what it becomes"_s
                    .arg(lost.join(u", "_s).left(200), item.name, draft.after.version));
    }
}

ReadMapping finish(Reading &reading, Draft &draft)
{
    mapTheOtherRepeats(reading, draft);
    checkRepeatTargets(reading, draft);
    mapTheRest(reading, draft);
    checkPlaces(reading, draft);
    checkTargets(reading, draft);
    checkCodes(reading, draft);
    ReadMapping result;
    if (!reading.hasErrors())
        result.mapping = std::move(draft.mapping);
    result.findings = std::move(reading.findings());
    return result;
}

} // namespace

QString Mapping::nameOf(const QString &old) const
{
    const auto found = items.constFind(old);
    const QString to = found == items.constEnd() ? repeats.value(old).to : found->to;
    return to.isEmpty() ? old : to;
}

std::optional<int> repeatThere(
    const FormDefinition &before, const Mapping &mapping, const FormDefinition &after, int repeat)
{
    std::vector<int> way; // the repeat and those around it
    for (int next = repeat; next >= 0; next = before.repeatAround(next))
        way.push_back(next);
    std::ranges::reverse(way); // from the outside in
    int there = -1;
    for (const int old : way) {
        const auto found = after.groupsByName.constFind(mapping.repeats.value(before.groups[size_t(old)].name).to);
        const bool isPlaced = found != after.groupsByName.constEnd() && after.groups[size_t(*found)].isRepeat
            && after.repeatAround(*found) == there;
        if (!isPlaced)
            return {};
        there = *found;
    }
    return there;
}

bool takesAnswers(const Item &item)
{
    return item.isInput() && !item.readOnly;
}

bool takesAnswersOf(const Item &after, const Item &before)
{
    if (!takesAnswers(after) || !sameRepeats(after, before))
        return false;
    const AnswerKind from = before.holds();
    const AnswerKind to = after.holds();
    return from == to || (from == AnswerKind::Whole && to == AnswerKind::Decimal)
        || (from == AnswerKind::Choice && to == AnswerKind::Choices);
}

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
    return finish(reading, draft);
}

ReadMapping mapByName(const FormDefinition &before, const FormDefinition &after)
{
    Reading reading(u"mapping.yaml"_s);
    Draft draft{.before = before, .after = after, .mapping = {}, .positions = {}};
    return finish(reading, draft);
}

} // namespace forms
