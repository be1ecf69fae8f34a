// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Fixes.h"
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::lines;
using support::withHead;

namespace {

ReadDefinition linted(const QByteArray &yaml)
{
    return readAndLint({u"f.yaml"_s, yaml, {}});
}

DefinitionFinding at(Position from, const QString &replaced, const QString &replacement)
{
    DefinitionFinding finding;
    finding.fix = Fix{from, replaced, replacement};
    return finding;
}

} // namespace

class TestFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFixedTextReadsWithoutTheFinding_data();
    void aFixedTextReadsWithoutTheFinding();
    void whatHasNoNearNameHasNoFix();
    void fixesNeverOverlap();
    void aFixThatDoesNotFitIsNotMade();
};

void TestFixes::aFixedTextReadsWithoutTheFinding_data()
{
    QTest::addColumn<QByteArray>("survey");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a word") << QByteArray("- { type: integer, name: a, lable: Åh }\n")
                            << QByteArray("- { type: integer, name: a, label: Åh }\n");
    QTest::newRow("a type") << QByteArray("- { name: a, label: \"Å 😀\", type: intger }\n")
                            << QByteArray("- { name: a, label: \"Å 😀\", type: integer }\n");
    QTest::newRow("a name within an expression")
        << QByteArray("- { type: integer, name: age, label: A }\n"
                      "- { type: text, name: b, label: Ö, relevant: \"1 = 1 and ${agee} > 3 or ${agee} = 1\" }\n")
        << QByteArray("- { type: integer, name: age, label: A }\n"
                      "- { type: text, name: b, label: Ö, relevant: \"1 = 1 and ${age} > 3 or ${age} = 1\" }\n");
    QTest::newRow("a name in a block")
        << QByteArray("- { type: integer, name: age, label: A }\n"
                      "- type: text\n  name: b\n  label: B\n  relevant: |\n    1 = 2 or\n    ${agee} > 3\n")
        << QByteArray("- { type: integer, name: age, label: A }\n"
                      "- type: text\n  name: b\n  label: B\n  relevant: |\n    1 = 2 or\n    ${age} > 3\n");
    QTest::newRow("a function") << QByteArray("- { type: date, name: a, label: A, constraint: '. <= tody()' }\n")
                                << QByteArray("- { type: date, name: a, label: A, constraint: '. <= today()' }\n");
    QTest::newRow("a setting") << QByteArray(
        "- { type: text, name: a, label: A, relevant: \"setting('rul') = 'a'\" }\n")
                               << QByteArray(
                                      "- { type: text, name: a, label: A, relevant: \"setting('rule') = 'a'\" }\n");
    QTest::newRow("yes") << QByteArray("- { type: text, name: a, label: A, read_only: \"True\", default: x }\n")
                         << QByteArray("- { type: text, name: a, label: A, read_only: \"true\", default: x }\n");
    QTest::newRow("a list") << QByteArray("- { type: select_one, name: a, label: A, list_name: yesno }\n")
                            << QByteArray("- { type: select_one, name: a, label: A, list_name: yes_no }\n");
    QTest::newRow("an item of a check")
        << QByteArray("- { type: integer, name: age, label: A }\nchecks:\n"
                      "- { id: k, expression: '${age} > 1', severity: eror, message: M, items: [agee], focus: age }\n")
        << QByteArray("- { type: integer, name: age, label: A }\nchecks:\n"
                      "- { id: k, expression: '${age} > 1', severity: error, message: M, items: [age], focus: age }\n");
}

void TestFixes::aFixedTextReadsWithoutTheFinding()
{
    QFETCH(QByteArray, survey);
    QFETCH(QByteArray, expected);
    const QByteArray yaml = withHead("survey:\n" + survey);
    const ReadDefinition before = linted(yaml);
    QVERIFY(!before.definition);
    const FixedText fixed = applyFixes(yaml, before.findings);
    QCOMPARE(fixed.bytes, withHead("survey:\n" + expected));
    QVERIFY(!fixed.fixed.empty());
    const ReadDefinition after = linted(fixed.bytes);
    QVERIFY2(after.definition, qPrintable(lines(after.findings).join(u'\n')));
}

void TestFixes::whatHasNoNearNameHasNoFix()
{
    const QByteArray yaml = withHead("survey:\n- { type: integer, name: a, label: A, colour: red }\n"
                                     "- { type: text, name: b, label: B, relevant: '${wholly_other} = 1' }\n");
    const ReadDefinition read = linted(yaml);
    QCOMPARE(read.findings.size(), 2u);
    QCOMPARE(applyFixes(yaml, read.findings).bytes, yaml);
}

void TestFixes::fixesNeverOverlap()
{
    const FixedText fixed = applyFixes("abcdef\nghi",
        {at({1, 3}, u"cd"_s, u"X"_s), at({1, 2}, u"bcd"_s, u"Y"_s), at({1, 2}, u"bcd"_s, u"Z"_s),
            at({2, 1}, u"g"_s, u"GG"_s)});
    QCOMPARE(fixed.bytes, QByteArray("aYef\nGGhi"));
    QCOMPARE(fixed.fixed.size(), 2u);
}

void TestFixes::aFixThatDoesNotFitIsNotMade()
{
    const QByteArray text = "abc\ndef";
    const FixedText fixed = applyFixes(text,
        {at({1, 1}, u"xbc"_s, u"X"_s), at({3, 1}, u"d"_s, u"X"_s), at({1, 9}, u"d"_s, u"X"_s),
            at({0, 0}, u"a"_s, u"X"_s), at({2, 3}, u"fg"_s, u"X"_s), at({2, 4}, u""_s, u"X"_s)});
    QCOMPARE(fixed.bytes, text);
    QVERIFY(fixed.fixed.empty());
}

UNDERLAG_TEST(TestFixes)
#include "tst_Fixes.moc"
