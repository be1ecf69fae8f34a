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
    void whatIsNotAFlatObjectIsRefused_data();
    void whatIsNotAFlatObjectIsRefused();
    void anErrorNeverQuotesAnAnswer();
    void valuesKeepTheirText();
    void theJsonTypeIsKnown();
};

void TestAnswerJson::whatIsNotAFlatObjectIsRefused_data()
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
    row("a list inside", R"({"M6": [1]})", Error::Code::Type, u"M6"_s);
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

void TestAnswerJson::whatIsNotAFlatObjectIsRefused()
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
        R"({"a": 0.10, "b": "X", "c": null, "d": 18446744073709551615, "e": -3, "f": "å\ud83d\ude00", "g": 1e2})");
    QVERIFY_RESULT(answers);
    const QList<std::pair<QString, QString>> expected{{u"a"_s, u"0.10"_s}, {u"b"_s, u"X"_s}, {u"c"_s, QString()},
        {u"d"_s, u"18446744073709551615"_s}, {u"e"_s, u"-3"_s}, {u"f"_s, u"å😀"_s}, {u"g"_s, u"1e2"_s}};
    QCOMPARE(*answers, expected);
}

void TestAnswerJson::theJsonTypeIsKnown()
{
    const auto answers = readTypedAnswersJson(R"({"a": 7, "b": "7", "c": null})");
    QVERIFY_RESULT(answers);
    QCOMPARE(answers->size(), 3);
    QCOMPARE(answers->at(0).kind, JsonAnswer::Kind::Number);
    QCOMPARE(answers->at(1).kind, JsonAnswer::Kind::Text);
    QCOMPARE(answers->at(2).kind, JsonAnswer::Kind::Blank);
}

UNDERLAG_TEST(TestAnswerJson)
#include "tst_AnswerJson.moc"
