// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Age.h"
#include "app/cases/FollowUp.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;

class TestAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsAreCompletedOnTheBirthday_data();
    void yearsAreCompletedOnTheBirthday();
    void anUnknownBirthDateHasNoAge();
    void everyAdultAgeHasOneBand();
    void bandsMeetWithoutGaps();
    void followUpIsDueHalfAYearAfterTheBaseline();
    void followUpIsNotDueOnceHeld();
    void aNewBaselineMakesANewFollowUpDue();
};

void TestAge::yearsAreCompletedOnTheBirthday_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::addRow("day before") << QDate(2000, 5, 10) << QDate(2026, 5, 9) << 25;
    QTest::addRow("birthday") << QDate(2000, 5, 10) << QDate(2026, 5, 10) << 26;
    QTest::addRow("leap day, 28 February") << QDate(2004, 2, 29) << QDate(2022, 2, 28) << 17;
    QTest::addRow("leap day, 1 March") << QDate(2004, 2, 29) << QDate(2022, 3, 1) << 18;
    QTest::addRow("born today") << QDate(2026, 5, 9) << QDate(2026, 5, 9) << 0;
}

void TestAge::yearsAreCompletedOnTheBirthday()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, day);
    QFETCH(int, age);
    QCOMPARE(cases::ageAt(birth, day), std::optional<int>(age));
}

void TestAge::anUnknownBirthDateHasNoAge()
{
    QVERIFY(!cases::ageAt({}, QDate(2026, 1, 1)));
    QVERIFY(!cases::ageAt(QDate(2000, 1, 1), {}));
    QVERIFY(!cases::ageAt(QDate(2026, 1, 2), QDate(2026, 1, 1)));
}

void TestAge::everyAdultAgeHasOneBand()
{
    QVERIFY(!cases::bandOf(cases::adultBands(), 17));
    QCOMPARE(cases::bandOf(cases::adultBands(), 18)->name, "18-24"_L1);
    QCOMPARE(cases::bandOf(cases::adultBands(), 49)->name, "35-49"_L1);
    QCOMPARE(cases::bandOf(cases::adultBands(), 65)->name, "65+"_L1);
    QCOMPARE(cases::bandOf(cases::adultBands(), 104)->name, "65+"_L1);
}

void TestAge::bandsMeetWithoutGaps()
{
    for (const auto bands : {cases::adultBands(), cases::childBands()}) {
        for (std::size_t i = 1; i < bands.size(); ++i)
            QCOMPARE(bands[i].first, bands[i - 1].last + 1);
    }
}

void TestAge::followUpIsDueHalfAYearAfterTheBaseline()
{
    QCOMPARE(cases::nextFollowUp({.lastBaseline = QDate(2026, 1, 1), .lastFollowUp = {}}), QDate(2026, 6, 30));
    QVERIFY(!cases::nextFollowUp({}).isValid());
    QCOMPARE(cases::FollowUpRule().latest(QDate(2026, 1, 1)), QDate(2027, 1, 1));
}

void TestAge::followUpIsNotDueOnceHeld()
{
    QVERIFY(!cases::nextFollowUp({.lastBaseline = QDate(2026, 1, 1), .lastFollowUp = QDate(2026, 7, 2)}).isValid());
}

void TestAge::aNewBaselineMakesANewFollowUpDue()
{
    QCOMPARE(cases::nextFollowUp({.lastBaseline = QDate(2026, 9, 1), .lastFollowUp = QDate(2026, 7, 2)}),
        QDate(2026, 9, 1).addDays(180));
}

UNDERLAG_TEST(TestAge)
#include "tst_Age.moc"
