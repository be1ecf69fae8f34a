// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/ItemTypes.h"
#include "forms/definition/Literal.h"
#include "forms/exchange/FhirExportItem.h"
#include "forms/exchange/FhirUrls.h"

#include <cmath>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// UCUM's codes of the units a definition has words for.
QString ucumOf(const Item &item)
{
    static const QHash<QString, QString> units{{u"day"_s, u"d"_s}, {u"month"_s, u"mo"_s}, {u"year"_s, u"a"_s}};
    return item.concepts.value(u"unit"_s, units.value(item.unit));
}

} // namespace

FhirOut itemControlExtension(QLatin1StringView code)
{
    const FhirOut coding = {{"system", FhirUrl::itemControlCodes.data()}, {"code", code.data()}};
    return {{"url", FhirUrl::itemControl.data()}, {"valueCodeableConcept", {{"coding", FhirOut::array({coding})}}}};
}

FhirOut valueExtension(QLatin1StringView url, const char *word, const FhirOut &value)
{
    FhirOut made = FhirOut::object();
    made["url"] = url.data();
    made[word] = value;
    return made;
}

void addIfAny(FhirOut &made, const char *word, const FhirOut &list)
{
    if (!list.empty())
        made[word] = list;
}

bool FhirItemWriter::addEnableWhen(const EnableWhens &conditions, FhirOut &made) const
{
    FhirOut list = FhirOut::array();
    for (const EnableWhen &condition : conditions.conditions) {
        const Item &question = *condition.question;
        const QString type = fhirTypeOf(m_form, question);
        FhirOut one = {{"question", toJson(linkIdOf(question))}, {"operator", toJson(condition.sign)}};
        const QString typed = condition.value.isEmpty() ? QString() : condition.value;
        if (condition.sign == "exists"_L1) {
            one["answerBoolean"] = condition.value == "true"_L1;
        } else if (typed.isEmpty()
            && (condition.sign == "="_L1 || condition.sign == "!="_L1)) { // '' asks whether there is an answer
            one["operator"] = "exists";
            one["answerBoolean"] = condition.sign == "!="_L1;
        } else {
            const bool isNumberOfChoice
                = question.hasChoices() && condition.sign != "="_L1 && condition.sign != "!="_L1;
            const std::optional<Answer> answer = question.holds() == AnswerKind::Choices
                ? std::optional<Answer>(Chosen{typed})
                : literalAnswer(m_form, question, typed);
            const auto value = answer && !isNumberOfChoice && question.repeat < 0
                ? fhirValue(m_form, question, type, *answer)
                : std::nullopt;
            if (!value)
                return false;
            one["answer" + value->word.substr(std::string("value").size())] = value->value;
        }
        list.push_back(std::move(one));
    }
    made["enableWhen"] = list;
    if (list.size() > 1)
        made["enableBehavior"] = conditions.isAny ? "any" : "all";
    return true;
}

void FhirItemWriter::addRelevance(
    const std::optional<Expression> &relevant, const QString &linkId, FhirOut &made, FhirOut &extensions)
{
    if (!relevant)
        return;
    const std::optional<EnableWhens> plain = enableWhenOf(m_form, *relevant);
    if (plain && addEnableWhen(*plain, made))
        return;
    const Result<QString> path = fhirPathOf(m_form, *relevant);
    if (path)
        extensions.push_back(expressionExtension(FhirUrl::enableWhenExpression, *path));
    else
        drop(u"%1, relevant"_s.arg(linkId),
            u"the condition is left out, so the item is always asked there: it asks for %1"_s.arg(path.error().detail));
}

void FhirItemWriter::addLooks(const Item &item, const QString &type, FhirOut &extensions) const
{
    if (item.type == ItemType::Calculate || item.type == ItemType::Hidden)
        extensions.push_back(valueExtension(FhirUrl::hidden, "valueBoolean", true));
    if (item.type == ItemType::Range)
        extensions.push_back(itemControlExtension("slider"_L1));
    else if (item.hasChoices() && item.appearance.contains("minimal"_L1))
        extensions.push_back(itemControlExtension("drop-down"_L1));
    if (item.hasChoices() && item.appearance.contains("columns"_L1))
        extensions.push_back(valueExtension(FhirUrl::choiceOrientation, "valueCode", "horizontal"));
    static const std::pair<ItemType, const char *> mimes[]
        = {{ItemType::Image, "image/*"}, {ItemType::Audio, "audio/*"}, {ItemType::Video, "video/*"}};
    for (const auto &[kind, mime] : mimes) {
        if (item.type == kind)
            extensions.push_back(valueExtension(FhirUrl::mimeType, "valueCode", mime));
    }
    const QString unit = ucumOf(item);
    if (!unit.isEmpty() && (type == "integer"_L1 || type == "decimal"_L1 || type == "quantity"_L1))
        extensions.push_back(valueExtension(FhirUrl::unit, "valueCoding",
            {{"system", FhirUrl::ucum.data()}, {"code", toJson(unit)}, {"display", toJson(unit)}}));
}

void FhirItemWriter::addBounds(const Item &item, const QString &type, FhirOut &extensions) const
{
    const char *const word = type == "integer"_L1 ? "valueInteger" : "valueDecimal";
    const std::pair<const std::optional<double> &, QLatin1StringView> bounds[]
        = {{item.minimum, FhirUrl::minValue}, {item.maximum, FhirUrl::maxValue}};
    for (const auto &[bound, url] : bounds) {
        if (bound)
            extensions.push_back(valueExtension(url, word, numberJson(*bound)));
    }
    if (item.step && *item.step == std::floor(*item.step))
        extensions.push_back(valueExtension(FhirUrl::sliderStep, "valueInteger", numberJson(*item.step)));
}

void FhirItemWriter::addRules(const Item &item, const QString &type, FhirOut &extensions)
{
    const QString linkId = linkIdOf(item);
    if (item.calculation) {
        const Result<QString> path = fhirPathOf(m_form, *item.calculation);
        if (path)
            extensions.push_back(expressionExtension(FhirUrl::calculatedExpression, *path));
        else
            drop(
                u"%1, calculation"_s.arg(linkId), u"it is left out, because it asks for %1"_s.arg(path.error().detail));
    }
    if (!item.constraint)
        return;
    const QString pattern
        = type == "string"_L1 || type == "text"_L1 ? patternOf(m_form, *item.constraint, item) : QString();
    if (!pattern.isEmpty()) {
        extensions.push_back(valueExtension(FhirUrl::regex, "valueString", toJson(pattern)));
        return;
    }
    const Result<QString> path = fhirPathOf(m_form, *item.constraint, &item);
    if (path)
        extensions.push_back(constraint(item.name, u"error"_s, *path, item.constraintMessage));
    else
        drop(u"%1, constraint"_s.arg(linkId), u"it is left out, because it asks for %1"_s.arg(path.error().detail));
}

void FhirItemWriter::addInitial(const Item &item, const QString &type, FhirOut &made, FhirOut &extensions)
{
    if (item.defaultExpression) {
        const Result<QString> path = fhirPathOf(m_form, *item.defaultExpression);
        if (path)
            extensions.push_back(expressionExtension(FhirUrl::initialExpression, *path));
        else
            drop(u"%1, default"_s.arg(linkIdOf(item)),
                u"it is left out, because it asks for %1"_s.arg(path.error().detail));
    }
    if (!item.defaultValue)
        return;
    const std::optional<Answer> answer = literalAnswer(m_form, item, *item.defaultValue);
    std::vector<Answer> answers{answer.value_or(Unanswered{})};
    if (const auto *const several = std::get_if<Several>(&answers.front())) {
        std::vector<Answer> each;
        for (const QString &code : several->codes)
            each.emplace_back(Chosen{code});
        answers = std::move(each);
    }
    FhirOut initial = FhirOut::array();
    for (const Answer &one : answers) {
        if (const auto value = fhirValue(m_form, item, type, one))
            initial.push_back({{value->word, value->value}});
    }
    addIfAny(made, "initial", initial);
    if (initial.empty())
        drop(u"%1, default"_s.arg(linkIdOf(item)), u"a special code to begin with has no counterpart there"_s);
}

void FhirItemWriter::noteRest(const Item &item, const QString &linkId)
{
    struct Row
    {
        bool isThere;
        QLatin1StringView word;
        QLatin1StringView what;
    };
    const Row rows[] = {
        {!item.sets.empty(), "set"_L1, "what a rule records is left out"_L1},
        {item.choiceFilter.has_value(), "choice_filter"_L1, "every choice is offered there"_L1},
        {!item.triggers.empty(), "trigger"_L1, "the value is computed all the time there"_L1},
        {!item.takesOver.isEmpty(), "takes_over"_L1, "no form begins with another's answers there"_L1},
        {!item.media.isEmpty(), "media"_L1, "pictures, sound and film are left out"_L1},
        {item.type == ItemType::Rank, "type"_L1, "a ranking becomes several choices; their order is not kept"_L1},
        {item.type == ItemType::Barcode, "type"_L1, "a bar code becomes a text"_L1},
        {item.type == ItemType::Note && !(item.hint.isEmpty() && item.guidance.isEmpty()), "hint"_L1,
            "a text that is shown has no help of its own there"_L1},
        {item.seed != 0, "parameters"_L1, "the choices stand in the list's order there"_L1},
    };
    for (const Row &row : rows) {
        if (row.isThere)
            drop(u"%1, %2"_s.arg(linkId, row.word), row.what);
    }
}

} // namespace forms::exchange
