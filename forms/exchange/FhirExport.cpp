// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Fhir.h"

#include "forms/exchange/FhirExportItem.h"
#include "forms/exchange/FhirUrls.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

/// An identifier of a resource begins with a capital (R4 invariant que-0).
QString nameOf(const FormDefinition &form)
{
    return form.id.left(1).toUpper() + form.id.mid(1);
}

class Exporter
{
public:
    explicit Exporter(const FormDefinition &form)
        : m_form(form)
        , m_items(form, m_notes)
    { }

    Exported run()
    {
        Json questionnaire = Json::object();
        questionnaire["resourceType"] = "Questionnaire";
        questionnaire["language"] = toJson(m_form.languages.value(0));
        Json constraints = Json::array();
        for (const Check &check : m_form.checks)
            addCheck(check, constraints);
        if (!constraints.empty())
            questionnaire["extension"] = constraints;
        questionnaire["url"] = toJson(questionnaireUrl(m_form));
        questionnaire["version"] = toJson(m_form.version);
        questionnaire["name"] = toJson(nameOf(m_form));
        m_items.setText(questionnaire, "title", m_form.title);
        questionnaire["status"] = "active";
        questionnaire["item"] = Json::array();
        for (const FhirEntry &entry : fhirTree(m_form))
            questionnaire["item"].push_back(m_items.item(entry));
        for (const ScoreDefinition &score : m_form.scores)
            addScore(score, questionnaire["item"]);
        noteRest();
        Exported exported;
        exported.bytes = bytesOf(questionnaire);
        exported.notes = std::move(m_notes);
        return exported;
    }

private:
    void addCheck(const Check &check, Json &extensions)
    {
        const Result<QString> path = fhirPathOf(m_form, check.expression);
        if (!path) {
            m_notes.push_back({Note::Kind::Dropped, u"check %1"_s.arg(check.id),
                u"it is left out, because it asks for %1"_s.arg(path.error().detail)});
            return;
        }
        const bool isError = check.severity == Severity::Error;
        extensions.push_back(m_items.constraint(check.id, isError ? u"error"_s : u"warning"_s, *path, check.message));
    }

    /// What is computed of the answers, as an item that nobody types.
    void addScore(const ScoreDefinition &score, Json &items)
    {
        const Result<QString> path = fhirPathOf(m_form, score.calculation);
        if (!path) {
            m_notes.push_back({Note::Kind::Dropped, u"score %1"_s.arg(score.name),
                u"it is left out, because it asks for %1"_s.arg(path.error().detail)});
            return;
        }
        Json item = Json::object();
        item["linkId"] = toJson(u"score."_s + score.name);
        item["extension"] = Json::array({expressionExtension(FhirUrl::calculatedExpression, *path)});
        m_items.setText(item, "text", score.label);
        item["type"] = "decimal";
        item["readOnly"] = true;
        items.push_back(std::move(item));
    }

    void noteRest()
    {
        struct Row
        {
            bool isThere;
            QLatin1StringView where;
            QLatin1StringView what;
        };
        const bool hasBands = std::ranges::any_of(
            m_form.scores, [](const ScoreDefinition &score) { return !score.bands.empty() || score.reliability; });
        const Row rows[] = {
            {!m_form.variants.empty(), "variants"_L1,
                "a Questionnaire has no variants; every item is in it, whichever variant asks it"_L1},
            {!m_form.settings.empty(), "settings"_L1, "settings are left out; what asks for one is not exported"_L1},
            {!m_form.missingCodes.empty(), "missing_codes"_L1,
                "special codes have no place in a Questionnaire; a response says them with data-absent-reason"_L1},
            {hasBands, "scores"_L1, "bands and reliability of scores are left out"_L1},
            {m_form.plan.has_value(), "summary"_L1, "what may be counted is left out"_L1},
        };
        for (const Row &row : rows) {
            if (row.isThere)
                m_notes.push_back({Note::Kind::Dropped, row.where, row.what});
        }
    }

    const FormDefinition &m_form;
    std::vector<Note> m_notes;
    FhirItemWriter m_items;
};

} // namespace

Result<Exported> exportQuestionnaire(const FormDefinition &form)
{
    return Exporter(form).run();
}

} // namespace forms::exchange
