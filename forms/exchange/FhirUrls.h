// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/FhirJson.h"

#include <QLatin1StringView>

namespace forms::exchange {

/// Extensions of FHIR R4 and Structured Data Capture by what they are called there.
namespace FhirUrl {

using namespace Qt::StringLiterals;

constexpr auto translation = "http://hl7.org/fhir/StructureDefinition/translation"_L1;
constexpr auto itemControl = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"_L1;
constexpr auto hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"_L1;
constexpr auto choiceOrientation = "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation"_L1;
constexpr auto sliderStep = "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue"_L1;
constexpr auto minValue = "http://hl7.org/fhir/StructureDefinition/minValue"_L1;
constexpr auto maxValue = "http://hl7.org/fhir/StructureDefinition/maxValue"_L1;
constexpr auto minLength = "http://hl7.org/fhir/StructureDefinition/minLength"_L1;
constexpr auto regex = "http://hl7.org/fhir/StructureDefinition/regex"_L1;
constexpr auto maxDecimalPlaces = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces"_L1;
constexpr auto minOccurs = "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs"_L1;
constexpr auto maxOccurs = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs"_L1;
constexpr auto entryFormat = "http://hl7.org/fhir/StructureDefinition/entryFormat"_L1;
constexpr auto unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"_L1;
constexpr auto unitOption = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"_L1;
constexpr auto ordinalValue = "http://hl7.org/fhir/StructureDefinition/ordinalValue"_L1;
constexpr auto itemWeight = "http://hl7.org/fhir/StructureDefinition/itemWeight"_L1;
constexpr auto argonautScore = "http://fhir.org/guides/argonaut-questionnaire/StructureDefinition/extension-score"_L1;
constexpr auto optionExclusive = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"_L1;
constexpr auto optionPrefix = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix"_L1;
constexpr auto constraint = "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint"_L1;
constexpr auto targetConstraint = "http://hl7.org/fhir/StructureDefinition/targetConstraint"_L1;
constexpr auto variable = "http://hl7.org/fhir/StructureDefinition/variable"_L1;
constexpr auto cqfExpression = "http://hl7.org/fhir/StructureDefinition/cqf-expression"_L1;
constexpr auto dataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"_L1;
constexpr auto mimeType = "http://hl7.org/fhir/StructureDefinition/mimeType"_L1;
constexpr auto calculatedExpression
    = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"_L1;
constexpr auto initialExpression
    = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"_L1;
constexpr auto enableWhenExpression
    = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression"_L1;

constexpr auto itemControlCodes = "http://hl7.org/fhir/questionnaire-item-control"_L1;
constexpr auto ucum = "http://unitsofmeasure.org"_L1;
constexpr auto missingCode = "urn:underlag:missing-code"_L1; ///< the special code's own name, beside its reason

} // namespace FhirUrl

/// The first extension with this url; none when it is not there.
FhirNode extensionOf(const FhirNode &element, QLatin1StringView url);
std::vector<FhirNode> extensionsOf(const FhirNode &element, QLatin1StringView url);

/// value[x] of the first extension with this url.
FhirNode extensionValue(const FhirNode &element, QLatin1StringView url);

/// The code of the first coding of itemControl; "" without.
QString itemControlOf(const FhirNode &item);

} // namespace forms::exchange
