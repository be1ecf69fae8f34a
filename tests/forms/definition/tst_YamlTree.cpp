// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/YamlTree.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

class TestYamlTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatADefinitionHasNoUseForIsRefused_data();
    void whatADefinitionHasNoUseForIsRefused();
    void nestingEndsAtTheLimitHoweverDeep_data();
    void nestingEndsAtTheLimitHoweverDeep();
    void everyDuplicateIsReported();
    void aTreeKnowsWhereEverythingStands();
    void howAnEditorSavesIsAllTheSame_data();
    void howAnEditorSavesIsAllTheSame();
    void textsBeginAfterTheirMarks_data();
    void textsBeginAfterTheirMarks();
};

void TestYamlTree::whatADefinitionHasNoUseForIsRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &code, int line, int column) {
        QTest::newRow(name) << yaml << code << line << column;
    };
    row("nothing", "", u"empty"_s, 1, 1);
    row("only a comment", "# hello\n", u"empty"_s, 1, 1);
    row("an unclosed bracket", "a: 1\nb: [1, 2\nc: 3\n", u"syntax"_s, 3, 2);
    row("a tab as indentation", "a:\n\tb: 1\n", u"syntax"_s, 2, 1);
    row("not UTF-8", "a: \"\xE5\"\n", u"syntax"_s, 1, 6);
    row("not UTF-8 after a letter of two bytes", "å: 1\nå: \"\xE5\"\n", u"syntax"_s, 2, 6);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0:\0",
            6),
        u"syntax"_s, 1, 1);
    row("a NUL byte", QByteArray("a: 1\nb: x\0y\n", 12), u"syntax"_s, 2, 5);
    row("a NUL that is written", "a: 1\nb: \"x\\0y\"\n", u"control-character"_s, 2, 4);
    row("a NUL in a key", "\"x\\0y\": 1\n", u"control-character"_s, 1, 1);
    row("an alias", "a: &x 1\nb: *x\n", u"anchor"_s, 1, 4);
    row("an alias alone", "a: 1\nb: *x\n", u"alias"_s, 2, 4);
    row("an anchor on a map", "a: &x { b: 1 }\n", u"anchor"_s, 1, 4);
    row("a tag", "a: !!python/object:os.system x\n", u"tag"_s, 1, 4);
    row("a tag on a list", "a: !x [1]\n", u"tag"_s, 1, 4);
    row("a key twice", "a: 1\nb: 2\na: 3\n", u"duplicate-key"_s, 3, 1);
    row("a list as a key", "? [a, b]\n: 1\n", u"key"_s, 1, 3);
    row("two documents", "a: 1\n---\nb: 2\n", u"several-documents"_s, 2, 1);
    row("nesting of 65", QByteArray(65, '[') + QByteArray(65, ']'), u"too-deep"_s, 1, 65);
    row("a nesting bomb", QByteArray(1'000'000, '['), u"too-deep"_s, 1, 65);
    row("over 20 MB", QByteArray(20 * 1024 * 1024 + 1, ' '), u"too-large"_s, 1, 1);
    row("a text of 10 MB", "a: 1\nb: \"" + QByteArray(10'000'000, 'x') + "\"\n", u"too-large"_s, 2, 4);
    row("a key of 10 MB", "? " + QByteArray(10'000'000, 'x') + "\n: 1\n", u"too-large"_s, 1, 3);
    row("over a million values", "a:\n" + QByteArray("- 1\n").repeated(1'000'001), u"too-large"_s, 1'000'000, 3);
}

void TestYamlTree::whatADefinitionHasNoUseForIsRefused()
{
    QFETCH(QByteArray, yaml);
    const YamlTree::Parsed parsed = YamlTree::parse(yaml, u"f.yaml"_s);
    QVERIFY(!parsed.tree);
    QCOMPARE(int(parsed.findings.size()), 1);
    QTEST(parsed.findings[0].code, "code");
    QTEST(parsed.findings[0].position.line, "line");
    QTEST(parsed.findings[0].position.column, "column");
    QCOMPARE(parsed.findings[0].file, u"f.yaml"_s);
    QVERIFY(!parsed.findings[0].text.isEmpty());
}

void TestYamlTree::nestingEndsAtTheLimitHoweverDeep_data()
{
    QTest::addColumn<QByteArray>("yaml");
    for (const int depth : {100, 1000, 10'000, 100'000, 1'000'000}) {
        const QByteArray number = QByteArray::number(depth);
        QTest::newRow("lists, " + number) << QByteArray(depth, '[') + QByteArray(depth, ']');
        QTest::newRow("maps, " + number) << QByteArray("{a: ").repeated(depth) + QByteArray(depth, '}');
        QTest::newRow("lists that never end, " + number) << QByteArray(depth, '[');
        QTest::newRow("lists in a row, " + number) << QByteArray("- ").repeated(depth) + "a\n";
    }
    for (const int depth : {100, 1000}) { // a line of each level is as long as it is deep
        QByteArray yaml;
        for (int level = 0; level < depth; ++level)
            yaml += QByteArray(level, ' ') + "a:\n";
        QTest::newRow("maps by their indentation, " + QByteArray::number(depth)) << yaml;
    }
}

void TestYamlTree::nestingEndsAtTheLimitHoweverDeep()
{
    QFETCH(QByteArray, yaml);
    const YamlTree::Parsed parsed = YamlTree::parse(yaml, u"f.yaml"_s);
    QVERIFY(!parsed.tree);
    QCOMPARE(int(parsed.findings.size()), 1);
    QCOMPARE(parsed.findings[0].code, u"too-deep"_s);
    QVERIFY(YamlTree::parse(QByteArray(64, '[') + QByteArray(64, ']'), u"f.yaml"_s).tree); // the control
}

void TestYamlTree::everyDuplicateIsReported()
{
    const YamlTree::Parsed parsed = YamlTree::parse("a: { x: 1, x: 2 }\nb: 1\nb: 2\n", u"f.yaml"_s);
    QCOMPARE(int(parsed.findings.size()), 2);
}

void TestYamlTree::aTreeKnowsWhereEverythingStands()
{
    const YamlTree::Parsed parsed = YamlTree::parse("a:\n  - x\n  - { å: \"y\" }\n", u"f.yaml"_s);
    QVERIFY(parsed.tree);
    const YamlNode list = parsed.tree->root().find("a");
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.keyPosition(), (Position{1, 1}));
    QCOMPARE(list.first().text(), u"x"_s);
    QCOMPARE(list.first().position(), (Position{2, 5}));
    const YamlNode inner = list.first().next().first();
    QCOMPARE(inner.keyText(), u"å"_s);
    QCOMPARE(inner.keyPosition(), (Position{3, 7}));
    QCOMPARE(inner.position(), (Position{3, 10}));
    QVERIFY(!inner.next());
    QVERIFY(!list.find("x"));
    QVERIFY(parsed.tree->root().find("b").isBlank());
}

void TestYamlTree::howAnEditorSavesIsAllTheSame_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("lines of Unix") << QByteArray("a: x\nb: |\n  1\n  2\n");
    QTest::newRow("lines of Windows") << QByteArray("a: x\r\nb: |\r\n  1\r\n  2\r\n");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a: x\nb: |\n  1\n  2\n");
}

void TestYamlTree::howAnEditorSavesIsAllTheSame()
{
    QFETCH(QByteArray, yaml);
    const YamlTree::Parsed parsed = YamlTree::parse(yaml, u"f.yaml"_s);
    QVERIFY(parsed.tree);
    const YamlNode a = parsed.tree->root().find("a");
    QCOMPARE(a.text(), u"x"_s);
    QCOMPARE(a.position(), (Position{1, 4}));
    QCOMPARE(parsed.tree->root().find("b").text(), u"1\n2\n"_s);
    QCOMPARE(parsed.tree->root().find("b").textStart(), (Position{3, 3}));
}

void TestYamlTree::textsBeginAfterTheirMarks_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("plain") << QByteArray("a: text\n") << 1 << 4;
    QTest::newRow("quoted") << QByteArray("a: \"text\"\n") << 1 << 5;
    QTest::newRow("a block") << QByteArray("b: 1\na: >-\n  text\n  more\n") << 3 << 3;
    QTest::newRow("a second block") << QByteArray("b: |\n  x\n\n\na: |\n     text\n") << 6 << 6;
}

void TestYamlTree::textsBeginAfterTheirMarks()
{
    QFETCH(QByteArray, yaml);
    const YamlTree::Parsed parsed = YamlTree::parse(yaml, u"f.yaml"_s);
    QVERIFY(parsed.tree);
    const Position start = parsed.tree->root().find("a").textStart();
    QTEST(start.line, "line");
    QTEST(start.column, "column");
}

UNDERLAG_TEST(TestYamlTree)
#include "tst_YamlTree.moc"
