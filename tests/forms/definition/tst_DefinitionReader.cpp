// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace forms;
using support::lines;
using support::read;
using support::withHead;

class TestDefinitionReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mistakesAreNamedWithPlaceAndCure_data();
    void mistakesAreNamedWithPlaceAndCure();
    void aCodeMeansOneThing();
    void everyMistakeIsReportedInTheOrderOfTheText();
    void aMillionItemsAreRefused();
    void moreThanAHundredThousandChoicesAreRefused();
    void aGridCannotGrowWithoutEnd();
    void findingsDoNotGrowWithoutEnd();
    void manyWarningsLoseNoRuleAndHideNoError();
    void whatCouldGrowWithoutEndHasABound_data();
    void whatCouldGrowWithoutEndHasABound();
    void aMissingFileSaysSo();
    void whatIsNoFileSaysSo();
    void aFileWithoutEndIsRefused();
    void anItemIsReadWithAllItsWords();
    void itemsOutsideGroupsGetASectionOfTheirOwn();
    void variantsOfAGroupHoldForAllInIt();
    void scoresKnowTheirInputsThroughCalculations();
    void aPlanIsRead();
};

void TestDefinitionReader::mistakesAreNamedWithPlaceAndCure_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &rest, const QString &expected) {
        QTest::newRow(name) << rest << expected;
    };
    row("unknown word", "survey:\n  - { type: integer, name: a, label: A, relevent: 1 }\n",
        u"11:41 error unknown-word: relevent is not a word of an item: did you mean relevant?"_s);
    row("unknown word of the form", "survye: []\n",
        u"10:1 error unknown-word: survye is not a word of a definition: did you mean survey?"_s);
    row("unknown type", "survey: [{ type: intger, name: a, label: A }]\n", u"10:18 error unknown-type"_s);
    row("no name", "survey: [{ type: integer, label: A }]\n", u"10:10 error missing-word: an item needs name"_s);
    row("bad name", "survey: [{ type: integer, name: 'a b', label: A }]\n", u"10:33 error bad-name"_s);
    row("a name twice", "survey:\n- { type: integer, name: a, label: A }\n- { type: text, name: a, label: A }\n",
        u"12:3 error duplicate-name: a already stands on line 11"_s);
    row("a group named as an item",
        "survey:\n- { type: group, name: a, label: A, children: [{ type: text, name: a, label: A }] }\n",
        u"11:48 error duplicate-name: a already stands on line 11"_s);
    row("unknown reference", "survey:\n- { type: integer, name: age, label: A, relevant: '${agee} > 1' }\n",
        u"11:52 error unknown-reference"_s);
    row("unknown reference in a block",
        "survey:\n- type: integer\n  name: age\n  label: A\n  relevant: |\n    1 = 1 or\n    ${agee} > 1\n",
        u"16:5 error unknown-reference"_s);
    row("unknown list", "survey: [{ type: select_one, list_name: yes_on, name: a, label: A }]\n",
        u"10:10 error unknown-list: a takes its choices from yes_on, which is not there: did you mean yes_no?"_s);
    row("no list", "survey: [{ type: select_one, name: a, label: A }]\n",
        u"10:10 error missing-word: a needs list_name"_s);
    row("a list for a number", "survey: [{ type: integer, list_name: yes_no, name: a, label: A }]\n",
        u"10:10 error misplaced-word"_s);
    row("unknown special code", "survey: [{ type: integer, name: a, label: A, missing_codes: [Q] }]\n",
        u"10:61 error unknown-missing-code"_s);
    row("unknown variant", "survey: [{ type: integer, name: a, label: A, variants: [lite] }]\n",
        u"10:56 error unknown-variant"_s);
    row("unknown variant of a time frame",
        "survey: [{ type: integer, name: a, label: A, time_frame: { lite: lifetime } }]\n",
        u"10:60 error unknown-variant"_s);
    row("a variant its group lacks",
        "survey:\n- type: group\n  name: g\n  label: G\n  variants: [baseline]\n  children:\n"
        "  - { type: text, name: a, label: A, variants: [follow_up] }\n",
        u"16:5 error never-asked"_s);
    row("unknown setting", "survey: [{ type: calculate, name: a, calculation: \"setting('rul')\" }]\n",
        u"error unknown-setting"_s);
    row("an empty range", "survey: [{ type: integer, name: a, label: A, parameters: { min: 3, max: 2 } }]\n",
        u"10:58 error empty-range"_s);
    row("a range for a text", "survey: [{ type: text, name: a, label: A, parameters: { min: 3 } }]\n",
        u"10:10 error misplaced-word"_s);
    row("text for a number", "survey: [{ type: integer, name: a, label: A, parameters: { min: few } }]\n",
        u"10:65 error bad-value: min needs a number"_s);
    row("a calculation is missing", "survey: [{ type: calculate, name: a }]\n",
        u"10:10 error missing-word: a needs calculation"_s);
    row("set to no value of its type",
        "survey: [{ type: integer, name: a, label: A, set: [{ when: 'true()', to: many }] }]\n",
        u"10:10 error bad-value: set of a: \"many\""_s);
    row("set to a special code that is not allowed",
        "survey: [{ type: integer, name: a, label: A, missing_codes: [X], set: [{ when: 'true()', to: N }] }]\n",
        u"10:10 error bad-value: set of a: \"N\""_s);
    row("set to an unknown choice",
        "survey: [{ type: select_one, list_name: yes_no, name: a, label: A, set: [{ when: 'true()', to: 2 }] }]\n",
        u"10:10 error bad-value: set of a: \"2\""_s);
    row("a default that does not exist", "survey: [{ type: date, name: a, label: A, default: 2026-02-30 }]\n",
        u"10:10 error bad-value: default of a"_s);
    row("a language that is not there", "survey: [{ type: integer, name: a, label: { fi: A } }]\n",
        u"10:45 error unknown-language"_s);
    row("a set rule without a value", "survey: [{ type: integer, name: a, label: A, set: [{ when: 'true()' }] }]\n",
        u"10:52 error missing-word: a set rule needs to"_s);
    row("an item that rests on itself", "survey: [{ type: integer, name: a, label: A, relevant: '${a} > 1' }]\n",
        u"10:10 error cycle: a -> a:"_s);
    row("a circle of calculations",
        "survey:\n- { type: calculate, name: a, calculation: '${b} + 1' }\n"
        "- { type: calculate, name: b, calculation: '${c} + 1' }\n- { type: calculate, name: c, calculation: '${a}' "
        "}\n",
        u"11:3 error cycle: a -> b -> c -> a:"_s);
    row("a circle through relevant and set",
        "survey:\n- { type: integer, name: a, label: A, relevant: '${b} = 1' }\n"
        "- { type: integer, name: b, label: B, set: [{ when: '${a} = 1', to: 0 }] }\n",
        u"11:3 error cycle: a -> b -> a:"_s);
    row("a group that rests on an item in it",
        "survey: [{ type: group, name: g, label: G, relevant: '${a} = 1',\n"
        "  children: [{ type: integer, name: a, label: A }] }]\n",
        u"11:14 error cycle: a -> g -> a:"_s);
    row("a check twice",
        "survey: [{ type: integer, name: a, label: A }]\nchecks:\n"
        "- { id: c, expression: '${a} > 1', severity: error, message: M }\n"
        "- { id: c, expression: '${a} > 1', severity: error, message: M }\n",
        u"13:3 error duplicate-name: check c"_s);
    row("a check of an unknown item",
        "survey: [{ type: integer, name: a, label: A }]\nchecks:\n"
        "- { id: c, expression: '${a} > 1', severity: error, message: M, items: [a, bb] }\n",
        u"12:76 error unknown-item: there is no item bb"_s);
    row("an unknown severity",
        "survey: [{ type: integer, name: a, label: A }]\nchecks:\n"
        "- { id: c, expression: '${a} > 1', severity: warnign, message: M }\n",
        u"12:46 error bad-value: severity is one of error, warning, notice: did you mean warning?"_s);
    row("a score without range",
        "survey: [{ type: integer, name: a, label: A }]\nscores:\n"
        "- { name: s, label: S, calculation: '${a}', higher_is: worse }\n",
        u"12:3 error missing-word: a score needs range"_s);
    row("a score of a word that may be coded and is none of its inputs",
        "survey: [{ type: integer, name: a, label: A }, { type: integer, name: b, label: B }]\nscores:\n"
        "- { name: s, label: S, calculation: '${a}', range: [0, 1], higher_is: worse, may_be_coded: [b] }\n",
        u"12:3 error not-an-input"_s);
    row("bands that go downwards",
        "survey: [{ type: integer, name: a, label: A }]\nscores:\n"
        "- { name: s, label: S, calculation: '${a}', range: [0, 1], higher_is: worse,\n"
        "    bands: [{ name: x, from: 1 }, { name: y, from: 0 }] }\n",
        u"13:35 error band-order"_s);
    row("a plan that names an unknown score",
        "survey: [{ type: integer, name: a, label: A }]\n"
        "summary: { plan: p, version: '1', period: year, tables: [{ name: t, by: ['score:s'] }] }\n",
        u"11:74 error unknown-score: there is no score s"_s);
    row("a plan that names an identifier",
        "survey: [{ type: text, name: a, label: A, identifier: true }]\n"
        "summary: { plan: p, version: '1', period: year, tables: [{ name: t, by: [a] }] }\n",
        u"11:74 error never-summarised"_s);
    row("a plan with a score that rests on what is never summarised",
        "survey: [{ type: integer, name: a, label: A, never_summarised: true }]\n"
        "scores: [{ name: s, label: S, calculation: '${a}', range: [0, 1], higher_is: worse,\n"
        "    bands: [{ name: x, from: 0 }] }]\n"
        "summary: { plan: p, version: '1', period: year, tables: [{ name: t, by: ['score:s'] }] }\n",
        u"13:74 error never-summarised: score s rests on a"_s);
    row("a plan below the least k",
        "survey: [{ type: integer, name: a, label: A }]\n"
        "summary: { plan: p, version: '1', period: year, k: 4, tables: [{ name: t, by: [sex] }] }\n",
        u"11:52 error bad-value: k needs a whole number from 5"_s);
    row("an interview date that is no date", "survey: [{ type: integer, name: a, label: A }]\ninterview_date: a\n",
        u"11:17 error wrong-type"_s);
    row("an unknown code of a special outcome",
        "survey: [{ type: select_one, list_name: yes_no, name: a, label: A }]\n"
        "special_outcome: { item: a, incomplete: [2] }\n",
        u"11:18 error unknown-choice"_s);
    row("a grid that refers to a cell the row lacks",
        "survey:\n- type: grid\n  name: g\n  label: G\n  columns:\n"
        "  - { type: integer, name: a, label: A }\n  - { type: integer, name: b, label: B, relevant: '${@a} > 0' }\n"
        "  rows: [{ name: R1, label: R }, { name: R2, label: R, omit: [a] }]\n",
        u"16:52 error unknown-reference"_s);
    row("a row that omits an unknown column",
        "survey:\n- type: grid\n  name: g\n  label: G\n  columns: [{ type: integer, name: a, label: A }]\n"
        "  rows: [{ name: R1, label: R, omit: [b] }]\n",
        u"15:38 error unknown-column"_s);
    row("a survey that is no list", "survey: 3\n", u"10:9 error bad-value: survey needs a list"_s);
    row("an item that is no map", "survey: [3]\n", u"10:10 error bad-value: an item needs a map"_s);
}

void TestDefinitionReader::mistakesAreNamedWithPlaceAndCure()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, expected);
    const ReadDefinition result = read(withHead(rest));
    QVERIFY(!result.definition);
    const QStringList found = lines(result.findings);
    QVERIFY2(std::any_of(found.begin(), found.end(), [&](const QString &line) { return line.contains(expected); }),
        qPrintable(found.join(u'\n')));
}

void TestDefinitionReader::aCodeMeansOneThing()
{
    const QByteArray yaml
        = withHead("survey: [{ type: select_one, list_name: yes_no, name: a, label: A, missing_codes: [N] }]\n");
    QVERIFY(read(yaml).definition);
    const auto changed = [&yaml](const QByteArray &before, const QByteArray &after) {
        QByteArray other = yaml;
        return lines(read(other.replace(before, after)).findings).join(u'\n');
    };
    QVERIFY(changed("{ name: 1, label: Ja }", "{ name: N, label: Ja }")
            .contains(u"error ambiguous-code: N is both a choice"_s));
    QVERIFY(changed("{ name: 1, label: Ja }", "{ name: n, label: Ja }").contains(u"ambiguous-code: n is both"_s));
    QVERIFY(changed("kind: not_applicable,", "kind: not_applicable, key: 1,").contains(u"ambiguous-code: 1 is both"_s));
}

void TestDefinitionReader::everyMistakeIsReportedInTheOrderOfTheText()
{
    const ReadDefinition result = read(withHead("survey:\n"
                                                "- { type: integer, name: a, label: A, foo: 1 }\n"
                                                "- { type: integer, name: b, label: A, relevant: '${q}' }\n"
                                                "- { type: integer, name: a, label: A, bar: 1 }\n"));
    QStringList codes;
    for (const DefinitionFinding &finding : result.findings)
        codes += finding.code;
    QCOMPARE(codes, (QStringList{u"unknown-word"_s, u"unknown-reference"_s, u"duplicate-name"_s, u"unknown-word"_s}));
}

void TestDefinitionReader::aMillionItemsAreRefused()
{
    const ReadDefinition result = read(withHead("survey:\n" + QByteArray("- {type: note}\n").repeated(1'000'000)));
    QVERIFY(!result.definition);
    QVERIFY(result.findings[0].code.startsWith(u"too-"_s));
    const ReadDefinition fewer = read(withHead("survey:\n" + QByteArray("- {type: note}\n").repeated(20'001)));
    QVERIFY(!fewer.definition);
    QCOMPARE(fewer.findings[0].code, u"too-many-items"_s);
}

void TestDefinitionReader::moreThanAHundredThousandChoicesAreRefused()
{
    QByteArray choices;
    for (int choice = 0; choice <= 100'000; ++choice)
        choices += "    - { name: c" + QByteArray::number(choice) + ", label: C }\n";
    const QByteArray head = "instrument: f\nversion: \"1\"\ntitle: F\nlanguages: [sv]\nchoices:\n  many:\n";
    const QByteArray survey = "survey: [{ type: select_one, list_name: many, name: a, label: A }]\n";
    const ReadDefinition result = read(head + choices + survey);
    QVERIFY(!result.definition);
    QCOMPARE(result.findings[0].code, u"too-many-choices"_s);
    choices.truncate(choices.lastIndexOf("    - {"));
    QVERIFY(read(head + choices + survey).definition); // one fewer
}

void TestDefinitionReader::aGridCannotGrowWithoutEnd()
{
    QByteArray grid = "survey:\n- type: grid\n  name: g\n  label: G\n  columns:\n";
    for (int i = 0; i < 200; ++i)
        grid += "  - { type: integer, name: c" + QByteArray::number(i) + " }\n";
    grid += "  rows:\n";
    for (int i = 0; i < 200; ++i)
        grid += "  - { name: r" + QByteArray::number(i) + " }\n";
    const ReadDefinition result = read(withHead(grid));
    QVERIFY(!result.definition);
    QVERIFY(lines(result.findings).join(u'\n').contains(u"too-many-items"_s));
}

void TestDefinitionReader::findingsDoNotGrowWithoutEnd()
{
    QByteArray survey = "survey:\n";
    for (int i = 0; i < 5000; ++i)
        survey += "- { type: integer, name: i" + QByteArray::number(i) + ", relevant: '${q} + ${r}', foo: 1 }\n";
    const ReadDefinition result = read(withHead(survey));
    QVERIFY(!result.definition);
    const auto isError = [](const DefinitionFinding &finding) { return finding.severity == Severity::Error; };
    QCOMPARE(int(std::count_if(result.findings.begin(), result.findings.end(), isError)), 500);
    QVERIFY(result.findings.size() <= 1000);
}

void TestDefinitionReader::manyWarningsLoseNoRuleAndHideNoError()
{
    QByteArray survey = "survey:\n- { type: text, name: t, label: T }\n";
    for (int i = 0; i < 600; ++i)
        survey += "- { type: calculate, name: c" + QByteArray::number(i) + ", calculation: '${t} + 1' }\n";
    survey += "- { type: integer, name: last, label: L, relevant: \"${t} = 'a'\" }\n";
    const QByteArray check = "checks: [{ id: k, expression: '${last} > 1', severity: error, message: M }]\n";
    const ReadDefinition result = read(withHead(survey + check));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).last()));
    QCOMPARE(int(result.findings.size()), 500);
    QVERIFY(result.definition->find(u"last"_s)->relevant);
    QCOMPARE(int(result.definition->checks.size()), 1);
    const ReadDefinition wrong = read(withHead(survey + "- { type: integer, name: x, label: X, relevant: '${q}' }\n"));
    QVERIFY(!wrong.definition);
    QVERIFY(lines(wrong.findings).last().contains(u"error unknown-reference"_s));
}

void TestDefinitionReader::whatCouldGrowWithoutEndHasABound_data()
{
    QTest::addColumn<QByteArray>("rest");
    const QByteArray item = "survey: [{ type: integer, name: a, label: A }]\n";
    const auto many = [](const QByteArray &text, int times) { return text.repeated(times); };
    QTest::newRow("checks") << item + "checks:\n"
            + many("- { id: c, expression: '1', severity: error, message: M }\n", 20'001);
    QTest::newRow("scores") << item + "scores:\n" + many("- { name: s }\n", 501);
    QTest::newRow("bands") << item
            + "scores:\n- { name: s, calculation: '${a}', range: [0, 1], higher_is: worse, bands: ["
            + many("{ name: b, from: 0 },", 101) + "] }\n";
    QTest::newRow("columns") << "survey:\n- type: grid\n  name: g\n  columns:\n" + many("  - { name: c }\n", 1001)
            + "  rows: [{ name: r }]\n";
    QTest::newRow("columns omitted") << QByteArray(
                                            "survey:\n- type: grid\n  name: g\n  columns: [{ name: c, type: note }]\n"
                                            "  rows: [{ name: r, omit: [")
            + many("c,", 1001) + "] }]\n";
    QByteArray groups = "survey:\n- type: group\n  name: g\n  children:\n";
    for (int group = 0; group < 20'001; ++group)
        groups += "  - { type: group, name: g" + QByteArray::number(group) + ", children: [] }\n";
    QTest::newRow("groups") << groups;
    QTest::newRow("rows without columns")
        << "survey:\n- type: grid\n  name: g\n  columns: []\n  rows:\n" + many("  - { name: r }\n", 20'001);
    QTest::newRow("items named by a check") << item
            + "checks:\n- { id: c, expression: '${a}', severity: error, message: M, items: [" + many("a,", 20'001)
            + "] }\n";
    QByteArray grid = "survey:\n- type: grid\n  name: g\n  columns: [{ name: c, type: calculate, calculation: \"1"
        + many(" + 1", 1500) + "\" }]\n  rows:\n";
    for (int row = 0; row < 1000; ++row)
        grid += "  - { name: r" + QByteArray::number(row) + " }\n";
    QTest::newRow("expressions") << grid;
}

void TestDefinitionReader::whatCouldGrowWithoutEndHasABound()
{
    QFETCH(QByteArray, rest);
    const ReadDefinition result = read(withHead(rest));
    QVERIFY(!result.definition);
    QVERIFY2(lines(result.findings).join(u'\n').contains(u"error too-many: more than "_s),
        qPrintable(lines(result.findings).mid(0, 5).join(u'\n')));
}

void TestDefinitionReader::aMissingFileSaysSo()
{
    const auto text = loadDefinitionText(u"/nowhere/at-all"_s);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::NotFound);
    QVERIFY(text.error().where.contains(u"at-all"_s));
}

void TestDefinitionReader::whatIsNoFileSaysSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x"_s);
    QVERIFY(QDir(path).mkpath(u"x.yaml"_s)); // where the definition should be stands a folder
    const auto text = loadDefinitionText(path);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::Io);
    QVERIFY(text.error().where.contains(u"x.yaml"_s));
}

void TestDefinitionReader::aFileWithoutEndIsRefused()
{
    const QString endless = u"/dev/zero"_s;
    if (!QFile::exists(endless))
        QSKIP("this system has no file without an end");
    const auto text = loadDefinitionText(endless);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::Schema);
}

void TestDefinitionReader::anItemIsReadWithAllItsWords()
{
    const ReadDefinition result = read(withHead(R"yaml(survey:
  - type: group
    name: g
    label: G
    access_key: g
    children:
      - { type: integer, name: b, label: B }
      - type: integer
        name: a
        label: { sv: Etikett }
        hint: H
        guidance_hint: V
        parameters: { min: 0, max: 30, unit: day }
        required: yes
        required_message: RM
        constraint: ". >= ${b}"
        constraint_message: CM
        relevant: "${b} > 0"
        default: 3
        missing_codes: [X, N]
        set: [{ when: "${b} = 9", to: N, force: true }, { when: "${b} = 8", to: 4 }]
        variants: [baseline]
        time_frame: { baseline: lifetime, follow_up: since_last }
        informant: interviewer
        scope: supervisor
        role: confidence
        after_interview: true
        identifier: true
        never_summarised: true
        read_only: no
        appearance: wide
        concepts: { icf: b130 }
)yaml"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    const Item &item = *result.definition->find(u"a"_s);
    QCOMPARE(item.label.in(u"sv"_s), u"Etikett"_s);
    QCOMPARE(item.guidance.in(u"sv"_s), u"V"_s);
    QCOMPARE(item.minimum, 0.0);
    QCOMPARE(item.maximum, 30.0);
    QCOMPARE(item.unit, u"day"_s);
    QVERIFY(item.required && item.constraint && item.relevant);
    QCOMPARE(item.required->text(), u"true()"_s);
    QCOMPARE(int(item.sets.size()), 2);
    QVERIFY(item.sets[0].force && !item.sets[1].force);
    QCOMPARE(item.sets[0].to, u"N"_s);
    QCOMPARE(item.variants, QStringList{u"baseline"_s});
    QCOMPARE(result.definition->timeFrame(item, u"follow_up"_s), u"since_last"_s);
    QCOMPARE(item.informant, u"interviewer"_s);
    QCOMPARE(item.scope, u"supervisor"_s);
    QCOMPARE(item.role, u"confidence"_s);
    QVERIFY(item.afterInterview && item.identifier && item.neverSummarised && !item.readOnly);
    QCOMPARE(item.concepts.value(u"icf"_s), u"b130"_s);
    QCOMPARE(item.section, 0);
    QCOMPARE(item.slot, 1);
    QCOMPARE(result.definition->groups[0].accessKey, u"g"_s);
    QCOMPARE(item.position, (Position{17, 9}));
}

void TestDefinitionReader::itemsOutsideGroupsGetASectionOfTheirOwn()
{
    const ReadDefinition result = read(withHead("survey:\n- { type: text, name: a, label: A }\n"
                                                "- { type: text, name: b, label: B }\n"
                                                "- { type: group, name: g, label: G, children: [] }\n"
                                                "- { type: text, name: c, label: C }\n"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    QCOMPARE(int(result.definition->sections.size()), 3);
    QCOMPARE(int(result.definition->groups[result.definition->sections[0]].children.size()), 2);
    QCOMPARE(result.definition->find(u"c"_s)->section, 2);
    QCOMPARE(result.definition->groups[0].label.in(u"sv"_s), u"Small"_s);
}

void TestDefinitionReader::variantsOfAGroupHoldForAllInIt()
{
    const ReadDefinition result
        = read(withHead("survey:\n- type: group\n  name: g\n  label: G\n  variants: [baseline]\n"
                        "  children:\n  - { type: text, name: a, label: A }\n"
                        "  - { type: text, name: b, label: B, variants: [baseline, follow_up] }\n"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    QVERIFY(!result.definition->find(u"a"_s)->isAskedIn(u"follow_up"_s));
    QVERIFY(!result.definition->find(u"b"_s)->isAskedIn(u"follow_up"_s));
    QVERIFY(result.definition->find(u"b"_s)->isAskedIn(u"baseline"_s));
}

void TestDefinitionReader::scoresKnowTheirInputsThroughCalculations()
{
    const ReadDefinition result = read(withHead(
        "survey:\n- { type: integer, name: a, label: A }\n- { type: integer, name: b, label: B }\n"
        "- { type: integer, name: c, label: C }\n- { type: calculate, name: d, calculation: '${c} + ${e}' }\n"
        "- { type: calculate, name: e, calculation: '${b} + ${c}' }\n"
        "scores: [{ name: s, label: S, calculation: '${d} div 2 + ${a}', range: [0, 1], higher_is: better }]\n"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    QStringList names;
    for (const Slot slot : result.definition->scores[0].inputs)
        names += result.definition->items[slot].name;
    QCOMPARE(names, (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(result.definition->scores[0].higherIs == Direction::Better);
}

void TestDefinitionReader::aPlanIsRead()
{
    const ReadDefinition result
        = read(withHead("survey: [{ type: integer, name: a, label: A }]\n"
                        "summary: { plan: p, version: '1', title: T, period: half_year, k: 7, fewest_persons: 12,\n"
                        "  variants: [baseline], tables: [{ name: t, label: L, by: [sex], sensitive: true }] }\n"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    const PublicationPlan &plan = *result.definition->plan;
    QCOMPARE(plan.fewestInCell, 7);
    QCOMPARE(plan.fewestPersons, 12);
    QCOMPARE(plan.period, u"half_year"_s);
    QCOMPARE(plan.tables[0].by, QStringList{u"sex"_s});
    QVERIFY(plan.tables[0].sensitive);
}

UNDERLAG_TEST(TestDefinitionReader)
#include "tst_DefinitionReader.moc"
