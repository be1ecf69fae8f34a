// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FhirForms.h"

#include "forms/exchange/FhirJson.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace support;
using namespace Qt::StringLiterals;

class TestFhirHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonThatIsNotOneTreeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const QByteArray &name, const QByteArray &json, Error::Code code, const char *where) {
            QTest::newRow(name) << json << int(code) << QString::fromUtf8(where);
        };
        row("a name twice", json("{`item`: [{`linkId`: `a`, `linkId`: `b`}]}"), Error::Code::Syntax, "f: item[0]");
        row("deep lists", QByteArray(200, '['), Error::Code::Schema, "f: ");
        row("deep objects", QByteArray(json("{`a`:")).repeated(200), Error::Code::Schema, "f: a.a");
        row("a byte order mark", "\xEF\xBB\xBF{}", Error::Code::Syntax, "f");
        row("half a pair", json("{`a`: `\\ud800`}"), Error::Code::Syntax, "f:1:");
        row("a low half", json("{`a`: `\\udc00x`}"), Error::Code::Syntax, "f:1:");
        row("a NUL", json("{`a`: `\\u0000`}"), Error::Code::Syntax, "f");
        row("not UTF-8", QByteArray("{\"a\": \"\xFF\"}"), Error::Code::Syntax, "f:1:");
        row("a number beyond doubles", json("{`a`: 1e999}"), Error::Code::Type, "f:1:");
        row("something after", "{} {}", Error::Code::Syntax, "f:1:");
        row("cut off", json("{`a`: [1, "), Error::Code::Syntax, "f:1:");
        row("nothing", "", Error::Code::Syntax, "f:1:");
        for (const int depth : {101, 1000, 10'000, 100'000, 1'000'000}) {
            const QByteArray number = QByteArray::number(depth);
            row("lists, " + number, QByteArray(depth, '[') + QByteArray(depth, ']'), Error::Code::Schema, "f: ");
            row("objects, " + number, QByteArray(json("{`a`:")).repeated(depth) + "1" + QByteArray(depth, '}'),
                Error::Code::Schema, "f: a.a");
        }
        row("a name twice, once as an escape", R"({"a": 1, "\u0061": 2})", Error::Code::Syntax, "f");
        row("a name twice, far within", json("{`a`: [{`b`: {`c`: 1, `d`: 2, `c`: 1}}]}"), Error::Code::Syntax,
            "f: a[0].b");
        row("an empty name twice", json("{``: 1, ``: 2}"), Error::Code::Syntax, "f");
        row("halves in the wrong order", json("{`a`: `\\udc00\\ud800`}"), Error::Code::Syntax, "f:1:");
        row("half a pair in a name", json("{`\\ud800`: 1}"), Error::Code::Syntax, "f:1:");
        row("half a pair as bytes", QByteArray("{\"a\": \"\xED\xA0\x80\"}"), Error::Code::Syntax, "f:1:");
        row("a slash in two bytes", QByteArray("{\"a\": \"\xC0\xAF\"}"), Error::Code::Syntax, "f:1:");
        row("UTF-16 with a mark", QByteArray("\xFF\xFE{\0}\0", 6), Error::Code::Syntax, "f");
        row("UTF-16 without", QByteArray("{\0}\0", 4), Error::Code::Syntax, "f:1:");
        row("a mark within", QByteArray("{\xEF\xBB\xBF}"), Error::Code::Syntax, "f:1:");
        row("1e400", json("{`a`: 1e400}"), Error::Code::Type, "f:1:");
        row("-1e400", json("{`a`: [-1e400]}"), Error::Code::Type, "f:1:");
        for (const char *const number : {"NaN", "Infinity", "-Infinity", "01", "+1", ".5", "5.", "0x10", "1e", "--1"})
            row(number, QByteArray("{\"a\": ") + number + "}", Error::Code::Syntax, "f:1:");
        row("a comma at the end", json("{`a`: [1,]}"), Error::Code::Syntax, "f:1:");
        row("a comment", json("{/* */`a`: 1}"), Error::Code::Syntax, "f:1:");
        row("other quotation marks", "{'a': 1}", Error::Code::Syntax, "f:1:");
        row("a line's end within a text", json("{`a`: `\n`}"), Error::Code::Syntax, "f:");
        row("a text of 10 MB", json("{`a`: `") + QByteArray(10'000'000, 'x') + json("`}"), Error::Code::Schema, "f");
        row("too large", QByteArray(largestFile + 1, ' '), Error::Code::Schema, "f");
        row("too many values", "[" + QByteArray("0,").repeated(1'000'001) + "0]", Error::Code::Schema, "f");
    }
    void jsonThatIsNotOneTreeIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto parsed = FhirJson::parse(json, u"f"_s);
        QVERIFY(!parsed);
        QTEST(int(parsed.error().code), "code");
        QVERIFY2(parsed.error().where.startsWith(where), qPrintable(parsed.error().where));
    }

    void theSameWithoutTheFaultIsRead()
    {
        const auto parsed
            = FhirJson::parse(json("{`item`: [{`linkId`: `a`, `value`: 2.50}, `\\ud83d\\ude42`]}"), u"f"_s);
        QVERIFY_RESULT(parsed);
        const FhirNode first = parsed->root().find("item"_L1).first();
        QCOMPARE(first.find("value"_L1).text(), u"2.50"_s);
        QCOMPARE(first.find("value"_L1).path(), u"item[0].value"_s);
        QCOMPARE(first.next().path(), u"item[1]"_s);
    }

    /// Numbers are texts until somebody counts with them: no digit is lost on the way.
    void numbersKeepEveryDigit()
    {
        for (const char *const number : {"9007199254740993", "-9007199254740993", "18446744073709551616",
                 "0.1000000000000000055511151231257827", "1e308", "5e-324", "2.50", "1E+2"}) {
            const auto parsed = FhirJson::parse(QByteArray("[") + number + "]", u"f"_s);
            QVERIFY_RESULT(parsed);
            QCOMPARE(parsed->root().first().text(), QString::fromLatin1(number));
        }
    }

    void nestingEndsWhereADefinitionsDoes()
    {
        const auto tooDeep = importQuestionnaire(questionnaire(nestedItems(20)), u"f"_s);
        QVERIFY(!tooDeep);
        QVERIFY(tooDeep.error().detail.contains(u"nested deeper than 15"_s));
        QVERIFY_RESULT(importQuestionnaire(questionnaire(nestedItems(14)), u"f"_s));
    }

    void tooManyItemsAreRefused()
    {
        const QByteArray one = json("{`linkId`: `a`, `type`: `string`, `text`: `A`},");
        const auto result = importQuestionnaire(questionnaire(one.repeated(20'000) + one.chopped(1)), u"f"_s);
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(u"more than 20000 items"_s));
    }

    void linkIdsThatStandTwiceAreSaidAndTheFirstIsMeant()
    {
        const CameIn form(questionnaire(json("{`linkId`: `a`, `type`: `integer`, `text`: `1`}, "
                                             "{`linkId`: `a`, `type`: `string`, `text`: `2`}, "
                                             "{`linkId`: `b`, `type`: `string`, `text`: `3`, `enableWhen`: "
                                             "[{`question`: `a`, `operator`: `>`, `answerInteger`: 1}]}")));
        QCOMPARE(form.word("b", "relevant"), u"${a} > 1"_s);
        QCOMPARE(form.word("a_2", "type"), u"text"_s);
        QVERIFY(form.notes().join(u'\n').contains(u"a (item[1]): this linkId stands twice"_s));
    }

    void wrongKindsAreNoCrash_data()
    {
        QTest::addColumn<QByteArray>("more");
        for (const QByteArray &part :
            {json("`linkId`: 3"), json("`linkId`: {`a`: 1}"), json("`type`: [`x`]"), json("`text`: null"),
                json("`item`: `x`"), json("`item`: [1, null, `x`, []]"), json("`extension`: {`url`: `x`}"),
                json("`answerOption`: [1, {}, {`valueCoding`: 3}, {`valueString`: {}}]"), json("`enableWhen`: [1, {}]"),
                json("`enableWhen`: {`question`: `b`}"), json("`initial`: [{}, {`valueCoding`: {}}]"),
                json("`code`: [1, {}]"), json("`maxLength`: -3"), json("`maxLength`: 1e300"), json("`repeats`: `true`"),
                json("`required`: 1"), json("`answerValueSet`: {}"), json("`prefix`: []"),
                json("`_text`: {`extension`: [1, {`url`: `http://hl7.org/fhir/StructureDefinition/translation`}]}")})
            QTest::newRow(part) << part;
    }
    void wrongKindsAreNoCrash()
    {
        QFETCH(QByteArray, more);
        QByteArray item = json("{`linkId`: `a`, `type`: `choice`, `text`: `A`, ") + more + "}";
        for (const QByteArray &word : {json("`linkId`: `a`, "), json("`type`: `choice`, "), json("`text`: `A`, ")}) {
            if (more.startsWith(word.left(8)))
                item.replace(word, "");
        }
        const auto result = importQuestionnaire(questionnaire(item), u"f"_s);
        QVERIFY_RESULT(result);
        const ReadDefinition read = readDefinition({u"f.yaml"_s, result->definition, {}});
        QVERIFY2(read.definition, qPrintable(lines(read.findings).join(u'\n')));
    }

    void longChainsOfVariablesEnd()
    {
        QByteArrayList variables;
        for (int i = 0; i < 500; ++i) {
            const QByteArray next
                = i == 499 ? "1" : "%v" + QByteArray::number(i + 1) + " + %v" + QByteArray::number(i + 1);
            variables += extension("variable",
                json("`valueExpression`: {`name`: `v") + QByteArray::number(i)
                    + json("`, `language`: `text/fhirpath`, `expression`: `") + next + json("`}"));
        }
        const CameIn form(questionnaire(json("{`linkId`: `n`, `type`: `integer`, `text`: `N`, `extension`: [")
                + expression("calculatedExpression", "%v0") + "]}",
            json("`extension`: [") + variables.join(',') + "]"));
        QVERIFY(form.word("n", "calculation").isEmpty());
        QVERIFY(form.notes().join(u'\n').contains(u"rest on each other more than 100 deep"_s));
    }

    void allExpressionsTogetherHaveABudget()
    {
        QByteArrayList items;
        for (int i = 0; i < 2000; ++i)
            items += json("{`linkId`: `i") + QByteArray::number(i)
                + json("`, `type`: `integer`, `text`: `N`, `extension`: [")
                + expression("enableWhenExpression",
                    "%resource.descendants().where(%resource.descendants().where(linkId = 'i1').answer.value > "
                    "1).answer.value.count() > 1")
                + "]}";
        const CameIn form(questionnaire(items.join(',')));
        QVERIFY(form.notes().join(u'\n').contains(u"together ask for too much"_s)
            || form.notes().join(u'\n').contains(u"grows past"_s));
    }
};

UNDERLAG_TEST(TestFhirHostile)
#include "tst_FhirHostile.moc"
