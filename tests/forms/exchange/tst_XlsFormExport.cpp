// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Exporters.h"
#include "forms/exchange/Forms.h"
#include "forms/exchange/XlsForm.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr auto form = R"(
instrument: prov
version: "2.1"
title: { sv: Prov }
languages: [sv, en]
choices:
  ja_nej:
    - { name: 1, label: { sv: Ja, en: "Yes" } }
    - { name: 0, label: { sv: Nej, en: "No" }, hint: { sv: aldrig, en: never } }
survey:
  - { type: text, name: namn, label: { sv: Namn, en: Name }, default: Anna, read_only: true }
  - type: group
    name: hus
    label: { sv: Hushåll, en: Household }
    hint: { sv: alla, en: everyone }
    relevant: "${namn} != ''"
    appearance: field-list
    children:
      - { type: integer, name: antal, label: { sv: Antal, en: Number }, required: true, constraint: ". < 20",
          constraint_message: { sv: för många, en: too many }, required_message: { sv: behövs, en: needed } }
      - { type: select_one, list_name: ja_nej, name: barn, label: { sv: Barn, en: Children },
          guidance_hint: { sv: under 18, en: under 18 }, required: "${antal} > 1", appearance: minimal }
      - { type: note, name: tack, label: { sv: Tack, en: Thanks }, relevant: "${barn} = 1" }
  - { type: calculate, name: dubbla, calculation: "${antal} * 2" }
  - { type: date, name: dag, label: { sv: Dag, en: Day } }
)";

ReadDefinition read(const QByteArray &text)
{
    return readDefinition({u"prov.yaml"_s, text, {}});
}

QString textOf(const std::optional<Expression> &expression)
{
    return expression ? expression->text() : QString();
}

/// What a person answers and a rule asks: all that a form of the field can say of an item.
QStringList contentOf(const FormDefinition &definition, const Item &item)
{
    QStringList all{item.name, QString::number(int(item.type)), item.listName, textOf(item.relevant),
        textOf(item.required), textOf(item.constraint), textOf(item.calculation), item.appearance,
        item.defaultValue.value_or(QString()), QString::number(int(item.readOnly)),
        item.group < 0 ? QString() : definition.groups[item.group].name};
    for (const LocalText &text : {item.label, item.hint, item.guidance, item.requiredMessage, item.constraintMessage}) {
        for (const QString &language : definition.languages)
            all += text.has(language) ? text.in(language) : QString();
    }
    return all;
}

QStringList contentOf(const FormDefinition &definition)
{
    QStringList all{definition.id, definition.version, definition.title.in(u"sv"_s), definition.languages.join(u' ')};
    for (const Group &group : definition.groups)
        all += {group.name, group.label.in(u"sv"_s), group.hint.in(u"en"_s), group.appearance, textOf(group.relevant)};
    for (const Item &item : definition.items)
        all += contentOf(definition, item);
    for (const ChoiceList &list : definition.choices) {
        for (const Choice &choice : list.choices)
            all += {
                list.name, choice.name, choice.label.in(u"sv"_s), choice.label.in(u"en"_s), choice.hint.in(u"en"_s)};
    }
    return all;
}

} // namespace

class TestXlsFormExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesOutComesBackTheSame()
    {
        const ReadDefinition before = read(form);
        QVERIFY(before.definition);
        const auto exported = exportDefinition(*before.definition, u"xlsform"_s);
        QVERIFY_RESULT(exported);
        QVERIFY2(exported->notes.empty(), qPrintable(reportText(exported->notes)));
        const support::Outcome after = support::bring(exported->bytes, u"prov.xlsx"_s);
        QVERIFY2(after.isAccepted(), qPrintable(after.error() + after.errors()));
        QCOMPARE(contentOf(*after.read.definition), contentOf(*before.definition));
        QCOMPARE(after.report(), u"0 approximated, 0 dropped\n"_s);
    }

    void theSameFormGivesTheSameBytes()
    {
        const ReadDefinition definition = read(form);
        QCOMPARE(exportXlsForm(*definition.definition)->bytes, exportXlsForm(*definition.definition)->bytes);
    }

    void whatAnXlsFormLacksIsTold()
    {
        const ReadDefinition definition = read(R"yaml(
instrument: prov
version: "1"
title: { sv: Prov }
languages: [sv]
missing_codes: [ { name: X, kind: unknown, label: { sv: Vet ej } } ]
variants: [ { name: bas, label: { sv: Bas } } ]
choices: { d: [ { name: 0, label: { sv: Nej } }, { name: 1, label: { sv: Ja } } ] }
survey:
  - type: group
    name: kropp
    label: { sv: Kropp }
    children:
      - { type: integer, name: M1, label: { sv: Dagar }, parameters: { min: 0, max: 30, unit: day }, missing_codes: [X], constraint: ". != 7" }
      - { type: select_one, list_name: d, name: M2, label: { sv: Vård }, set: [ { when: "${M1} = 0", to: 0 } ], variants: [bas] }
      - { type: text, name: M3, label: { sv: Ord }, identifier: true, relevant: "missing-code(${M1}) = 'X'" }
  - type: grid
    name: droger
    label: { sv: Droger }
    columns: [ { name: a, type: integer, label: { sv: Dagar } } ]
    rows: [ { name: D1, label: { sv: Alkohol } } ]
checks:
  - { id: dagar, expression: "not(${M1} = 0 and ${M2} = 1)", severity: error, items: [M1, M2], focus: M1, message: {
        sv:
            Kan inte vara }
    }
scores:
  - { name: kropp, label: { sv: Kropp }, calculation: "${M1} div 30", missing: none, range: [0, 1], higher_is: worse }
)yaml");
        QVERIFY(definition.definition);
        const auto exported = exportXlsForm(*definition.definition);
        QVERIFY_RESULT(exported);
        const QString report = reportText(exported->notes);
        for (const char *note : {"missing_codes: dropped", "variants: dropped", "missing_codes of M1: dropped",
                 "set of M2: dropped", "variants of M2: dropped", "identifier of M3: dropped", "unit of M1: dropped",
                 "parameters of M1: approximated", "expressions of M3: dropped", "grid droger: approximated",
                 "checks dagar: approximated", "scores kropp: approximated"})
            QVERIFY2(report.contains(QString::fromUtf8(note)), qPrintable(report));
        const support::Outcome after = support::bring(exported->bytes, u"prov.xlsx"_s);
        QVERIFY2(after.isAccepted(), qPrintable(after.error() + after.errors()));
        QCOMPARE(after.item(u"M1"_s)->constraint->text(), u"(. != 7) and . >= 0 and . <= 30"_s);
        QVERIFY(!after.item(u"M3"_s)->relevant);
        QCOMPARE(after.item(u"D1a"_s)->label.in(u"sv"_s), u"Alkohol – Dagar"_s);
        QCOMPARE(after.item(u"check_dagar"_s)->relevant->text(), u"not(not(${M1} = 0 and ${M2} = 1))"_s);
        QCOMPARE(after.item(u"score_kropp"_s)->calculation->text(), u"${M1} div 30"_s);
    }

    void aFormatNobodyWritesIsRefusedWithTheKnownOnes()
    {
        const ReadDefinition definition = read(form);
        const auto exported = exportDefinition(*definition.definition, u"odt"_s);
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, Error::Code::Refused);
        QVERIFY2(exported.error().detail.contains(u"xlsform"_s), qPrintable(exported.error().detail));
    }
};

UNDERLAG_TEST(TestXlsFormExport)
#include "tst_XlsFormExport.moc"
