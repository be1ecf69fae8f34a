// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Packed.h"
#include "forms/exchange/Workbook.h"
#include "forms/exchange/WorkbookParts.h"
#include "forms/exchange/WorkbookWriter.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr auto styles = R"(<numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="164"/></cellXfs>)";

Result<std::vector<Sheet>> read(const QByteArray &bytes, const WorkbookLimits &limits = {})
{
    return readWorkbook(bytes, u"a.xlsx"_s, limits);
}

QByteArray cell(const QByteArray &attributes, const QByteArray &content)
{
    return "<row r=\"2\"><c r=\"B2\" " + attributes + ">" + content + "</c></row>";
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfCellIsAText_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *attributes, const char *content, const char *text) {
            QTest::newRow(name) << cell(attributes, content) << QString::fromUtf8(text);
        };
        row("a whole number", "", "<v>3.0</v>", "3");
        row("a fraction as stored", "", "<v>2.2000000000000002</v>", "2.2");
        row("a tiny number", "", "<v>1.5E-3</v>", "0.0015");
        row("a shared text", "t='s'", "<v>0</v>", "plain");
        row("a text in runs", "t='s'", "<v>1</v>", "one two");
        row("without how it is pronounced", "t='s'", "<v>2</v>", "東京");
        row("an escaped character", "t='s'", "<v>3</v>", "a\nb");
        row("a text that looks escaped", "t='s'", "<v>4</v>", "_x0041_");
        row("an escaped NUL", "t='str'", "<v>a_x0000_b</v>", "a_x0000_b");
        row("a shared text that is not there", "t='s'", "<v>99</v>", "");
        row("a text in its cell", "t='inlineStr'", "<is><t>in</t><r><rPr><b/></rPr><t>line</t></r></is>", "inline");
        row("true", "t='b'", "<v>1</v>", "TRUE");
        row("false", "t='b'", "<v>0</v>", "FALSE");
        row("a formula's number", "", "<f>1+1</f><v>2</v>", "2");
        row("a formula's text", "t='str'", "<f>A1</f><v>7.0</v>", "7.0");
        row("a formula's error", "t='e'", "<f>A1</f><v>#REF!</v>", "#REF!");
        row("a day", "s='1'", "<v>46095</v>", "2026-03-14");
        row("a day by its own format", "s='4'", "<v>46095</v>", "2026-03-14");
        row("a moment", "s='2'", "<v>46095.5</v>", "2026-03-14T12:00:00");
        row("a moment at midnight", "s='2'", "<v>46095</v>", "2026-03-14");
        row("a time", "s='3'", "<v>0.354166666666667</v>", "08:30:00");
        row("a day before 1 March 1900", "s='1'", "<v>1</v>", "1900-01-01");
        row("a number no day has", "s='1'", "<v>-3</v>", "-3");
        row("a style that is not there", "s='77'", "<v>3</v>", "3");
        row("white space around", "t='inlineStr'", "<is><t xml:space='preserve'>  x  </t></is>", "x");
    }
    void everyKindOfCellIsAText()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, text);
        const QByteArray strings
            = "<si><t>plain</t></si><si><r><t>one</t></r><r><t xml:space='preserve'> two</t></r></si>"
              "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>"
              "<si><t>a_x000A_b</t></si><si><t>_x005F_x0041_</t></si>";
        const auto sheets = read(support::workbook(row, strings, styles));
        QVERIFY_RESULT(sheets);
        QCOMPARE(sheets->size(), std::size_t(1));
        QCOMPARE(sheets->front().name, u"survey"_s);
        const std::vector<SheetRow> &rows = sheets->front().rows;
        QCOMPARE(rows.size(), std::size_t(text.isEmpty() ? 0 : 1));
        QCOMPARE(rows.empty() ? QStringList() : rows.front().cells,
            text.isEmpty() ? QStringList() : QStringList({{}, text}));
    }

    void formatsAreToldApart_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberStyle>("style");
        QTest::newRow("general") << u"General"_s << NumberStyle::Number;
        QTest::newRow("money") << u"#,##0.00 \"days\""_s << NumberStyle::Number;
        QTest::newRow("colour") << u"[Red]0.0;[Yellow]-0.0"_s << NumberStyle::Number;
        QTest::newRow("month") << u"mmm"_s << NumberStyle::Date;
        QTest::newRow("locale") << u"[$-41D]d mmmm yyyy;@"_s << NumberStyle::Date;
        QTest::newRow("elapsed") << u"[h]:mm"_s << NumberStyle::Time;
        QTest::newRow("both") << u"yyyy-mm-dd hh:mm"_s << NumberStyle::Moment;
        QTest::newRow("escaped") << u"0\\d"_s << NumberStyle::Number;
    }
    void formatsAreToldApart()
    {
        QFETCH(QString, code);
        QTEST(styleOfFormat(code), "style");
    }

    void blankRowsAreLeftOutAndRowsKeepTheirNumber()
    {
        const auto sheets
            = read(support::workbook("<row r='3'><c r='A3'/></row><row r='7'><c><v>1</v></c><c/><c><v>2</v></c></row>"
                                     "<row><c r='AB8'><v>3</v></c></row>"));
        QVERIFY_RESULT(sheets);
        const std::vector<SheetRow> &rows = sheets->front().rows;
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].number, 7);
        QCOMPARE(rows[0].cells, QStringList({u"1"_s, {}, u"2"_s}));
        QCOMPARE(rows[1].number, 8);
        QCOMPARE(rows[1].cells.size(), 28);
    }

    void daysMayBeCountedFrom1904()
    {
        support::Parts parts = support::workbookParts(cell("s='1'", "<v>44633</v>"), {}, styles);
        parts[2].second.replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
        const auto sheets = read(support::packed(parts));
        QVERIFY_RESULT(sheets);
        QCOMPARE(sheets->front().rows.front().at(1), u"2026-03-14"_s);
    }

    void whatIsNoSoundWorkbookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray sound = support::workbook(cell("", "<v>1</v>"));
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("a text") << QByteArray("type,name") << u"not a sound archive"_s;
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"old Excel"_s;
        QTest::newRow("cut off") << sound.left(sound.size() / 2) << u"not a sound archive"_s;
        QTest::newRow("another archive") << support::packed({{"a.txt", "a"}}) << u"_rels/.rels"_s;
        QByteArray damaged = sound;
        const qsizetype at = damaged.indexOf("xl/worksheets/sheet1.xml") + 30;
        damaged.replace(at, 8, QByteArray(8, '\x55'));
        QTest::newRow("damaged within") << damaged << u"damaged"_s;
        QTest::newRow("not well-formed") << support::workbook("<row>") << u"sheet survey"_s;
        QTest::newRow("elements without end")
            << support::workbook(QByteArray("<a>").repeated(50'000)) << u"sheet survey"_s;
        QTest::newRow("an entity of nobody") << support::workbook(cell("", "<v>&x;</v>")) << u"line 1"_s;
    }
    void whatIsNoSoundWorkbookIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto sheets = read(bytes);
        QVERIFY(!sheets);
        const QString told = sheets.error().where + u": "_s + sheets.error().detail;
        QVERIFY2(told.contains(says), qPrintable(told));
        QVERIFY(told.startsWith(u"a.xlsx"_s));
    }

    void entitiesOfItsOwnAreRefused_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("relations") << 1;
        QTest::newRow("workbook") << 2;
        QTest::newRow("sheet") << 3;
        QTest::newRow("styles") << 4;
        QTest::newRow("strings") << 5;
    }
    void entitiesOfItsOwnAreRefused()
    {
        QFETCH(int, part);
        support::Parts parts = support::workbookParts(cell("", "<v>1</v>"));
        QVERIFY_RESULT(read(support::packed(parts))); // the control
        parts[part].second.prepend(R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>)");
        const auto sheets = read(support::packed(parts));
        QVERIFY(!sheets);
        QCOMPARE(sheets.error().code, Error::Code::Syntax);
        QVERIFY2(sheets.error().detail.contains(u"DTD"_s), qPrintable(sheets.error().detail));
    }

    void namesOfPartsReachNoFile_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *const target : {"../../../../../../etc/hostname", "/etc/hostname", "file:///etc/hostname",
                 "..\\..\\..\\etc\\hostname", "C:\\Windows\\win.ini", "https://127.0.0.1:9/sheet1.xml"})
            QTest::newRow(target) << QByteArray(target);
    }
    void namesOfPartsReachNoFile()
    {
        QFETCH(QByteArray, target);
        support::Parts parts = support::workbookParts(cell("", "<v>1</v>"));
        parts[1].second.replace("worksheets/sheet1.xml", target);
        const auto sheets = read(support::packed(parts));
        QVERIFY(!sheets);
        QCOMPARE(sheets.error().code, Error::Code::NotFound);
    }

    void whatIsTooMuchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<WorkbookLimits>("limits");
        const QByteArray rows
            = "<row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='E2'><v>12345</v></c></row>";
        const QByteArray bytes = support::workbook(rows, "<si><t>a</t></si><si><t>b</t></si>");
        const auto row = [&bytes](const char *name, void (*narrow)(WorkbookLimits &)) {
            WorkbookLimits limits;
            narrow(limits);
            QTest::newRow(name) << bytes << limits;
        };
        row("bytes", [](WorkbookLimits &l) { l.file = 100; });
        row("parts", [](WorkbookLimits &l) { l.archive.entries = 5; });
        row("unpacked", [](WorkbookLimits &l) { l.archive.inflated = 800; });
        row("sheets", [](WorkbookLimits &l) { l.sheets = 0; });
        row("rows", [](WorkbookLimits &l) { l.rows = 1; });
        row("columns", [](WorkbookLimits &l) { l.columns = 4; });
        row("cells", [](WorkbookLimits &l) { l.cells = 5; });
        row("strings", [](WorkbookLimits &l) { l.strings = 1; });
        row("text", [](WorkbookLimits &l) { l.text = 4; });
        const QByteArray spaces(2'000'000, ' ');
        QTest::newRow("a bomb") << support::workbook(spaces) << WorkbookLimits();
        QTest::newRow("a column far away")
            << support::workbook("<row r='1'><c r='XFD1'><v>1</v></c></row>") << WorkbookLimits();
    }
    void whatIsTooMuchIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(WorkbookLimits, limits);
        const auto sheets = read(bytes, limits);
        QVERIFY(!sheets);
        QCOMPARE(sheets.error().code, Error::Code::Schema);
        limits = {};
        limits.archive.ratio = 5000;
        limits.columns = 20'000;
        QVERIFY_RESULT(read(bytes, limits)); // the control
    }

    void whatIsWrittenComesBackInTheSameBytes()
    {
        const std::vector<Sheet> sheets{
            {u"survey"_s, {{1, {u"type"_s, u"name"_s}}, {2, {u"text"_s, {}, u"å <b> & \"_x0041_\"\nb"_s}}}},
            {u"choices"_s, {{1, {u"1.0"_s}}}}};
        const auto first = writeWorkbook(sheets);
        const auto second = writeWorkbook(sheets);
        QVERIFY_RESULT(first);
        QCOMPARE(*first, *second);
        const auto back = read(*first);
        QVERIFY_RESULT(back);
        QCOMPARE(back->size(), sheets.size());
        for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet) {
            QCOMPARE((*back)[sheet].name, sheets[sheet].name);
            QCOMPARE((*back)[sheet].rows.size(), sheets[sheet].rows.size());
            for (std::size_t row = 0; row < sheets[sheet].rows.size(); ++row)
                QCOMPARE((*back)[sheet].rows[row].cells, sheets[sheet].rows[row].cells);
        }
    }

    void aTextNoCellHoldsIsNotCutOff()
    {
        const auto written = writeWorkbook({{u"survey"_s, {{1, {QString(40'000, u'x')}}}}});
        QVERIFY(!written);
        QCOMPARE(written.error().where, u"survey, row 1, column 1"_s);
    }
};

UNDERLAG_TEST(TestWorkbook)
#include "tst_Workbook.moc"
