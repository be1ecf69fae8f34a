// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Csv.h"
#include "forms/exchange/Exchange.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAndCellsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cells"); ///< rows with / between, cells with |
        QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << u"a|b/1|2"_s;
        QTest::newRow("no last line end") << QByteArray("a,b\r\n1,2") << u"a|b/1|2"_s;
        QTest::newRow("old line ends") << QByteArray("a,b\r1,2\r") << u"a|b/1|2"_s;
        QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n") << u"a|b/1,5|2"_s;
        QTest::newRow("tabs") << QByteArray("a\tb\n1,5\t2\n") << u"a|b/1,5|2"_s;
        QTest::newRow("a comma in quotation marks does not choose")
            << QByteArray("\"a,x,y\";b\n1;2\n") << u"a,x,y|b/1|2"_s;
        QTest::newRow("quotation marks") << QByteArray("\"a \"\"b\"\"\",\"c,d\"\n") << u"a \"b\"|c,d"_s;
        QTest::newRow("empty cells") << QByteArray("a,,\n,,b\n") << u"a||/||b"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n")
                                         << u"a|b"_s;
        QTest::newRow("UTF-8") << QByteArray("a,\xC3\xA5\n") << u"a|å"_s;
        QTest::newRow("Windows-1252") << QByteArray("a,\xE5 \x96\x80\n") << u"a|å –€"_s;
        QTest::newRow("blank lines") << QByteArray("a,b\n\n\n1,2\n") << u"a|b/1|2"_s;
    }
    void rowsAndCellsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = readCsv(bytes, u"t.csv"_s);
        QVERIFY_RESULT(rows);
        QStringList read;
        for (const CsvRow &row : *rows)
            read += row.cells.join(u'|');
        QTEST(read.join(u'/'), "cells");
    }

    void aRowKnowsItsLineAlsoAfterLineEndsWithinCells()
    {
        const auto rows = readCsv("a,b\n\"1\n\n2\",x\n\n3,4\n", u"t.csv"_s);
        QVERIFY_RESULT(rows);
        QCOMPARE(int(rows->size()), 3);
        QCOMPARE((*rows)[1].cells[0], u"1\n\n2"_s);
        QCOMPARE((*rows)[1].line, 2);
        QCOMPARE((*rows)[2].line, 6);
    }

    void whatIsWrongSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const int syntax = int(Error::Code::Syntax);
        const int schema = int(Error::Code::Schema);
        QTest::newRow("not closed") << QByteArray("a,b\n1,\"2\n3,4\n") << syntax << u"t.csv:2"_s;
        QTest::newRow("closed in the middle") << QByteArray("a,b\n\"1\"2,3\n") << syntax << u"t.csv:2"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
            4) << syntax << u"t.csv"_s;
        QTest::newRow("a long cell") << QByteArray("a\n") + QByteArray(1'000'001, 'x') << schema << u"t.csv:2"_s;
        QTest::newRow("many cells") << QByteArray(2'000'001, ',') << schema << u"t.csv:1"_s;
        QTest::newRow("many rows") << QByteArray("a\n").repeated(100'001) << schema << u"t.csv:100001"_s;
        QTest::newRow("a large file") << QByteArray(largestFile + 1, 'x') << schema << u"t.csv"_s;
    }
    void whatIsWrongSaysWhere()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = readCsv(bytes, u"t.csv"_s);
        QVERIFY(!rows);
        QTEST(int(rows.error().code), "code");
        QTEST(rows.error().where, "place");
    }

    void whatIsWrittenIsReadAgain()
    {
        const QStringList cells{u"a"_s, u"b,c"_s, u"d;e"_s, u"\"f\""_s, u"g\r\nh"_s, QString(), u"å"_s};
        const auto rows = readCsv(csvLine(cells), u"t.csv"_s);
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->front().cells, cells);
    }

    void noCellIsRunByASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("=") << u"=1+1"_s << QByteArray("'=1+1\r\n");
        QTest::newRow("+") << u"+cmd|x"_s << QByteArray("'+cmd|x\r\n");
        QTest::newRow("-") << u"-1+1"_s << QByteArray("'-1+1\r\n");
        QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)\r\n");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"\r\n");
        QTest::newRow("line end") << u"\r=1"_s << QByteArray("\"'\r=1\"\r\n");
        QTest::newRow("with a separator") << u"=A1;=B1"_s << QByteArray("\"'=A1;=B1\"\r\n");
        QTest::newRow("a number is a number") << u"-1.5"_s << QByteArray("-1.5\r\n");
        QTest::newRow("within a text") << u"a=b"_s << QByteArray("a=b\r\n");
    }
    void noCellIsRunByASpreadsheet()
    {
        QFETCH(QString, cell);
        QTEST(csvLine({cell}), "written");
    }
};

UNDERLAG_TEST(TestCsv)
#include "tst_Csv.moc"
