// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionReader.h"
#include "forms/exchange/Exchange.h"
#include "forms/exchange/XFormsPaths.h"

#include "support/Register.h"

#include <QTemporaryDir>

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray open = "<?xml version=\"1.0\"?>\n"
                        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" "
                        "xmlns:j=\"http://openrosa.org/javarosa\" xmlns:orx=\"http://openrosa.org/xforms\" "
                        "xmlns:odk=\"http://www.opendatakit.org/xforms\"><h:head><h:title>Household</h:title><model>";

/// A form from its instance, the rest of its model, and its body.
QByteArray form(const QByteArray &instance, const QByteArray &model, const QByteArray &body)
{
    return open + "<instance><data id=\"house-hold\" orx:version=\"7\">" + instance
        + "<orx:meta><orx:instanceID/></orx:meta></data></instance>" + model + "</model></h:head><h:body>" + body
        + "</h:body></h:html>";
}

struct Read
{
    QByteArray yaml;
    std::vector<Note> notes;
    QString error;
    std::shared_ptr<const FormDefinition> definition;
};

Read readForm(const QByteArray &xml)
{
    Result<Imported> imported = importDefinition(xml, u"f.xml"_s);
    if (!imported)
        return {{}, {}, imported.error().where + u": "_s + imported.error().detail, {}};
    const ReadDefinition read = readDefinition({u"f.yaml"_s, imported->definition, {}});
    QString errors;
    for (const DefinitionFinding &finding : read.findings)
        errors += finding.severity == Severity::Error ? finding.text + u'\n' : QString();
    return {imported->definition, imported->notes, errors, read.definition};
}

bool hasNote(const Read &read, const QString &where)
{
    return std::ranges::any_of(read.notes, [&](const Note &note) { return note.where.contains(where); });
}

} // namespace

class TestXFormsImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headAndTextsComeIn()
    {
        const Read read = readForm(form("<age/><name/>",
            "<itext><translation lang=\"English (en)\"><text id=\"age:l\"><value>Age</value></text></translation>"
            "<translation lang=\"Svenska\" default=\"true()\"><text id=\"age:l\"><value>Ålder</value></text>"
            "<text id=\"age:h\"><value>I år</value><value form=\"guidance\">Fråga "
            "igen</value></text></translation></itext>"
            "<bind nodeset=\"/data/age\" type=\"int\" required=\"true()\" constraint=\". &gt; 17\" "
            "j:constraintMsg=\"jr:itext('age:l')\"/>",
            "<input ref=\"/data/age\"><label ref=\"jr:itext('age:l')\"/><hint ref=\"jr:itext('age:h')\"/></input>"
            "<input ref=\"/data/name\"><label>Name</label></input>"));
        QCOMPARE(read.error, QString());
        const Item *const age = read.definition->find(u"age"_s);
        QVERIFY(age);
        QCOMPARE(read.definition->id, u"house_hold"_s);
        QCOMPARE(read.definition->version, u"7"_s);
        QCOMPARE(read.definition->languages, (QStringList{u"sv"_s, u"en"_s}));
        QCOMPARE(age->type, ItemType::Integer);
        QCOMPARE(age->label.in(u"sv"_s), u"Ålder"_s);
        QCOMPARE(age->label.in(u"en"_s), u"Age"_s);
        QCOMPARE(age->hint.in(u"sv"_s), u"I år"_s);
        QCOMPARE(age->guidance.in(u"sv"_s), u"Fråga igen"_s);
        QCOMPARE(age->constraintMessage.in(u"en"_s), u"Age"_s);
        QCOMPARE(age->constraint->text(), u". > 17"_s);
        QVERIFY(age->required);
        QCOMPARE(read.definition->find(u"name"_s)->label.in(u"sv"_s), u"Name"_s);
    }

    void aControlBecomesAnItem_data()
    {
        QTest::addColumn<QByteArray>("bind"); ///< what stands in it
        QTest::addColumn<QByteArray>("control");
        QTest::addColumn<QByteArray>("words");
        const QByteArray input = "<input ref=\"/data/x\"><label>L</label></input>";
        const QByteArray items = "<item><label>A</label><value>a</value></item>";
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("text") << QByteArray("type=\"string\"") << input << QByteArray("type: text");
        row("typed with a prefix") << QByteArray("type=\"xsd:int\"") << input << QByteArray("type: integer");
        row("decimal") << QByteArray("type=\"decimal\"") << input << QByteArray("type: decimal");
        row("date") << QByteArray("type=\"date\"") << input << QByteArray("type: date");
        row("moment") << QByteArray("type=\"dateTime\"") << input << QByteArray("type: dateTime");
        row("barcode") << QByteArray("type=\"barcode\"") << input << QByteArray("type: barcode");
        row("note") << QByteArray("readonly=\"true()\"") << input << QByteArray("type: note");
        row("place") << QByteArray("type=\"geopoint\"") << input << QByteArray("type: hidden");
        row("read only") << QByteArray("type=\"int\" readonly=\"true()\"") << input << QByteArray("read_only: true");
        row("computed") << QByteArray("type=\"int\" calculate=\"/data/y + 1\"") << input
                        << QByteArray("calculation: \"${y} + 1\"");
        row("asked when") << QByteArray("relevant=\"../y = 'a'\"") << input << QByteArray("relevant: \"${y} = 'a'\"");
        row("needed when") << QByteArray("required=\"/data/y = 1\"") << input << QByteArray("required: \"${y} = 1\"");
        row("itself") << QByteArray("constraint=\"/data/x &gt; 3\"") << input << QByteArray("constraint: \". > 3\"");
        row("today") << QByteArray("type=\"date\" j:preload=\"date\" j:preloadParams=\"today\"") << input
                     << QByteArray("default: \"today()\"");
        row("one choice")
            << QByteArray() << "<select1 ref=\"/data/x\" appearance=\"minimal\"><label>L</label>" + items + "</select1>"
            << QByteArray("type: select_one\n  name: x\n  label: {en: L}\n  list_name: x\n  appearance: minimal");
        row("several") << QByteArray() << "<select ref=\"/data/x\"><label>L</label>" + items + "</select>"
                       << QByteArray("type: select_multiple");
        row("ranking") << QByteArray() << "<odk:rank ref=\"/data/x\"><label>L</label>" + items + "</odk:rank>"
                       << QByteArray("type: rank");
        row("consent") << QByteArray() << QByteArray("<trigger ref=\"/data/x\"><label>L</label></trigger>")
                       << QByteArray("type: acknowledge");
        row("picture") << QByteArray("type=\"binary\"")
                       << QByteArray("<upload ref=\"/data/x\" mediatype=\"image/*\"><label>L</label></upload>")
                       << QByteArray("type: image");
        row("file") << QByteArray("type=\"binary\"")
                    << QByteArray("<upload ref=\"/data/x\" mediatype=\"application/*\"><label>L</label></upload>")
                    << QByteArray("type: file");
        row("range") << QByteArray("type=\"int\"")
                     << QByteArray("<range ref=\"/data/x\" start=\"1\" end=\"5\" step=\"1\"><label>L</label></range>")
                     << QByteArray("parameters: {min: 1, max: 5, step: 1}");
        row("no choices") << QByteArray() << QByteArray("<select1 ref=\"/data/x\"><label>L</label></select1>")
                          << QByteArray("type: text");
        row("changed") << QByteArray()
                       << QByteArray("<input ref=\"/data/y\"><label>Y</label><setvalue event=\"xforms-value-changed\" "
                                     "ref=\"/data/x\" value=\"now()\"/></input>")
                       << QByteArray("trigger: \"${y}\"");
    }
    void aControlBecomesAnItem()
    {
        QFETCH(QByteArray, bind);
        QFETCH(QByteArray, control);
        QFETCH(QByteArray, words);
        const QByteArray other
            = control.contains("/data/y\"><label>Y") ? "" : "<input ref=\"/data/y\"><label>Y</label></input>";
        const Read read = readForm(form("<x/><y/>", "<bind nodeset=\"/data/x\" " + bind + "/>", other + control));
        QCOMPARE(read.error, QString());
        QVERIFY2(read.yaml.contains(words), read.yaml);
    }

    void valuesAtTheStartAreDefaults_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("literal") << QByteArray(">abc</setvalue>") << QByteArray("default: abc");
        QTest::newRow("quoted") << QByteArray(" value=\"'abc'\"/>") << QByteArray("default: abc");
        QTest::newRow("number") << QByteArray(" value=\"12\"/>") << QByteArray("default: 12");
        QTest::newRow("expression") << QByteArray(" value=\"concat('a', /data/y)\"/>")
                                    << QByteArray("default: \"concat('a', ${y})\"");
        QTest::newRow("like an expression")
            << QByteArray(">a (b)</setvalue>") << QByteArray("default: \"string('a (b)')\"");
    }
    void valuesAtTheStartAreDefaults()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, words);
        const Read read = readForm(form("<x/><y/>",
            "<bind nodeset=\"/data/x\"/><setvalue event=\"odk-instance-first-load\" ref=\"/data/x\"" + value,
            "<input ref=\"/data/x\"><label>X</label></input><input ref=\"/data/y\"><label>Y</label></input>"));
        QCOMPARE(read.error, QString());
        QVERIFY2(read.yaml.contains(words), read.yaml);
    }

    void listsHaveColumnsAndFilters()
    {
        const Read read = readForm(form("<county/><town/>",
            "<instance id=\"towns\"><root><item><itextId>t1</itextId><name>m</name><county>12</county></item>"
            "<item><itextId>t2</itextId><name>s</name><county>01</county></item></root></instance>"
            "<itext><translation lang=\"sv\"><text id=\"t1\"><value>Malmö</value></text>"
            "<text id=\"t2\"><value>Sigtuna</value></text></translation></itext>",
            "<input ref=\"/data/county\"><label>C</label></input><select1 ref=\"/data/town\"><label>T</label>"
            "<itemset nodeset=\"instance('towns')/root/item[county= /data/county ]\"><value ref=\"name\"/>"
            "<label ref=\"jr:itext(itextId)\"/></itemset></select1>"));
        QVERIFY2(read.yaml.contains("{name: m, label: {sv: \"Malmö\"}, columns: {county: 12}}")
                || (read.yaml.contains("name: m") && read.yaml.contains("columns: {county: 12}")
                    && read.yaml.contains("Malmö")),
            read.yaml);
        QCOMPARE(read.error, QString());
        QVERIFY2(read.yaml.contains("choice_filter: \"county= ${county}\""), read.yaml);
        QVERIFY2(read.yaml.contains("list_name: towns"), read.yaml);
    }

    void repeatsKeepTheirShape()
    {
        const Read read = readForm(form("<n/><kids j:template=\"\"><age/><double/><at/></kids><total/><first/>",
            "<bind nodeset=\"/data/kids/double\" calculate=\"../age * 2\"/>"
            "<bind nodeset=\"/data/kids/at\" calculate=\"position(..)\"/>"
            "<bind nodeset=\"/data/first\" calculate=\"/data/kids[position() = 1]/age\"/>"
            "<bind nodeset=\"/data/total\" calculate=\"sum(/data/kids/age)\"/>",
            "<input ref=\"/data/n\"><label>N</label></input><group ref=\"/data/kids\"><label>Kids</label>"
            "<repeat nodeset=\"/data/kids\" j:count=\" /data/n \"><input "
            "ref=\"/data/kids/age\"><label>Age</label></input>"
            "</repeat></group>"));
        QVERIFY2(read.yaml.contains("- type: repeat\n  name: kids\n  label: {en: Kids}\n  repeat_count: \"${n}\""),
            read.yaml);
        QVERIFY2(read.yaml.contains("{type: calculate, name: double, calculation: \"${age} * 2\"}"), read.yaml);
        QVERIFY2(read.yaml.contains("sum(${age})"), read.yaml);
        QCOMPARE(read.error, QString());
        for (const QString &name : {u"total"_s, u"first"_s, u"at"_s})
            QVERIFY2(!hasNote(read, name), qPrintable(reportText(read.notes)));
    }

    void referencesMayBeRelativeOrByTheBindsId()
    {
        const Read read = readForm(form("<kids><age/><name/></kids><x/>",
            "<bind id=\"b\" nodeset=\"kids/age\" type=\"int\"/><bind id=\"c\" nodeset=\"/data/x\" relevant=\"kids/age "
            "> 1\"/>"
            "<setvalue bind=\"c\" event=\"odk-instance-first-load\">y</setvalue>",
            "<group ref=\"kids\"><label>K</label><input bind=\"b\"><label>A</label></input>"
            "<input ref=\"name\"><label>N</label></input></group><input bind=\"c\"><label>X</label></input>"));
        QCOMPARE(read.error, QString());
        QCOMPARE(read.definition->find(u"age"_s)->type, ItemType::Integer);
        QVERIFY(read.definition->find(u"name"_s));
        QCOMPARE(read.definition->find(u"x"_s)->defaultValue, u"y"_s);
    }

    void namesAreUniqueInADefinition()
    {
        const Read read
            = readForm(form("<a><x/></a><b><x/><a/></b>", "<bind nodeset=\"/data/b/a\" relevant=\"/data/b/x = 1\"/>",
                "<group ref=\"/data/a\"><label>A</label><input ref=\"/data/a/x\"><label>X</label></input></group>"
                "<group ref=\"/data/b\"><label>B</label><input ref=\"/data/b/x\"><label>X</label></input>"
                "<input ref=\"/data/b/a\"><label>A</label></input></group>"));
        QCOMPARE(read.error, QString());
        QVERIFY(read.definition->find(u"x"_s) && read.definition->find(u"b_x"_s) && read.definition->find(u"a"_s));
        QCOMPARE(read.definition->find(u"a"_s)->relevant->text(), u"${b_x} = 1"_s);
        QCOMPARE(read.definition->groups[0].name, u"data_a"_s);
        QVERIFY(hasNote(read, u"/data/b/x"_s));
        QVERIFY(hasNote(read, u"/data/a"_s));
    }

    void nothingIsLeftOutInSilence_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        const QByteArray input = "<input ref=\"/data/x\"><label>L</label></input>";
        const auto bind = [](const char *words) { return QByteArray("<bind nodeset=\"/data/x\" ") + words + "/>"; };
        QTest::newRow("no such path") << bind("relevant=\"/data/z = 1\"") << input << u"/data/x, relevant"_s;
        QTest::newRow("attribute") << bind("relevant=\"@a = 1\"") << input << u"/data/x, relevant"_s;
        QTest::newRow("anywhere") << bind("calculate=\"sum(//x)\"") << input << u"/data/x, calculation"_s;
        QTest::newRow("look-up") << bind("calculate=\"instance('t')/root/item[a = 1]/b\"") << input
                                 << u"/data/x, calculation"_s;
        QTest::newRow("unknown function") << bind("calculate=\"frobnicate(1)\"") << input << u"x, calculation"_s;
        QTest::newRow("preload") << bind("j:preload=\"uid\"") << input << u"jr:preload"_s;
        QTest::newRow("read only when") << bind("readonly=\"/data/y = 1\"") << input << u"readonly"_s;
        QTest::newRow("event") << QByteArray("<setvalue event=\"xforms-revalidate\" ref=\"/data/x\" value=\"1\"/>")
                               << input << u"setvalue"_s;
        QTest::newRow("target") << QByteArray("<setvalue event=\"xforms-ready\" ref=\"/data/z\" value=\"1\"/>") << input
                                << u"setvalue"_s;
        QTest::newRow("another file") << QByteArray("<instance id=\"t\" src=\"jr://file/t.xml\"/>") << input
                                      << u"instance t"_s;
        QTest::newRow("foreign in the model") << QByteArray("<action/>") << input << u"action"_s;
        QTest::newRow("foreign in the body") << QByteArray() << input + "<switch/>" << u"switch"_s;
        QTest::newRow("asked twice") << QByteArray() << input + input << u"input"_s;
        QTest::newRow("no answer") << QByteArray() << QByteArray("<input ref=\"/data\"><label>L</label></input>")
                                   << u"input"_s;
        QTest::newRow("shown answer")
            << QByteArray()
            << QByteArray("<input ref=\"/data/x\"><label>Hi <output value=\"/data/y\"/>!</label></input>")
            << u"output"_s;
        QTest::newRow("nobody adds") << QByteArray()
                                     << QByteArray("<repeat nodeset=\"/data/g\" j:noAddRemove=\"true()\"/>")
                                     << u"jr:noAddRemove"_s;
        QTest::newRow("list elsewhere")
            << QByteArray()
            << QByteArray("<select1 ref=\"/data/x\"><label>L</label><itemset nodeset=\"/data/g[n != '']\"/></select1>")
            << u"itemset"_s;
        QTest::newRow("code of words")
            << QByteArray()
            << QByteArray(
                   "<select1 ref=\"/data/x\"><label>L</label><item><label>A</label><value>a b</value></item></select1>")
            << u"/data/x"_s;
        QTest::newRow("number of the submission")
            << QByteArray("<bind nodeset=\"/data/orx:meta/orx:instanceID\" calculate=\"1\"/>") << input
            << u"instanceID"_s;
    }
    void nothingIsLeftOutInSilence()
    {
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, body);
        QFETCH(QString, where);
        const Read read = readForm(form("<x/><y/><g><n/></g>", model, body));
        QVERIFY2(!read.yaml.isEmpty(), qPrintable(read.error));
        QVERIFY(hasNote(read, where));
    }

    void whatIsNoFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("code");
        const int syntax = int(Error::Code::Syntax);
        const int schema = int(Error::Code::Schema);
        const int refused = int(Error::Code::Refused);
        QTest::newRow("empty") << QByteArray() << syntax;
        QTest::newRow("not closed") << open << syntax;
        QTest::newRow("no form") << QByteArray("<a/>") << schema;
        QTest::newRow("no body") << QByteArray(open + "<instance><d/></instance></model></h:head></h:html>") << schema;
        QTest::newRow("no instance") << QByteArray(open + "</model></h:head><h:body/></h:html>") << schema;
        QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") << refused;
        QTest::newRow("entity") << QByteArray("<a>&b;</a>") << syntax;
        QTest::newRow("too deep") << QByteArray("<a>").repeated(101) << schema;
        for (const int depth : {1000, 10'000, 100'000, 1'000'000})
            QTest::newRow("depth " + QByteArray::number(depth))
                << QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth) << schema;
        QTest::newRow("a text of 10 MB") << "<a>" + QByteArray(10'000'000, 'x') + "</a>" << schema;
        QTest::newRow("a text of 10 MB in pieces")
            << "<a>" + (QByteArray(1'000'000, 'x') + "<!-- -->").repeated(10) + "</a>" << schema;
        QTest::newRow("an attribute of 10 MB") << "<a b=\"" + QByteArray(10'000'000, 'x') + "\"/>" << schema;
        QTest::newRow("too many") << QByteArray("<a>") + QByteArray("<b/>").repeated(500'001) << schema;
        QTest::newRow("too large") << QByteArray(largestFile + 1, ' ') << schema;
    }
    void whatIsNoFormIsRefused()
    {
        QFETCH(QByteArray, xml);
        const Result<Imported> imported = importDefinition(xml, u"f.xml"_s);
        QVERIFY(!imported);
        QTEST(int(imported.error().code), "code");
    }

    void noDocumentTypeIsTaken_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("used");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &used) {
            QTest::newRow(name) << type << used;
        };
        QByteArray laughs = "<!DOCTYPE a [<!ENTITY l0 \"lol\">";
        for (int level = 1; level < 10; ++level)
            laughs += "<!ENTITY l" + QByteArray::number(level) + " \""
                + ("&l" + QByteArray::number(level - 1) + ";").repeated(10) + "\">";
        row("billion laughs", laughs + "]>", "&l9;");
        row("one long entity many times", "<!DOCTYPE a [<!ENTITY b \"" + QByteArray(100'000, 'b') + "\">]>",
            QByteArray("&b;").repeated(10'000));
        row("an entity of itself", "<!DOCTYPE a [<!ENTITY b \"&b;\">]>", "&b;");
        row("an external entity", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file://SECRET\">]>", "&b;");
        row("an external entity of the public", "<!DOCTYPE a [<!ENTITY b PUBLIC \"x\" \"file://SECRET\">]>", "&b;");
        row("an external part", "<!DOCTYPE a SYSTEM \"file://SECRET\">", "");
        row("a parameter entity", "<!DOCTYPE a [<!ENTITY % b SYSTEM \"file://SECRET\"> %b;]>", "");
        row("an entity over the net", "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://127.0.0.1:9/\">]>", "&b;");
        row("an entity in an attribute", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<c d=\"&b;\"/>");
        row("an attribute that is there by itself", "<!DOCTYPE a [<!ATTLIST a b CDATA \"c\">]>", "");
        row("a type and no more", "<!DOCTYPE a>", "");
        row("HTML's", "<!DOCTYPE html>", "");
    }
    void noDocumentTypeIsTaken()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, used);
        const QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("sekretess");
        secret.close();
        type.replace("SECRET", QFile::encodeName(secret.fileName()));
        const QByteArray sound = form("<x/>", {}, "<input ref=\"/data/x\"><label>L HERE</label></input>");
        QVERIFY_RESULT(importDefinition(sound, u"f.xml"_s)); // the control
        QByteArray hostile = sound;
        hostile.replace("?>\n", "?>\n" + type).replace("HERE", used);
        const Result<Imported> imported = importDefinition(hostile, u"f.xml"_s);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, Error::Code::Refused);
        QVERIFY(!imported.error().detail.contains(u"sekretess"_s));
    }

    void pathsBecomeReferences_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("made");
        QTest::newRow("absolute") << u"/data/kids/age > 3"_s << u"${age} > 3"_s;
        QTest::newRow("relative") << u"../age>3 and ../../n=1"_s << u"${age}>3 and ${n}=1"_s;
        QTest::newRow("in a text") << u"concat('/data/n', \"../age\")"_s << u"concat('/data/n', \"../age\")"_s;
        QTest::newRow("current") << u"name = current()/../age"_s << u"name = ${age}"_s;
        QTest::newRow("itself") << u". + 1.5 - .5"_s << u". + 1.5 - .5"_s;
        QTest::newRow("predicate") << u"/data/kids[position() = 1]/age"_s << u"/data/kids[position() = 1]/age"_s;
        QTest::newRow("position") << u"position(..)"_s << u"position(..)"_s;
        QTest::newRow("a group") << u"count(/data/kids)"_s << u"count(${kids})"_s;
        QTest::newRow("words with a dash") << u"string-length(/data/n)-1"_s << u"string-length(${n})-1"_s;
    }
    void pathsBecomeReferences()
    {
        QFETCH(QString, written);
        XFormsModel model;
        for (const QString &path : {u"/data/n"_s, u"/data/kids"_s, u"/data/kids/age"_s, u"/data/kids/x"_s}) {
            model.byPath.insert(path, int(model.nodes.size()));
            model.nodes.push_back({path, path.section(u'/', 0, -2), {}, path.section(u'/', -1)});
        }
        const Result<QString> made = translateXPath(written, u"/data/kids/x"_s, model);
        QVERIFY_RESULT(made);
        QTEST(*made, "made");
    }
};

UNDERLAG_TEST(TestXFormsImport)
#include "tst_XFormsImport.moc"
