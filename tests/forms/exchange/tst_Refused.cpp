// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FhirForms.h"

#include "forms/definition/DefinitionReader.h"
#include "forms/exchange/Refused.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

Written item(const QString &type, const QString &name)
{
    Written made = Written::map();
    made.set(u"type"_s, type).set(u"name"_s, name).set(u"label"_s, name);
    return made;
}

Written definition(std::vector<Written> items)
{
    Written made = Written::map();
    made.set(u"instrument"_s, u"small"_s)
        .set(u"version"_s, u"1"_s)
        .set(u"title"_s, u"T"_s)
        .set(u"languages"_s, Written::list({Written(u"sv"_s)}))
        .set(u"survey"_s, Written::list(std::move(items)));
    return made;
}

const Written &itemAt(const Written &form, int index)
{
    return form.find(u"survey"_s)->entries()[std::size_t(index)].second;
}

} // namespace

class TestRefused : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheReaderTakesStays()
    {
        Written form = definition(
            {item(u"integer"_s, u"a"_s), item(u"calculate"_s, u"b"_s).set(u"calculation"_s, u"${a} + 1"_s)});
        std::vector<Note> notes;
        const WrittenAndRead left = leaveOutRefused(form, notes);
        QVERIFY(left.read.definition);
        QCOMPARE(left.read.definition->source, left.text);
        QCOMPARE(left.text, yamlText(form));
        QVERIFY(notes.empty());
        QVERIFY(itemAt(form, 1).find(u"calculation"_s));
    }

    void whatItRefusesGoesWithANoteAndNothingElse()
    {
        Written twoFaults = item(u"integer"_s, u"b"_s);
        twoFaults.set(u"relevant"_s, u"${nowhere} = 1"_s)
            .set(u"constraint"_s, u". > 0 and frobnicate(.)\n or ${nowhere} + \"x\""_s)
            .set(u"required"_s, u"${a} = 1"_s);
        Written form = definition({item(u"integer"_s, u"a"_s).set(u"default"_s, u"many"_s), twoFaults,
            item(u"calculate"_s, u"c"_s).set(u"calculation"_s, u"frobnicate()"_s)});
        std::vector<Note> notes;
        leaveOutRefused(form, notes);
        QStringList places;
        for (const Note &note : notes)
            places += note.where;
        places.sort();
        QCOMPARE(places, (QStringList{u"a, default"_s, u"b, constraint"_s, u"b, relevant"_s, u"c, calculation"_s}));
        QVERIFY(itemAt(form, 1).find(u"required"_s));
        QCOMPARE(itemAt(form, 2).find(u"type"_s)->text(), u"hidden"_s);
        QVERIFY(readDefinition({u"f"_s, yamlText(form), {}}).definition);
    }

    void aCycleIsCut()
    {
        Written form = definition({item(u"calculate"_s, u"a"_s).set(u"calculation"_s, u"${b} + 1"_s),
            item(u"calculate"_s, u"b"_s).set(u"calculation"_s, u"${a} + 1"_s)});
        std::vector<Note> notes;
        leaveOutRefused(form, notes);
        QCOMPARE(int(notes.size()), 1);
        QVERIFY(readDefinition({u"f"_s, yamlText(form), {}}).definition);
    }

    void whatEachFormatGivesIsReadAlready_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *file, const QByteArray &bytes) {
            QTest::newRow(file) << QString::fromLatin1(file) << bytes;
        };
        row("f.md", "| survey |\n| | type | name | label | relevant |\n| | text | a | A | ${b} |\n");
        row("f.json",
            support::json(
                "{`resourceType`: `Questionnaire`, `item`: [{`linkId`: `a`, `type`: `string`, `text`: `A`}]}"));
        row("f.csv", "field_name,form_name,field_type,field_label\na,f,text,A\n");
        row("f.xml",
            support::json(
                "<h:html xmlns=`http://www.w3.org/2002/xforms` xmlns:h=`http://www.w3.org/1999/xhtml`><h:head>"
                "<model><instance><data id=`d`><a/></data></instance></model></h:head><h:body>"
                "<input ref=`/data/a`><label>A</label></input></h:body></h:html>"));
    }
    void whatEachFormatGivesIsReadAlready()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const auto imported = importDefinition(bytes, file);
        QVERIFY_RESULT(imported);
        QVERIFY(imported->read.definition);
        QCOMPARE(imported->read.definition->source, imported->definition);
        const ReadDefinition again = readDefinition({u"f.yaml"_s, imported->definition, {}});
        QCOMPARE(imported->read.definition->structureFingerprint, again.definition->structureFingerprint);
        QCOMPARE(imported->read.findings.size(), again.findings.size());
    }

    void aFormThatIsWrongInItselfIsLeftAsItIs()
    {
        Written form
            = definition({item(u"hologram"_s, u"a"_s), item(u"integer"_s, u"b"_s).set(u"relevant"_s, u"${x}"_s)});
        const QByteArray before = yamlText(form);
        std::vector<Note> notes;
        leaveOutRefused(form, notes);
        QVERIFY(notes.empty());
        QCOMPARE(yamlText(form), before);
    }
};

UNDERLAG_TEST(TestRefused)
#include "tst_Refused.moc"
