// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/ApprovedValues.h"

#include "app/cases/Age.h"
#include "forms/scoring/Score.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

using Values = std::vector<store::ApprovedValue>;
using Kind = store::ApprovedValue::Kind;

// Variables by name; a setting is "setting:" and its name.
constexpr QLatin1StringView sexName("sex");
constexpr QLatin1StringView ageName("age");
constexpr QLatin1StringView variantName("variant");
constexpr QLatin1StringView dateName("interview_date");
constexpr QLatin1StringView incompleteName("incomplete");
constexpr QLatin1StringView restrictedName("restricted");
constexpr QLatin1StringView unreliableName("unreliable");
constexpr QLatin1StringView structureName("structure");
constexpr QLatin1StringView moneyRuleName("setting:money_rule");

QString yesNo(bool yes)
{
    return yes ? u"1"_s : u"0"_s;
}

/// Legal sex from the identity number at the interview; never the answer to an item (rules.md 1).
QString sexCode(const cases::Client &client)
{
    switch (client.identity ? client.identity->sex : cases::Sex::Unknown) {
    case cases::Sex::Woman:
        return u"K"_s;
    case cases::Sex::Man:
        return u"M"_s;
    case cases::Sex::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

void addRelevance(const AssessmentContent &content, Values &values)
{
    for (const forms::Item &item : content.definition->items) {
        if (item.isInput() && content.entry->standing(item.slot) != forms::ItemStanding::NotAsked)
            values.push_back(
                {.kind = Kind::Relevance, .name = item.name, .value = yesNo(content.entry->isRelevant(item.slot))});
    }
}

void addScores(const AssessmentContent &content, Values &values)
{
    for (const forms::ScoreDefinition &definition : content.definition->scores) {
        const forms::Score score = forms::computeScore(definition, content.entry->context());
        std::optional<QString> text;
        std::optional<QString> band;
        if (score.value) {
            text = QString::number(*score.value, 'g', QLocale::FloatingPointShortest);
            if (const int at = forms::bandOf(definition, *score.value); at >= 0)
                band = definition.bands[at].name;
        }
        values.push_back({.kind = Kind::Score, .name = definition.name, .value = text});
        values.push_back({.kind = Kind::Band, .name = definition.name, .value = band});
    }
}

void addFindings(const AssessmentContent &content, Values &values)
{
    QSet<QString> told; // a rule that is broken in several instances is one finding
    for (const forms::Finding &finding : content.entry->findings()) {
        const QString rule = finding.id.section(u'@', 0, 0);
        if (told.contains(rule))
            continue;
        told.insert(rule);
        const QString severity = finding.severity == forms::Severity::Error ? u"error"_s
            : finding.severity == forms::Severity::Warning                  ? u"warning"_s
                                                                            : u"notice"_s;
        values.push_back({.kind = Kind::Finding, .name = rule, .value = severity});
    }
}

void addVariables(const AssessmentContent &content, const cases::Client &client, Values &values)
{
    const cases::Assessment &assessment = content.assessment;
    const auto add = [&values](const QString &name, const std::optional<QString> &value) {
        values.push_back({.kind = Kind::Variable, .name = name, .value = value});
    };
    const std::optional<int> age = cases::ageAt(client.birthDate, assessment.interviewDate);
    add(sexName, sexCode(client));
    add(ageName, age ? std::optional(QString::number(*age)) : std::nullopt);
    add(variantName, assessment.variant);
    add(dateName, assessment.interviewDate.toString(Qt::ISODate));
    add(incompleteName, yesNo(content.isIncompleteByOutcome()));
    add(restrictedName, yesNo(content.entry->isRestricted()));
    add(unreliableName, yesNo(content.isUnreliable()));
    add(structureName, assessment.structureFingerprint);
    QStringList settings = assessment.settings.keys();
    settings.sort();
    for (const QString &setting : settings)
        add(u"setting:"_s + setting, assessment.settings.value(setting));
}

void readVariable(const store::ApprovedValue &value, summary::CountedAssessment &counted)
{
    const QString text = value.value.value_or(QString());
    if (value.name == sexName)
        counted.sex = text;
    else if (value.name == ageName && value.value)
        counted.age = text.toInt();
    else if (value.name == variantName)
        counted.variant = text;
    else if (value.name == dateName)
        counted.interviewDate = QDate::fromString(text, Qt::ISODate);
    else if (value.name == incompleteName)
        counted.hasOutcome = text != u"1";
    else if (value.name == structureName)
        counted.structureFingerprint = text;
    else if (value.name == moneyRuleName)
        counted.moneyRule = text;
}

} // namespace

Values approvedValues(const AssessmentContent &content, const cases::Client &client)
{
    Values values;
    addRelevance(content, values);
    addScores(content, values);
    addFindings(content, values);
    addVariables(content, client, values);
    return values;
}

summary::CountedAssessment countedAssessment(const Values &values, const QString &person)
{
    summary::CountedAssessment counted;
    counted.person = person;
    counted.sex = u"unknown"_s;
    for (const store::ApprovedValue &value : values) {
        if (value.kind == Kind::Score)
            counted.scores[value.name] = value.value ? std::optional(value.value->toDouble()) : std::nullopt;
        else if (value.kind == Kind::Variable)
            readVariable(value, counted);
    }
    return counted;
}

} // namespace operations
