// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionReader.h"
#include "forms/entry/FormEntry.h"
#include "forms/exchange/Exchange.h"

#include "support/Corpora.h"
#include "support/Definitions.h"
#include "support/Register.h"

#include <algorithm>

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    std::shared_ptr<const FormDefinition> form;
    std::vector<Note> notes;
    QStringList errors;
    QByteArray yaml;
};

Read readImported(const QByteArray &csv)
{
    Result<Imported> imported = importDefinition(csv, u"small form.csv"_s);
    if (!imported)
        return {{}, {}, {imported.error().where + u": "_s + imported.error().detail}, {}};
    const ReadDefinition read = readDefinition({u"f.yaml"_s, imported->definition, {}});
    QStringList errors;
    for (const DefinitionFinding &finding : read.findings) {
        if (finding.severity == Severity::Error)
            errors += u"%1: %2"_s.arg(finding.position.line).arg(finding.text);
    }
    return {read.definition, imported->notes, errors, imported->definition};
}

const QByteArray header
    = "field_name,form_name,section_header,field_type,field_label,select_choices_or_calculations,field_note,"
      "text_validation_type_or_show_slider_number,text_validation_min,text_validation_max,identifier,branching_logic,"
      "required_field,custom_alignment,question_number,matrix_group_name,matrix_ranking,field_annotation\n";

QStringList notesAt(const Read &read, const QString &place)
{
    QStringList found;
    for (const Note &note : read.notes) {
        if (note.where.contains(place))
            found += note.what;
    }
    return found;
}

} // namespace

class TestRedcapImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realDictionariesComeIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("lists");
        QTest::addColumn<int>("rules"); ///< relevant and calculation
        QTest::addColumn<int>("notes");
        QTest::newRow("checkboxes") << u"redcapr-checkboxes-1.csv"_s << 4 << 2 << 2 << 0 << 1;
        QTest::newRow("clinical trial") << u"redcapr-clinical-trial-1.csv"_s << 12 << 1 << 3 << 0 << 1;
        QTest::newRow("decimal") << u"redcapr-decimal-dot.csv"_s << 5 << 1 << 0 << 1 << 1;
        QTest::newRow("longitudinal") << u"redcapr-longitudinal.csv"_s << 95 << 17 << 16 << 4 << 3;
    }
    void realDictionariesComeIn()
    {
        QFETCH(QString, file);
        const QString path = support::corpora(u"redcap"_s).filePath(file);
        if (!QFile::exists(path))
            QSKIP("no real dictionaries here: set UNDERLAG_CORPORA to the folder that holds redcap/");
        const Read read = readImported(support::bytesOf(path));
        QCOMPARE(read.errors.join(u'\n'), QString());
        QVERIFY(read.form);
        QTEST(int(read.form->items.size()), "items");
        QTEST(int(read.form->groups.size()), "groups");
        QTEST(int(read.form->choices.size()), "lists");
        const auto rules = std::ranges::count_if(
            read.form->items, [](const Item &item) { return item.relevant || item.calculation; });
        QTEST(int(rules), "rules");
        QTEST(int(read.notes.size()), "notes");
    }

    void formsSectionsAndMatricesBecomeGroups()
    {
        const Read read = readImported(header
            + "id,one,,text,Id,,,,,,,,,,,,,\n"
              "q1,one,Health,radio,Q1,\"0, No | 1, Yes\",,,,,,,y,LH,1,m,,\n"
              "q2,one,,radio,Q2,\"0, No | 1, Yes\",,,,,,,,,,m,,\n"
              "q3,one,,text,Q3,,,,,,,,,,,,,\n"
              "one,two_more,,text,Named as a form,,,,,,,,,,,,,\n");
        QCOMPARE(read.errors.join(u'\n'), QString());
        QStringList groups;
        for (const Group &group : read.form->groups)
            groups += u"%1/%2/%3/%4"_s.arg(group.name, group.label.in(u"en"_s), group.appearance).arg(group.parent);
        QCOMPARE(groups,
            (QStringList{u"one_2/One//-1"_s, u"one_1/Health//0"_s, u"m//table-list/1"_s, u"two_more/Two more//-1"_s}));
        QCOMPARE(read.form->find(u"q3"_s)->group, 1);
        QCOMPARE(int(read.form->choices.size()), 1);
        QVERIFY(read.form->find(u"q1"_s)->required);
        QVERIFY(!read.form->find(u"q2"_s)->required);
        QCOMPARE(notesAt(read, u"small form.csv"_s).size(), 3);
    }

    void aFieldBecomesAnItem_data()
    {
        QTest::addColumn<QByteArray>("row"); ///< from the field's type on
        QTest::addColumn<QByteArray>("words"); ///< that the definition holds
        QTest::newRow("notes") << QByteArray("notes,L,,,,,,,,,,,,,") << QByteArray("appearance: multiline");
        QTest::newRow("integer") << QByteArray("text,L,,,integer,0,120,,,,,,,,")
                                 << QByteArray(
                                        "type: integer\n    name: x\n    label: L\n    parameters: {min: 0, max: 120}");
        QTest::newRow("decimal comma") << QByteArray("text,L,,,number_1dp_comma_decimal,\"0,5\",,,,,,,,,")
                                       << QByteArray("parameters: {min: 0.5}\n    constraint: \"round(., 1) = .\"");
        QTest::newRow("date") << QByteArray("text,L,,,date_dmy,2020-01-01,today,,,,,,,,")
                              << QByteArray("\". >= date('2020-01-01') and . <= today()\"");
        QTest::newRow("moment") << QByteArray("text,L,,,datetime_seconds_ymd,,,,,,,,,,")
                                << QByteArray("type: dateTime");
        QTest::newRow("time") << QByteArray("text,L,,,time,,,,,,,,,,") << QByteArray("type: time");
        QTest::newRow("zipcode") << QByteArray("text,L,,,zipcode,,,,,,,,,,") << QByteArray("[0-9]{5}(-[0-9]{4})?");
        QTest::newRow("drop-down") << QByteArray("dropdown,L,\"1, A\",,,,,,,,,,,,")
                                   << QByteArray("appearance: minimal");
        QTest::newRow("yes or no") << QByteArray("yesno,L,,,,,,,,,,,,,") << QByteArray("list_name: yes_no");
        QTest::newRow("true or false") << QByteArray("truefalse,L,,,,,,,,,,,,,") << QByteArray("list_name: true_false");
        QTest::newRow("file") << QByteArray("file,L,,,,,,,,,,,,,") << QByteArray("type: file");
        QTest::newRow("signature") << QByteArray("file,L,,,signature,,,,,,,,,,") << QByteArray("type: image");
        QTest::newRow("text on the page") << QByteArray("descriptive,L,,,,,,,,,,,,,") << QByteArray("type: note");
        QTest::newRow("hint") << QByteArray("text,L,,\"In <i>years</i>\",,,,,,,,,,,")
                              << QByteArray("hint: \"In years\"");
        QTest::newRow("identifier") << QByteArray("text,L,,,,,,y,,,,,,,") << QByteArray("identifier: true");
        QTest::newRow("calculation") << QByteArray("calc,L,[id]*2,,,,,,,,,,,,") << QByteArray("\"${id} * 2\"");
        QTest::newRow("branching") << QByteArray("text,L,,,,,,,[id] > 3,,,,,,") << QByteArray("\"${id} > 3\"");
        QTest::newRow("read only") << QByteArray("text,L,,,,,,,,,,,,,@READONLY") << QByteArray("read_only: true");
        QTest::newRow("default") << QByteArray("\"radio\",L,\"1, A\",,,,,,,,,,,,@DEFAULT='1'")
                                 << QByteArray("default: 1");
        QTest::newRow("longest") << QByteArray("text,L,,,,,,,,,,,,,@CHARLIMIT=20") << QByteArray("max_length: 20");
        QTest::newRow("text computed") << QByteArray("text,L,,,,,,,,,,,,,\"@CALCTEXT(if([id] = ')', 'a', 'b'))\"")
                                       << QByteArray("\"if(${id} = ')', 'a', 'b')\"");
        QTest::newRow("day computed") << QByteArray("text,L,,,date_ymd,,,,,,,,,,\"@CALCDATE([id], 7, 'd')\"")
                                      << QByteArray("date(${id} + 7)");
        QTest::newRow("HTML") << QByteArray("text,\"<b>A</b> &lt; B<br>C\",,,,,,,,,,,,,") << QByteArray("A < B\n");
    }
    void aFieldBecomesAnItem()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, words);
        const Read read = readImported(header + "id,f,,text,Id,,,,,,,,,,,,,\nx,f,," + row + "\n");
        QCOMPARE(read.errors.join(u'\n'), QString());
        QVERIFY2(read.yaml.contains(words), read.yaml);
    }

    void nothingIsLeftOutInSilence_data()
    {
        QTest::addColumn<QByteArray>("row"); ///< from the field's type on
        QTest::addColumn<QString>("place");
        const auto tag = [](const char *text) { return QByteArray("text,L,,,,,,,,,,,,,\"") + text + "\""; };
        QTest::newRow("HTML") << QByteArray("text,<b>L</b>,,,,,,,,,,,,,") << u"Field Label"_s;
        QTest::newRow("piping") << QByteArray("text,Hello [id],,,,,,,,,,,,,") << u"Field Label"_s;
        QTest::newRow("branching") << QByteArray("text,L,,,,,,,[visit][id]='1',,,,,,") << u"Branching Logic"_s;
        QTest::newRow("calculation") << QByteArray("calc,L,stdev([id]),,,,,,,,,,,,") << u"Calculation"_s;
        QTest::newRow("query") << QByteArray("sql,L,select 1,,,,,,,,,,,,") << u"Choices"_s;
        QTest::newRow("no choices") << QByteArray("radio,L,,,,,,,,,,,,,") << u"Choices"_s;
        QTest::newRow("code twice") << QByteArray("radio,L,\"1, A | 1, B\",,,,,,,,,,,,") << u"Choices"_s;
        QTest::newRow("code of words") << QByteArray("radio,L,A b | C,,,,,,,,,,,,") << u"Choices"_s;
        QTest::newRow("field type") << QByteArray("hologram,L,,,,,,,,,,,,,") << u"Field Type"_s;
        QTest::newRow("validation") << QByteArray("text,L,,,moon_phase,,,,,,,,,,") << u"Text Validation"_s;
        QTest::newRow("bounds crossed") << QByteArray("text,L,,,integer,9,1,,,,,,,,") << u"Text Validation"_s;
        QTest::newRow("bound of a text") << QByteArray("text,L,,,,9,,,,,,,,,") << u"Text Validation"_s;
        QTest::newRow("no date") << QByteArray("text,L,,,date_ymd,soon,,,,,,,,,") << u"Text Validation"_s;
        QTest::newRow("slider") << QByteArray("slider,L,Sad | Happy,,,,,,,,,,,,") << u"Choices"_s;
        QTest::newRow("ranking") << QByteArray("radio,L,\"1, A\",,,,,,,,,,m,y,") << u"Matrix Ranking"_s;
        for (const char *text : {"@HIDDEN-SURVEY", "@PREFILL", "@MAXCHECKED=2", "@DEFAULT='[id]'  @HIDDEN",
                 "an own note", "@CALCDATE([id], 1, 'y')", "@TODAY", "@CHARLIMIT=x", "@RANDOMORDER"})
            QTest::newRow(text) << tag(text) << u"Field Annotation"_s;
    }
    void nothingIsLeftOutInSilence()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, place);
        const Read read = readImported(header + "id,f,,text,Id,,,,,,,,,,,,,\nx,f,," + row + "\n");
        QCOMPARE(read.errors.join(u'\n'), QString());
        QVERIFY(!notesAt(read, u"line 3, x, "_s + place).isEmpty());
    }

    void checkboxesKnowWhatStandsAloneAndHowManyFit()
    {
        const Read read = readImported(header
            + "c,f,,checkbox,C,\"1, A | 2, B | 99, None\",,,,,,,,,,,,@NONEOFTHEABOVE=99 @MAXCHECKED=2\n"
              "t,f,,text,T,,,,,,,[c(2)] = '1',,,,,,\n");
        QCOMPARE(read.errors.join(u'\n'), QString());
        QVERIFY(read.form->choices[u"c"_s].choices[2].isExclusive);
        QVERIFY(!read.form->choices[u"c"_s].choices[1].isExclusive);
        QVERIFY(read.yaml.contains("count-selected(.) <= 2"));
        QVERIFY(read.yaml.contains("selected(${c}, '2')"));
    }

    void calculationsGiveWhatRedcapGives_data()
    {
        QTest::addColumn<QString>("logic");
        QTest::addColumn<QString>("value"); ///< with a = 7, b = 2.5, d1 = 2020-01-01, d2 = 2021-03-01, t = "Rob Taylor"
        QTest::newRow("sum leaves out what is blank") << u"sum([a], [blank], 1)"_s << u"8"_s;
        QTest::newRow("sum of nothing") << u"sum([blank], [blank])"_s << QString();
        QTest::newRow("mean leaves out what is blank") << u"mean([a], [blank], 3)"_s << u"5"_s;
        QTest::newRow("mean of nothing") << u"mean([blank])"_s << QString();
        QTest::newRow("min leaves out what is blank") << u"min([a], [blank], [b])"_s << u"2.5"_s;
        QTest::newRow("max leaves out what is blank") << u"max([a], [blank], [b])"_s << u"7"_s;
        QTest::newRow("max of nothing") << u"max([blank], [blank])"_s << QString();
        QTest::newRow("blank in a sum of two") << u"[a] + [blank]"_s << QString();
        QTest::newRow("rounded down") << u"rounddown([b] * 1.1, 1)"_s << u"2.7"_s;
        QTest::newRow("rounded up") << u"roundup([b] * 1.1, 1)"_s << u"2.8"_s;
        QTest::newRow("rounded up, exact") << u"roundup(1.1, 1)"_s << u"1.1"_s;
        QTest::newRow("power") << u"([b])^(2)"_s << u"6.25"_s;
        QTest::newRow("logarithm") << u"log(8, 2)"_s << u"3"_s;
        QTest::newRow("days") << u"datediff([d1], [d2], 'd')"_s << u"425"_s;
        QTest::newRow("days the other way") << u"datediff([d2], [d1], 'd')"_s << u"425"_s;
        QTest::newRow("days with their sign") << u"datediff([d2], [d1], 'd', true)"_s << u"-425"_s;
        QTest::newRow("years") << u"rounddown(datediff([d1], [d2], 'y'))"_s << u"1"_s;
        QTest::newRow("months") << u"round(datediff([d1], [d2], 'M', 'ymd'), 2)"_s << u"13.96"_s;
        QTest::newRow("days since a day written out") << u"datediff('2021-02-27', [d2], 'd')"_s << u"2"_s;
        QTest::newRow("texts in any letters")
            << u"if(contains([t], 'TAYLOR') and starts_with([t], 'rob'), 1, 0)"_s << u"1"_s;
        QTest::newRow("ends otherwise") << u"if(ends_with([t], 'rob'), 1, 0)"_s << u"0"_s;
        QTest::newRow("left and right") << u"if(left([t], 3) = 'Rob' and right([t], 3) = 'lor', length([t]), 0)"_s
                                        << u"10"_s;
        QTest::newRow("found where") << u"find('tay', [t])"_s << u"5"_s;
        QTest::newRow("blank is blank") << u"if([blank] = '' and isblankormissingcode([blank]), 1, 0)"_s << u"1"_s;
        QTest::newRow("not blank") << u"if([a] <> '' and [a] != \"\", 1, 0)"_s << u"1"_s;
        QTest::newRow("a number") << u"if(isnumber([a]) and isinteger([a]) and not(isinteger([b])), 1, 0)"_s << u"1"_s;
        QTest::newRow("no number") << u"if(isnumber([t]) or isnumber([blank]), 1, 0)"_s << u"0"_s;
        QTest::newRow("number in quotation marks") << u"if([a] = '7' and [a] > '6', 1, 0)"_s << u"1"_s;
        QTest::newRow("year") << u"year([d2]) + month([d2]) + day([d2])"_s << u"2025"_s;
    }
    void calculationsGiveWhatRedcapGives()
    {
        QFETCH(QString, logic);
        QByteArray cell = logic.toUtf8();
        const Read read = readImported(header
            + "a,f,,text,A,,,integer\nb,f,,text,B,,,number\nblank,f,,text,L,,,number\n"
              "d1,f,,text,D,,,date_ymd\nd2,f,,text,D,,,date_dmy\nt,f,,text,T\nx,f,,calc,X,\""
            + cell.replace('"', "\"\"") + "\"\n");
        QCOMPARE(read.errors.join(u'\n'), QString());
        FormEntry entry(read.form, {});
        const std::pair<QString, QString> typed[] = {{u"a"_s, u"7"_s}, {u"b"_s, u"2.5"_s}, {u"d1"_s, u"2020-01-01"_s},
            {u"d2"_s, u"2021-03-01"_s}, {u"t"_s, u"Rob Taylor"_s}};
        for (const auto &[name, text] : typed) {
            const Slot slot = read.form->find(name)->slot;
            const Result<Answer> answer = entry.read(slot, text);
            QVERIFY_RESULT(answer);
            QVERIFY_RESULT(entry.setAnswer(slot, *answer));
        }
        const Answer made = entry.answer(read.form->find(u"x"_s)->slot);
        const auto *const number = std::get_if<Number>(&made);
        const QString value = number ? QString::number(number->value, 'g', 12) : QString();
        QVERIFY2(number || !isAnswered(made), "neither a number nor blank");
        QTEST(value, "value");
    }

    void columnsAreKnownByAllTheirNames()
    {
        const QByteArray older
            = "\"Variable / Field Name\";\"Form Name\";\"Field Units\";\"Section Header\";\"Field Type\";"
              "\"Field Label\";\"Choices OR Calculations\";\"Field Note\";"
              "\"Text Validation Type\"\nid;f;;;text;Åke;;;\n";
        const Read read = readImported(older);
        QCOMPARE(read.errors.join(u'\n'), QString());
        QCOMPARE(read.form->find(u"id"_s)->label.in(u"en"_s), u"Åke"_s);
        QCOMPARE(notesAt(read, u"line 1"_s).size(), 1); // Field Units
    }

    void whatIsNoDictionaryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no columns of ours") << QByteArray("a,b\n1,2\n");
        QTest::newRow("no field type") << QByteArray("field_name,form_name,field_label\nx,f,L\n");
        QTest::newRow("a column twice") << QByteArray(
            "field_name,form_name,field_type,field_label,field_label\nx,f,text,L,L\n");
        QTest::newRow("no fields") << header;
        QTest::newRow("too many fields") << header + QByteArray("x,f,,text,L\n").repeated(20'001);
        QTest::newRow("an unclosed cell") << header + "x,f,,text,\"L\n";
    }
    void whatIsNoDictionaryIsRefused()
    {
        QFETCH(QByteArray, csv);
        const Result<Imported> imported = importDefinition(csv, u"d.csv"_s);
        QVERIFY(!imported);
        QVERIFY(imported.error().where.startsWith(u"d.csv"_s));
    }

    void aHostileDictionaryEndsInGoodTime()
    {
        QByteArray csv = header;
        for (int i = 0; i < 5'000; ++i)
            csv += "x,f,S,checkbox,\"<!--<b &amp\",1|1|1'|,,,,,,[x(1)] = '1',,,,,,@HIDDEN(((\n";
        const Result<Imported> imported = importDefinition(csv, u"d.csv"_s);
        QVERIFY_RESULT(imported);
        QVERIFY(imported->definition.size() > 300'000);
    }
};

UNDERLAG_TEST(TestRedcapImport)
#include "tst_RedcapImport.moc"
