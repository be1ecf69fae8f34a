// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/YamlTree.h"
#include "forms/exchange/Fhir.h"

#include "support/Definitions.h"

namespace support {

/// `a` is "a": moc does not read raw strings that hold quotation marks and brackets as JSON does.
inline QByteArray json(QByteArray text)
{
    return text.replace('`', '"');
}

/// What the test says beyond what every Questionnaire says.
QByteArray questionnaire(const QByteArray &items, const QByteArray &more = {});

/// A QuestionnaireResponse of these items; ` for ".
QByteArray response(const QByteArray &items);

/// An extension of FHIR's own with a value: {"url": …, "valueBoolean": true}.
QByteArray extension(const QByteArray &name, const QByteArray &value);

/// An extension of Structured Data Capture that holds FHIRPath.
QByteArray expression(const QByteArray &name, const QByteArray &fhirPath);

/// {"linkId": …, "text": …, "type": …, more}
QByteArray item(const QByteArray &linkId, const QByteArray &type, const QByteArray &more = {});

/// An itemControl of this code.
QByteArray control(const QByteArray &code);

/// Items of several types, and one whose extensions are these.
QByteArray formOfEveryKind(const QByteArray &extensions);

/// Groups within groups, and in the innermost a question.
QByteArray nestedItems(int depth);

inline QStringList noteLines(const std::vector<forms::exchange::Note> &notes)
{
    QStringList lines;
    for (const forms::exchange::Note &note : notes)
        lines += note.where + QStringLiteral(": ") + note.what;
    return lines;
}

/// The first item or group of this name, wherever it stands; blank when it is not there.
inline forms::YamlNode itemNamed(const forms::YamlNode &list, const QString &name)
{
    for (const forms::YamlNode &entry : list) {
        if (entry.find("name").text() == name)
            return entry;
        if (const forms::YamlNode found = itemNamed(entry.find("children"), name))
            return found;
    }
    return {};
}

/// A definition as it came in, to be asked word by word.
struct CameIn
{
    explicit CameIn(const QByteArray &json)
    {
        auto result = forms::exchange::importQuestionnaire(json, QStringLiteral("small.json"));
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().where), qPrintable(result.error().detail));
        imported = std::move(result).value();
        tree = forms::YamlTree::parse(imported.definition, QStringLiteral("small.yaml")).tree;
    }

    forms::YamlNode item(const QString &name) const { return itemNamed(tree->root().find("survey"), name); }
    QString word(const char *name, const char *word) const { return item(QString::fromUtf8(name)).find(word).text(); }
    QString parameter(const char *name, const char *word) const
    {
        return item(QString::fromUtf8(name)).find("parameters").find(word).text();
    }
    QStringList notes() const { return noteLines(imported.notes); }
    forms::ReadDefinition read() const
    {
        return forms::readDefinition({QStringLiteral("small.yaml"), imported.definition, {}});
    }

    forms::exchange::Imported imported;
    std::optional<forms::YamlTree> tree;
};

} // namespace support
