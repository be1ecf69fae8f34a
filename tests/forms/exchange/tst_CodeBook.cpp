// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/CodeBook.h"
#include "forms/exchange/Csv.h"

#include "support/Definitions.h"
#include "support/Register.h"

#include <QTemporaryDir>

#include <zip.h>

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray small = R"yaml(survey:
  - type: group
    name: health
    label: Hälsa
    children:
      - type: integer
        name: days
        label: "=1+1"
        parameters: { min: 0, max: 30, unit: day }
        missing_codes: [X]
        time_frame: { baseline: lifetime, follow_up: last_30_days }
        concepts: { snomed: "1", icf: b130 }
        identifier: true
        required: "yes"
        constraint: ". != 7"
        variants: [baseline, follow_up]
      - { type: select_one, list_name: yes_no, name: sick, label: Sjuk, relevant: "${days} > 0", set: [{ when: "${days} = 1", to: 1 }] }
      - { type: note, name: n, label: Läs }
      - { type: calculate, name: half, calculation: "${days} div 2" }
  - type: grid
    name: g
    label: G
    columns: [{ type: integer, name: a, label: Dagar }]
    rows: [{ name: D1, label: Alkohol }]
checks:
  - { id: c1, expression: "${days} < 20", severity: warning, items: [days], focus: days, message: Mycket, critical: true }
scores:
  - name: s
    label: S
    calculation: "${days} div 30"
    missing: none
    range: [0, 1]
    higher_is: better
    may_be_coded: [days]
    bands: [{ name: low, label: Låg, from: 0 }, { name: high, label: Hög, from: 0.5 }]
)yaml";

std::shared_ptr<const FormDefinition> form()
{
    const ReadDefinition result = support::read(support::withHead(small));
    if (!result.definition)
        qWarning("%s", qPrintable(support::lines(result.findings).join(u'\n')));
    return result.definition;
}

QString cell(const CodeBookTable &table, const QString &row, const QString &column)
{
    const qsizetype at = table.columns.indexOf(column);
    for (const QStringList &cells : table.rows) {
        if (cells.contains(row))
            return cells.value(at, u"no such column"_s);
    }
    return u"no such row"_s;
}

QByteArray entryOf(const QByteArray &zip, const char *name)
{
    zip_source_t *const source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, nullptr);
    zip_t *const archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    zip_file_t *const file = archive ? zip_fopen(archive, name, 0) : nullptr;
    QByteArray bytes(1'000'000, '\0');
    const zip_int64_t size = file ? zip_fread(file, bytes.data(), zip_uint64_t(bytes.size())) : 0;
    if (file)
        zip_fclose(file);
    if (archive)
        zip_discard(archive);
    return bytes.left(size);
}

} // namespace

class TestCodeBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVariableSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &variable, const QString &column, const QString &text) {
            QTest::addRow("%s %s", qPrintable(variable), qPrintable(column)) << variable << column << text;
        };
        row(u"days"_s, u"label_sv"_s, u"=1+1"_s);
        row(u"days"_s, u"type"_s, u"integer"_s);
        row(u"days"_s, u"unit"_s, u"day"_s);
        row(u"days"_s, u"min"_s, u"0"_s);
        row(u"days"_s, u"max"_s, u"30"_s);
        row(u"days"_s, u"special_codes"_s, u"X = X (unknown)"_s);
        row(u"days"_s, u"section"_s, u"health"_s);
        row(u"days"_s, u"required"_s, u"true()"_s);
        row(u"days"_s, u"constraint"_s, u". != 7"_s);
        row(u"days"_s, u"time_frame"_s, u"baseline = lifetime; follow_up = last_30_days"_s);
        row(u"days"_s, u"concepts"_s, u"icf = b130; snomed = 1"_s);
        row(u"days"_s, u"identifier"_s, u"yes"_s);
        row(u"days"_s, u"variants"_s, u"baseline; follow_up"_s);
        row(u"days"_s, u"repeat"_s, QString());
        row(u"sick"_s, u"choices"_s, u"0 = Nej; 1 = Ja"_s);
        row(u"sick"_s, u"relevant"_s, u"${days} > 0"_s);
        row(u"sick"_s, u"set"_s, u"1 when ${days} = 1"_s);
        row(u"sick"_s, u"identifier"_s, QString());
        row(u"half"_s, u"calculation"_s, u"${days} div 2"_s);
        row(u"D1a"_s, u"label_sv"_s, u"Alkohol: Dagar"_s);
        row(u"D1a"_s, u"group"_s, u"g"_s);
        row(u"n"_s, u"type"_s, u"no such row"_s);
    }
    void aVariableSaysWhatItIs()
    {
        QFETCH(QString, variable);
        QFETCH(QString, column);
        QTEST(cell(codeBookTable(*form(), CodeBookPart::Variables), variable, column), "text");
    }

    void everyRowHasEveryColumn()
    {
        for (const CodeBookPart part : {CodeBookPart::Variables, CodeBookPart::Values, CodeBookPart::Scores,
                 CodeBookPart::Checks, CodeBookPart::Instrument}) {
            const CodeBookTable table = codeBookTable(*form(), part);
            QVERIFY(!table.rows.empty());
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }

    void valuesScoresAndChecksHaveTheirTables()
    {
        const CodeBookTable values = codeBookTable(*form(), CodeBookPart::Values);
        QCOMPARE(cell(values, u"Ja"_s, u"code"_s), u"1"_s);
        QCOMPARE(cell(values, u"N"_s, u"missing_kind"_s), u"not_applicable"_s);
        const CodeBookTable scores = codeBookTable(*form(), CodeBookPart::Scores);
        QCOMPARE(cell(scores, u"s"_s, u"calculation"_s), u"${days} div 30"_s);
        QCOMPARE(cell(scores, u"s"_s, u"inputs"_s), u"days"_s);
        QCOMPARE(cell(scores, u"s"_s, u"higher_is"_s), u"better"_s);
        QCOMPARE(cell(scores, u"s"_s, u"may_be_coded"_s), u"days"_s);
        QCOMPARE(cell(scores, u"s"_s, u"bands"_s), u"low from 0 = Låg; high from 0.5 = Hög"_s);
        QVERIFY(cell(scores, u"s"_s, u"missing_rule"_s).startsWith(u"none"_s));
        const CodeBookTable checks = codeBookTable(*form(), CodeBookPart::Checks);
        QCOMPARE(cell(checks, u"c1"_s, u"holds"_s), u"${days} < 20"_s);
        QCOMPARE(cell(checks, u"c1"_s, u"severity"_s), u"warning"_s);
        QCOMPARE(cell(checks, u"c1"_s, u"critical"_s), u"yes"_s);
    }

    void csvIsReadAgainAndRunsNothing()
    {
        const Result<Exported> exported = codeBookCsv(*form());
        QVERIFY_RESULT(exported);
        QVERIFY(exported->bytes.startsWith("\xEF\xBB\xBFname,label_sv,"));
        QVERIFY(exported->bytes.contains("\r\ndays,'=1+1,integer,day,0,30,"));
        const auto rows = readCsv(exported->bytes, u"c.csv"_s);
        QVERIFY_RESULT(rows);
        QCOMPARE(int(rows->size()), 5);
        QCOMPARE(int(exported->notes.size()), 1); // the note is no variable
    }

    void xlsxHasASheetATableAndTheSameBytes()
    {
        const Result<Exported> exported = codeBookXlsx(*form());
        QVERIFY_RESULT(exported);
        const QByteArray sheets = entryOf(exported->bytes, "xl/workbook.xml");
        for (const char *name : {"variables", "values", "scores", "checks", "instrument"})
            QVERIFY2(sheets.contains(QByteArray("name=\"") + name + '"'), name);
        const QByteArray sheet = entryOf(exported->bytes, "xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.contains("<f>")); // no formula
        QVERIFY(sheet.contains("<v>30</v>"));
        QVERIFY(entryOf(exported->bytes, "xl/sharedStrings.xml").contains("=1+1"));
        QVERIFY(entryOf(exported->bytes, "docProps/core.xml").contains("2000-01-01T00:00:00Z")); // and no clock's time
        QCOMPARE(codeBookXlsx(*form())->bytes, exported->bytes);
    }

    void aLongTextIsCutWithANote()
    {
        FormDefinition changed = *form();
        changed.items[0].label.set(u"sv"_s, QString(40'000, u'x'));
        const Result<Exported> exported = codeBookXlsx(changed);
        QVERIFY_RESULT(exported);
        QCOMPARE(int(exported->notes.size()), 2);
    }
};

UNDERLAG_TEST(TestCodeBook)
#include "tst_CodeBook.moc"
