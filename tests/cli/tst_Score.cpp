// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "support/Register.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

/// `score`, `expression` and `instrument`: what needs no vault.
class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInRepeatsThatDoNotFitSayWhere_data();
    void answersInRepeatsThatDoNotFitSayWhere();
    void instancesAreGivenAndToldOneByOne();
    void instancesThatNoCountAsksForAreNotRelevant();
    void severalChoicesAreAList();
    void scoresAreGivenWithAllTheirDigits();
    void aMissingInputLeavesNoScoreAndIsNamed();
    void whatRulesRecordedIsTold();
    void aSettingChangesTheScore();
    void inputErrorsNameTheItem_data();
    void inputErrorsNameTheItem();
    void aFileWithoutEndIsRefused();
    void outOfRangeIsAFinding();
    void theJsonIsAsStated();
    void expressionsPrintTheirValue_data();
    void expressionsPrintTheirValue();
    void aNameThatIsTwoThingsIsRefused();
    void expressionsReachIntoRepeats_data();
    void expressionsReachIntoRepeats();
    void aWrongExpressionSaysWhere();
    void instrumentsAreListedAndShown();
    void aSoundDefinitionHasNoFindings();
    void aFaultyDefinitionIsOneLineAFinding();
    void anUnknownInstrumentNamesWhatThereIs();

private:
    Run score(const QByteArray &answers, const QStringList &more = {});
    Run scoreFamily(const QByteArray &answers);
    QTemporaryDir m_folder;
};

Run TestScore::score(const QByteArray &answers, const QStringList &more)
{
    return run(QStringList{u"score"_s, u"asi"_s, file(m_folder.path(), u"answers.json"_s, answers)} + more);
}

/// Children with visits; how many of "more" an answer decides.
Run TestScore::scoreFamily(const QByteArray &answers)
{
    const QString instruments = m_folder.filePath(u"families"_s);
    file(instruments, u"family/family.yaml"_s, R"yaml(instrument: family
version: "1"
title: { en: Family }
languages: [en]
missing_codes: [ { name: X, kind: unknown, label: { en: Unknown } } ]
choices:
  kinds: [ { name: a, label: { en: A } }, { name: b, label: { en: B } }, { name: c, label: { en: C } } ]
survey:
  - { type: integer, name: many, label: { en: Many } }
  - { type: select_multiple, list_name: kinds, name: several, label: { en: Several } }
  - type: group
    name: around
    label: { en: Around }
    children:
      - type: repeat
        name: kids
        label: { en: Kids }
        children:
          - { type: integer, name: age, label: { en: Age }, parameters: { max: 20 }, missing_codes: [X] }
          - { type: integer, name: grade, label: { en: Grade }, relevant: "${age} > 6" }
          - { type: calculate, name: twice, label: { en: Twice }, calculation: "${age} * 2" }
          - type: repeat
            name: visits
            label: { en: Visits }
            children:
              - { type: integer, name: hours, label: { en: Hours } }
              - { type: calculate, name: minutes, label: { en: Minutes }, calculation: "${hours} * 60" }
  - type: repeat
    name: more
    label: { en: More }
    repeat_count: "${many}"
    children:
      - { type: integer, name: one, label: { en: One } }
)yaml");
    return run({u"score"_s, u"family"_s, file(m_folder.path(), u"family.json"_s, answers)}, instruments);
}

void TestScore::answersInRepeatsThatDoNotFitSayWhere_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("where");
    QTest::addRow("unknown item") << QByteArray(R"({"kids": [{}, {"agee": 4}]})") << u"kids[2].agee: "_s;
    QTest::addRow("unknown repeat") << QByteArray(R"({"cats": [{"age": 4}]})") << u"cats: "_s;
    QTest::addRow("a text in a number") << QByteArray(R"({"kids": [{"age": 4}, {"age": "four"}]})")
                                        << u"kids[2].age: "_s;
    QTest::addRow("nested") << QByteArray(R"({"kids": [{"visits": [{"hours": 1}, {"hours": "one"}]}]})")
                            << u"kids[1].visits[2].hours: "_s;
    QTest::addRow("out of its repeat") << QByteArray(R"({"age": 4})") << u"age: "_s;
    QTest::addRow("in another's instance") << QByteArray(R"({"kids": [{"hours": 4}]})") << u"kids[1].hours: "_s;
    QTest::addRow("the form's item in an instance") << QByteArray(R"({"kids": [{"many": 4}]})") << u"kids[1].many: "_s;
    QTest::addRow("a nested repeat outside") << QByteArray(R"({"visits": [{"hours": 4}]})") << u"visits: "_s;
    QTest::addRow("a group") << QByteArray(R"({"around": [{"kids": []}]})") << u"around: "_s;
    QTest::addRow("objects for an item") << QByteArray(R"({"many": [{"age": 4}]})") << u"many: "_s;
    QTest::addRow("codes for a number") << QByteArray(R"({"many": [1, 2]})") << u"many: "_s;
    QTest::addRow("a value for a repeat") << QByteArray(R"({"kids": 2})") << u"kids: "_s;
    QTest::addRow("codes for a repeat") << QByteArray(R"({"kids": [2]})") << u"kids: "_s;
    QTest::addRow("a computed item") << QByteArray(R"({"kids": [{"twice": 2}]})") << u"kids[1].twice: "_s;
    QTest::addRow("unknown choice") << QByteArray(R"({"several": ["a", "d"]})") << u"several: "_s;
}

void TestScore::answersInRepeatsThatDoNotFitSayWhere()
{
    QFETCH(QByteArray, answers);
    QFETCH(QString, where);
    const Run ran = scoreFamily(answers);
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.startsWith(u"underlag-cli: "_s + where), qPrintable(ran.err));
}

void TestScore::instancesAreGivenAndToldOneByOne()
{
    const Run ran
        = scoreFamily(R"({"kids": [{"age": 4, "visits": [{}, {"hours": 2}]}, {"age": 1}, {"age": 30, "grade": 8}]})");
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.out,
        u"{\"instrument\": \"family\", \"version\": \"1\", \"scores\": {}, "
        "\"findings\": [{\"id\": \"range:age@kids[3]\", \"severity\": \"error\", \"items\": [\"kids[3].age\"]}], "
        "\"relevant\": {\"kids\": [{\"grade\": false}, {\"grade\": false}, {}]}, "
        "\"values\": {\"kids\": [{\"twice\": 8, \"visits\": [{}, {\"minutes\": 120}]}, {\"twice\": 2}, {\"twice\": 60}]}}\n"_s);
    QCOMPARE(ran.status, 1);
}

void TestScore::instancesThatNoCountAsksForAreNotRelevant()
{
    const Run ran = scoreFamily(R"({"more": [{"one": 1}, {"one": 2}], "many": 1})");
    QCOMPARE(ran.status, 0);
    const QJsonArray more{QJsonObject(), QJsonObject{{u"one"_s, false}}};
    QCOMPARE(ran.json()[u"relevant"].toObject()[u"more"].toArray(), more);
    QVERIFY(!scoreFamily(R"({"more": [{"one": 1}], "many": 2})").json()[u"relevant"].toObject().contains(u"more"_s));
}

void TestScore::severalChoicesAreAList()
{
    QCOMPARE(scoreFamily(R"({"several": ["a", "c"], "kids": []})").status, 0);
    QCOMPARE(scoreFamily(R"({"several": [], "kids": null})").status, 0);
}

void TestScore::scoresAreGivenWithAllTheirDigits()
{
    const Run ran = score(R"({"G5": "2026-03-02", "M6": 5, "M7": 2, "M8": 1})");
    QCOMPARE(ran.status, 0);
    const QJsonObject medical = ran.json()[u"scores"].toObject()[u"medical"].toObject();
    QCOMPARE(medical[u"value"].toDouble(), 5.0 / 90 + 2.0 / 12 + 1.0 / 12);
    QVERIFY(ran.out.contains(u"\"medical\": {\"value\": 0.305555555555555"_s));
    QVERIFY(medical[u"missing"].toArray().isEmpty());
}

void TestScore::aMissingInputLeavesNoScoreAndIsNamed()
{
    const Run ran = score(R"({"G5": "2026-03-02", "M6": 5, "M7": "X"})");
    const QJsonObject medical = ran.json()[u"scores"].toObject()[u"medical"].toObject();
    QVERIFY(medical[u"value"].isNull());
    QCOMPARE(medical[u"missing"].toArray(), QJsonArray({u"M7"_s, u"M8"_s}));
}

void TestScore::whatRulesRecordedIsTold()
{
    const QJsonObject json = score(R"({"G5": "2026-03-02", "G19": 1, "E4": 0, "E5": 1})").json();
    QCOMPARE(json[u"values"].toObject()[u"G20"], u"N"_s);
    QCOMPARE(json[u"values"].toObject()[u"E5"].toDouble(-1), 0.0);
    QCOMPARE(json[u"relevant"].toObject()[u"G20"], false);
    QVERIFY(!json[u"relevant"].toObject().contains(u"E5"_s));
}

void TestScore::aSettingChangesTheScore()
{
    const QByteArray answers = R"({"G5": "2026-03-02", "E4": 1, "E5": 1, "E11": 30, "E12": 1})";
    const auto employment = [&](const QString &rule) {
        const Run ran = score(answers, {u"--set"_s, u"money_rule="_s + rule});
        return ran.json()[u"scores"].toObject()[u"employment"].toObject()[u"value"].toDouble();
    };
    QCOMPARE(employment(u"ln"_s), 1 - (1.0 / 4 + 1.0 / 4 + 30.0 / 120));
    QCOMPARE(employment(u"ln1p"_s), 1 - (1.0 / 4 + 1.0 / 4 + 30.0 / 120 + std::log(2.0) / 36));
}

void TestScore::inputErrorsNameTheItem_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("item");
    QTest::addRow("unknown item") << QByteArray(R"({"Q77": 1})") << u"Q77"_s;
    QTest::addRow("text in a number") << QByteArray(R"({"M6": "many"})") << u"M6"_s;
    QTest::addRow("a date that does not exist") << QByteArray(R"({"G5": "2026-02-30"})") << u"G5"_s;
    QTest::addRow("unknown choice") << QByteArray(R"({"G19": 9})") << u"G19"_s;
    QTest::addRow("a code the item does not take") << QByteArray(R"({"M6": "N"})") << u"M6"_s;
    QTest::addRow("a computed item") << QByteArray(R"({"charges": 3})") << u"charges"_s;
    QTest::addRow("twice") << QByteArray(R"({"M6": 1, "M6": 2})") << u"M6"_s;
    QTest::addRow("not JSON") << QByteArray("M6 = 1") << u"1:"_s;
}

void TestScore::inputErrorsNameTheItem()
{
    QFETCH(QByteArray, answers);
    QFETCH(QString, item);
    const Run ran = score(answers);
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.startsWith(u"underlag-cli: "_s + item), qPrintable(ran.err));
}

void TestScore::aFileWithoutEndIsRefused()
{
    const Run ran = run({u"score"_s, u"asi"_s, u"/dev/zero"_s});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains(u"/dev/zero"_s), qPrintable(ran.err));
}

void TestScore::outOfRangeIsAFinding()
{
    const Run ran = score(R"({"G5": "2026-03-02", "M6": 31})");
    QCOMPARE(ran.status, 1);
    const QJsonObject finding = ran.json()[u"findings"].toArray().first().toObject();
    QCOMPARE(finding[u"id"], u"range:M6"_s);
    QCOMPARE(finding[u"severity"], u"error"_s);
    QCOMPARE(finding[u"items"].toArray(), QJsonArray({u"M6"_s}));
}

void TestScore::theJsonIsAsStated()
{
    const QString instruments = m_folder.filePath(u"instruments"_s);
    file(instruments, u"tiny/tiny.yaml"_s, R"(instrument: tiny
version: "2"
title: { en: Tiny }
languages: [en]
missing_codes: [ { name: X, kind: unknown, label: { en: Unknown } } ]
survey:
  - type: group
    name: all
    label: { en: All }
    children:
      - { type: integer, name: a, label: { en: A }, parameters: { min: 0, max: 3 }, missing_codes: [X] }
      - { type: integer, name: b, label: { en: B }, missing_codes: [X], set: [ { when: "${a} = 0", to: X } ] }
      - { type: integer, name: c, label: { en: C }, set: [ { when: "${a} = 0", to: 7 } ] }
      - { type: text, name: t, label: { en: T }, relevant: "${a} > 1" }
scores:
  - { name: one, label: { en: One }, calculation: "${a} div 3", missing: none, range: [0, 1], higher_is: worse }
)");
    const Run ran = run({u"score"_s, u"tiny"_s, file(m_folder.path(), u"tiny.json"_s, R"({"a": 0})")}, instruments);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.out,
        u"{\"instrument\": \"tiny\", \"version\": \"2\", \"scores\": {\"one\": {\"value\": 0, \"missing\": []}}, "
        "\"findings\": [], \"relevant\": {\"b\": false, \"t\": false}, \"values\": {\"b\": \"X\", \"c\": 7}}\n"_s);
    QCOMPARE(ran.status, 0);
}

void TestScore::expressionsPrintTheirValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addRow("numbers") << u"1 + 2 * 3"_s << u"7"_s;
    QTest::addRow("begins with a minus") << u"-5 mod 2"_s << u"-1"_s;
    QTest::addRow("a number of the file") << u"${a} + 1"_s << u"8"_s;
    QTest::addRow("a text of the file") << u"concat(${b}, 'x')"_s << u"007x"_s;
    QTest::addRow("a blank of the file") << u"${c} = ''"_s << u"true"_s;
    QTest::addRow("an unanswered number") << u"${c} + 1"_s << u"NaN"_s;
}

void TestScore::expressionsPrintTheirValue()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const QString answers = file(m_folder.path(), u"names.json"_s, R"({"a": 7, "b": "007", "c": null})");
    const Run ran = run({u"expression"_s, text, u"--answers"_s, answers});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.out, value + u'\n');
    QCOMPARE(ran.status, 0);
}

void TestScore::aNameThatIsTwoThingsIsRefused()
{
    for (const QByteArray &json :
        {QByteArray(R"({"age": 1, "kids": [{"age": 2}]})"), QByteArray(R"({"kids": [{"kids": 2}]})")}) {
        const Run ran = run({u"expression"_s, u"1"_s, u"--answers"_s, file(m_folder.path(), u"twice.json"_s, json)});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.startsWith(u"underlag-cli: kids[1]."_s), qPrintable(ran.err));
    }
}

void TestScore::expressionsReachIntoRepeats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addRow("a sum") << u"sum(${age})"_s << u"11"_s;
    QTest::addRow("a count") << u"count(${kids})"_s << u"3"_s;
    QTest::addRow("a sum of what lies deeper") << u"sum(${hours})"_s << u"6"_s;
    QTest::addRow("a predicate") << u"count(${kids}[${age} > 5])"_s << u"1"_s;
    QTest::addRow("one instance") << u"indexed-repeat(${age}, ${kids}, 3)"_s << u"7"_s;
    QTest::addRow("a path") << u"sum(/data/kids/visits/hours)"_s << u"6"_s;
    QTest::addRow("codes") << u"selected(${drugs}, 'b')"_s << u"true"_s;
}

void TestScore::expressionsReachIntoRepeats()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const QString answers = file(m_folder.path(), u"kids.json"_s,
        R"({"drugs": ["a", "b"], "kids": [{"age": 4, "visits": []}, {"age": 0, "visits": [{"hours": 2}, {"hours": 4}]},
            {"age": 7}]})");
    const Run ran = run({u"expression"_s, text, u"--answers"_s, answers});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.out, value + u'\n');
}

void TestScore::aWrongExpressionSaysWhere()
{
    const Run ran = run({u"expression"_s, u"1 + ${nobody}"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.startsWith(u"expression:1:"_s) && ran.err.contains(u": error: "_s), qPrintable(ran.err));
}

void TestScore::instrumentsAreListedAndShown()
{
    const Run list = run({u"instrument"_s, u"list"_s});
    QCOMPARE(list.status, 0);
    QVERIFY(list.out.contains(u"asi\t"_s));
    const Run shown = run({u"instrument"_s, u"show"_s, u"asi"_s, u"--variant"_s, u"lite"_s});
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.contains(u"score medical: "_s));
    QVERIFY(shown.out.contains(u"\nM8 "_s));
    QVERIFY(!shown.out.contains(u"\nM9 "_s)); // the interviewer's rating is not asked there
}

void TestScore::aSoundDefinitionHasNoFindings()
{
    const Run ran = run({u"instrument"_s, u"check"_s, QStringLiteral(UNDERLAG_SOURCE "/instruments/asi")});
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.status, 0);
}

void TestScore::aFaultyDefinitionIsOneLineAFinding()
{
    const QString path = file(m_folder.path(), u"bad.yaml"_s,
        "instrument: bad\nversion: \"1\"\ntitle: { en: Bad }\nlanguages: [en]\nsurvey:\n"
        "  - { type: integer, name: a, label: { en: A }, relevnt: \"1\" }\n");
    const Run ran = run({u"instrument"_s, u"check"_s, path, u"/nowhere/none.yaml"_s});
    QCOMPARE(ran.status, 3); // the file that is not there is the worse of the two
    QVERIFY2(ran.out.contains(path + u":6:"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u": error: unknown-word: "_s), qPrintable(ran.out));
    QCOMPARE(run({u"instrument"_s, u"check"_s, path}).status, 1);
}

void TestScore::anUnknownInstrumentNamesWhatThereIs()
{
    const Run ran = run({u"instrument"_s, u"show"_s, u"bsi"_s});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.err.contains(u"asi"_s));
}

UNDERLAG_TEST(TestScore)
#include "tst_Score.moc"
