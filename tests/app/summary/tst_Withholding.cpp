// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Municipality.h"
#include "app/summary/ReleaseFiles.h"
#include "app/summary/Withholding.h"
#include "support/Register.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace municipality;
using summary::TableState;

class TestWithholding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallCellWithdrawsItsTableWhole_data();
    void aSmallCellWithdrawsItsTableWhole();
    void siblingsStandAndFallTogether_data();
    void siblingsStandAndFallTogether();
    void whatJudgesWorkIsToldOfSeveral_data();
    void whatJudgesWorkIsToldOfSeveral();
    void differentContentPacksAreNeverAdded();
    void whatTheRulesAreAskedOfNeverLeaves();
    void everybodyInOneBandWithdrawsAScoreTableOnly();
    void ninePersonsAreNoRelease();
    void aSensitiveTableHidesZerosToo();
    void aPlanMayRaiseTheLimitButNeverLowerIt();
    void aWithdrawnTableLeavesNothingButNameAndRule();
    void aScoreTableDoesNotTellWhichRuleWithdrewIt();
    void labelsDoNotDecideWhatIsWithdrawn();
    void randomCaseloadsNeverShowASmallCell();
};

namespace {

summary::Release released(const std::vector<summary::CountedAssessment> &persons)
{
    const auto release = summary::prepareRelease(definition(), persons, request());
    if (!release)
        qFatal("%s", qPrintable(release.error().detail));
    return *release;
}

QString states(const summary::Release &release)
{
    QStringList states;
    for (const summary::Table &table : release.tables)
        states << table.name + u':' + (table.state == TableState::Whole ? u"whole"_s : table.rule);
    return states.join(u' ');
}

} // namespace

void TestWithholding::aSmallCellWithdrawsItsTableWhole_data()
{
    QTest::addColumn<int>("persons");
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addRow("0") << 0 << false;
    QTest::addRow("1") << 1 << true;
    QTest::addRow("4") << 4 << true;
    QTest::addRow("5") << 5 << false;
}

void TestWithholding::aSmallCellWithdrawsItsTableWhole()
{
    QFETCH(int, persons);
    QFETCH(bool, isWithdrawn);
    auto all = many();
    for (int i = 0; i < persons; ++i)
        all[size_t(i)].sex = u"unknown"_s;
    const summary::Release release = released(all);
    QCOMPARE(table(release, u"sex"_s).state == TableState::Withdrawn, isWithdrawn);
    QCOMPARE(table(release, u"sex"_s).rule, isWithdrawn ? u"small-cell"_s : QString());
    QCOMPARE(table(release, u"age"_s).state, TableState::Whole);
}

void TestWithholding::siblingsStandAndFallTogether_data()
{
    QTest::addColumn<int>("families"); // of five persons in a cell
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addRow("one") << 1 << true;
    QTest::addRow("two") << 2 << true;
    QTest::addRow("three") << 3 << false;
    QTest::addRow("nobody's siblings") << 0 << false;
}

void TestWithholding::siblingsStandAndFallTogether()
{
    QFETCH(int, families);
    QFETCH(bool, isWithdrawn);
    auto all = many();
    for (int i = 0; i < 5; ++i) {
        all[size_t(i)].sex = u"unknown"_s;
        all[size_t(i)].family = families == 0 ? QString() : u"family %1"_s.arg(i % families);
    }
    const summary::Release release = released(all);
    QCOMPARE(table(release, u"sex"_s).rule, isWithdrawn ? u"small-cell"_s : QString());
    QCOMPARE(table(release, u"age"_s).state, TableState::Whole);
}

void TestWithholding::whatJudgesWorkIsToldOfSeveral_data()
{
    QTest::addColumn<QList<int>>("shares"); // tenths of the persons, by caseworker
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addRow("one did it all") << QList<int>{10} << true;
    QTest::addRow("two") << QList<int>{5, 5} << true;
    QTest::addRow("three, one of them most") << QList<int>{8, 1, 1} << true;
    QTest::addRow("three, one of them seven tenths") << QList<int>{7, 2, 1} << false;
    QTest::addRow("four") << QList<int>{3, 3, 2, 2} << false;
}

void TestWithholding::whatJudgesWorkIsToldOfSeveral()
{
    QFETCH(QList<int>, shares);
    QFETCH(bool, isWithdrawn);
    auto all = many();
    all.resize(all.size() / 10 * 10);
    for (size_t i = 0; i < all.size(); ++i) {
        int tenth = int(i * 10 / all.size());
        int worker = 0;
        while (tenth >= shares[worker])
            tenth -= shares[worker++];
        all[i].worker = QString::number(worker);
    }
    auto judging = definition();
    for (forms::PlanTable &table : judging.plan->tables)
        table.judgesWork = table.name == "age"_L1;
    const auto release = summary::prepareRelease(judging, all, request());
    QVERIFY(release);
    QCOMPARE(table(*release, u"age"_s).rule, isWithdrawn ? u"few-workers"_s : QString());
    QCOMPARE(table(*release, u"sex"_s).state, TableState::Whole); // a count of need is nobody's work
}

void TestWithholding::differentContentPacksAreNeverAdded()
{
    auto all = many();
    for (summary::CountedAssessment &one : all)
        one.pack = u"2018 9901"_s;
    QVERIFY(summary::prepareRelease(definition(), all, request())); // the control: all made with the same
    all.back().pack.clear();
    const auto mixed = summary::prepareRelease(definition(), all, request());
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().code, forms::Error::Code::Conflict);
    all.back().variant = u"follow_up"_s; // which the plan does not count
    QVERIFY(summary::prepareRelease(definition(), all, request()));
}

void TestWithholding::whatTheRulesAreAskedOfNeverLeaves()
{
    auto all = many();
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].family = u"secret family %1"_s.arg(i);
        all[i].worker = u"secret worker %1"_s.arg(i % 4);
    }
    const summary::Release release = released(all);
    for (const summary::Table &one : release.tables)
        QVERIFY(one.families.empty() && one.ofWorkers.empty() && one.familiesInAll == 0);
    for (const summary::ReleaseFile &file : summary::releaseFiles(release))
        QVERIFY2(!file.bytes.contains("secret"), qPrintable(file.name));
}

void TestWithholding::everybodyInOneBandWithdrawsAScoreTableOnly()
{
    auto all = many();
    for (summary::CountedAssessment &one : all) {
        one.scores = {{u"medical"_s, 0.9}};
        one.sex = u"K"_s;
    }
    QCOMPARE(states(released(all)), u"sex:whole age:whole medical:one-cell-holds-all"_s);
}

void TestWithholding::ninePersonsAreNoRelease()
{
    auto nine = many();
    nine.resize(9);
    const summary::Release release = released(nine);
    QVERIFY(release.isWithdrawn);
    QCOMPARE(states(release), u"sex:few-persons age:few-persons medical:few-persons"_s);
    QVERIFY(summary::releaseFiles(release).empty());

    auto ten = many();
    ten.resize(10);
    QVERIFY(!released(ten).isWithdrawn);
    QVERIFY(released({}).isWithdrawn);
}

void TestWithholding::aSensitiveTableHidesZerosToo()
{
    forms::FormDefinition sensitive = definition();
    sensitive.plan->tables[0].sensitive = true; // nobody's sex is unknown: a zero
    const auto release = summary::prepareRelease(sensitive, many(), request());
    QVERIFY_RESULT(release);
    QCOMPARE(states(*release), u"sex:small-cell age:whole medical:whole"_s);
}

void TestWithholding::aPlanMayRaiseTheLimitButNeverLowerIt()
{
    forms::FormDefinition stricter = definition();
    stricter.plan->fewestInCell = 21;
    QCOMPARE(states(*summary::prepareRelease(stricter, many(), request())),
        u"sex:small-cell age:small-cell medical:small-cell"_s);

    forms::FormDefinition laxer = definition();
    laxer.plan->fewestInCell = 1;
    laxer.plan->fewestPersons = 1;
    auto one = many();
    one[0].sex = u"unknown"_s;
    const auto release = summary::prepareRelease(laxer, one, request());
    QCOMPARE(states(*release), u"sex:small-cell age:whole medical:whole"_s);
    QCOMPARE(release->fewestInCell, 5);
    QCOMPARE(release->fewestPersons, 10);
}

void TestWithholding::aWithdrawnTableLeavesNothingButNameAndRule()
{
    auto all = many();
    all[0].sex = u"unknown"_s;
    const summary::Release release = released(all);
    QVERIFY(table(release, u"sex"_s).cells.empty());
    QCOMPARE(table(release, u"sex"_s).persons, 0);
    for (const summary::ReleaseFile &file : summary::releaseFiles(release)) {
        QVERIFY(file.name != u"sex.csv"_s);
        QVERIFY2(!file.bytes.contains("Kvinna"), qPrintable(file.name)); // a label of the table's
        QVERIFY2(!file.bytes.contains("Personer efter kön"), qPrintable(file.name));
    }
}

void TestWithholding::aScoreTableDoesNotTellWhichRuleWithdrewIt()
{
    auto oneBand = many();
    for (summary::CountedAssessment &one : oneBand)
        one.scores = {{u"medical"_s, 0.9}};
    auto smallCell = many();
    smallCell[0].scores = {{u"medical"_s, std::nullopt}};
    const auto first = summary::releaseFiles(released(oneBand));
    const auto second = summary::releaseFiles(released(smallCell));
    QCOMPARE(first.size(), second.size());
    for (size_t i = 0; i < first.size(); ++i)
        QCOMPARE(first[i].bytes, second[i].bytes);
}

void TestWithholding::labelsDoNotDecideWhatIsWithdrawn()
{
    // The same persons with K and M exchanged, and with bands called otherwise: the same tables go.
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<summary::CountedAssessment> persons;
        const int size = int(random() % 40);
        for (int i = 0; i < size; ++i)
            persons.push_back(
                person(i, random() % 5 ? u"K"_s : u"M"_s, 20 + int(random() % 3) * 12, double(random() % 3) / 3));
        forms::FormDefinition renamed = definition();
        std::swap(renamed.scores[0].bands[0].name, renamed.scores[0].bands[2].name);
        std::swap(renamed.scores[0].bands[0].label, renamed.scores[0].bands[2].label);
        auto exchanged = persons;
        for (summary::CountedAssessment &one : exchanged)
            one.sex = one.sex == u"K"_s ? u"M"_s : u"K"_s;
        QCOMPARE(states(*summary::prepareRelease(renamed, exchanged, request())), states(released(persons)));
    }
}

void TestWithholding::randomCaseloadsNeverShowASmallCell()
{
    std::mt19937 random(11);
    int shown = 0;
    for (int round = 0; round < 500; ++round) {
        std::vector<summary::CountedAssessment> persons;
        const int size = int(random() % 80);
        for (int i = 0; i < size; ++i)
            persons.push_back(person(i, random() % 9 ? (random() % 2 ? u"K"_s : u"M"_s) : u"unknown"_s,
                int(random() % 90), random() % 6 ? std::optional(double(random() % 100) / 99) : std::nullopt));
        const summary::Release release = released(persons);
        for (const summary::Table &table : release.tables) {
            for (const summary::Cell &cell : table.cells) {
                QVERIFY(cell.persons == 0 || cell.persons >= 5);
                QVERIFY(table.name != u"medical"_s || cell.persons < size);
                ++shown;
            }
        }
    }
    QVERIFY(shown > 0); // else nothing was tried
}

UNDERLAG_TEST(TestWithholding)
#include "tst_Withholding.moc"
