// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartScale.h"
#include "support/Register.h"

#include <QStringList>

using charts::ChartScale;

class TestChartScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesLieOnTheLine();
    void whatIsOutsideStaysAtTheEdge();
    void ticksAreRoundAndWithinTheRange_data();
    void ticksAreRoundAndWithinTheRange();
    void anEmptyRangeIsAPoint();
};

void TestChartScale::valuesLieOnTheLine()
{
    const ChartScale scale(0, 4, 100, 200);
    QCOMPARE(scale.at(0), 100.0);
    QCOMPARE(scale.at(1), 125.0);
    QCOMPARE(scale.at(4), 200.0);
}

void TestChartScale::whatIsOutsideStaysAtTheEdge()
{
    const ChartScale scale(0, 1, 100, 200);
    QCOMPARE(scale.at(-0.3), 100.0);
    QCOMPARE(scale.at(7), 200.0);
    QVERIFY(scale.isOutside(-0.3) && scale.isOutside(7) && !scale.isOutside(1) && !scale.isOutside(0));
}

void TestChartScale::ticksAreRoundAndWithinTheRange_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("ticks");
    QTest::addRow("score") << 0.0 << 1.0 << 6 << QStringLiteral("0 0.2 0.4 0.6 0.8 1");
    QTest::addRow("rating") << 0.0 << 4.0 << 5 << QStringLiteral("0 1 2 3 4");
    QTest::addRow("severity") << 0.0 << 9.0 << 10 << QStringLiteral("0 1 2 3 4 5 6 7 8 9");
    QTest::addRow("odd range") << -3.0 << 17.0 << 5 << QStringLiteral("0 5 10 15");
    QTest::addRow("nothing") << 1.0 << 1.0 << 5 << QString();
}

void TestChartScale::ticksAreRoundAndWithinTheRange()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(int, most);
    QStringList ticks;
    for (const double tick : ChartScale(lowest, highest, 0, 1).ticks(most))
        ticks << QString::number(tick);
    QTEST(ticks.join(QLatin1Char(' ')), "ticks");
}

void TestChartScale::anEmptyRangeIsAPoint()
{
    QCOMPARE(ChartScale(2, 2, 10, 20).at(5), 10.0);
}

UNDERLAG_TEST(TestChartScale)
#include "tst_ChartScale.moc"
