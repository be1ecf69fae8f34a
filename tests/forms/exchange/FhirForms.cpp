// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FhirForms.h"

namespace support {

QByteArray questionnaire(const QByteArray &items, const QByteArray &more)
{
    return QByteArray(json("{`resourceType`: `Questionnaire`, `language`: `en`, `name`: `Small`, `status`: `draft`, "))
        + (more.isEmpty() ? QByteArray() : more + ", ") + json("`item`: [") + items + "]}";
}

QByteArray response(const QByteArray &items)
{
    return json("{`resourceType`: `QuestionnaireResponse`, `status`: `completed`, `item`: [" + items + "]}");
}

QByteArray extension(const QByteArray &name, const QByteArray &value)
{
    return json("{`url`: `http://hl7.org/fhir/StructureDefinition/") + name + json("`, ") + value + "}";
}

QByteArray expression(const QByteArray &name, const QByteArray &fhirPath)
{
    const QByteArray value
        = json("`valueExpression`: {`language`: `text/fhirpath`, `expression`: `") + fhirPath + json("`}");
    return json("{`url`: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-") + name + json("`, ")
        + value + "}";
}

QByteArray item(const QByteArray &linkId, const QByteArray &type, const QByteArray &more)
{
    return json("{`linkId`: `") + linkId + json("`, `text`: `Text of ") + linkId + json("`, `type`: `") + type + '"'
        + (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

QByteArray formOfEveryKind(const QByteArray &calculated)
{
    return questionnaire(
        json("{`linkId`: `n`, `type`: `integer`, `text`: `N`}, "
             "{`linkId`: `m`, `type`: `decimal`, `text`: `M`}, "
             "{`linkId`: `flag`, `type`: `boolean`, `text`: `F`}, "
             "{`linkId`: `day`, `type`: `date`, `text`: `D`}, "
             "{`linkId`: `word`, `type`: `string`, `text`: `W`}, "
             "{`linkId`: `c`, `type`: `choice`, `text`: `C`, `answerOption`: [ "
             "{`valueCoding`: {`system`: `s`, `code`: `a b`, `display`: `Often`}, "
             "`extension`: [{`url`: `http://hl7.org/fhir/StructureDefinition/ordinalValue`, `valueDecimal`: 2}]}, "
             "{`valueCoding`: {`system`: `s`, `code`: `no`, `display`: `Never`}, "
             "`extension`: [{`url`: `http://hl7.org/fhir/StructureDefinition/ordinalValue`, `valueDecimal`: 0}]}]}, "
             "{`linkId`: `many`, `type`: `choice`, `text`: `Many`, `repeats`: true, `answerOption`: [ "
             "{`valueCoding`: {`code`: `x`}}, {`valueCoding`: {`code`: `y`}}]}, "
             "{`linkId`: `g`, `type`: `group`, `text`: `G`, `item`: [{`linkId`: `in`, `type`: `integer`, `text`: "
             "`I`}]}, "
             "{`linkId`: `out`, `type`: `string`, `text`: `Out`, `extension`: [")
        + calculated + "]}");
}

QByteArray nestedItems(int depth)
{
    QByteArray items;
    for (int i = 0; i < depth; ++i)
        items += json("{`linkId`: `g") + QByteArray::number(i)
            + json("`, `text`: `G`, `type`: `group`, `repeats`: true, `item`: [");
    items += json("{`linkId`: `x`, `text`: `X`, `type`: `string`}");
    for (int i = 0; i < depth; ++i)
        items += "]}";
    return items;
}

QByteArray control(const QByteArray &code)
{
    return extension(
        "questionnaire-itemControl", json("`valueCodeableConcept`: {`coding`: [{`code`: `") + code + json("`}]}"));
}

} // namespace support
