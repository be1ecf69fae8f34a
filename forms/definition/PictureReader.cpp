// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCountedItems = 100; ///< of one area

/// An item the picture can show: chosen among a list, and answered once.
bool isChoice(Reading &reading, const Item &item, const YamlNode &node, QLatin1StringView word)
{
    const bool isOne = item.holds() == AnswerKind::Choice;
    const bool fits = isOne || (word == "items"_L1 && item.holds() == AnswerKind::Choices);
    if (!fits)
        reading.error("wrong-type"_L1, node.position(),
            word == "items"_L1 ? u"items names what is chosen: select_one or select_multiple"_s
                               : u"%1 names an item of type select_one"_s.arg(word));
    else if (item.repeat >= 0)
        reading.error("wrong-type"_L1, node.position(),
            u"%1 names an item outside every repeat: an area has one answer"_s.arg(word));
    return fits && item.repeat < 0;
}

Slot choiceSlot(Reading &reading, const YamlNode &node, QLatin1StringView word)
{
    const std::optional<Slot> slot = reading.slot(node);
    return slot && isChoice(reading, reading.form.items[*slot], node, word) ? *slot : -1;
}

const Word<PictureCount> countWords[] = {
    {"items"_L1,
        [](Reading &r, const YamlNode &n, PictureCount &c) {
            if (!isList(r, n, "items"_L1) || !isWithin(r, n, mostCountedItems, "items"_L1))
                return;
            for (const YamlNode &entry : n) {
                if (const Slot slot = choiceSlot(r, entry, "items"_L1); slot >= 0)
                    c.items.push_back(slot);
            }
        }},
    {"codes"_L1, [](Reading &r, const YamlNode &n, PictureCount &c) { c.codes = r.texts(n); }},
};

/// A code that no choice has would never count; without codes it is not known what an answer of one choice means.
void checkCount(Reading &reading, const YamlNode &node, const PictureCount &count)
{
    for (const Slot slot : count.items) {
        const Item &item = reading.form.items[slot];
        if (item.holds() == AnswerKind::Choice && count.codes.isEmpty())
            reading.error("missing-word"_L1, node.position(),
                u"%1 is one choice: say with codes which of them count"_s.arg(item.name));
        const ChoiceList *const list = reading.form.choiceList(item);
        for (const QString &code : count.codes) {
            if (list && !list->find(code))
                reading.error("bad-value"_L1, node.position(),
                    u"%1 has no choice %2; write a code of its list"_s.arg(item.name, code));
        }
    }
}

void readCount(Reading &reading, const YamlNode &node, PictureCount &count)
{
    readWords(reading, node, count, countWords, "what is counted of an area"_L1);
    requireWords(reading, node, {"items"}, "what is counted of an area"_L1);
    checkCount(reading, node, count);
}

const Word<PictureArea> areaWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { a.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { a.label = r.localText(n); }},
    {"short"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { a.shortLabel = r.localText(n); }},
    {"need"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { a.need = choiceSlot(r, n, "need"_L1); }},
    {"strengths"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { readCount(r, n, a.strengths); }},
    {"risks"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { readCount(r, n, a.risks); }},
    {"protection"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { readCount(r, n, a.protection); }},
    {"change"_L1, [](Reading &r, const YamlNode &n, PictureArea &a) { a.change = choiceSlot(r, n, "change"_L1); }},
};

/// At least one and at most so many.
bool isSome(Reading &reading, const YamlNode &node, int most, QLatin1StringView what)
{
    if (!isList(reading, node, what) || !isWithin(reading, node, most, what))
        return false;
    if (node.size() == 0)
        reading.error("bad-value"_L1, node.position(), u"%1 is empty: write one to %2"_s.arg(what).arg(most));
    return true;
}

void readAreas(Reading &reading, const YamlNode &node, PictureSide &side)
{
    if (!isSome(reading, node, Picture::mostAreas, "areas"_L1))
        return;
    for (const YamlNode &entry : node) {
        PictureArea area;
        area.position = entry.position();
        readWords(reading, entry, area, areaWords, "an area"_L1);
        requireWords(reading, entry, {"name", "label", "need"}, "an area"_L1);
        side.areas.push_back(std::move(area));
    }
}

const Word<PictureSide> sideWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, PictureSide &s) { s.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, PictureSide &s) { s.label = r.localText(n); }},
    {"areas"_L1, readAreas},
};

void readSides(Reading &reading, const YamlNode &node, Picture &picture)
{
    if (!isSome(reading, node, Picture::mostSides, "sides"_L1))
        return;
    for (const YamlNode &entry : node) {
        PictureSide side;
        side.position = entry.position();
        readWords(reading, entry, side, sideWords, "a side"_L1);
        requireWords(reading, entry, {"name", "label", "areas"}, "a side"_L1);
        picture.sides.push_back(std::move(side));
    }
}

const Word<Picture> changeWords[] = {
    {"better"_L1, [](Reading &r, const YamlNode &n, Picture &p) { p.better = r.texts(n); }},
    {"same"_L1, [](Reading &r, const YamlNode &n, Picture &p) { p.same = r.texts(n); }},
    {"worse"_L1, [](Reading &r, const YamlNode &n, Picture &p) { p.worse = r.texts(n); }},
};

void readLevels(Reading &reading, const YamlNode &node, Picture &picture)
{
    if (!isSome(reading, node, Picture::mostLevels, "levels"_L1))
        return;
    picture.levels = reading.texts(node);
    if (QSet<QString>(picture.levels.begin(), picture.levels.end()).size() < picture.levels.size())
        reading.error("duplicate-name"_L1, node.position(), u"a code stands twice in levels; take one away"_s);
}

const Word<Picture> pictureWords[] = {
    {"title"_L1, [](Reading &r, const YamlNode &n, Picture &p) { p.title = r.localText(n); }},
    {"middle"_L1, [](Reading &r, const YamlNode &n, Picture &p) { p.middle = r.localText(n); }},
    {"levels"_L1, readLevels},
    {"change"_L1,
        [](Reading &r, const YamlNode &n, Picture &p) { readWords(r, n, p, changeWords, "change of a picture"_L1); }},
    {"sides"_L1, readSides},
};

/// Every choice of an item stands among these codes, and each of them is one of its choices.
void checkCodes(Reading &reading, Slot slot, const QStringList &codes, QLatin1StringView where, Position position)
{
    if (slot < 0)
        return;
    const Item &item = reading.form.items[slot];
    const ChoiceList *const list = reading.form.choiceList(item);
    if (!list)
        return;
    for (const Choice &choice : list->choices) {
        if (!codes.contains(choice.name))
            reading.error("bad-value"_L1, position,
                u"choice %1 of %2 is not in %3; add it there"_s.arg(choice.name, item.name, where));
    }
    for (const QString &code : codes) {
        if (!list->find(code))
            reading.error("bad-value"_L1, position,
                u"%1 names %2, which %3 has not; take it away or add the choice"_s.arg(where, code, item.name));
    }
}

void checkNames(Reading &reading, const Picture &picture)
{
    QSet<QString> sides;
    QSet<QString> areas;
    const auto once = [&reading](QSet<QString> &names, const QString &name, Position position) {
        if (!name.isEmpty() && names.contains(name))
            reading.error("duplicate-name"_L1, position, u"%1 stands twice in the picture; rename one"_s.arg(name));
        names.insert(name);
    };
    for (const PictureSide &side : picture.sides) {
        once(sides, side.name, side.position);
        for (const PictureArea &area : side.areas)
            once(areas, area.name, area.position);
    }
}

void checkPicture(Reading &reading, const Picture &picture)
{
    checkNames(reading, picture);
    const QStringList changes = picture.better + picture.same + picture.worse;
    if (QSet<QString>(changes.begin(), changes.end()).size() < changes.size())
        reading.error("duplicate-name"_L1, picture.position,
            u"a code of change is better, same or worse, and only one of them; take it away from the others"_s);
    for (const PictureSide &side : picture.sides) {
        for (const PictureArea &area : side.areas) {
            checkCodes(reading, area.need, picture.levels, "levels"_L1, area.position);
            checkCodes(reading, area.change, changes, "change: better, same, worse"_L1, area.position);
        }
    }
}

} // namespace

void readPicture(Reading &reading, const YamlNode &root)
{
    const YamlNode node = root.find("picture");
    if (!node)
        return;
    Picture picture;
    picture.position = node.position();
    readWords(reading, node, picture, pictureWords, "a picture"_L1);
    requireWords(reading, node, {"title", "middle", "levels", "sides"}, "a picture"_L1);
    checkPicture(reading, picture);
    reading.form.picture = std::move(picture);
}

QStringList pictureWordNames()
{
    return namesOf(pictureWords);
}

QStringList pictureChangeWordNames()
{
    return namesOf(changeWords);
}

QStringList pictureSideWordNames()
{
    return namesOf(sideWords);
}

QStringList pictureAreaWordNames()
{
    return namesOf(areaWords);
}

QStringList pictureCountWordNames()
{
    return namesOf(countWords);
}

} // namespace forms
