// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Fhir.h"

#include "forms/exchange/FhirSurvey.h"
#include "forms/exchange/FhirUrls.h"
#include "forms/exchange/Refused.h"

#include <QFileInfo>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const FhirNode &resource)
{
    return resource.find("resourceType"_L1).text();
}

/// The Questionnaire itself, or the one of a bundle.
Result<FhirNode> questionnaireIn(const FhirNode &root, const QString &fileName)
{
    const QString type = typeOf(root);
    if (type == "Questionnaire"_L1)
        return root;
    if (type.isEmpty())
        return Error{Error::Code::Schema, fileName, u"no resourceType: this is no FHIR resource"_s};
    if (type != "Bundle"_L1)
        return Error{Error::Code::Refused, fileName, u"a %1 is no form; a Questionnaire is"_s.arg(type.left(60))};
    std::vector<FhirNode> found;
    for (const FhirNode &entry : root.find("entry"_L1)) {
        if (typeOf(entry.find("resource"_L1)) == "Questionnaire"_L1)
            found.push_back(entry.find("resource"_L1));
    }
    if (found.size() == 1)
        return found.front();
    return Error{Error::Code::Refused, fileName,
        u"the bundle holds %1 Questionnaires; it is read when it holds one"_s.arg(found.size())};
}

/// [a-z][a-z0-9_]*, from what its author called it.
QString instrumentId(const FhirNode &questionnaire, const QString &fileName)
{
    QString wanted;
    for (const QLatin1StringView word : {"name"_L1, "id"_L1, "title"_L1}) {
        if (wanted.isEmpty())
            wanted = questionnaire.find(word).text();
    }
    if (wanted.isEmpty())
        wanted = QFileInfo(fileName).completeBaseName();
    QString id;
    for (const QChar c : wanted.left(60)) {
        const QChar lower = c.toLower();
        const bool fits = (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9');
        if (fits)
            id += lower;
        else if (!id.isEmpty() && !id.endsWith(u'_'))
            id += u'_';
    }
    while (id.endsWith(u'_'))
        id.chop(1);
    if (id.isEmpty())
        return u"questionnaire"_s;
    return id[0].isDigit() ? u"q"_s + id : id;
}

LocalText titleOf(FhirReading &reading, const QString &id)
{
    LocalText title = reading.text(reading.questionnaire(), "title"_L1);
    if (title.isEmpty())
        title = reading.text(reading.questionnaire(), "name"_L1);
    if (title.isEmpty())
        title.set(reading.languages().first(), id);
    return title;
}

void noteUnknownOfForm(FhirReading &reading)
{
    using namespace FhirUrl;
    for (const FhirNode &extension : reading.questionnaire().find("extension"_L1)) {
        const QString url = extension.find("url"_L1).text();
        if (url != variable && url != constraint && url != targetConstraint)
            reading.noteOnce(Note::Kind::Dropped, u"Questionnaire"_s,
                u"the extension %1 has no counterpart here and is left out"_s.arg(url.left(200)));
    }
}

} // namespace

Result<Imported> importQuestionnaire(const QByteArray &bytes, const QString &fileName)
{
    TRY_ASSIGN(const FhirJson json, FhirJson::parse(bytes, fileName));
    TRY_ASSIGN(const FhirNode questionnaire, questionnaireIn(json.root(), fileName));
    FhirReading reading(questionnaire, json.root());
    TRY(reading.readItems());
    if (reading.form().children.empty())
        return Error{Error::Code::Schema, fileName, u"the Questionnaire has no items: there is nothing to ask"_s};
    const QString id = instrumentId(questionnaire, fileName);
    FhirExpressions expressions(reading);
    FhirSurvey survey(reading, expressions);
    const LocalText title = titleOf(reading, id);
    Written items = survey.survey();
    expressions.noteUnused();
    noteUnknownOfForm(reading);
    std::vector<Written> languages;
    const QString version = questionnaire.find("version"_L1).text();
    Written definition = Written::map();
    definition.set(u"instrument"_s, id).set(u"version"_s, version.isEmpty() ? u"1"_s : version).set(u"title"_s, title);
    const Written choices = survey.choices(); // texts bring their languages: these come last
    for (const QString &language : reading.languages())
        languages.emplace_back(language);
    definition.set(u"languages"_s, Written::list(std::move(languages)));
    if (!choices.entries().empty())
        definition.set(u"choices"_s, choices);
    definition.set(u"survey"_s, std::move(items));
    if (survey.hasChecks())
        definition.set(u"checks"_s, survey.checks());
    Imported imported;
    imported.id = id;
    imported.notes = reading.takeNotes();
    WrittenAndRead left = leaveOutRefused(definition, imported.notes);
    imported.definition = std::move(left.text);
    imported.read = std::move(left.read);
    return imported;
}

} // namespace forms::exchange
