// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers/AnswerJson.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

class TestAnswerJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoObjectOfAnswersIsRefused_data();
    void whatIsNoObjectOfAnswersIsRefused();
    void anErrorNeverQuotesAnAnswer();
    void valuesKeepTheirText();
    void theJsonTypeIsKnown();
    void instancesComeInTheirOrderAndInOneAnother();
};

void TestAnswerJson::whatIsNoObjectOfAnswersIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &json, Error::Code code, const QString &where) {
        QTest::newRow(name) << json << int(code) << where;
    };
    row("nothing", "", Error::Code::Syntax, u"1:1"_s);
    row("a list", "[1]", Error::Code::Type, u"1:1"_s);
    row("a number", "3", Error::Code::Type, u"1:1"_s);
    row("a name twice", R"({"M6": 1, "M6": 2})", Error::Code::Syntax, u"M6"_s);
    row("an object inside", R"({"M6": {"a": 1}})", Error::Code::Type, u"M6"_s);
    row("a list in a list", R"({"M6": [[1]]})", Error::Code::Type, u"M6"_s);
    row("an object among codes", R"({"M6": ["a", {}]})", Error::Code::Type, u"M6"_s);
    row("a code among objects", R"({"kids": [{"age": 1}, 2]})", Error::Code::Type, u"kids"_s);
    row("null among codes", R"({"M6": ["a", null]})", Error::Code::Type, u"M6"_s);
    row("true among codes", R"({"M6": [true]})", Error::Code::Type, u"M6"_s);
    row("a code with a space", R"({"M6": ["a b"]})", Error::Code::Type, u"M6"_s);
    row("a code without a character", R"({"M6": [""]})", Error::Code::Type, u"M6"_s);
    row("true in an instance", R"({"kids": [{}, {"age": true}]})", Error::Code::Type, u"kids[2].age"_s);
    row("an object in an instance", R"({"kids": [{"age": {}}]})", Error::Code::Type, u"kids[1].age"_s);
    row("a name twice in an instance", R"({"kids": [{"a": 1}, {"a": 1, "a": 2}]})", Error::Code::Syntax,
        u"kids[2].a"_s);
    row("half a surrogate pair in an instance", R"({"kids": [{"visits": [{}, {"h": "\ud800"}]}]})", Error::Code::Syntax,
        u"kids[1].visits[2].h (1:40)"_s);
    row("an instance cut short", R"({"kids": [{"age": 1,)", Error::Code::Syntax, u"kids[1].age (1:21)"_s);
    row("a list cut short", R"({"kids": [{"age": 1})", Error::Code::Syntax, u"kids (1:21)"_s);
    row("a list of many objects", "{\"kids\": [" + QByteArray("{},").repeated(1000) + "{}]}", Error::Code::Schema,
        u"kids"_s);
    row("many objects in all",
        "{\"a\": [" + ("{\"b\": [" + QByteArray("{},").repeated(999) + "{}]},").repeated(999) + "{}]}",
        Error::Code::Schema, u"a[100].b"_s);
    row("objects without end", "{\"a\": [" + QByteArray("{\"a\": [").repeated(100000), Error::Code::Schema,
        QStringList(16, u"a[1]"_s).join(u'.') + u".a"_s);
    row("a nesting bomb", "{\"M6\": " + QByteArray(1000000, '['), Error::Code::Type, u"M6"_s);
    row("true", R"({"E4": true})", Error::Code::Type, u"E4"_s);
    row("half a surrogate pair", R"({"G1": "\ud800"})", Error::Code::Syntax, u"G1 (1:15)"_s);
    row("half a surrogate pair in a name", R"({"\udc00": 1})", Error::Code::Syntax, u"1:8"_s);
    row("a number no double can hold", "{\n\"E12\": 1e999}", Error::Code::Type, u"E12 (2:12)"_s);
    row("a byte order mark", "\xEF\xBB\xBF{}", Error::Code::Syntax, u"1:1"_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), Error::Code::Syntax, u"1:1"_s);
    row("not UTF-8", "{\"G1\": \"\xE5\"}", Error::Code::Syntax, u"G1 (1:10)"_s);
    row("cut short", R"({"M6": 1,)", Error::Code::Syntax, u"M6 (1:10)"_s);
    row("something after", R"({"M6": 1} {})", Error::Code::Syntax, u"M6 (1:11)"_s);
    row("not a number", R"({"M6": NaN})", Error::Code::Syntax, u"M6 (1:8)"_s);
}

void TestAnswerJson::whatIsNoObjectOfAnswersIsRefused()
{
    QFETCH(QByteArray, json);
    const auto answers = readAnswersJson(json);
    QVERIFY(!answers);
    QTEST(int(answers.error().code), "code");
    QTEST(answers.error().where, "where");
    QVERIFY(!answers.error().detail.isEmpty());
}

void TestAnswerJson::anErrorNeverQuotesAnAnswer()
{
    const auto answers = readAnswersJson(R"({"G1": "hemligt", "G2": hemligt})");
    QVERIFY(!answers);
    QVERIFY(!answers.error().detail.contains(u"hemligt"_s));
    QVERIFY(!answers.error().where.contains(u"hemligt"_s));
}

void TestAnswerJson::valuesKeepTheirText()
{
    const auto answers = readAnswersJson(
        R"({"a": 0.10, "b": "X", "c": null, "d": 18446744073709551615, "e": -9007199254740993, "f": "å\ud83d\ude00", "g": 1e2})");
    QVERIFY_RESULT(answers);
    QStringList lines;
    for (const JsonAnswer &answer : *answers)
        lines += answer.name + u' ' + answer.text;
    QCOMPARE(lines,
        (QStringList{u"a 0.10"_s, u"b X"_s, u"c "_s, u"d 18446744073709551615"_s, u"e -9007199254740993"_s, u"f å😀"_s,
            u"g 1e2"_s}));
}

void TestAnswerJson::theJsonTypeIsKnown()
{
    const auto answers = readAnswersJson(R"({"a": 7, "b": "7", "c": null, "d": [], "e": ["a", 2], "f": [{}]})");
    QVERIFY_RESULT(answers);
    const std::vector<JsonAnswer::Kind> expected{JsonAnswer::Kind::Number, JsonAnswer::Kind::Text,
        JsonAnswer::Kind::Blank, JsonAnswer::Kind::Blank, JsonAnswer::Kind::Codes, JsonAnswer::Kind::Instances};
    QCOMPARE(answers->size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(answers->at(i).kind, expected[i]);
    QCOMPARE(answers->at(4).text, u"a 2"_s);
}

void TestAnswerJson::instancesComeInTheirOrderAndInOneAnother()
{
    const auto answers = readAnswersJson(
        R"({"n": 2, "kids": [{"age": 4, "visits": [{"h": 1}, {}]}, {}, {"age": null, "drugs": ["a", "b"]}], "z": 1})");
    QVERIFY_RESULT(answers);
    QCOMPARE(answers->size(), 3U);
    const auto &kids = answers->at(1).instances;
    QCOMPARE(kids.size(), 3U);
    QCOMPARE(kids[0][0].text, u"4"_s);
    QCOMPARE(kids[0][1].instances.size(), 2U);
    QCOMPARE(kids[0][1].instances[0][0].name, u"h"_s);
    QVERIFY(kids[0][1].instances[1].empty());
    QVERIFY(kids[1].empty());
    QCOMPARE(kids[2][0].kind, JsonAnswer::Kind::Blank);
    QCOMPARE(kids[2][1].text, u"a b"_s);
    QCOMPARE(answers->at(2).name, u"z"_s);
}

UNDERLAG_TEST(TestAnswerJson)
#include "tst_AnswerJson.moc"
