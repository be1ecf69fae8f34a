// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/MarkdownTables.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

class TestMarkdownTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameBeginsASheet()
    {
        const auto sheets = readMarkdownTables("# a heading\n"
                                               "| survey |      |      |\n"
                                               "|        | type | name | label |\n"
                                               "|--------|------|------|-------|\n"
                                               "|        | text |      | a \\| b |\n"
                                               "\n"
                                               "| settings | |\n"
                                               "| | form_id |\n",
            u"a.md"_s);
        QVERIFY_RESULT(sheets);
        QCOMPARE(sheets->size(), std::size_t(2));
        const Sheet &survey = sheets->front();
        QCOMPARE(survey.name, u"survey"_s);
        QCOMPARE(survey.rows.size(), std::size_t(2));
        QCOMPARE(survey.rows[1].number, 5);
        QCOMPARE(survey.rows[1].cells, QStringList({u"text"_s, {}, u"a | b"_s}));
        QCOMPARE(sheets->back().name, u"settings"_s);
    }

    void whatIsTooMuchOrNoTextIsRefused()
    {
        WorkbookLimits limits;
        limits.cells = 3;
        const QByteArray tables = "| survey |\n| | a | b |\n";
        QVERIFY_RESULT(readMarkdownTables(tables, u"a.md"_s)); // the control
        QCOMPARE(readMarkdownTables(tables, u"a.md"_s, limits).error().where, u"a.md:2"_s);
        limits = {};
        limits.text = 0;
        QCOMPARE(readMarkdownTables(tables, u"a.md"_s, limits).error().code, Error::Code::Schema);
        limits.file = 5;
        QCOMPARE(readMarkdownTables(tables, u"a.md"_s, limits).error().code, Error::Code::Schema);
        QCOMPARE(readMarkdownTables("| \xff |", u"a.md"_s).error().code, Error::Code::Syntax);
        QCOMPARE(readMarkdownTables(QByteArray("| a\0b |", 7), u"a.md"_s).error().code, Error::Code::Syntax);
    }
};

UNDERLAG_TEST(TestMarkdownTables)
#include "tst_MarkdownTables.moc"
