// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FhirForms.h"

#include "forms/entry/FormEntry.h"

#include "support/Register.h"

#include <QDir>

using namespace forms;
using namespace forms::exchange;
using namespace support;
using namespace Qt::StringLiterals;

class TestFhirExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAQuestionnaireHoldsIsWritten_data()
    {
        QTest::addColumn<QByteArray>("survey");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &survey, const QByteArray &expected) {
            QTest::newRow(name) << survey << json(expected);
        };
        row("a number with its range", "- { type: integer, name: a, label: A, parameters: { min: 0, max: 30 } }",
            "`valueInteger`: 30");
        row("required", "- { type: text, name: a, label: A, required: yes }", "`required`: true");
        row("a comparison",
            "- { type: integer, name: a, label: A }\n- { type: text, name: b, label: B, relevant: '${a} > 3' }",
            "`enableWhen`: [ { `question`: `a`, `operator`: `>`, `answerInteger`: 3 } ]");
        row("two of them",
            "- { type: integer, name: a, label: A }\n- { type: text, name: b, label: B, relevant: '${a} > 3 or ${a} = "
            "0' }",
            "`enableBehavior`: `any`");
        row("whether there is an answer",
            "- { type: text, name: a, label: A }\n- { type: text, name: b, label: B, relevant: \"${a} != ''\" }",
            "`operator`: `exists`, `answerBoolean`: true");
        row("a choice",
            "- { type: select_one, list_name: yes_no, name: a, label: A }\n"
            "- { type: text, name: b, label: B, relevant: \"${a} = '1'\" }",
            "`answerCoding`: { `code`: `1`, `display`: `Ja` }");
        row("more than a comparison",
            "- { type: integer, name: a, label: A }\n- { type: text, name: b, label: B, relevant: '${a} + 1 > 3' }",
            "`expression`: `((%resource.descendants().where(linkId='a').answer.value + 1) > 3)`");
        row("not equal holds of a blank",
            "- { type: integer, name: a, label: A }\n- { type: calculate, name: b, calculation: 'if(${a} != 1, 2, 3)' "
            "}",
            "`expression`: `iif(iif((%resource.descendants().where(linkId='a').answer.value = 1), false, true), 2, "
            "3)`");
        row("a pattern", "- { type: text, name: a, label: A, constraint: \"regex(., '[A-Z]+')\" }",
            "`valueString`: `[A-Z]+`");
        row("a constraint", "- { type: integer, name: a, label: A, constraint: '. != 3' }",
            "`valueString`: `iif((answer.value = 3), false, true)`");
        row("help", "- { type: integer, name: a, label: A, hint: H }", "`linkId`: `a.hint`");
        row("a concept", "- { type: integer, name: a, label: A, concepts: { 'http://snomed.info/sct': '1' } }",
            "`code`: [ { `system`: `http://snomed.info/sct`, `code`: `1` } ]");
        row("a repeat", "- { type: repeat, name: r, label: R, children: [{ type: text, name: a, label: A }] }",
            "`type`: `group`, `repeats`: true");
        row("a grid",
            "- { type: grid, name: g, label: G, columns: [{ name: x, label: X, type: integer }], "
            "rows: [{ name: D1, label: D }] }",
            "`linkId`: `g.D1`");
    }
    void whatAQuestionnaireHoldsIsWritten()
    {
        QFETCH(QByteArray, survey);
        QFETCH(QByteArray, expected);
        const ReadDefinition form = read(withHead("survey:\n" + survey + "\n"));
        QVERIFY2(form.definition, qPrintable(lines(form.findings).join(u'\n')));
        const auto written = exportQuestionnaire(*form.definition);
        QVERIFY_RESULT(written);
        const QByteArray flat = written->bytes.simplified();
        QVERIFY2(flat.contains(expected), written->bytes.constData());
        QCOMPARE(exportQuestionnaire(*form.definition)->bytes, written->bytes);
    }

    void whatHasNoPlaceIsSaid()
    {
        const ReadDefinition form
            = read(withHead("survey:\n"
                            "- { type: integer, name: a, label: A, missing_codes: [X], required: '1 = 1', set: [{ "
                            "when: '1 = 1', to: 3 }] }\n"
                            "- { type: text, name: b, label: B, relevant: \"missing-code(${a}) = 'X'\" }\n"));
        QVERIFY2(form.definition, qPrintable(lines(form.findings).join(u'\n')));
        const QStringList notes = noteLines(exportQuestionnaire(*form.definition)->notes);
        for (const char *where :
            {"a, set: ", "a, required: ", "b, relevant: ", "missing_codes: ", "variants: ", "settings: "})
            QVERIFY2(!notes.filter(QString::fromUtf8(where)).isEmpty(), where);
    }

    /// What comes in, goes out and comes in again is the same form.
    void whatCameInGoesOutAgain()
    {
        const QByteArray began = formOfEveryKind(
            expression("enableWhenExpression", "%resource.item.where(linkId='n').answer.value + 1 > 3"));
        const ReadDefinition once = CameIn(began).read();
        QVERIFY2(once.definition, qPrintable(lines(once.findings).join(u'\n')));
        const auto written = exportQuestionnaire(*once.definition);
        QVERIFY_RESULT(written);
        QCOMPARE(noteLines(written->notes), QStringList());
        const CameIn again(written->bytes);
        QCOMPARE(again.notes(), QStringList());
        const ReadDefinition twice = again.read();
        QVERIFY2(twice.definition, qPrintable(lines(twice.findings).join(u'\n')));
        QCOMPARE(twice.definition->structureFingerprint, once.definition->structureFingerprint);
    }

    void ourOwnInstrumentsGoOutAndComeIn_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir instruments(QStringLiteral(UNDERLAG_SOURCE "/instruments"));
        for (const QString &folder : instruments.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(folder)) << instruments.filePath(folder);
    }
    void ourOwnInstrumentsGoOutAndComeIn()
    {
        QFETCH(QString, folder);
        const auto text = loadDefinitionText(folder);
        QVERIFY_RESULT(text);
        const ReadDefinition form = readDefinition(*text);
        QVERIFY(form.definition);
        const auto written = exportQuestionnaire(*form.definition);
        QVERIFY_RESULT(written);
        const auto back = importQuestionnaire(written->bytes, u"back.json"_s);
        QVERIFY_RESULT(back);
        const ReadDefinition again = readDefinition({u"back.yaml"_s, back->definition, {}});
        QVERIFY2(again.definition, qPrintable(lines(again.findings).join(u'\n')));
        qInfo("%zu items, %zu notes out, %zu notes in", form.definition->items.size(), written->notes.size(),
            back->notes.size());
        int found = 0;
        for (const Item &item : form.definition->items)
            found += again.definition->find(item.name) != nullptr ? 1 : 0;
        QCOMPARE(found, int(form.definition->items.size()));
    }
};

UNDERLAG_TEST(TestFhirExport)
#include "tst_FhirExport.moc"
