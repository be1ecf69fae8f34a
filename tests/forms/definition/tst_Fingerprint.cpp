// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::read;
using support::withHead;

namespace {

const QByteArray base = R"yaml(survey:
  - { type: integer, name: a, label: A, parameters: { min: 0, max: 30 }, missing_codes: [X, N] }
  - { type: select_one, list_name: yes_no, name: b, label: B, set: [{ when: "${a} = 0", to: 0 }] }
checks:
  - { id: c, expression: "not(${a} > 3 and ${b} = 1)", severity: error, message: M }
scores:
  - { name: s, label: S, calculation: "${a} div 30", range: [0, 1], higher_is: worse }
)yaml";

QString structure(const QByteArray &yaml)
{
    const ReadDefinition result = read(yaml);
    return result.definition ? result.definition->structureFingerprint : QString();
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray yaml = withHead(base);
    yaml.replace(from, to);
    return yaml;
}

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatChangesNoValueChangesNothing_data();
    void whatChangesNoValueChangesNothing();
    void whatCanChangeAValueChangesIt_data();
    void whatCanChangeAValueChangesIt();
    void triggersAndStepsCount();
    void wordingIsTheExactBytes();
};

void TestFingerprint::whatChangesNoValueChangesNothing_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("a label") << changed("label: A,", "label: { sv: Annat },");
    QTest::newRow("a comment") << changed("checks:", "# a comment\nchecks:");
    QTest::newRow("the order of words") << changed("type: integer, name: a", "name: a, type: integer");
    QTest::newRow("the order of special codes") << changed("[X, N]", "[N, X]");
    QTest::newRow("white space in an expression") << changed("${a} = 0", "${a}=0 ");
    QTest::newRow("white space between lines") << changed("scores:", "\n\nscores:");
    QTest::newRow("the name of a choice list") << changed("yes_no", "no_yes");
    QTest::newRow("a picture") << changed("label: Ja }", "label: Ja, media: { image: ja.png } }");
    QTest::newRow("a message") << changed("message: M", "message: Other");
    QTest::newRow("a group around everything")
        << changed("survey:\n", "survey:\n  - { type: group, name: g, children: [] }\n");
    QTest::newRow("the form's version") << changed("version: '1'", "version: '2'");
}

void TestFingerprint::whatChangesNoValueChangesNothing()
{
    QFETCH(QByteArray, yaml);
    QVERIFY(yaml != withHead(base));
    QCOMPARE(structure(yaml), structure(withHead(base)));
    QCOMPARE(structure(yaml).size(), 64);
}

void TestFingerprint::whatCanChangeAValueChangesIt_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("a range") << changed("max: 30", "max: 31");
    QTest::newRow("a type") << changed("type: integer", "type: decimal");
    QTest::newRow("a choice's code") << changed("{ name: 1, label: Ja }", "{ name: 2, label: Ja }");
    QTest::newRow("an allowed special code") << changed("[X, N]", "[X]");
    QTest::newRow("the kind of a special code") << changed("kind: unknown", "kind: refused");
    QTest::newRow("when a rule holds") << changed("${a} = 0", "${a} = 1");
    QTest::newRow("what a rule records") << changed("to: 0", "to: 1");
    QTest::newRow("that a rule is forced") << changed("to: 0", "to: 0, force: true");
    QTest::newRow("a check") << changed("> 3", "> 4");
    QTest::newRow("a check's severity") << changed("severity: error", "severity: warning");
    QTest::newRow("a formula") << changed("div 30", "div 31");
    QTest::newRow("a score's range") << changed("range: [0, 1]", "range: [0, 2]");
    QTest::newRow("a score's direction") << changed("higher_is: worse", "higher_is: better");
    QTest::newRow("a setting's default") << changed("default: a", "default: b");
    QTest::newRow("a concept") << changed("label: B,", "label: B, concepts: { icf: b1 },");
    QTest::newRow("what an item takes over") << changed("label: B,", "label: B, takes_over: [other.b],");
    QTest::newRow("a choice that stands alone") << changed("label: Ja }", "label: Ja, exclusive: true }");
    QTest::newRow("what a list says of a choice") << changed("label: Ja }", "label: Ja, columns: { c: '1' } }");
    QTest::newRow("a default that is computed") << changed("label: A,", "label: A, default: abs(-1),");
    QTest::newRow("white space within a text") << changed("${a} = 0", "${a} = 'x  y'");
    QTest::newRow("a group's relevant") << changed(
        "survey:\n", "survey:\n  - { type: group, name: g, relevant: '1 = 1', children: [{ type: text, name: q }] }\n");
    QTest::newRow("an item less")
        << changed("  - { type: select_one", "  # - { type: select_one").replace(" and ${b} = 1", "");
}

void TestFingerprint::whatCanChangeAValueChangesIt()
{
    QFETCH(QByteArray, yaml);
    QVERIFY(!structure(yaml).isEmpty());
    QVERIFY(structure(yaml) != structure(withHead(base)));
}

void TestFingerprint::triggersAndStepsCount()
{
    const QByteArray yaml = withHead("survey:\n"
                                     "- { type: range, name: a, label: A, parameters: { min: 0, max: 9, step: 3 } }\n"
                                     "- { type: integer, name: b, label: B }\n"
                                     "- { type: integer, name: c, label: C, calculation: '1', trigger: '${a}' }\n");
    const auto with = [&yaml](const QByteArray &from, const QByteArray &to) {
        QByteArray other = yaml;
        return structure(other.replace(from, to));
    };
    QVERIFY(!structure(yaml).isEmpty());
    QVERIFY(with("step: 3", "step: 1") != structure(yaml));
    QVERIFY(with("trigger: '${a}'", "trigger: '${b}'") != structure(yaml));
    QCOMPARE(with("trigger: '${a}'", "trigger: ' ${a} '"), structure(yaml));
}

void TestFingerprint::wordingIsTheExactBytes()
{
    const auto wording = [](const QByteArray &yaml, const QHash<QString, QByteArray> &overlays = {}) {
        return read(yaml, overlays).definition->wordingFingerprint;
    };
    QCOMPARE(wording(withHead(base)), wording(withHead(base)));
    QVERIFY(wording(withHead(base)) != wording(withHead(base) + "\n"));
    QVERIFY(wording(withHead(base)) != wording(withHead(base), {{u"texts.sv.yaml"_s, "language: sv\n"}}));
}

UNDERLAG_TEST(TestFingerprint)
#include "tst_Fingerprint.moc"
