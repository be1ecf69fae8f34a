// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Csv.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using summary::CsvRow;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void formulasAreGuardedAndComeBack_data();
    void formulasAreGuardedAndComeBack();
    void ordinaryTextIsLeftAlone_data();
    void ordinaryTextIsLeftAlone();
};

void TestCsv::whatIsWrittenIsReadBack()
{
    const std::vector<CsvRow> rows{{u"a"_s, u"b;c"_s, u"d \"e\""_s}, {u""_s, u"line\r\nbreak"_s, u"å,ö\n"_s}};
    const auto read = summary::readCsv(summary::writeCsv(rows, ';'), ';');
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestCsv::brokenTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("no end of line") << QByteArray("a;b");
    QTest::addRow("bare line feed") << QByteArray("a;b\n");
    QTest::addRow("open quote") << QByteArray("\"a;b\r\n");
    QTest::addRow("text after a quote") << QByteArray("\"a\"b;c\r\n");
    QTest::addRow("quote within") << QByteArray("a\"b;c\r\n");
    QTest::addRow("not UTF-8") << QByteArray("a;\xff\r\n");
}

void TestCsv::brokenTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!summary::readCsv(bytes, ';'));
}

void TestCsv::formulasAreGuardedAndComeBack_data()
{
    QTest::addColumn<QString>("text");
    const QString texts[] = {u"=1+1"_s, u"+46"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"'=1"_s,
        u"''"_s, u"=cmd|' /C calc'!A0"_s, u"=HYPERLINK(\"http://x\";\"y\")"_s, u"\uFF1D1+1"_s, u"\uFF0B1"_s,
        u"\uFF0D1"_s, u"\uFF20SUM(1)"_s, u"=1;\"\r\n=2"_s};
    int number = 0;
    for (const QString &text : texts)
        QTest::addRow("%d", ++number) << text;
}

void TestCsv::formulasAreGuardedAndComeBack()
{
    QFETCH(QString, text);
    QVERIFY(summary::needsGuard(text));
    const auto read = summary::readCsv(summary::writeCsv({{summary::guarded(text)}}, ';'), ';');
    QVERIFY(read);
    QVERIFY(read->at(0).at(0).startsWith(u'\''));
    QCOMPARE(summary::unguarded(read->at(0).at(0)), text);
}

void TestCsv::ordinaryTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"18-24"_s, u"65+"_s, u"a=b"_s, u"Kvinna"_s, u"12"_s})
        QTest::addRow("'%s'", qPrintable(text)) << text;
}

void TestCsv::ordinaryTextIsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(summary::guarded(text), text);
    QCOMPARE(summary::unguarded(text), text);
}

UNDERLAG_TEST(TestCsv)
#include "tst_Csv.moc"
