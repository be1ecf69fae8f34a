// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/TypedAnswer.h"
#include "support/Register.h"
#include "support/Scenario.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::Scenario;

namespace {

const QDate today(2026, 3, 20);

const char *const items = R"yaml(survey:
  - { type: integer, name: n, label: N, parameters: { min: 0, max: 30 }, missing_codes: [X, N] }
  - { type: decimal, name: d, label: D }
  - { type: date, name: day, label: D }
  - { type: time, name: time, label: T }
  - { type: text, name: text, label: T, missing_codes: [X] }
  - { type: select_one, list_name: yes_no, name: kind, label: K, missing_codes: [X] }
  - { type: note, name: note, label: N }
)yaml";

} // namespace

class TestTypedAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoAnswerIsRefusedWithWhatIsExpected_data();
    void whatIsNoAnswerIsRefusedWithWhatIsExpected();
    void anErrorNeverQuotesWhatWasTyped();
    void answersAreReadAsTheyAreTyped_data();
    void answersAreReadAsTheyAreTyped();
    void daysAreReadInAllSwedishWays_data();
    void daysAreReadInAllSwedishWays();
    void daysThatDoNotExistAreRefused_data();
    void daysThatDoNotExistAreRefused();
    void numbersKeepWhatWasTyped_data();
    void numbersKeepWhatWasTyped();
};

void TestTypedAnswer::whatIsNoAnswerIsRefusedWithWhatIsExpected_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &typed, const QString &expected) {
        QTest::addRow("%s: %s", name, qPrintable(typed)) << QByteArray(name) << typed << expected;
    };
    const QString whole = u"expected a whole number from 0 to 30, X or N"_s;
    for (const char *typed : {"many", "1 dag", "1,5", "1.2.3", "--1", "12 00", "0x10", "1e400", "q", "٣"})
        row("n", QString::fromUtf8(typed), whole);
    row("d", u"en och en halv"_s, u"expected a number"_s);
    row("day", u"14 mats 2026"_s, u"expected a day that exists, as 2026-03-14 or 14/3 2026"_s);
    row("day", u"14/3"_s, u"expected a day that exists, as 2026-03-14 or 14/3 2026"_s);
    row("time", u"25:00"_s, u"expected a time of day, as 14:30"_s);
    row("time", u"14:60"_s, u"expected a time of day, as 14:30"_s);
    row("kind", u"2"_s, u"expected a choice: 0, 1 or X"_s);
    row("note", u"1"_s, u"nothing: this takes no answer"_s);
}

void TestTypedAnswer::whatIsNoAnswerIsRefusedWithWhatIsExpected()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    Scenario scenario(items);
    const auto answer = scenario.entry->read(scenario.slot(name.constData()), typed);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Type);
    QCOMPARE(answer.error().where, QString::fromUtf8(name));
    QTEST(answer.error().detail, "expected");
}

void TestTypedAnswer::anErrorNeverQuotesWhatWasTyped()
{
    Scenario scenario(items);
    const auto answer = scenario.entry->read(scenario.slot("n"), u"hemligt"_s);
    QVERIFY(!answer);
    QVERIFY(!answer.error().detail.contains(u"hemligt"_s));
}

void TestTypedAnswer::answersAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *typed, const char *kind, const char *text) {
        QTest::addRow("%s: %s", name, typed)
            << QByteArray(name) << QString::fromUtf8(typed) << QString::fromUtf8(kind) << QString::fromUtf8(text);
    };
    row("n", "", "", "");
    row("n", "  ", "", "");
    row("n", " 12 ", "number", "12");
    row("n", "007", "number", "007");
    row("n", "99", "number", "99"); // out of range is a finding, not a refusal
    row("n", "2,0", "number", "2");
    row("n", "x", "missing", "X");
    row("n", "N", "missing", "N");
    row("text", "x", "missing", "X");
    row("text", " två ord ", "text", " två ord ");
    row("text", "n", "text", "n");
    row("kind", "1", "choice", "1");
    row("kind", "ja", "choice", "1");
    row("kind", "n", "choice", "0");
    row("kind", "X", "missing", "X");
    row("time", "14:30", "time", "14:30");
    row("time", "14.30", "time", "14:30");
    row("time", "1430", "time", "14:30");
    row("time", "930", "time", "09:30");
    row("time", "9", "time", "09:00");
    row("time", "kl 9", "time", "09:00");
    row("time", "9:05:30", "time", "09:05:30");
    row("day", "idag", "date", "2026-03-20");
}

void TestTypedAnswer::answersAreReadAsTheyAreTyped()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    Scenario scenario(items);
    const auto answer = scenario.entry->read(scenario.slot(name.constData()), typed);
    QVERIFY_RESULT(answer);
    QTEST(kindName(*answer), "kind");
    QTEST(canonicalText(*answer), "text");
}

void TestTypedAnswer::daysAreReadInAllSwedishWays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    const QDate day(2026, 3, 14);
    for (const char *typed : {"2026-03-14", "2026-3-14", "20260314", "260314", "26-03-14", "14/3 2026", "14/3-2026",
             "14/3/26", "14.3.26", "14.3.2026", "14 mars 2026", "14 mar 26", "den 14 Mars 2026", "14 march 2026",
             "14:e mars 2026", "  14   mars  2026 ", "2026/03/14"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << day;
    for (const char *typed : {"idag", "i dag", "Idag", "today"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << today;
    for (const char *typed : {"igår", "i går", "yesterday"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << today.addDays(-1);
    QTest::newRow("a birth year") << u"850101"_s << QDate(1985, 1, 1);
    QTest::newRow("at most a year ahead") << u"270320"_s << QDate(2027, 3, 20);
    QTest::newRow("more than a year ahead") << u"270321"_s << QDate(1927, 3, 21);
    QTest::newRow("a leap day") << u"240229"_s << QDate(2024, 2, 29);
}

void TestTypedAnswer::daysAreReadInAllSwedishWays()
{
    QFETCH(QString, typed);
    const std::optional<QDate> date = readTypedDate(typed, today);
    QVERIFY(date);
    QTEST(*date, "expected");
}

void TestTypedAnswer::daysThatDoNotExistAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"2026-02-29", "20260230", "260431", "31/4 2026", "0/1 2026", "14/13 2026", "32 mars 2026",
             "0000-01-01", "1799-01-01", "imorgon kanske", "14 ma 2026", "2026-03-14T10:00", "12345"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestTypedAnswer::daysThatDoNotExistAreRefused()
{
    QFETCH(QString, typed);
    QVERIFY(!readTypedDate(typed, today));
}

void TestTypedAnswer::numbersKeepWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *typed, double value, const char *text) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << value << QString::fromUtf8(text);
    };
    row("1,50", 1.5, "1.50");
    row("1.50", 1.5, "1.50");
    row(",5", 0.5, "0.5");
    row("5.", 5, "5");
    row("+3", 3, "3");
    row("-3,2", -3.2, "-3.2");
    row("−3", -3, "-3");
    row("12 000", 12000, "12000");
    row("12\u00a0000,5", 12000.5, "12000.5");
    row("1e2", 100, "100");
    row("0.1234567890123456789", 0.1234567890123456789, "0.1234567890123456789");
}

void TestTypedAnswer::numbersKeepWhatWasTyped()
{
    QFETCH(QString, typed);
    const std::optional<Number> number = readNumber(typed);
    QVERIFY(number);
    QTEST(number->value, "value");
    QTEST(number->text, "text");
}

UNDERLAG_TEST(TestTypedAnswer)
#include "tst_TypedAnswer.moc"
