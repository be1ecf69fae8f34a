// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FhirForms.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace support;
using namespace Qt::StringLiterals;

class TestFhirImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasItsWord_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("word");
        const std::pair<const char *, const char *> rows[] = {{"boolean", "select_one"}, {"decimal", "decimal"},
            {"integer", "integer"}, {"date", "date"}, {"dateTime", "dateTime"}, {"time", "time"}, {"string", "text"},
            {"text", "text"}, {"url", "text"}, {"attachment", "file"}, {"reference", "text"}, {"quantity", "decimal"},
            {"display", "note"}, {"choice", "text"}};
        for (const auto &[type, word] : rows)
            QTest::newRow(type) << QByteArray(type) << QString::fromUtf8(word);
    }
    void everyTypeHasItsWord()
    {
        QFETCH(QByteArray, type);
        const CameIn form(questionnaire(item("a", type)));
        QTEST(form.word("a", "type"), "word");
        QVERIFY2(form.read().definition, qPrintable(lines(form.read().findings).join(u'\n')));
    }

    void aWordIsKept_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QByteArray &more, const char *word, const char *value) {
            QTest::newRow(name) << more << QString::fromUtf8(word) << QString::fromUtf8(value);
        };
        row("required", json("`required`: true"), "required", "yes");
        row("read only", json("`readOnly`: true"), "read_only", "true");
        row("initial", json("`initial`: [{`valueInteger`: 7}]"), "default", "7");
        row("calculated", json("`extension`: [") + expression("calculatedExpression", "1 + 2") + "]", "calculation",
            "1 + 2");
        row("initial that is computed",
            json("`extension`: [") + expression("initialExpression", "(3.5).round(0)") + "]", "default",
            "round(3.5, 0)");
        row("not in fractions", json("`extension`: [") + extension("maxDecimalPlaces", json("`valueInteger`: 0")) + "]",
            "constraint", "round(., 0) = .");
        row("exists", json("`enableWhen`: [{`question`: `b`, `operator`: `exists`, `answerBoolean`: false}]"),
            "relevant", "count-non-empty(${b}) = 0");
        row("a boolean", json("`enableWhen`: [{`question`: `b`, `operator`: `=`, `answerBoolean`: true}]"), "relevant",
            "${b} = 'true'");
        row("not equal", json("`enableWhen`: [{`question`: `n`, `operator`: `!=`, `answerInteger`: 3}]"), "relevant",
            "not(${n} = 3)");
        row("ordered", json("`enableWhen`: [{`question`: `n`, `operator`: `>=`, `answerDecimal`: 3.50}]"), "relevant",
            "${n} >= 3.50");
        row("a quantity", json("`enableWhen`: [{`question`: `q`, `operator`: `<`, `answerQuantity`: {`value`: 3}}]"),
            "relevant", "${q} < 3");
        row("a date", json("`enableWhen`: [{`question`: `d`, `operator`: `>`, `answerDate`: `2026-03-14`}]"),
            "relevant", "${d} > '2026-03-14'");
        row("a time", json("`enableWhen`: [{`question`: `t`, `operator`: `<=`, `answerTime`: `14:30:00`}]"), "relevant",
            "${t} <= '14:30:00'");
        row("a text", json("`enableWhen`: [{`question`: `w`, `operator`: `=`, `answerString`: `it's`}]"), "relevant",
            "${w} = \"it's\"");
        row("a code", json("`enableWhen`: [{`question`: `c`, `operator`: `=`, `answerCoding`: {`code`: `x y`}}]"),
            "relevant", "${c} = 'x_y'");
        row("all",
            json("`enableBehavior`: `all`, `enableWhen`: [{`question`: `n`, `operator`: `>`, `answerInteger`: 3}, "
                 "{`question`: `b`, `operator`: `=`, `answerBoolean`: false}]"),
            "relevant", "${n} > 3 and ${b} = 'false'");
        row("any",
            json("`enableBehavior`: `any`, `enableWhen`: [{`question`: `n`, `operator`: `>`, `answerInteger`: 3}, "
                 "{`question`: `b`, `operator`: `=`, `answerBoolean`: false}]"),
            "relevant", "${n} > 3 or ${b} = 'false'");
        row("a condition and an expression",
            json("`enableWhen`: [{`question`: `n`, `operator`: `>`, `answerInteger`: 3}], `extension`: [")
                + expression("enableWhenExpression", "%resource.item.where(linkId='b').answer.value or 1 = 2") + "]",
            "relevant", "${n} > 3 and (${b} = 'true' or 1 = 2)");
    }
    void aWordIsKept()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, word);
        const CameIn form(questionnaire(item("a", "integer", more) + "," + item("b", "boolean") + ","
            + item("n", "decimal") + "," + item("q", "quantity") + "," + item("d", "date") + "," + item("t", "time")
            + "," + item("w", "string") + ","
            + item("c", "choice", json("`answerOption`: [{`valueCoding`: {`code`: `x y`}}, {`valueString`: `No`}]"))));
        QCOMPARE(form.notes(), QStringList());
        QTEST(form.word("a", word.toUtf8().constData()), "value");
    }

    void aConditionWithoutMeaningIsSaid()
    {
        const CameIn form(questionnaire(
            item("a", "integer", json("`enableWhen`: [{`question`: `x`, `operator`: `=`, `answerInteger`: 1}]")) + ","
            + item("b", "integer",
                json("`enableWhen`: [{`question`: `c`, `operator`: `<`, `answerCoding`: {`code`: `x`}}]"))
            + "," + item("c", "choice", json("`answerOption`: [{`valueCoding`: {`code`: `x`}}]"))));
        QVERIFY(form.word("a", "relevant").isEmpty());
        QVERIFY(form.word("b", "relevant").isEmpty());
        QCOMPARE(form.notes().size(), 2);
        QVERIFY(form.notes()[0].startsWith(u"a (item[0]), enableWhen: "_s));
        QVERIFY(form.notes()[0].contains(u"asks for x, which is no question of this form"_s));
    }

    void rangesLengthsAndPatternsAreKept()
    {
        const CameIn form(questionnaire(item("n", "integer",
                                            json("`extension`: [") + extension("minValue", json("`valueInteger`: 1"))
                                                + "," + extension("maxValue", json("`valueInteger`: 9")) + "]")
            + ","
            + item("s", "integer",
                json("`extension`: [") + control("slider") + "," + extension("minValue", json("`valueInteger`: 0"))
                    + "," + extension("maxValue", json("`valueInteger`: 100")) + ","
                    + extension("questionnaire-sliderStepValue", json("`valueInteger`: 5")) + "]")
            + ","
            + item("w", "string",
                json("`maxLength`: 20, `extension`: [") + extension("minLength", json("`valueInteger`: 2")) + ","
                    + extension("regex", json("`valueString`: `[A-Z]+'?`")) + "]")
            + ","
            + item("d", "date",
                json("`extension`: [") + extension("minValue", json("`valueDate`: `2020-01-01`")) + ","
                    + json("{`url`: `http://hl7.org/fhir/StructureDefinition/maxValue`, `_valueDate`: {`extension`: [")
                    + extension("cqf-expression",
                        json("`valueExpression`: {`language`: `text/fhirpath`, `expression`: `today()`}"))
                    + "]}}]")));
        QCOMPARE(form.notes(), QStringList());
        QCOMPARE(form.parameter("n", "min"), u"1"_s);
        QCOMPARE(form.parameter("n", "max"), u"9"_s);
        QCOMPARE(form.word("s", "type"), u"range"_s);
        QCOMPARE(form.parameter("s", "step"), u"5"_s);
        QCOMPARE(form.parameter("w", "max_length"), u"20"_s);
        QCOMPARE(form.word("w", "constraint"), u"string-length(.) >= 2 and regex(., \"[A-Z]+'?\")"_s);
        QCOMPARE(form.word("d", "constraint"), u". >= '2020-01-01' and . <= today()"_s);
    }

    void choicesKeepCodeSystemAndScore()
    {
        const CameIn form(questionnaire(item("c", "open-choice",
            json("`repeats`: true, `answerOption`: [ "
                 "{`valueCoding`: {`system`: `http://s`, `code`: `a`, `display`: `A`, `_display`: {`extension`: [")
                + extension("translation",
                    json("`extension`: [{`url`: `lang`, `valueCode`: `sv`}, {`url`: `content`, `valueString`: `Å`}]"))
                + json("]}}, `initialSelected`: true, `extension`: [")
                + extension("ordinalValue", json("`valueDecimal`: 2"))
                + json("]}, {`valueString`: `None of them`, `extension`: [")
                + extension("questionnaire-optionExclusive", json("`valueBoolean`: true")) + "]}]")));
        QCOMPARE(form.word("c", "type"), u"select_multiple"_s);
        QCOMPARE(form.word("c", "or_other"), u"true"_s);
        QCOMPARE(form.word("c", "default"), u"a"_s);
        const YamlNode list = form.tree->root().find("choices").find("c");
        QCOMPARE(list.first().find("columns").find("score").text(), u"2"_s);
        QCOMPARE(list.first().find("columns").find("system").text(), u"http://s"_s);
        QCOMPARE(list.first().find("label").find("sv").text(), u"Å"_s);
        QCOMPARE(list.first().next().find("name").text(), u"None_of_them"_s);
        QCOMPARE(list.first().next().find("exclusive").text(), u"true"_s);
        QCOMPARE(form.tree->root().find("languages").size(), 2);
    }

    void valueSetsAreTakenFromTheFile()
    {
        const QByteArray contained = json(
            "`contained`: [ "
            "{`resourceType`: `ValueSet`, `id`: `all`, `compose`: {`include`: [ "
            "{`valueSet`: [`#some`]}, {`system`: `http://s`, `concept`: [{`code`: `c`, `display`: `C`}]}]}}, "
            "{`resourceType`: `ValueSet`, `id`: `some`, `expansion`: {`contains`: [ "
            "{`system`: `http://s`, `code`: `a`, `display`: `A`, `contains`: [{`code`: `b`, `display`: `B`}]}]}}, "
            "{`resourceType`: `ValueSet`, `id`: `round`, `compose`: {`include`: [{`valueSet`: [`#round`]}]}}]");
        const CameIn form(questionnaire(item("c", "choice", json("`answerValueSet`: `#all`")) + ","
                + item("d", "choice", json("`answerValueSet`: `#all`")) + ","
                + item("e", "choice", json("`answerValueSet`: `http://elsewhere|1`")) + ","
                + item("f", "choice", json("`answerValueSet`: `#round`")),
            contained));
        QCOMPARE(form.word("c", "list_name"), form.word("d", "list_name"));
        QCOMPARE(form.tree->root().find("choices").first().size(), 3);
        QCOMPARE(form.word("e", "type"), u"text"_s);
        QCOMPARE(form.word("f", "type"), u"text"_s);
        QVERIFY(form.notes().join(u'\n').contains(u"the value set http://elsewhere|1 is not in the file"_s));
        QCOMPARE(form.notes().size(), 2);
    }

    void groupsRepeatsAndTablesAreKept()
    {
        const CameIn form(
            questionnaire(item("g", "group", json("`repeats`: true, `item`: [") + item("a", "integer") + "]") + ","
                + item("t", "group",
                    json("`extension`: [") + control("table") + json("], `item`: [") + item("b", "integer") + "]")
                + "," + item("many", "string", json("`repeats`: true")) + "," + json("{`linkId`: `untyped`, `item`: [")
                + item("z", "string") + "]}"));
        QCOMPARE(form.word("g", "type"), u"repeat"_s);
        QCOMPARE(form.word("t", "appearance"), u"table-list"_s);
        QCOMPARE(form.word("many_repeat", "type"), u"repeat"_s);
        QCOMPARE(form.item(u"many_repeat"_s).find("children").first().find("name").text(), u"many"_s);
        QCOMPARE(form.word("untyped", "type"), u"group"_s);
    }

    void whatStandsUnderAQuestionFollowsIt()
    {
        const CameIn form(questionnaire(item("p", "integer",
            json("`item`: [") + item("c", "string") + ","
                + item("h", "display", json("`extension`: [") + control("help") + "]") + ","
                + item("f", "display", json("`extension`: [") + control("flyover") + "]") + "," + item("u", "display")
                + "]")));
        QCOMPARE(form.notes(), QStringList());
        QCOMPARE(form.word("c", "relevant"), u"count-non-empty(${p}) > 0"_s);
        QCOMPARE(form.item(u"c"_s).find("concepts").find("parentLinkId").text(), u"p"_s);
        QCOMPARE(form.item(u"p"_s).find("guidance_hint").find("en").text(), u"Text of h"_s);
        QCOMPARE(form.item(u"p"_s).find("hint").find("en").text(), u"Text of f"_s);
        QVERIFY(!form.item(u"h"_s));
        QCOMPARE(form.word("u", "type"), u"note"_s);
    }

    void hiddenItemsAreComputedOrHeld()
    {
        const QByteArray hidden = extension("questionnaire-hidden", json("`valueBoolean`: true"));
        const CameIn form(questionnaire(item("a", "string", json("`required`: true, `extension`: [") + hidden + "]")
            + "," + item("b", "string", json("`initial`: [{`valueString`: `it's`}], `extension`: [") + hidden + "]")
            + ","
            + item("g", "group", json("`extension`: [") + hidden + json("], `item`: [") + item("c", "boolean") + "]")));
        QCOMPARE(form.word("a", "type"), u"hidden"_s);
        QCOMPARE(form.word("a", "required"), QString());
        QCOMPARE(form.word("b", "type"), u"calculate"_s);
        QCOMPARE(form.word("b", "calculation"), u"\"it's\""_s);
        QCOMPARE(form.word("c", "type"), u"hidden"_s);
        QVERIFY2(form.read().definition, qPrintable(lines(form.read().findings).join(u'\n')));
    }

    void namesAreUniqueAndLinkIdsComeBack()
    {
        const CameIn form(questionnaire(item("1.1 a", "string") + "," + item("1.1/a", "string") + ","
            + item("å", "string") + "," + item("/x", "string") + json(",{`type`: `string`, `text`: `nameless`}")));
        QStringList names;
        for (const YamlNode &entry : form.tree->root().find("survey"))
            names += entry.find("name").text() + u"="_s + entry.find("concepts").find("linkId").text();
        QCOMPARE(names, QStringList({u"_1.1_a=1.1 a"_s, u"_1.1_a_2=1.1/a"_s, u"å="_s, u"x=/x"_s, u"item_4_="_s}));
        QVERIFY2(form.read().definition, qPrintable(lines(form.read().findings).join(u'\n')));
    }

    void invariantsBecomeChecks()
    {
        const QByteArray rule = extension("questionnaire-constraint",
            json("`extension`: [{`url`: `key`, `valueId`: `sum 1`}, {`url`: `severity`, `valueCode`: `warning`}, "
                 "{`url`: `expression`, `valueString`: `%resource.item.where(linkId='n').answer.value < 5`}, "
                 "{`url`: `human`, `valueString`: `Few`}]"));
        const QByteArray own = extension("targetConstraint",
            json("`extension`: [{`url`: `key`, `valueId`: `own`}, {`url`: `severity`, `valueCode`: `error`}, "
                 "{`url`: `expression`, `valueExpression`: {`language`: `text/fhirpath`, `expression`: `answer.value > "
                 "0`}}, "
                 "{`url`: `human`, `valueString`: `More`}]"));
        const CameIn form(questionnaire(
            item("n", "integer", json("`extension`: [") + own + "]"), json("`extension`: [") + rule + "]"));
        QCOMPARE(form.notes(), QStringList());
        const YamlNode checks = form.tree->root().find("checks");
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks.first().find("expression").text(), u"count-non-empty(${n}) = 0 or ${n} > 0"_s);
        QCOMPARE(checks.first().next().find("id").text(), u"check_sum_1"_s);
        QCOMPARE(checks.first().next().find("severity").text(), u"warning"_s);
        QVERIFY2(form.read().definition, qPrintable(lines(form.read().findings).join(u'\n')));
    }

    void otherResourcesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("patient") << QByteArray(json("{`resourceType`: `Patient`}")) << u"a Patient is no form"_s;
        QTest::newRow("none") << QByteArray(json("{`a`: 1}")) << u"no resourceType"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"no resourceType"_s;
        QTest::newRow("bundle of none") << QByteArray(json("{`resourceType`: `Bundle`, `entry`: []}"))
                                        << u"holds 0 Questionnaires"_s;
        QTest::newRow("nothing to ask") << QByteArray(json("{`resourceType`: `Questionnaire`}")) << u"has no items"_s;
    }
    void otherResourcesAreRefusedByName()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const auto result = importDefinition(json, u"x.JSON"_s);
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
    }

    void aBundleWithOneIsRead()
    {
        const QByteArray bundle = json("{`resourceType`: `Bundle`, `entry`: [ "
                                       "{`resource`: {`resourceType`: `ValueSet`, `url`: `http://v`, `expansion`: "
                                       "{`contains`: [{`code`: `a`}]}}}, "
                                       "{`resource`:")
            + questionnaire(item("c", "choice", json("`answerValueSet`: `http://v|2`"))) + "}]}";
        QCOMPARE(CameIn(bundle).word("c", "type"), u"select_one"_s);
    }
};

UNDERLAG_TEST(TestFhirImport)
#include "tst_FhirImport.moc"
