// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirReading.h"

#include "forms/exchange/FhirUrls.h"

#include <QRegularExpression>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// R4's item types; "coding" is R5's word for choice.
QString knownType(const QString &type)
{
    static const QStringList known{u"group"_s, u"display"_s, u"boolean"_s, u"decimal"_s, u"integer"_s, u"date"_s,
        u"dateTime"_s, u"time"_s, u"string"_s, u"text"_s, u"url"_s, u"choice"_s, u"open-choice"_s, u"attachment"_s,
        u"reference"_s, u"quantity"_s};
    if (type == "coding"_L1)
        return u"choice"_s;
    return known.contains(type) ? type : QString();
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return tag.match(code).hasMatch();
}

QString contentKey(const FhirOptions &options)
{
    QStringList parts;
    for (const FhirOption &option : options.options) {
        parts += {
            option.name, option.code, option.system, option.score, option.kind, option.isExclusive ? u"1"_s : u"0"_s};
        for (const QString &language : option.label.languages())
            parts += {language, option.label.in(language, language)};
    }
    return parts.join(QChar(0x1f));
}

} // namespace

QString placeOf(const FhirItem &item)
{
    if (!item.node)
        return u"Questionnaire"_s;
    return item.linkId.isEmpty() ? item.node.path() : u"%1 (%2)"_s.arg(item.linkId, item.node.path());
}

QString fhirName(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString name;
    for (const QChar c : text.left(longest)) {
        const bool fits = (c.isLetterOrNumber() && !c.isSurrogate()) || c == u'_' || c == u'-' || c == u'.';
        name += fits ? c : u'_';
    }
    while (name.size() > 1 && name[0] == u'_' && text[0] != u'_')
        name.remove(0, 1);
    if (name.isEmpty())
        return u"item"_s;
    return name[0].isLetter() || name[0] == u'_' ? name : u'_' + name;
}

FhirReading::FhirReading(FhirNode questionnaire, const FhirNode &bundle)
    : m_questionnaire(questionnaire)
{
    for (const FhirNode &contained : questionnaire.find("contained"_L1))
        indexResource(contained);
    for (const FhirNode &entry : bundle.find("entry"_L1))
        indexResource(entry.find("resource"_L1));
    m_form.type = u"group"_s;
    const QString language = questionnaire.find("language"_L1).text();
    m_languages += isLanguage(language) ? language : u"en"_s;
    if (!isLanguage(language))
        note(Note::Kind::Approximated, u"Questionnaire.language"_s,
            u"the language is not stated; its texts are taken for English: set languages in the definition"_s);
}

void FhirReading::indexResource(const FhirNode &resource)
{
    const QString type = resource.find("resourceType"_L1).text();
    for (const QString &name : {u"#"_s + resource.find("id"_L1).text(), resource.find("url"_L1).text()}) {
        const QString key = type + u' ' + name;
        if (!m_resources.contains(key)) // the first, as with linkIds
            m_resources.insert(key, resource);
    }
}

FhirNode FhirReading::resource(QLatin1StringView type, const QString &canonical) const
{
    return m_resources.value(type + u' ' + canonical.section(u'|', 0, 0));
}

void FhirReading::note(Note::Kind kind, const QString &where, const QString &what)
{
    constexpr std::size_t mostNotes = 5000;
    if (m_notes.size() < mostNotes)
        m_notes.push_back({kind, where, what});
}

void FhirReading::noteOnce(Note::Kind kind, const QString &where, const QString &what)
{
    Repeated &repeated = m_repeated[what];
    if (repeated.count++ == 0) {
        repeated.kind = kind;
        repeated.first = where;
    }
}

std::vector<Note> FhirReading::takeNotes()
{
    for (auto it = m_repeated.cbegin(); it != m_repeated.cend(); ++it)
        note(it->kind, it->count == 1 ? it->first : u"%1 and %2 more"_s.arg(it->first).arg(it->count - 1), it.key());
    m_repeated.clear();
    return std::move(m_notes);
}

LocalText FhirReading::text(const FhirNode &element, QLatin1StringView word)
{
    LocalText texts;
    const QString own = element.find(word).text().trimmed();
    const QByteArray beside = QByteArray("_").append(word.data(), word.size()); // "_text": what is said of "text"
    if (!own.isEmpty())
        texts.set(m_languages.first(), own);
    for (const FhirNode &translation : extensionsOf(element.find(QLatin1StringView(beside)), FhirUrl::translation)) {
        QString language;
        QString content;
        for (const FhirNode &part : translation.find("extension"_L1)) {
            const QString value = part.startingWith("value"_L1).text();
            (part.find("url"_L1).text() == "lang"_L1 ? language : content) = value;
        }
        if (!isLanguage(language) || content.trimmed().isEmpty())
            continue;
        texts.set(language, content.trimmed());
        if (!m_languages.contains(language) && m_languages.size() < 100)
            m_languages += language;
    }
    return texts;
}

QString FhirReading::uniqueName(const QString &wanted)
{
    QString name = wanted;
    // Past the first few the count itself goes on: a form of one name throughout costs no more than another.
    for (qsizetype number = 2; m_names.contains(name); number = number < 9 ? number + 1 : m_names.size() + number)
        name = u"%1_%2"_s.arg(wanted).arg(number);
    m_names.insert(name);
    return name;
}

Result<void> FhirReading::readItems()
{
    TRY(addItems(m_questionnaire.find("item"_L1), m_form, 1));
    return {};
}

Result<void> FhirReading::addItems(const FhirNode &list, FhirItem &parent, int depth)
{
    if (list && depth > deepest)
        return Error{Error::Code::Schema, list.path(), u"items nested deeper than %1; flatten them"_s.arg(deepest)};
    for (const FhirNode &node : list) {
        if (++m_items > mostItems)
            return Error{Error::Code::Schema, node.path(), u"more than %1 items; split the form"_s.arg(mostItems)};
        auto item = std::make_unique<FhirItem>();
        item->node = node;
        item->parent = &parent;
        item->isHidden = parent.isHidden || extensionValue(node, FhirUrl::hidden).isTrue();
        describe(*item);
        parent.children.push_back(std::move(item));
        TRY(addItems(node.find("item"_L1), *parent.children.back(), depth + 1));
    }
    return {};
}

void FhirReading::describe(FhirItem &item)
{
    const FhirNode &node = item.node;
    item.linkId = node.find("linkId"_L1).text();
    if (item.linkId.isEmpty())
        note(Note::Kind::Approximated, node.path(), u"an item without linkId; it is named after its place"_s);
    else if (m_byLinkId.contains(item.linkId))
        note(Note::Kind::Approximated, placeOf(item),
            u"this linkId stands twice; what asks for it means the first: give each item its own"_s);
    const QString type = node.find("type"_L1).text();
    const bool onlyHolds = node.find("item"_L1) && (type.isEmpty() || type == "display"_L1);
    item.type = onlyHolds ? u"group"_s : knownType(type);
    if (item.type.isEmpty()) {
        item.type = u"string"_s;
        note(Note::Kind::Approximated, placeOf(item),
            u"%1 is no item type of FHIR R4; it is asked as a text"_s.arg(
                type.isEmpty() ? u"nothing"_s : type.left(40)));
    }
    item.name = uniqueName(fhirName(item.linkId.isEmpty() ? node.path() : item.linkId));
    if (!item.linkId.isEmpty() && !m_byLinkId.contains(item.linkId))
        m_byLinkId.insert(item.linkId, &item);
    const bool repeats = node.find("repeats"_L1).isTrue();
    const bool isChoice = item.type == "choice"_L1 || item.type == "open-choice"_L1;
    if (isChoice || item.type == "boolean"_L1 || node.find("answerOption"_L1))
        item.options = optionsOf(item);
    item.isOpen = item.type == "open-choice"_L1 && item.options;
    item.isSeveral = repeats && item.options && item.type != "boolean"_L1;
    if (item.isOpen && uniqueName(item.name + u"_other"_s) != item.name + u"_other"_s) { // or_other's text
        item.isOpen = false;
        note(Note::Kind::Approximated, placeOf(item),
            u"another item is named %1_other: only what is offered can be chosen; rename it"_s.arg(item.name));
    }
    item.isRepeat = repeats && item.isGroup();
    if (repeats && item.isQuestion() && !item.isSeveral)
        item.repeatName = uniqueName(item.name + u"_repeat"_s);
}

std::shared_ptr<const FhirOptions> FhirReading::shared(FhirOptions options, const QString &wantedName)
{
    const QString key = contentKey(options);
    std::shared_ptr<const FhirOptions> &known = m_byContent[key];
    if (known)
        return known;
    QString name = wantedName;
    for (qsizetype number = 2; m_listNames.contains(name);
        number = number < 9 ? number + 1 : m_listNames.size() + number)
        name = u"%1_%2"_s.arg(wantedName).arg(number);
    m_listNames.insert(name);
    options.listName = name;
    known = std::make_shared<const FhirOptions>(std::move(options));
    m_lists.push_back(known);
    return known;
}

} // namespace forms::exchange
