// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Schema.h"

#include "forms/definition/Appearances.h"
#include "forms/definition/ItemTypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

using Json = QJsonObject;

QJsonArray words(QLatin1StringView spaced)
{
    return QJsonArray::fromStringList(QString(spaced).split(u' ', Qt::SkipEmptyParts));
}

Json reference(QLatin1StringView name)
{
    return {{u"$ref"_s, u"#/$defs/%1"_s.arg(name)}};
}

Json listOf(const Json &entry)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, entry}};
}

Json mapOf(const Json &entry)
{
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, entry}};
}

Json typed(const QStringList &types)
{
    return {{u"type"_s, QJsonArray::fromStringList(types)}};
}

/// YAML reads 1 as a number and yes as a text or a truth: an author need not quote either.
Json scalar()
{
    return typed({u"string"_s, u"number"_s, u"boolean"_s});
}

Json shaped(const SchemaWord &word)
{
    switch (word.shape) {
    case Shape::Text:
    case Shape::Expression:
        return scalar();
    case Shape::Number:
        return typed({u"number"_s});
    case Shape::Flag:
        return {{u"enum"_s, QJsonArray{true, false, u"yes"_s, u"no"_s}}};
    case Shape::Local:
        return reference("local"_L1);
    case Shape::Names:
        return listOf(scalar());
    case Shape::OneOf:
        return {{u"enum"_s, words(word.detail)}};
    case Shape::Map:
        return mapOf(scalar());
    case Shape::Parts:
        return listOf(reference(word.detail));
    case Shape::Part:
    case Shape::Special:
        return reference(word.detail);
    }
    return {};
}

Json contextSchema(const SchemaContext &context)
{
    Json properties;
    for (const SchemaWord &word : context.words) {
        Json property = shaped(word);
        property.insert(u"description"_s, QString(word.help));
        properties.insert(word.word, property);
    }
    Json schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (!context.required.isEmpty())
        schema.insert(u"required"_s, words(context.required));
    return schema;
}

/// The items' types, from the table that reads them.
Json typeSchema()
{
    QJsonArray types;
    for (const TypeRow &row : itemTypes())
        types.append(QString(row.word));
    return {{u"enum"_s, types}};
}

/// A group is told from an item by its type: an editor then offers the words of the one or the other.
Json nodeSchema()
{
    const Json isGroup{
        {u"properties"_s, Json{{u"type"_s, Json{{u"enum"_s, QJsonArray{u"group"_s, u"repeat"_s, u"grid"_s}}}}}},
        {u"required"_s, QJsonArray{u"type"_s}}};
    return {{u"type"_s, u"object"_s}, {u"if"_s, isGroup}, {u"then"_s, reference("group"_L1)},
        {u"else"_s, reference("item"_L1)}};
}

Json definitions()
{
    Json all;
    for (const SchemaContext &context : schemaContexts())
        all.insert(context.name, contextSchema(context));
    all.insert(u"local"_s, Json{{u"anyOf"_s, QJsonArray{scalar(), mapOf(scalar())}}});
    all.insert(u"textOrMap"_s, Json{{u"anyOf"_s, QJsonArray{scalar(), mapOf(scalar())}}});
    all.insert(u"id"_s, Json{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[a-z][a-z0-9_]*$"_s}});
    all.insert(u"type"_s, typeSchema());
    all.insert(
        u"appearance"_s, Json{{u"type"_s, u"string"_s}, {u"examples"_s, QJsonArray::fromStringList(appearances())}});
    all.insert(u"range"_s,
        Json{{u"type"_s, u"array"_s}, {u"items"_s, typed({u"number"_s})}, {u"minItems"_s, 2}, {u"maxItems"_s, 2}});
    all.insert(u"choices"_s, mapOf(listOf(reference("choice"_L1))));
    all.insert(u"cells"_s, mapOf(reference("cell"_L1)));
    all.insert(u"node"_s, nodeSchema());
    all.insert(u"nodes"_s, listOf(reference("node"_L1)));
    return all;
}

} // namespace

QByteArray instrumentSchema()
{
    const Json schema{{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
        {u"title"_s, u"Underlag instrument definition"_s},
        {u"description"_s, u"Made by underlag-cli instrument schema; instruments/README.md explains the words."_s},
        {u"$ref"_s, u"#/$defs/form"_s}, {u"$defs"_s, definitions()}};
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}

} // namespace forms
