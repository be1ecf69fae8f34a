// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirSurvey.h"
#include "forms/exchange/FhirUrls.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct TypeRow
{
    QLatin1StringView fhir;
    QLatin1StringView ours;
    bool isTold; ///< our word says it all: export knows the way back
};

constexpr TypeRow types[] = {
    {"boolean"_L1, "select_one"_L1, true},
    {"decimal"_L1, "decimal"_L1, true},
    {"integer"_L1, "integer"_L1, true},
    {"date"_L1, "date"_L1, true},
    {"dateTime"_L1, "dateTime"_L1, true},
    {"time"_L1, "time"_L1, true},
    {"string"_L1, "text"_L1, true},
    {"text"_L1, "text"_L1, true},
    {"url"_L1, "text"_L1, false},
    {"choice"_L1, "text"_L1, true}, // without its options
    {"open-choice"_L1, "text"_L1, true},
    {"attachment"_L1, "file"_L1, true},
    {"reference"_L1, "text"_L1, false},
    {"quantity"_L1, "decimal"_L1, false},
};

const TypeRow &rowOf(const QString &type)
{
    for (const TypeRow &row : types) {
        if (type == row.fhir)
            return row;
    }
    return types[6];
}

bool isNumber(const FhirItem &item)
{
    return !item.options && (item.type == "integer"_L1 || item.type == "decimal"_L1 || item.type == "quantity"_L1);
}

QString numberOf(const FhirNode &value)
{
    return value.isObject() ? value.find("value"_L1).text() : value.text();
}

QString attachmentType(const FhirItem &item)
{
    const FhirNode mime = extensionValue(item.node, FhirUrl::mimeType);
    for (const QLatin1StringView kind : {"image"_L1, "audio"_L1, "video"_L1}) {
        if (mime.text().startsWith(kind + u'/'))
            return kind;
    }
    return u"file"_s;
}

} // namespace

bool isBesideParent(const FhirItem &item)
{
    static const QStringList beside{u"help"_s, u"flyover"_s, u"prompt"_s, u"unit"_s, u"lower"_s, u"upper"_s};
    return item.isDisplay() && beside.contains(itemControlOf(item.node));
}

QString unitOf(const FhirItem &item)
{
    FhirNode unit = extensionValue(item.node, FhirUrl::unit);
    if (!unit)
        unit = extensionValue(item.node, FhirUrl::unitOption);
    const FhirNode initial = item.node.find("initial"_L1).first().find("valueQuantity"_L1);
    QString code = unit ? unit.find("code"_L1).text() : initial.find("code"_L1).text();
    if (!code.isEmpty())
        return code;
    return unit ? unit.find("display"_L1).text() : initial.find("unit"_L1).text();
}

QString writtenType(const FhirItem &item, FhirReading &reading)
{
    if (item.options)
        return item.isSeveral ? u"select_multiple"_s : u"select_one"_s;
    if (item.type == "attachment"_L1)
        return attachmentType(item);
    if (item.type == "reference"_L1)
        reading.note(Note::Kind::Approximated, placeOf(item),
            u"a reference to another record is asked as a text: there are no records to point at"_s);
    if (!isNumber(item) || itemControlOf(item.node) != "slider"_L1)
        return rowOf(item.type).ours;
    if (extensionValue(item.node, FhirUrl::minValue) && extensionValue(item.node, FhirUrl::maxValue))
        return u"range"_s;
    reading.note(Note::Kind::Approximated, placeOf(item),
        u"a slider without minValue and maxValue is asked as a number: state both"_s);
    return rowOf(item.type).ours;
}

QString writtenAppearance(const FhirItem &item)
{
    QStringList words;
    const QString control = itemControlOf(item.node);
    if (control == "drop-down"_L1 || control == "autocomplete"_L1)
        words += u"minimal"_s;
    if (item.options && extensionValue(item.node, FhirUrl::choiceOrientation).text() == "horizontal"_L1)
        words += u"columns"_s;
    if (item.type == "text"_L1 && !item.options)
        words += u"multiline"_s;
    return words.join(u' ');
}

Written writtenParameters(const FhirItem &item, const QString &type, FhirReading &reading)
{
    Written parameters = Written::map();
    if (isNumber(item)) {
        parameters.set(u"min"_s, Written(numberOf(extensionValue(item.node, FhirUrl::minValue))));
        parameters.set(u"max"_s, Written(numberOf(extensionValue(item.node, FhirUrl::maxValue))));
        static const QHash<QString, QString> units{{u"d"_s, u"day"_s}, {u"mo"_s, u"month"_s}, {u"a"_s, u"year"_s}};
        parameters.set(u"unit"_s, Written(units.value(unitOf(item))));
    }
    if (type == "range"_L1)
        parameters.set(u"step"_s, Written(numberOf(extensionValue(item.node, FhirUrl::sliderStep))));
    const FhirNode longest = item.node.find("maxLength"_L1);
    if (longest && type == "text"_L1) {
        const int length = longest.text().toInt();
        if (length >= 1 && length <= 100'000)
            parameters.set(u"max_length"_s, longest.text());
        else
            reading.note(Note::Kind::Dropped, u"%1, maxLength"_s.arg(placeOf(item)),
                u"a length outside 1 to 100 000 is left out; the limit of every text holds"_s);
    }
    Written kept = Written::map();
    for (auto &[word, value] : parameters.entries()) {
        if (!value.text().isEmpty())
            kept.set(word, value);
    }
    return kept.entries().empty() ? Written() : kept;
}

Written writtenConcepts(const FhirItem &item, FhirReading &reading)
{
    Written concepts = Written::map();
    if (item.linkId != item.name)
        concepts.set(u"linkId"_s, item.linkId.isEmpty() ? Written() : Written(item.linkId));
    if (item.parent && item.parent->isQuestion())
        concepts.set(u"parentLinkId"_s, item.parent->linkId);
    if (!item.options && !rowOf(item.type).isTold)
        concepts.set(u"fhirType"_s, item.type);
    const QString prefix = item.node.find("prefix"_L1).text().trimmed();
    if (!prefix.isEmpty())
        concepts.set(u"prefix"_s, prefix);
    if (const QString unit = unitOf(item); !unit.isEmpty())
        concepts.set(u"unit"_s, unit);
    if (extensionsOf(item.node, FhirUrl::unitOption).size() > 1)
        reading.note(Note::Kind::Approximated, placeOf(item),
            u"one of several units could be chosen; the answer is taken to be in %1"_s.arg(unitOf(item)));
    for (const FhirNode &code : item.node.find("code"_L1)) {
        const QString system = code.find("system"_L1).text();
        const QString key = system.isEmpty() ? u"code"_s : system;
        if (concepts.find(key))
            reading.noteOnce(Note::Kind::Dropped, placeOf(item),
                u"a second code of the same system is left out: a concept has one code a system here"_s);
        else if (const QString value = code.find("code"_L1).text(); !value.isEmpty())
            concepts.set(key, value);
    }
    return concepts.entries().empty() ? Written() : concepts;
}

} // namespace forms::exchange
