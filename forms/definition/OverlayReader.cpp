// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"

#include "forms/expression/Nearest.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// A word of an overlay and the text it sets.
template <typename Thing> struct TextWord
{
    QLatin1StringView name;
    LocalText Thing::*text;
};

const TextWord<Item> itemTexts[]
    = {{"label"_L1, &Item::label}, {"hint"_L1, &Item::hint}, {"guidance_hint"_L1, &Item::guidance},
        {"required_message"_L1, &Item::requiredMessage}, {"constraint_message"_L1, &Item::constraintMessage}};
const TextWord<Group> groupTexts[]
    = {{"label"_L1, &Group::label}, {"hint"_L1, &Group::hint}, {"guidance_hint"_L1, &Group::guidance}};
const TextWord<GridColumn> columnTexts[]
    = {{"label"_L1, &GridColumn::label}, {"hint"_L1, &GridColumn::hint}, {"guidance_hint"_L1, &GridColumn::guidance}};
const TextWord<GridRow> rowTexts[]
    = {{"label"_L1, &GridRow::label}, {"hint"_L1, &GridRow::hint}, {"guidance_hint"_L1, &GridRow::guidance}};
const TextWord<Choice> choiceTexts[] = {{"label"_L1, &Choice::label}, {"hint"_L1, &Choice::hint}};
const TextWord<Check> checkTexts[] = {{"message"_L1, &Check::message}};
const TextWord<ScoreDefinition> scoreTexts[]
    = {{"label"_L1, &ScoreDefinition::label}, {"caution"_L1, &ScoreDefinition::caution}};
const TextWord<Band> bandTexts[] = {{"label"_L1, &Band::label}};
const TextWord<Setting> settingTexts[] = {{"label"_L1, &Setting::label}};
const TextWord<MissingCode> missingCodeTexts[] = {{"label"_L1, &MissingCode::label}};
const TextWord<Variant> variantTexts[] = {{"label"_L1, &Variant::label}};
const TextWord<Picture> pictureTexts[] = {{"title"_L1, &Picture::title}, {"middle"_L1, &Picture::middle}};
const TextWord<PictureSide> sideTexts[] = {{"label"_L1, &PictureSide::label}};
const TextWord<PictureArea> areaTexts[] = {{"label"_L1, &PictureArea::label}, {"short"_L1, &PictureArea::shortLabel}};
const TextWord<PlanTable> tableTexts[] = {{"label"_L1, &PlanTable::label}};

/// Lays one language's texts over a definition; nothing but texts can be reached from here.
class Overlay
{
public:
    Overlay(Reading &reading, QString language)
        : m_reading(reading)
        , m_form(reading.form)
        , m_language(std::move(language))
    { }

    void read(const YamlNode &root)
    {
        struct Part
        {
            QByteArrayView name;
            void (Overlay::*read)(const YamlNode &);
        };
        static const Part parts[] = {{"title", &Overlay::title}, {"shown_as", &Overlay::shownAs},
            {"restricted", &Overlay::restricted}, {"summary_title", &Overlay::planTitle}, {"items", &Overlay::items},
            {"groups", &Overlay::groups}, {"choices", &Overlay::choices}, {"checks", &Overlay::checks},
            {"scores", &Overlay::scores}, {"settings", &Overlay::settings}, {"missing_codes", &Overlay::missingCodes},
            {"variants", &Overlay::variants}, {"tables", &Overlay::tables}, {"picture", &Overlay::picture}};
        for (const YamlNode &node : root) {
            const auto *const part = std::find_if(
                std::begin(parts), std::end(parts), [&node](const Part &known) { return known.name == node.key(); });
            if (part != std::end(parts)) {
                (this->*part->read)(node);
            } else if (node.key() != "language" && node.key() != "approved") {
                QStringList names{u"language"_s, u"approved"_s};
                for (const Part &known : parts)
                    names += QString::fromLatin1(known.name);
                reportUnknownWord(m_reading, node, names, "an overlay"_L1);
            }
        }
    }

private:
    void set(LocalText &text, const YamlNode &node)
    {
        const QString value = m_reading.text(node);
        if (value.isEmpty())
            return;
        if (m_form.edition && !m_reading.pack.said.contains(&text)) {
            text = {}; // the interface does not translate another's wording: no language of ours stands beside it
            m_reading.pack.said.insert(&text);
        }
        text.set(m_language, value);
    }

    void title(const YamlNode &node) { set(m_form.title, node); }
    void shownAs(const YamlNode &node)
    {
        if (m_form.edition)
            m_reading.error("misplaced-word"_L1, node.keyPosition(), u"a pack's shown_as stands in pack.yaml"_s);
        else
            set(m_form.shownAs, node);
    }
    void restricted(const YamlNode &node)
    {
        if (m_form.restriction)
            set(m_form.restriction->label, node);
        else
            unknown(node, {});
    }
    void planTitle(const YamlNode &node)
    {
        if (m_form.plan)
            set(m_form.plan->title, node);
        else
            unknown(node, {});
    }

    /// A licensed form has numbers of its own, the same in every language.
    template <typename Thing, std::size_t count>
    void numbered(const YamlNode &entry, Thing &thing, const TextWord<Thing> (&words)[count])
    {
        texts(entry, thing, words, {u"number"_s});
        const YamlNode number = entry.find("number");
        if (!number)
            return;
        constexpr qsizetype longest = 12;
        const QString text = m_reading.text(number);
        if (!m_form.edition)
            m_reading.error("misplaced-word"_L1, number.keyPosition(), u"numbers belong to a content pack"_s);
        else if (text.size() > longest)
            m_reading.error("bad-value"_L1, number.position(), u"a number has at most 12 characters"_s);
        else if (!text.isEmpty())
            m_form.numbers.insert(thing.name, text);
    }

    template <typename Thing, std::size_t count>
    void texts(const YamlNode &node, Thing &thing, const TextWord<Thing> (&words)[count], const QStringList &parts = {})
    {
        if (!isMap(m_reading, node, "texts"_L1))
            return;
        for (const YamlNode &value : node) {
            const auto *const word = std::find_if(std::begin(words), std::end(words), [&value](const auto &known) {
                return value.key() == QByteArrayView(known.name.data(), known.name.size());
            });
            if (word != std::end(words)) {
                set(thing.*word->text, value);
            } else if (!parts.contains(value.keyText())) {
                QStringList names = parts;
                for (const auto &known : words)
                    names += known.name;
                reportUnknownWord(m_reading, value, names, "a text"_L1);
            }
        }
    }

    /// Texts of things that lie in a vector and have a name (of checks: an id).
    template <typename Thing, std::size_t count>
    void named(
        const YamlNode &node, std::vector<Thing> &things, QString Thing::*name, const TextWord<Thing> (&words)[count])
    {
        if (!isMap(m_reading, node, "an overlay's part"_L1))
            return;
        const QHash<QString, int> places = placesOf(things, name);
        for (const YamlNode &entry : node) {
            if (Thing *const thing = find(things, places, entry))
                texts(entry, *thing, words);
        }
    }

    template <typename Thing>
    static QHash<QString, int> placesOf(const std::vector<Thing> &things, QString Thing::*name)
    {
        QHash<QString, int> places;
        int place = 0;
        for (const Thing &thing : things)
            places.insert(thing.*name, place++);
        places.remove(QString()); // the section we made ourselves
        return places;
    }

    template <typename Thing>
    Thing *find(std::vector<Thing> &things, const QHash<QString, int> &places, const YamlNode &entry)
    {
        const auto found = places.constFind(entry.keyText());
        if (found != places.constEnd())
            return &things[*found];
        unknown(entry, places.keys());
        return nullptr;
    }

    void unknown(const YamlNode &entry, const QStringList &names)
    {
        if (!m_reading.isFull())
            m_reading.error("unknown-name"_L1, entry.keyPosition(),
                u"the definition has no %1%2"_s.arg(
                    entry.keyText(), didYouMean(entry.keyText(), m_reading.candidates(names))));
    }

    void items(const YamlNode &node)
    {
        if (!isMap(m_reading, node, "items"_L1))
            return;
        for (const YamlNode &entry : node) {
            const auto slot = m_form.slotsByName.constFind(entry.keyText());
            if (slot == m_form.slotsByName.constEnd())
                unknown(entry, m_form.slotsByName.keys());
            else
                numbered(entry, m_form.items[*slot], itemTexts);
        }
    }

    void groups(const YamlNode &node)
    {
        if (!isMap(m_reading, node, "groups"_L1))
            return;
        const QHash<QString, int> groupPlaces = placesOf(m_form.groups, &Group::name);
        for (const YamlNode &entry : node) {
            Group *const group = find(m_form.groups, groupPlaces, entry);
            if (!group)
                continue;
            texts(entry, *group, groupTexts, {u"columns"_s, u"rows"_s});
            if (const YamlNode columns = entry.find("columns"))
                named(columns, group->columns, &GridColumn::name, columnTexts);
            if (const YamlNode rows = entry.find("rows"); rows && isMap(m_reading, rows, "an overlay's part"_L1))
                gridRows(rows, *group);
        }
    }

    void gridRows(const YamlNode &node, Group &group)
    {
        const QHash<QString, int> places = placesOf(group.rows, &GridRow::name);
        for (const YamlNode &row : node) {
            if (GridRow *const found = find(group.rows, places, row))
                numbered(row, *found, rowTexts);
        }
    }

    /// A choice's text may stand by itself: { yes_no: { 0: No, 1: Yes } }.
    void choices(const YamlNode &node)
    {
        if (!isMap(m_reading, node, "choices"_L1))
            return;
        for (const YamlNode &entry : node) {
            const auto list = m_form.choices.find(entry.keyText());
            if (list == m_form.choices.end()) {
                unknown(entry, m_form.choices.keys());
                continue;
            }
            if (!isMap(m_reading, entry, "a choice list"_L1))
                continue;
            for (const YamlNode &value : entry) {
                Choice *const choice = find(list->choices, list->byCode, value);
                if (choice && value.isScalar())
                    set(choice->label, value);
                else if (choice)
                    texts(value, *choice, choiceTexts);
            }
        }
    }

    void scores(const YamlNode &node)
    {
        if (!isMap(m_reading, node, "scores"_L1))
            return;
        const QHash<QString, int> scorePlaces = placesOf(m_form.scores, &ScoreDefinition::name);
        for (const YamlNode &entry : node) {
            ScoreDefinition *const score = find(m_form.scores, scorePlaces, entry);
            if (!score)
                continue;
            texts(entry, *score, scoreTexts, {u"bands"_s});
            if (const YamlNode bands = entry.find("bands"))
                named(bands, score->bands, &Band::name, bandTexts);
        }
    }

    void checks(const YamlNode &node) { named(node, m_form.checks, &Check::id, checkTexts); }
    void settings(const YamlNode &node) { named(node, m_form.settings, &Setting::name, settingTexts); }
    void missingCodes(const YamlNode &node) { named(node, m_form.missingCodes, &MissingCode::name, missingCodeTexts); }
    void variants(const YamlNode &node) { named(node, m_form.variants, &Variant::name, variantTexts); }
    void tables(const YamlNode &node)
    {
        if (m_form.plan)
            named(node, m_form.plan->tables, &PlanTable::name, tableTexts);
        else
            unknown(node, {});
    }

    void picture(const YamlNode &node)
    {
        if (!m_form.picture)
            return unknown(node, {});
        texts(node, *m_form.picture, pictureTexts, {u"sides"_s, u"areas"_s});
        if (const YamlNode sides = node.find("sides"))
            named(sides, m_form.picture->sides, &PictureSide::name, sideTexts);
        const YamlNode areas = node.find("areas");
        if (!areas || !isMap(m_reading, areas, "areas"_L1))
            return;
        for (const YamlNode &entry : areas)
            area(entry);
    }

    void area(const YamlNode &entry)
    {
        QStringList names;
        for (PictureSide &side : m_form.picture->sides) {
            for (PictureArea &known : side.areas) {
                if (known.name == entry.keyText())
                    return texts(entry, known, areaTexts);
                names += known.name;
            }
        }
        unknown(entry, names);
    }

    Reading &m_reading;
    FormDefinition &m_form;
    QString m_language;
};

/// An unreviewed language is read, and so may be printed and proof-read, but is among those that an interview offers
/// only when a methods lead has approved it (rules.md 5).
void offer(Reading &reading, const YamlNode &approved, const QString &language)
{
    QStringList &offered = reading.form.languages;
    const bool isOwn = offered.contains(language);
    if (!approved || reading.flag(approved)) {
        if (!isOwn)
            offered += language;
    } else if (isOwn) {
        reading.error("bad-value"_L1, approved.position(),
            u"%1 is a language of the definition itself, and so in use; take approved away"_s.arg(language));
    } else {
        reading.add({Severity::Notice, "unapproved-language"_L1, reading.file(), approved.position(),
            u"%1 is not offered in interviews until it is approved"_s.arg(language)});
    }
}

} // namespace

void readOverlay(Reading &reading, const YamlNode &root, const QString &language)
{
    if (!isMap(reading, root, "an overlay"_L1))
        return;
    requireWords(reading, root, {"language"}, "an overlay"_L1);
    const YamlNode stated = root.find("language");
    if (!stated)
        return;
    if (reading.text(stated) != language) {
        reading.error("bad-value"_L1, stated.position(), u"language is %1 in the file's name"_s.arg(language));
        return;
    }
    offer(reading, root.find("approved"), language);
    Overlay(reading, language).read(root);
}

} // namespace forms
