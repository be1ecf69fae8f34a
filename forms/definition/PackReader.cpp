// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A content pack's own page, and what its wording has to be before it stands in ours' place.
#include "forms/definition/DefinitionReader.h"
#include "forms/definition/Reading.h"

#include <QRegularExpression>

#include <utility>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int packFormat = 1;
constexpr qsizetype longestText = 200;

/// What is read of the page, and what is held against it at once.
struct PackDraft
{
    Edition edition;
    QString instrument;
    QStringList languages;
    QString prefix;
    LocalText shownAs;
};

QString shortText(Reading &reading, const YamlNode &node)
{
    const QString text = reading.text(node).simplified();
    if (text.size() > longestText)
        reading.error("bad-value"_L1, node.position(), u"%1 has at most 200 characters"_s.arg(node.keyText()));
    return text.left(longestText);
}

QString matching(Reading &reading, const YamlNode &node, const QRegularExpression &shape, const QString &cure)
{
    const QString text = reading.text(node);
    if (!text.isEmpty() && !shape.match(text).hasMatch())
        reading.error("bad-value"_L1, node.position(), cure);
    return text;
}

const Word<Edition> holderWords[] = {
    {"code"_L1,
        [](Reading &r, const YamlNode &n, Edition &e) {
            static const QRegularExpression fourDigits(u"^[0-9]{4}$"_s);
            e.holderCode = matching(r, n, fourDigits, u"code is the municipality's four digits, in quotation marks"_s);
        }},
    {"name"_L1, [](Reading &r, const YamlNode &n, Edition &e) { e.holder = shortText(r, n); }},
};

void readFormat(Reading &reading, const YamlNode &node, PackDraft &)
{
    if (reading.text(node) != QString::number(packFormat))
        reading.error("bad-value"_L1, node.position(), u"a pack of another format; this program reads format 1"_s);
}

void readHolder(Reading &reading, const YamlNode &node, PackDraft &draft)
{
    readWords(reading, node, draft.edition, holderWords, "licence_holder"_L1);
    requireWords(reading, node, {"code", "name"}, "licence_holder"_L1);
}

void readDate(Reading &reading, const YamlNode &node, PackDraft &draft)
{
    draft.edition.date = QDate::fromString(reading.text(node), Qt::ISODate);
    if (!draft.edition.date.isValid())
        reading.error("bad-value"_L1, node.position(), u"date is a day: 2026-11-28"_s);
}

void readPackLanguages(Reading &reading, const YamlNode &node, PackDraft &draft)
{
    constexpr qsizetype most = 100;
    static const QRegularExpression code(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    draft.languages = reading.texts(node).mid(0, most);
    for (const QString &language : std::as_const(draft.languages)) {
        if (!code.match(language).hasMatch() || draft.languages.count(language) > 1)
            reading.error("bad-value"_L1, node.position(), u"languages are codes, each once: [sv, fi]"_s);
    }
}

void readStructure(Reading &reading, const YamlNode &node, PackDraft &draft)
{
    static const QRegularExpression fingerprint(u"^[0-9a-f]{64}$"_s);
    draft.edition.structure = matching(
        reading, node, fingerprint, u"structure is the definition's fingerprint, as instrument show says it"_s);
}

/// Read elsewhere, in its own order; here it is only known.
void elsewhere(Reading &, const YamlNode &, PackDraft &) { }

const Word<PackDraft> packWords[] = {
    {"pack"_L1, readFormat},
    {"instrument"_L1, [](Reading &r, const YamlNode &n, PackDraft &d) { d.instrument = r.text(n); }},
    {"version"_L1, [](Reading &r, const YamlNode &n, PackDraft &d) { d.edition.version = shortText(r, n); }},
    {"structure"_L1, readStructure},
    {"edition"_L1, [](Reading &r, const YamlNode &n, PackDraft &d) { d.edition.name = shortText(r, n); }},
    {"licence_holder"_L1, readHolder},
    {"contact"_L1, [](Reading &r, const YamlNode &n, PackDraft &d) { d.edition.contact = shortText(r, n); }},
    {"date"_L1, readDate},
    {"languages"_L1, elsewhere}, // first, because shown_as is held against them
    {"shown_as"_L1, [](Reading &r, const YamlNode &n, PackDraft &d) { d.shownAs = r.localText(n); }},
    {"partial"_L1, [](Reading &r, const YamlNode &n, PackDraft &d) { d.edition.isPartial = r.flag(n); }},
    {"prefix"_L1, [](Reading &r, const YamlNode &n, PackDraft &d) { d.prefix = r.word(n); }},
    {"choices"_L1, elsewhere},
    {"additions"_L1, elsewhere},
};

/// Wherever the wording stands, people see whose it is and which: on screen and on every printed page.
void checkShownAs(Reading &reading, const YamlNode &node, const PackDraft &draft)
{
    for (const QString &language : draft.languages) {
        const QString text = draft.shownAs.has(language) ? draft.shownAs.in(language) : QString();
        if (text.isEmpty() || text.size() > longestText || !text.contains(draft.edition.name)
            || !text.contains(draft.edition.holder))
            reading.error("bad-value"_L1, node.position(),
                u"shown_as must name the edition (%1) and the licence holder (%2) in %3, in at most 200 characters"_s
                    .arg(draft.edition.name, draft.edition.holder, language));
    }
}

/// A pack's lists are its own: one of the definition's is not to change under what counts it.
void readPackChoices(Reading &reading, const YamlNode &root)
{
    for (const YamlNode &list : root.find("choices")) {
        if (reading.form.choices.contains(list.keyText())) {
            reading.error("duplicate-name"_L1, list.keyPosition(),
                u"the definition has a list %1; give the pack's another name"_s.arg(list.keyText().left(100)));
            return;
        }
        reading.pack.lists.insert(list.keyText());
    }
    const QStringList languages = std::exchange(reading.form.languages, reading.pack.languages);
    readChoices(reading, root);
    reading.form.languages = languages;
}

/// What a person reads of the form itself. The program's own words (messages, scores, bands) are not the edition's.
class PackTexts
{
public:
    explicit PackTexts(Reading &reading)
        : m_reading(reading)
        , m_form(reading.form)
    { }

    void markOwn()
    {
        eachAdded([this](const LocalText &text) { m_reading.pack.said.insert(&text); });
    }

    /// A form half in one wording and half in another, under the name of one, misleads: all of it, or said aloud.
    void requireAll()
    {
        require(m_form.title, u"title"_s);
        for (const Group &group : m_form.groups) {
            if (!group.name.isEmpty())
                require(group.label, u"groups: %1"_s.arg(group.name));
            for (const GridColumn &column : group.columns)
                require(column.label, u"groups: %1: columns: %2"_s.arg(group.name, column.name));
            for (const GridRow &row : group.rows)
                require(row.label, u"groups: %1: rows: %2"_s.arg(group.name, row.name));
        }
        for (const Item &item : m_form.items)
            require(item.label, u"items: %1"_s.arg(item.name));
        QStringList lists = m_form.choices.keys();
        lists.sort();
        for (const QString &list : std::as_const(lists)) {
            for (const Choice &choice : m_form.choices[list].choices)
                require(choice.label, u"choices: %1: %2"_s.arg(list, choice.name));
        }
    }

    /// What explains the wording that was there does not explain this one.
    void dropExplanations()
    {
        const auto drop = [this](LocalText &text) {
            if (!m_reading.pack.said.contains(&text))
                text = {};
        };
        const auto dropBoth = [&drop](auto &thing) {
            drop(thing.hint);
            drop(thing.guidance);
        };
        std::for_each(m_form.items.begin(), m_form.items.end(), dropBoth);
        for (Group &group : m_form.groups) {
            dropBoth(group);
            std::for_each(group.columns.begin(), group.columns.end(), dropBoth);
            std::for_each(group.rows.begin(), group.rows.end(), dropBoth);
        }
        for (ChoiceList &list : m_form.choices) {
            for (Choice &choice : list.choices)
                drop(choice.hint);
        }
    }

private:
    template <typename Each> void eachAdded(const Each &each)
    {
        const auto allOf = [&each](const auto &thing) {
            each(thing.label);
            each(thing.hint);
            each(thing.guidance);
        };
        for (std::size_t slot = m_reading.pack.firstItem; slot < m_form.items.size(); ++slot) {
            allOf(m_form.items[slot]);
            each(m_form.items[slot].requiredMessage);
            each(m_form.items[slot].constraintMessage);
        }
        for (std::size_t index = m_reading.pack.firstGroup; index < m_form.groups.size(); ++index) {
            const Group &group = m_form.groups[index];
            allOf(group);
            std::for_each(group.columns.begin(), group.columns.end(), allOf);
            std::for_each(group.rows.begin(), group.rows.end(), allOf);
        }
        for (const QString &list : std::as_const(m_reading.pack.lists)) {
            for (const Choice &choice : m_form.choices[list].choices) { // the pointers stay: nothing is added any more
                each(choice.label);
                each(choice.hint);
            }
        }
    }

    void require(const LocalText &text, const QString &path)
    {
        if (text.isEmpty() || m_reading.isFull())
            return; // a cell has its row's; a calculation often none
        for (const QString &language : m_reading.pack.languages) {
            if (!m_reading.pack.said.contains(&text) || !text.has(language))
                m_reading.error("not-worded"_L1, {1, 1},
                    u"the pack has no text in %1 for %2; add it to texts.%1.yaml, or say partial: true"_s.arg(
                        language, path));
        }
    }

    Reading &m_reading;
    FormDefinition &m_form;
};

/// What a pack leaves out stands in our words: ours is said beside it, as where there is no pack.
void sayOursToo(PackDraft &draft, const LocalText &ours, const QString &ownLanguage)
{
    if (ours.isEmpty())
        return;
    for (const QString &language : std::as_const(draft.languages))
        draft.shownAs.set(language, draft.shownAs.in(language) + u" · "_s + ours.in(language, ownLanguage));
}

/// Whether it is for this definition, and says who holds it.
void checkPack(Reading &reading, const YamlNode &root, const PackDraft &draft)
{
    if (root.find("additions"))
        requireWords(reading, root, {"prefix"}, "a content pack with additions"_L1);
    if (const YamlNode instrument = root.find("instrument"); instrument && draft.instrument != reading.form.id)
        reading.error("bad-value"_L1, instrument.position(),
            u"the pack is for %1, not for %2"_s.arg(draft.instrument.left(100), reading.form.id));
    if (const YamlNode shown = root.find("shown_as"))
        checkShownAs(reading, shown, draft);
}

} // namespace

void readPack(Reading &reading, const YamlNode &root)
{
    const QString definition = reading.file();
    reading.setFile(packFile);
    reading.form.edition = Edition();
    if (isMap(reading, root, "a content pack"_L1)) {
        PackDraft draft;
        if (const YamlNode languages = root.find("languages"))
            readPackLanguages(reading, languages, draft);
        const QStringList own = std::exchange(reading.form.languages, draft.languages);
        readWords(reading, root, draft, packWords, "a content pack"_L1);
        reading.form.languages = own;
        requireWords(reading, root,
            {"pack", "instrument", "version", "structure", "edition", "licence_holder", "contact", "date", "languages",
                "shown_as"},
            "a content pack"_L1);
        checkPack(reading, root, draft);
        reading.pack.languages = draft.languages;
        reading.pack.prefix = draft.prefix;
        if (draft.edition.isPartial)
            sayOursToo(draft, reading.form.shownAs, own.value(0));
        reading.form.shownAs = draft.shownAs;
        reading.form.edition = draft.edition;
        readPackChoices(reading, root);
    }
    reading.setFile(definition);
}

void beginPackTexts(Reading &reading)
{
    reading.form.languages = reading.pack.languages;
    reading.form.edition->added = int(reading.form.items.size() - reading.pack.firstItem);
    PackTexts(reading).markOwn();
}

void finishPack(Reading &reading)
{
    const QString definition = reading.file();
    reading.setFile(packFile);
    for (auto number = reading.form.numbers.cbegin(); number != reading.form.numbers.cend(); ++number) {
        if (number->trimmed().isEmpty())
            reading.error("bad-value"_L1, {1, 1}, u"the number of %1 is blank"_s.arg(number.key()));
    }
    for (Group &group : reading.form.groups) {
        if (group.name.isEmpty())
            group.label = reading.form.title; // the section that the form has of itself bears the form's name
    }
    if (!reading.form.edition->isPartial) {
        PackTexts(reading).requireAll();
        PackTexts(reading).dropExplanations();
    }
    reading.setFile(definition);
}

} // namespace forms
