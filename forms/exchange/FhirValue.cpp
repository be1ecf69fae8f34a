// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/Overloaded.h"
#include "forms/exchange/FhirExportItem.h"
#include "forms/exchange/FhirUrls.h"

#include <cmath>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct ValueRow
{
    QLatin1StringView type;
    const char *word;
};

/// R4's Questionnaire.item.type to QuestionnaireResponse.item.answer.value[x].
constexpr ValueRow values[] = {
    {"boolean"_L1, "valueBoolean"},
    {"decimal"_L1, "valueDecimal"},
    {"integer"_L1, "valueInteger"},
    {"date"_L1, "valueDate"},
    {"dateTime"_L1, "valueDateTime"},
    {"time"_L1, "valueTime"},
    {"string"_L1, "valueString"},
    {"text"_L1, "valueString"},
    {"url"_L1, "valueUri"},
    {"choice"_L1, "valueCoding"},
    {"open-choice"_L1, "valueCoding"},
    {"attachment"_L1, "valueAttachment"},
    {"reference"_L1, "valueReference"},
    {"quantity"_L1, "valueQuantity"},
};

FhirOut quantityJson(const Item &item, double value)
{
    FhirOut made = {{"value", numberJson(value)}};
    const QString unit = item.concepts.value(u"unit"_s);
    if (unit.isEmpty())
        return made;
    made["unit"] = toJson(unit);
    made["system"] = FhirUrl::ucum.data();
    made["code"] = toJson(unit);
    return made;
}

std::optional<FhirValue> number(const Item &item, const QString &type, double value)
{
    if (type == "quantity"_L1)
        return FhirValue{"valueQuantity", quantityJson(item, value)};
    if (type == "integer"_L1 && value != std::floor(value))
        return {};
    if (type == "string"_L1)
        return FhirValue{"valueString", numberJson(value).dump()};
    return FhirValue{valueWord(type), numberJson(value)};
}

std::optional<FhirValue> text(const QString &type, const QString &value)
{
    if (type == "boolean"_L1)
        return FhirValue{"valueBoolean", value == "true"_L1};
    if (type == "reference"_L1)
        return FhirValue{"valueReference", {{"display", toJson(value)}}};
    return FhirValue{type == "url"_L1 ? "valueUri" : "valueString", toJson(value)};
}

std::optional<FhirValue> chosen(const FormDefinition &form, const Item &item, const QString &code)
{
    const ChoiceList *const list = form.choiceList(item);
    if (isTruthList(list) || item.type == ItemType::Acknowledge)
        return FhirValue{"valueBoolean", code == "true"_L1 || code == "OK"_L1};
    const Choice *const choice = list ? list->find(code) : nullptr;
    if (!choice)
        return {};
    FhirOut value = optionValue(*choice);
    if (value.is_object())
        value["display"] = toJson(choice->label.in(form.languages.value(0)));
    return FhirValue{optionKindOf(*choice).toStdString(), value};
}

/// What a file is by its name's ending (IANA media types); Attachment.contentType.
constexpr std::pair<QLatin1StringView, const char *> contentTypes[] = {
    {"pdf"_L1, "application/pdf"},
    {"txt"_L1, "text/plain"},
    {"jpg"_L1, "image/jpeg"},
    {"jpeg"_L1, "image/jpeg"},
    {"png"_L1, "image/png"},
    {"webp"_L1, "image/webp"},
    {"mp3"_L1, "audio/mpeg"},
    {"ogg"_L1, "audio/ogg"},
    {"wav"_L1, "audio/wav"},
    {"mp4"_L1, "video/mp4"},
    {"webm"_L1, "video/webm"},
};

FhirOut attachment(const Attached &file)
{
    const QString ending = file.name().section(u'.', -1).toLower();
    FhirOut made = FhirOut::object();
    for (const auto &[known, type] : contentTypes) {
        if (ending == known)
            made["contentType"] = type;
    }
    made["url"] = toJson(u"urn:underlag:file:"_s + file.digest());
    made["title"] = toJson(file.name());
    return made;
}

} // namespace

std::string toJson(const QString &text)
{
    return text.toStdString();
}

QByteArray bytesOf(const FhirOut &resource)
{
    const std::string text = resource.dump(2, ' ', false, FhirOut::error_handler_t::replace);
    return QByteArray::fromStdString(text) + '\n';
}

QString questionnaireUrl(const FormDefinition &form)
{
    return u"urn:underlag:questionnaire:%1"_s.arg(form.id);
}

FhirOut expressionExtension(QLatin1StringView url, const QString &fhirPath)
{
    return {
        {"url", url.data()}, {"valueExpression", {{"language", "text/fhirpath"}, {"expression", toJson(fhirPath)}}}};
}

FhirOut numberJson(double value)
{
    constexpr double largestWhole = 9007199254740992.0; // 2^53
    if (value == std::floor(value) && std::fabs(value) < largestWhole)
        return qint64(value);
    return value;
}

FhirOut optionValue(const Choice &choice)
{
    const QString kind = optionKindOf(choice);
    const QString code = optionCodeOf(choice);
    if (kind == "valueInteger"_L1)
        return code.toInt();
    if (kind != "valueCoding"_L1)
        return toJson(code);
    FhirOut coding = FhirOut::object();
    if (const QString system = choice.columns.value(u"system"_s); !system.isEmpty())
        coding["system"] = toJson(system);
    coding["code"] = toJson(code);
    return coding;
}

std::string valueWord(const QString &type)
{
    for (const ValueRow &row : values) {
        if (type == row.type)
            return row.word;
    }
    return "valueString";
}

std::optional<FhirValue> fhirValue(
    const FormDefinition &form, const Item &item, const QString &type, const Answer &answer)
{
    using Made = std::optional<FhirValue>;
    return std::visit(
        Overloaded{
            [](const Unanswered &) { return Made(); },
            [](const Missing &) { return Made(); },
            [&](const Number &value) { return number(item, type, value.value); },
            [&](const Text &value) { return text(type, value.text); },
            [&](const Chosen &value) { return chosen(form, item, value.code); },
            [](const Several &) { return Made(); }, // one answer each: whoever asks has them apart
            [](const QDate &date) { return Made({"valueDate", toJson(date.toString(Qt::ISODate))}); },
            [](const QTime &time) { return Made({"valueTime", toJson(time.toString(u"HH:mm:ss"_s))}); },
            [](const QDateTime &moment) { return Made({"valueDateTime", toJson(moment.toString(Qt::ISODateWithMs))}); },
            [](const Attached &file) { return Made({"valueAttachment", attachment(file)}); },
        },
        answer);
}

} // namespace forms::exchange
