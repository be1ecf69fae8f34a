// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/MappingDraft.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

ReadMapping fitted(Reading &reading, Draft &draft)
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

ReadMapping mapByName(const FormDefinition &before, const FormDefinition &after)
{
    Reading reading(u"mapping.yaml"_s);
    Draft draft{.before = before, .after = after, .mapping = {}, .positions = {}};
    return fitted(reading, draft);
}

} // namespace forms
