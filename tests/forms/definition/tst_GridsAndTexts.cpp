// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::lines;
using support::read;
using support::withHead;

namespace {

const QByteArray grid = R"yaml(survey:
  - type: grid
    name: g
    label: G
    columns:
      - { type: integer, name: a, label: Dagar, hint: HA, parameters: { min: 0, max: 30 }, guidance_hint: Kolumn }
      - type: select_one
        list_name: yes_no
        name: b
        label: Väg
        missing_codes: [N]
        set: [{ when: "${@a} = 0", to: N }]
    rows:
      - { name: D1, label: Alkohol, guidance_hint: Rad }
      - { name: D2, label: Heroin, omit: [b] }
      - { name: D3, label: Annat, variants: [baseline], cells: { a: { label: Egen, parameters: { min: 1 } } } }
)yaml";

} // namespace

class TestGridsAndTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGridBecomesCellsRowByRow();
    void aCellTakesItsTextsFromRowAndColumn();
    void aRowMayChangeOneCell();
    void aColumnMayBeANumber();
    void missingTextsAreWarnings();
    void wordsThatNameNoItemAreWarnings();
    void anOverlayAddsALanguageAndChangesNoStructure();
    void anUnapprovedOverlayIsReadAndNotOffered();
    void anOverlayReachesRowsColumnsAndBands();
    void mistakesInAnOverlayAreNamed_data();
    void mistakesInAnOverlayAreNamed();
    void aLanguageOfTheDefinitionItselfDoesNotWaitForApproval();
};

void TestGridsAndTexts::aGridBecomesCellsRowByRow()
{
    const ReadDefinition result = read(withHead(grid));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    QStringList names;
    for (const Item &item : result.definition->items)
        names += item.name;
    QCOMPARE(names, (QStringList{u"D1a"_s, u"D1b"_s, u"D2a"_s, u"D3a"_s, u"D3b"_s}));
    const Group &group = result.definition->groups[0];
    QVERIFY(group.isGrid);
    QCOMPARE(group.rows[1].cells, (std::vector<int>{2, -1}));
    QCOMPARE(int(group.children.size()), 5);
    QCOMPARE(result.definition->find(u"D3b"_s)->sets[0].when.references(),
        std::vector<Slot>{result.definition->find(u"D3a"_s)->slot});
}

void TestGridsAndTexts::aCellTakesItsTextsFromRowAndColumn()
{
    const ReadDefinition result = read(withHead(grid));
    QVERIFY(result.definition);
    const Item &cell = *result.definition->find(u"D1a"_s);
    QCOMPARE(cell.label.in(u"sv"_s), u"Alkohol"_s);
    QCOMPARE(cell.hint.in(u"sv"_s), u"HA"_s);
    QCOMPARE(cell.guidance.in(u"sv"_s), u"Rad\n\nKolumn"_s);
    QCOMPARE(result.definition->groups[0].columns[1].label.in(u"sv"_s), u"Väg"_s);
}

void TestGridsAndTexts::aRowMayChangeOneCell()
{
    const ReadDefinition result = read(withHead(grid));
    QVERIFY(result.definition);
    const Item &cell = *result.definition->find(u"D3a"_s);
    QCOMPARE(cell.label.in(u"sv"_s), u"Egen"_s);
    QCOMPARE(cell.minimum, 1.0);
    QVERIFY(!cell.maximum); // the word stands for the whole of its column's
    QCOMPARE(cell.variants, QStringList{u"baseline"_s});
    QCOMPARE(result.definition->find(u"D3b"_s)->label.in(u"sv"_s), u"Annat"_s);
}

void TestGridsAndTexts::aColumnMayBeANumber()
{
    const ReadDefinition result = read(withHead("survey:\n- { type: grid, name: g, label: G,\n"
                                                "    columns: [{ type: integer, name: 1, label: A }],\n"
                                                "    rows: [{ name: R, label: R }] }\n"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    QVERIFY(result.definition->find(u"R1"_s));
}

void TestGridsAndTexts::missingTextsAreWarnings()
{
    const ReadDefinition result
        = read("instrument: x\nversion: '1'\ntitle: { sv: T, en: T }\nlanguages: [sv, en]\n"
               "survey:\n- { type: text, name: a }\n- { type: text, name: b, label: { sv: B } }\n");
    QVERIFY(result.definition);
    QCOMPARE(lines(result.findings),
        (QStringList{u"6:3 warning missing-label: label of a is not there; its name is shown instead"_s,
            u"7:3 warning missing-translation: label of b has no text in en; another language is shown"_s}));
}

void TestGridsAndTexts::wordsThatNameNoItemAreWarnings()
{
    const ReadDefinition result = read(withHead("survey:\n  - { type: text, name: a, label: 'A' }\n"
                                                "  - { type: text, name: b, label: 'B of ${a} and ${c}' }\n"));
    QVERIFY(result.definition);
    const QStringList all = lines(result.findings);
    QCOMPARE(all.filter(u"unknown-name-in-words"_s).size(), 1);
    QVERIFY(all.join(u'\n').contains(u"label of b names ${c}, and no item is called that"_s));
}

void TestGridsAndTexts::anOverlayAddsALanguageAndChangesNoStructure()
{
    const QByteArray yaml = withHead("survey: [{ type: group, name: g, label: G, children: [\n"
                                     "  { type: select_one, list_name: yes_no, name: a, label: A }] }]\n"
                                     "checks: [{ id: c, expression: '${a} = 1', severity: notice, message: M }]\n");
    const ReadDefinition plain = read(yaml);
    const ReadDefinition laid = read(yaml,
        {{u"texts.en.yaml"_s,
            "language: en\ntitle: Tiny\nitems: { a: { label: Question, hint: Help } }\ngroups: { g: { label: Part } }\n"
            "choices: { yes_no: { 0: 'No', 1: { label: 'Yes', hint: Sure } } }\nchecks: { c: { message: Look } }\n"}});
    QVERIFY2(laid.definition, qPrintable(lines(laid.findings).join(u'\n')));
    QCOMPARE(laid.definition->languages, (QStringList{u"sv"_s, u"en"_s}));
    QCOMPARE(laid.definition->title.in(u"en"_s), u"Tiny"_s);
    QCOMPARE(laid.definition->find(u"a"_s)->label.in(u"en"_s), u"Question"_s);
    QCOMPARE(laid.definition->find(u"a"_s)->label.in(u"sv"_s), u"A"_s);
    QCOMPARE(laid.definition->groups[0].label.in(u"en"_s), u"Part"_s);
    QCOMPARE(laid.definition->choices[u"yes_no"_s].choices[0].label.in(u"en"_s), u"No"_s);
    QCOMPARE(laid.definition->checks[0].message.in(u"en"_s), u"Look"_s);
    QCOMPARE(laid.definition->structureFingerprint, plain.definition->structureFingerprint);
    QVERIFY(laid.definition->wordingFingerprint != plain.definition->wordingFingerprint);
}

void TestGridsAndTexts::anUnapprovedOverlayIsReadAndNotOffered()
{
    const QByteArray yaml = withHead("survey: [{ type: text, name: a, label: A }]\n");
    const auto laid = [&yaml](const QByteArray &approved) {
        return read(yaml, {{u"texts.fi.yaml"_s, "language: fi\n" + approved + "title: Pieni\n"}});
    };
    const ReadDefinition waiting = laid("approved: false\n");
    QVERIFY2(waiting.definition, qPrintable(lines(waiting.findings).join(u'\n')));
    QCOMPARE(waiting.definition->languages, QStringList{u"sv"_s});
    QCOMPARE(waiting.definition->title.in(u"fi"_s), u"Pieni"_s); // to be proof-read
    QCOMPARE(waiting.findings.size(), 1U);
    QCOMPARE(waiting.findings[0].severity, Severity::Notice);
    QCOMPARE(waiting.findings[0].code, u"unapproved-language"_s);
    QCOMPARE(waiting.findings[0].file, u"texts.fi.yaml"_s);
    QCOMPARE(waiting.findings[0].position.line, 2);

    const QStringList both{u"sv"_s, u"fi"_s};
    QCOMPARE(laid("approved: true\n").definition->languages, both);
    QCOMPARE(laid({}).definition->languages, both);
}

void TestGridsAndTexts::anOverlayReachesRowsColumnsAndBands()
{
    const ReadDefinition result = read(withHead(grid
                                           + "scores: [{ name: s, label: S, calculation: '${D1a}', range: [0, 1],\n"
                                             "  higher_is: worse, bands: [{ name: low, label: L, from: 0 }] }]\n"),
        {{u"texts.en.yaml"_s,
            "language: en\ngroups: { g: { columns: { a: { label: Days } }, rows: { D1: { label: Alcohol } } } }\n"
            "scores: { s: { label: Sum, bands: { low: { label: Low } } } }\n"}});
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    QCOMPARE(result.definition->find(u"D1b"_s)->label.in(u"en"_s), u"Alcohol"_s);
    QCOMPARE(result.definition->groups[0].columns[0].label.in(u"en"_s), u"Days"_s);
    QCOMPARE(result.definition->scores[0].bands[0].label.in(u"en"_s), u"Low"_s);
}

void TestGridsAndTexts::mistakesInAnOverlayAreNamed_data()
{
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QString>("expected");
    QTest::newRow("structure") << QByteArray("language: en\nitems: { D1a: { relevant: '1' } }\n")
                               << u"2:17 error unknown-word"_s;
    QTest::newRow("an unknown item") << QByteArray("language: en\nitems: { D1q: { label: A } }\n")
                                     << u"2:10 error unknown-name: the definition has no D1q: did you mean D1"_s;
    QTest::newRow("another language") << QByteArray("language: fi\n") << u"1:11 error bad-value"_s;
    QTest::newRow("no language") << QByteArray("title: T\n") << u"1:1 error missing-word"_s;
    QTest::newRow("a syntax error") << QByteArray("language: [\n") << u"2:1 error syntax"_s;
    QTest::newRow("an unknown part") << QByteArray("language: en\nitmes: {}\n") << u"did you mean items?"_s;
    QTest::newRow("a plan's title without a plan")
        << QByteArray("language: en\nsummary_title: T\n") << u"2:1 error unknown-name"_s;
    QTest::newRow("tables without a plan") << QByteArray("language: en\ntables: {}\n") << u"2:1 error unknown-name"_s;
    QTest::newRow("what restricts where nothing does")
        << QByteArray("language: en\nrestricted: R\n") << u"2:1 error unknown-name"_s;
    QTest::newRow("a choice list that is no map")
        << QByteArray("language: en\nchoices: { yes_no: 3 }\n") << u"2:20 error bad-value"_s;
    QTest::newRow("approved that is neither yes nor no")
        << QByteArray("language: en\napproved: maybe\n") << u"2:11 error bad-value"_s;
    QTest::newRow("an unknown choice") << QByteArray("language: en\nchoices: { yes_no: { 2: A } }\n")
                                       << u"2:22 error unknown-name"_s;
}

void TestGridsAndTexts::mistakesInAnOverlayAreNamed()
{
    QFETCH(QByteArray, overlay);
    QFETCH(QString, expected);
    const ReadDefinition result = read(withHead(grid), {{u"texts.en.yaml"_s, overlay}});
    QVERIFY(!result.definition);
    QVERIFY2(lines(result.findings).join(u'\n').contains(expected), qPrintable(lines(result.findings).join(u'\n')));
    QCOMPARE(result.findings.back().file, u"texts.en.yaml"_s);
}

/// Its wording would be in use, approved or not.
void TestGridsAndTexts::aLanguageOfTheDefinitionItselfDoesNotWaitForApproval()
{
    const QByteArray yaml = withHead("survey: [{ type: text, name: a, label: A }]\n");
    const ReadDefinition result = read(yaml, {{u"texts.sv.yaml"_s, "language: sv\napproved: false\ntitle: Annan\n"}});
    QVERIFY(!result.definition);
    QVERIFY(lines(result.findings).join(u'\n').contains(u"2:11 error bad-value: sv is a language of the definition"_s));
}

UNDERLAG_TEST(TestGridsAndTexts)
#include "tst_GridsAndTexts.moc"
