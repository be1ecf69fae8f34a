// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/LintRules.h"
#include "support/Definitions.h"
#include "support/Register.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace forms;
using support::lines;
using support::severityName;

namespace {

ReadDefinition linted(const QByteArray &yaml)
{
    return readAndLint({u"f.yaml"_s, yaml, {}});
}

/// A head that no rule has anything to say of, when the rest uses the list: the survey begins on line 7.
QByteArray withPlainHead(const QByteArray &rest)
{
    return "instrument: small\nversion: '1'\ntitle: Small\nlanguages: [sv]\n"
           "choices: { yes_no: [{ name: 0, label: Nej }, { name: 1, label: Ja }] }\n"
           "missing_codes: [{ name: X, kind: unknown, label: X }]\n"
        + rest;
}

/// Two items that use what the head has, and then these.
QByteArray items(const QByteArray &more)
{
    return withPlainHead("survey:\n"
                         "- { type: integer, name: a, label: A, parameters: { min: 0, max: 30 }, missing_codes: [X] }\n"
                         "- { type: select_one, list_name: yes_no, name: b, label: B }\n"
        + more);
}

QByteArray relevant(const QByteArray &condition)
{
    return items("- { type: text, name: c, label: C, relevant: \"" + condition + "\" }\n");
}

QByteArray check(const QByteArray &expression, const QByteArray &words = {})
{
    return items(
        "checks:\n- { id: k, expression: \"" + expression + "\", severity: warning, message: M" + words + " }\n");
}

struct Example
{
    const char *code;
    QByteArray yaml;
    QByteArray quiet; ///< nearly the same, and the rule has nothing to say; "" where there is no such thing
};

const std::vector<Example> &examples()
{
    const auto item = [](const QByteArray &words) { return items("- { name: c, label: C, " + words + " }\n"); };
    const auto score
        = [](const QByteArray &formula, const QByteArray &words = ", bands: [{ name: x, label: X, from: 0 }]",
              const QByteArray &more = {}) {
              return items(more + "scores:\n- { name: s, label: S, calculation: \"" + formula
                  + "\", range: [0, 1], higher_is: worse" + words + " }\n");
          };
    const auto replaced = [](QByteArray yaml, const char *from, const char *to) { return yaml.replace(from, to); };
    static const std::vector<Example> all{
        {"never-relevant", relevant("${a} > 5 and ${a} < 3"), relevant("${a} > 3 and ${a} < 5")},
        {"never-relevant", relevant("${a} > 3 and ${a} < 4"), relevant("${a} >= 3 and ${a} < 4")},
        {"never-relevant", relevant("${a} > 30"), relevant("${a} >= 30")},
        {"never-relevant", relevant("${b} = 1 and (${b} = 0 or ${a} = 31)"),
            relevant("${b} = 1 and (${b} = 0 or ${a} = 30)")},
        {"never-relevant", relevant("${b} = 1 and not(${b} > 0)"), relevant("${b} = 0 and not(${b} > 0)")},
        {"never-relevant", relevant("${a} = '' and ${a} > 2"), relevant("${a} = '' and not(${a} > 2)")},
        {"never-relevant", relevant("1 = 2"), relevant("${a} = 2")},
        {"never-reached",
            items("- type: group\n  name: g\n  label: G\n  relevant: \"${b} = 1\"\n  children:\n"
                  "  - { type: text, name: c, label: C, relevant: \"${b} = 0\" }\n"),
            items("- type: group\n  name: g\n  label: G\n  relevant: \"${b} = 1\"\n  children:\n"
                  "  - { type: text, name: c, label: C, relevant: \"${a} = 0\" }\n")},
        {"never-reached",
            items("- { type: integer, name: c, label: C, relevant: \"${a} > 31\" }\n"
                  "- { type: text, name: d, label: D, relevant: \"${c} = 1\" }\n"),
            items("- { type: integer, name: c, label: C, relevant: \"${a} > 31\" }\n"
                  "- { type: text, name: d, label: D, relevant: \"${c} = ''\" }\n")},
        {"always-true", relevant("${a} < 5 or not(${a} < 5)"), relevant("${a} < 5 or ${a} >= 5")}, // blank is neither
        {"always-true", relevant("true()"), {}},
        {"impossible-constraint", item("type: integer, parameters: { min: 0, max: 9 }, constraint: '. > 9'"),
            item("type: integer, parameters: { min: 0, max: 9 }, constraint: '. > 8'")},
        {"impossible-constraint", item("type: select_multiple, list_name: yes_no, constraint: 'count-selected(.) = 3'"),
            item("type: select_multiple, list_name: yes_no, constraint: 'count-selected(.) = 2'")},
        {"never-required", item("type: text, required: \"${b} = 1 and ${b} = 0\""),
            item("type: text, required: \"${b} = 1\"")},
        {"never-set", item("type: integer, set: [{ when: \"${a} > 40\", to: 1 }]"),
            item("type: integer, set: [{ when: \"${a} > 4\", to: 1 }]")},
        {"never-set", item("type: integer, set: [{ when: true(), to: 1 }, { when: \"${a} = 4\", to: 2 }]"),
            item("type: integer, set: [{ when: \"${a} = 4\", to: 2 }, { when: true(), to: 1 }]")},
        {"check-always-appears", check("${a} > 30"), check("not(${a} > 29)")},
        {"check-never-appears", check("not(${a} > 30)"), check("not(${a} = 30)")},
        {"never-restricted", items("restricted: { when: \"${a} = 31\", label: R }\n"),
            items("restricted: { when: \"${a} = 30\", label: R }\n")},
        {"unknown-choice", relevant("${b} = 'x'"), relevant("${b} = '1'")},
        {"unknown-choice", relevant("selected(${b}, '2')"), relevant("selected(${b}, '1')")},
        {"unknown-choice", item("type: calculate, calculation: \"if(${b} = 2, 1, 0)\""),
            item("type: calculate, calculation: \"if(${b} = 1.0, 1, 0)\"")},
        {"unknown-code", relevant("missing-code(${a}) = 'N'"), relevant("missing-code(${a}) = 'X'")},
        {"unknown-setting-value",
            replaced(relevant("setting('rule') = 'c'"),
                "survey:", "settings: [{ name: rule, values: [a, b], default: a, label: R }]\nsurvey:"),
            replaced(relevant("setting('rule') = 'b'"),
                "survey:", "settings: [{ name: rule, values: [a, b], default: a, label: R }]\nsurvey:")},
        {"same-operands", relevant("${a} > ${a}"), relevant("${a} > ${b}")},
        {"long-or", relevant("${a} = 0 or ${a} = 1 or ${a} = 2 or ${a} = 3 or ${a} = 5 or ${a} = 7"),
            relevant("${a} = 1 or ${a} = 2 or ${a} = 3 or ${b} = 1")},
        {"later-reference",
            items("- { type: text, name: c, label: C, relevant: \"${d} = 1\" }\n- { type: integer, name: d, label: D "
                  "}\n"),
            items("- { type: integer, name: d, label: D }\n- { type: text, name: c, label: C, relevant: \"${d} = 1\" "
                  "}\n")},
        {"duplicate-label", replaced(items(""), "{ name: 1, label: Ja }", "{ name: 2, label: Nej }"),
            replaced(items(""), "{ name: 1, label: Ja }", "{ name: 1, label: Nej }")}, // a label over two numbers
        {"one-choice", replaced(items(""), ", { name: 1, label: Ja }", ""), items("")},
        {"exclusive-alone", replaced(items(""), "label: Ja }", "label: Ja, exclusive: true }"),
            replaced(item("type: select_multiple, list_name: yes_no"), "label: Ja }", "label: Ja, exclusive: true }")},
        {"unused-list", replaced(items(""), "choices: {", "choices: { more: [{ name: x, label: X }],"), items("")},
        {"unused-setting",
            replaced(items(""), "survey:", "settings: [{ name: rule, values: [a, b], default: a, label: R }]\nsurvey:"),
            replaced(relevant("setting('rule') = 'b'"),
                "survey:", "settings: [{ name: rule, values: [a, b], default: a, label: R }]\nsurvey:")},
        {"unused-variant",
            replaced(item("type: text, variants: [v]"),
                "survey:", "variants: [{ name: v, label: V }, { name: w, label: W }]\nsurvey:"),
            replaced(item("type: text, variants: [v, w]"),
                "survey:", "variants: [{ name: v, label: V }, { name: w, label: W }]\nsurvey:")},
        {"unused-missing-code", replaced(items(""), "missing_codes: [X]", "read_only: false"), items("")},
        {"unused-calculation", items("- { type: calculate, name: c, calculation: \"${a} + 1\" }\n"),
            items("- { type: calculate, name: c, calculation: \"${a} + 1\" }\n"
                  "- { type: note, name: n, label: \"Det blir ${c}\" }\n")},
        {"message-without-rule", item("type: text, constraint_message: M"),
            item("type: text, constraint: \". != 'x'\", constraint_message: M")},
        {"constraint-without-message", item("type: text, constraint: \". != 'x'\""),
            item("type: text, constraint: \". != 'x'\", constraint_message: M")},
        {"unshown-media", item("type: text, media: { audio: a.mp3 }"), item("type: text, media: { image: a.png }")},
        {"overlong-text", items("- { name: c, type: text, label: " + QByteArray(1001, 'x') + " }\n"),
            items("- { name: c, type: note, label: " + QByteArray(1001, 'x') + " }\n")},
        {"score-unbounded", score("${c} div 2", {}, "- { type: integer, name: c, label: C, parameters: { min: 0 } }\n"),
            score("${a} div 30")},
        {"score-of-text", score("${c} * 1", {}, "- { type: text, name: c, label: C }\n"), score("${a} div 30")},
        {"score-of-choices-without-numbers", replaced(score("${b} div 2"), "{ name: 1,", "{ name: y,"),
            score("${b} div 2")},
        {"band-outside", score("${a} div 30", ", bands: [{ name: x, label: X, from: 1.1 }]"),
            score("${a} div 30", ", bands: [{ name: x, label: X, from: 1 }]")},
        {"band-outside", score("${a} + ${b}", ", decimals: 0, bands: [{ name: x, label: X, from: 2 }]"),
            score("${a} + ${b}", ", decimals: 0, bands: [{ name: x, label: X, from: 1 }]")},
        {"rating-outside", score("${a} div 30", ", client_rating: c", "- { type: date, name: c, label: C }\n"),
            score("${a} div 30", ", client_rating: b")},
        {"check-unnamed-item", check("not(${a} = 1 and ${b} = 1)", ", items: [a], focus: a"),
            check("not(${a} = 1 and ${b} = 1)", ", items: [a, b], focus: a")},
        {"check-idle-item", check("not(${a} = 1)", ", items: [a, b], focus: a"), check("not(${a} = 1)")},
        {"check-focus",
            items("- { type: note, name: n, label: N }\nchecks:\n- { id: k, expression: \"not(${a} = 1)\","
                  " severity: warning, message: M, focus: n }\n"),
            check("not(${a} = 1)", ", focus: a")},
        {"check-constant", check("today() > '2020-01-01'", ", focus: a"), check("${a} > 1")},
        {"check-twin",
            check("not(${a} = 1)") + "- { id: l, expression: \"not(${a} = 1)\", severity: error, message: M }\n",
            check("not(${a} = 1)") + "- { id: l, expression: \"not(${a} = 2)\", severity: error, message: M }\n"},
        {"required-without-answer", item("type: note, required: yes"), item("type: text, required: yes")},
        {"constraint-without-answer", item("type: note, constraint: '${a} > 1'"),
            item("type: text, constraint: '${a} > 1'")},
        {"never-filled", item("type: text, read_only: true"), item("type: text, read_only: true, default: x")},
        {"default-outside", item("type: integer, parameters: { max: 9 }, default: 10"),
            item("type: integer, parameters: { max: 9 }, default: 9")},
        {"default-outside", item("type: range, parameters: { min: 0, max: 9, step: 3 }, default: 4"),
            item("type: range, parameters: { min: 0, max: 9, step: 3 }, default: 6")},
        {"step-remainder", item("type: range, parameters: { min: 0, max: 10, step: 3 }"),
            item("type: range, parameters: { min: 1, max: 10, step: 3 }")},
        {"self-default", item("type: integer, default: \"${c} + 1\""), item("type: integer, default: \"${a} + 1\"")},
        {"near-name", items("- { type: text, name: A, label: C }\n"), items("- { type: text, name: c, label: C }\n")},
        {"empty-group", items("- { type: group, name: g, label: G, children: [] }\n"),
            items("- { type: group, name: g, label: G, children: [{ type: text, name: c, label: C }] }\n")},
        {"empty-row",
            items("- { type: grid, name: g, label: G, columns: [{ name: x, label: X, type: text }],\n"
                  "    rows: [{ name: R, label: R }, { name: S, label: S, omit: [x] }] }\n"),
            items("- { type: grid, name: g, label: G, columns: [{ name: x, label: X, type: text }],\n"
                  "    rows: [{ name: R, label: R }, { name: S, label: S }] }\n")},
        {"empty-column",
            items("- { type: grid, name: g, label: G, columns: [{ name: x, label: X, type: text }, { name: y, label: Y,"
                  " type: text }],\n    rows: [{ name: R, label: R, omit: [y] }] }\n"),
            items("- { type: grid, name: g, label: G, columns: [{ name: x, label: X, type: text }, { name: y, label: Y,"
                  " type: text }],\n    rows: [{ name: R, label: R, omit: [y] }, { name: S, label: S }] }\n")},
        {"same-key",
            items(
                "- { type: group, name: g, label: G, access_key: G, children: [{ type: text, name: c, label: C }] }\n"
                "- { type: group, name: h, label: H, access_key: g, children: [{ type: text, name: d, label: D }] }\n"),
            items("- { type: group, name: g, label: G, access_key: G, children: [{ type: text, name: c, label: C }] }\n"
                  "- { type: group, name: h, label: H, access_key: H, children: [{ type: text, name: d, label: D }] "
                  "}\n")},
        {"trigger-never-fires",
            items(
                "- { type: note, name: n, label: N }\n- { type: text, name: c, label: C, trigger: '${n}', calculation: "
                "'1' }\n"),
            items(
                "- { type: note, name: n, label: N }\n- { type: text, name: c, label: C, trigger: '${a}', calculation: "
                "'1' }\n")},
        {"trigger-cycle",
            items("- { type: text, name: c, label: C, trigger: '${d}', calculation: '1' }\n"
                  "- { type: text, name: d, label: D, trigger: '${c}', calculation: '2' }\n"),
            items("- { type: text, name: c, label: C, trigger: '${a}', calculation: '1' }\n"
                  "- { type: text, name: d, label: D, trigger: '${c}', calculation: '2' }\n")},
    };
    return all;
}

bool finds(const ReadDefinition &read, const QString &code)
{
    return std::any_of(read.findings.begin(), read.findings.end(),
        [&code](const DefinitionFinding &finding) { return finding.code == code; });
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRuleFindsItsExample_data();
    void eachRuleFindsItsExample();
    void everyRuleHasAnExampleAndAPlaceInTheReadme();
    void aReaderForAnInterviewIsNotTroubled();
    void findingsStandWhereTheExpressionDoes();
    void aContradictionNamesBothSides();
    void manyItemsTakeNoLongerEach();
    void theInstrumentsAtHandAreQuiet();
};

void TestLint::eachRuleFindsItsExample_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("quiet");
    int number = 0;
    for (const Example &example : examples())
        QTest::addRow("%s %d", example.code, ++number)
            << QString::fromLatin1(example.code) << example.yaml << example.quiet;
}

void TestLint::eachRuleFindsItsExample()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, quiet);
    const ReadDefinition found = linted(yaml);
    QVERIFY2(finds(found, code), qPrintable(lines(found.findings).join(u'\n')));
    if (quiet.isEmpty())
        return;
    const ReadDefinition other = linted(quiet);
    QVERIFY2(other.definition, qPrintable(lines(other.findings).join(u'\n')));
    QVERIFY2(!finds(other, code), qPrintable(lines(other.findings).join(u'\n')));
}

void TestLint::everyRuleHasAnExampleAndAPlaceInTheReadme()
{
    QFile file(QStringLiteral(UNDERLAG_SOURCE "/forms/definition/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    QSet<QString> shown;
    for (const Example &example : examples())
        shown.insert(QString::fromLatin1(example.code));
    for (const LintRule &rule : lintRules()) {
        QVERIFY2(shown.contains(QString(rule.code)), rule.code.data());
        const QString row = u"| `%1` | %2 | %3 |"_s.arg(rule.code, severityName(rule.severity), rule.says);
        QVERIFY2(readme.contains(row), qPrintable(row));
    }
}

void TestLint::aReaderForAnInterviewIsNotTroubled()
{
    QVERIFY(support::read(relevant("${a} > 5 and ${a} < 3")).findings.empty());
}

void TestLint::findingsStandWhereTheExpressionDoes()
{
    const QStringList found = lines(linted(relevant("${a} = 1 or ${b} = 7")).findings);
    QCOMPARE(found, (QStringList{u"10:66 warning unknown-choice: relevant of c: 7 is no choice of b (list yes_no)"_s}));
}

void TestLint::aContradictionNamesBothSides()
{
    const QStringList found = lines(linted(relevant("${a} > 5 and ${b} = 1 and ${a} < 3")).findings);
    QCOMPARE(found,
        (QStringList{
            u"10:47 warning never-relevant: relevant of c can never hold: ${a} > 5 and ${a} < 3 exclude each other"_s}));
}

/// No timing: what would be the square of this many would not come to an end before the test's own limit.
void TestLint::manyItemsTakeNoLongerEach()
{
    QByteArray yaml = withPlainHead("survey:\n");
    for (int i = 0; i < 19'000; ++i) {
        const QByteArray before = "n" + QByteArray::number(i - 1);
        yaml += "- { type: integer, name: n" + QByteArray::number(i) + ", label: N, parameters: { min: 0, max: 9 }"
            + (i > 0 ? ", relevant: \"${" + before + "} > " + (i == 1 ? "9" : "1") + "\"" : QByteArray()) + " }\n";
    }
    const ReadDefinition read = linted(yaml); // one item that is never asked, and 18 998 that wait for it
    QVERIFY(read.definition);
    QVERIFY(finds(read, u"never-relevant"_s) && finds(read, u"never-reached"_s));
}

void TestLint::theInstrumentsAtHandAreQuiet()
{
    const QDir folder(QStringLiteral(UNDERLAG_SOURCE "/instruments"));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Result<DefinitionText> text = loadDefinitionText(folder.filePath(name));
        QVERIFY2(text, qPrintable(name));
        for (const DefinitionFinding &finding : readAndLint(*text).findings)
            QVERIFY2(finding.severity == Severity::Notice, qPrintable(lines({finding}).join(u'\n')));
    }
}

UNDERLAG_TEST(TestLint)
#include "tst_Lint.moc"
