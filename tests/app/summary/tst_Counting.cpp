// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Municipality.h"
#include "app/summary/Counting.h"
#include "support/Register.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace municipality;
using forms::Error;
using summary::CountedAssessment;

class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableDividesTheSamePersonsCompletely();
    void unknownsAreOrdinaryCategories();
    void agesFallInTheirBands_data();
    void agesFallInTheirBands();
    void childrensAgesFallInTheirBands_data();
    void childrensAgesFallInTheirBands();
    void scoresFallInTheirBands_data();
    void scoresFallInTheirBands();
    void anAbortedInterviewCountsWithoutScores();
    void aPersonWithTwoBaselinesCountsOnceByTheFirst();
    void whatIsOutsideThePeriodOrThePlanIsNotCounted();
    void theOrderOfReadingDoesNotMatter();
    void differentStructuresAndMoneyRulesAreNeverAdded();
    void aPlanThatReachesTooFarIsRefused_data();
    void aPlanThatReachesTooFarIsRefused();
    void practiceAndRealBodiesAreKeptApart_data();
    void practiceAndRealBodiesAreKeptApart();
};

namespace {

int countedAs(const CountedAssessment &one, const QString &word, const QString &code)
{
    const auto by = summary::breakdown(definition(), word);
    return cell(summary::countTable(u"t"_s, {*by}, {one}), code);
}

} // namespace

void TestCounting::everyTableDividesTheSamePersonsCompletely()
{
    const auto release = summary::prepareRelease(definition(), many(), request());
    QVERIFY_RESULT(release);
    QCOMPARE(release->persons, 40);
    for (const summary::Table &table : release->tables) {
        int sum = 0;
        for (const summary::Cell &cell : table.cells)
            sum += cell.persons;
        QCOMPARE(sum, 40);
        QCOMPARE(table.persons, 40);
        QCOMPARE(table.cells.size(), table.dimensions[0].categories.size());
    }
    QCOMPARE(cell(table(*release, u"medical"_s), u"low"_s), 20);
    QCOMPARE(cell(table(*release, u"age"_s), u"18-24"_s), 0);
}

void TestCounting::unknownsAreOrdinaryCategories()
{
    auto persons = many();
    for (size_t i = 0; i < 10; ++i) {
        persons[i].sex = i % 2 ? u""_s : u"unknown"_s;
        persons[i].age.reset();
        persons[i].scores = {{u"medical"_s, std::nullopt}};
    }
    const auto release = summary::prepareRelease(definition(), persons, request());
    QVERIFY_RESULT(release);
    QCOMPARE(cell(table(*release, u"sex"_s), u"unknown"_s), 10);
    QCOMPARE(cell(table(*release, u"age"_s), u"unknown"_s), 10);
    QCOMPARE(cell(table(*release, u"medical"_s), u"not-computable"_s), 10);
}

void TestCounting::agesFallInTheirBands_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("band");
    QTest::addRow("before birth") << -1 << u"unknown"_s;
    QTest::addRow("newborn") << 0 << u"0-17"_s;
    QTest::addRow("17") << 17 << u"0-17"_s;
    QTest::addRow("18") << 18 << u"18-24"_s;
    QTest::addRow("24") << 24 << u"18-24"_s;
    QTest::addRow("25") << 25 << u"25-34"_s;
    QTest::addRow("35") << 35 << u"35-49"_s;
    QTest::addRow("49") << 49 << u"35-49"_s;
    QTest::addRow("50") << 50 << u"50-64"_s;
    QTest::addRow("64") << 64 << u"50-64"_s;
    QTest::addRow("65") << 65 << u"65+"_s;
    QTest::addRow("110") << 110 << u"65+"_s;
    QTest::addRow("not believed") << 1000 << u"unknown"_s;
}

void TestCounting::agesFallInTheirBands()
{
    QFETCH(int, age);
    QFETCH(QString, band);
    QCOMPARE(countedAs(person(1, u"K"_s, age, 0.1), u"age_band"_s, band), 1);
}

void TestCounting::childrensAgesFallInTheirBands_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("band");
    QTest::addRow("0") << 0 << u"0-5"_s;
    QTest::addRow("5") << 5 << u"0-5"_s;
    QTest::addRow("6") << 6 << u"6-12"_s;
    QTest::addRow("13") << 13 << u"13-15"_s;
    QTest::addRow("17") << 17 << u"16-17"_s;
    QTest::addRow("20") << 20 << u"18-20"_s;
    QTest::addRow("21") << 21 << u"21+"_s;
    QTest::addRow("not believed") << 1000 << u"unknown"_s;
}

void TestCounting::childrensAgesFallInTheirBands()
{
    QFETCH(int, age);
    QFETCH(QString, band);
    QCOMPARE(countedAs(person(1, u"K"_s, age, 0.1), u"child_age_band"_s, band), 1);
}

void TestCounting::scoresFallInTheirBands_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("band");
    QTest::addRow("below the range") << -0.4 << u"low"_s;
    QTest::addRow("0") << 0.0 << u"low"_s;
    QTest::addRow("at a limit") << 0.25 << u"middle"_s;
    QTest::addRow("1") << 1.0 << u"high"_s;
    QTest::addRow("above the range") << 1.3 << u"high"_s;
    QTest::addRow("not a number") << qQNaN() << u"not-computable"_s;
}

void TestCounting::scoresFallInTheirBands()
{
    QFETCH(double, score);
    QFETCH(QString, band);
    QCOMPARE(countedAs(person(1, u"K"_s, 30, score), u"score:medical"_s, band), 1);
}

void TestCounting::anAbortedInterviewCountsWithoutScores()
{
    CountedAssessment aborted = person(1, u"K"_s, 30, 0.9);
    aborted.hasOutcome = false;
    QCOMPARE(countedAs(aborted, u"score:medical"_s, u"not-computable"_s), 1);
    QCOMPARE(countedAs(aborted, u"sex"_s, u"K"_s), 1);
}

void TestCounting::aPersonWithTwoBaselinesCountsOnceByTheFirst()
{
    CountedAssessment later = person(1, u"K"_s, 31, 0.1);
    later.interviewDate = QDate(2026, 5, 1);
    const CountedAssessment first = person(1, u"K"_s, 30, 0.9);
    const auto persons = summary::firstBaselines({later, first, later}, request().period, definition().plan->variants);
    QCOMPARE(persons.size(), size_t(1));
    QCOMPARE(persons[0].age, first.age);
}

void TestCounting::whatIsOutsideThePeriodOrThePlanIsNotCounted()
{
    CountedAssessment early = person(1, u"K"_s, 30, 0.1);
    early.interviewDate = QDate(2025, 12, 31);
    CountedAssessment late = person(2, u"K"_s, 30, 0.1);
    late.interviewDate = QDate(2026, 7, 1);
    CountedAssessment followUp = person(3, u"K"_s, 30, 0.1);
    followUp.variant = u"follow_up"_s;
    QVERIFY(summary::firstBaselines({early, late, followUp}, request().period, {u"baseline"_s}).empty());
}

void TestCounting::theOrderOfReadingDoesNotMatter()
{
    auto persons = many();
    CountedAssessment sameDay = persons[7]; // one person in two records, not yet known to be one when interviewed
    sameDay.sex = u"unknown"_s;
    sameDay.scores = {{u"medical"_s, 0.3}};
    persons.push_back(sameDay);
    const auto before = summary::firstBaselines(persons, request().period, {u"baseline"_s});
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(persons.begin(), persons.end(), random);
        const auto after = summary::firstBaselines(persons, request().period, {u"baseline"_s});
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].person, before[i].person);
            QCOMPARE(after[i].sex, before[i].sex);
            QCOMPARE(after[i].scores.at(u"medical"_s), before[i].scores.at(u"medical"_s));
        }
    }
}

void TestCounting::differentStructuresAndMoneyRulesAreNeverAdded()
{
    auto otherStructure = many();
    otherStructure[3].structureFingerprint = u"beef"_s;
    const auto structure = summary::prepareRelease(definition(), otherStructure, request());
    QVERIFY(!structure && structure.error().code == Error::Code::Conflict);

    auto otherMoney = many();
    otherMoney[3].moneyRule = u"cap"_s;
    const auto money = summary::prepareRelease(definition(), otherMoney, request());
    QVERIFY(!money && money.error().code == Error::Code::Conflict);

    otherMoney[3].interviewDate = QDate(2020, 1, 1); // not counted: none of this release's business
    QVERIFY_RESULT(summary::prepareRelease(definition(), otherMoney, request()));
}

void TestCounting::aPlanThatReachesTooFarIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("by");
    QTest::addColumn<bool>("isForbidden");
    QTest::addRow("no such score") << u"t"_s << QStringList{u"score:mood"_s} << false;
    QTest::addRow("an item") << u"t"_s << QStringList{u"G12"_s} << false;
    QTest::addRow("a score by sex") << u"t"_s << QStringList{u"score:medical"_s, u"sex"_s} << false;
    QTest::addRow("nothing") << u"t"_s << QStringList{} << false;
    QTest::addRow("out of the folder") << u"../t"_s << QStringList{u"sex"_s} << false;
    QTest::addRow("twice") << u"sex"_s << QStringList{u"sex"_s} << false;
    QTest::addRow("what is never summarised") << u"t"_s << QStringList{u"score:medical"_s} << true;
}

void TestCounting::aPlanThatReachesTooFarIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QStringList, by);
    QFETCH(bool, isForbidden);
    forms::FormDefinition reaching = definition();
    reaching.items[0].neverSummarised = isForbidden;
    reaching.plan->tables.push_back({name, {}, by});
    const auto release = summary::prepareRelease(reaching, many(), request());
    QVERIFY(!release && release.error().code == Error::Code::Schema);
}

void TestCounting::practiceAndRealBodiesAreKeptApart_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<bool>("mayLeave");
    QTest::addRow("practice") << u"9901"_s << true << true;
    QTest::addRow("practice as a real one") << u"9901"_s << false << false;
    QTest::addRow("a real one in practice") << u"0180"_s << true << false;
    QTest::addRow("a real one") << u"0180"_s << false << true;
    QTest::addRow("the whole country") << u"0000"_s << false << false;
    QTest::addRow("none") << u""_s << false << false;
}

void TestCounting::practiceAndRealBodiesAreKeptApart()
{
    QFETCH(QString, body);
    QFETCH(bool, isPractice);
    summary::ReleaseRequest asked = request();
    asked.reportingBody = body;
    asked.isPractice = isPractice;
    QTEST(summary::prepareRelease(definition(), many(), asked).has_value(), "mayLeave");
}

UNDERLAG_TEST(TestCounting)
#include "tst_Counting.moc"
