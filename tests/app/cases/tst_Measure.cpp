// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/CaseCourse.h"
#include "app/cases/Measure.h"
#include "support/Register.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void everyReasonHasItsOwnNameAndComesBack();
    void aNewCaseWithinTwelveMonthsIsSeen();
    void whatCannotBeKnownYetIsNotSaid();
    void oneCaseThatGoesOnIsNoNewCase();
};

void TestMeasure::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("started");
    QTest::addColumn<QDate>("ended");
    QTest::addColumn<bool>("hasReason");
    QTest::addColumn<QString>("problem");
    const QDate march(2026, 3, 1);
    const QDate june(2026, 6, 1);
    QTest::newRow("goes on") << u"advice"_s << march << QDate() << false << QString();
    QTest::newRow("ended") << u"advice"_s << march << june << true << QString();
    QTest::newRow("of one day") << u"advice"_s << march << march << true << QString();
    QTest::newRow("planned") << u"advice"_s << QDate(2027, 6, 1) << QDate() << false << QString();
    QTest::newRow("no kind") << QString() << march << QDate() << false << u"measure-kind"_s;
    QTest::newRow("no start") << u"advice"_s << QDate() << QDate() << false << u"measure-start"_s;
    QTest::newRow("planned too far ahead")
        << u"advice"_s << QDate(2027, 6, 2) << QDate() << false << u"measure-start"_s;
    QTest::newRow("ended before it began") << u"advice"_s << june << march << true << u"measure-end"_s;
    QTest::newRow("ends tomorrow") << u"advice"_s << march << june.addDays(1) << true << u"measure-end"_s;
    QTest::newRow("ended, why not said") << u"advice"_s << march << june << false << u"measure-reason"_s;
    QTest::newRow("a reason, no end") << u"advice"_s << march << QDate() << true << u"measure-end"_s;
}

void TestMeasure::whatIsWrongIsNamed()
{
    QFETCH(QString, code);
    QFETCH(QDate, started);
    QFETCH(QDate, ended);
    QFETCH(bool, hasReason);
    QFETCH(QString, problem);
    cases::Measure measure;
    measure.kind = {.list = cases::ownMeasures, .code = code, .name = {}};
    measure.started = started;
    measure.ended = ended;
    if (hasReason)
        measure.reason = cases::MeasureEnd::Other;
    QCOMPARE(cases::problemWith(measure, QDate(2026, 6, 1)), problem);
}

void TestMeasure::everyReasonHasItsOwnNameAndComesBack()
{
    QStringList names;
    for (int i = 0; i <= int(cases::MeasureEnd::Other); ++i) {
        const QString name = cases::measureEndName(cases::MeasureEnd(i));
        QVERIFY(!names.contains(name));
        names << name;
        QCOMPARE(cases::measureEndFromName(name), cases::MeasureEnd(i));
    }
    QVERIFY(!cases::measureEndFromName(u"boredom"_s));
}

void TestMeasure::aNewCaseWithinTwelveMonthsIsSeen()
{
    const QDate closed(2025, 3, 31);
    const std::vector<cases::CaseMoment> moments{
        {QDate(2026, 3, 31), true}, {closed, false}, {QDate(2024, 11, 2), true}};
    const auto after = cases::afterClosings(moments, QDate(2026, 4, 1));
    QCOMPARE(after.size(), 1U);
    QVERIFY(after[0].isKnown);
    QCOMPARE(after[0].opened, QDate(2026, 3, 31)); // the last day that counts
    const auto later = cases::afterClosings({{QDate(2026, 4, 1), true}, {closed, false}}, QDate(2026, 4, 1));
    QVERIFY(later[0].isKnown);
    QVERIFY(!later[0].opened);
}

void TestMeasure::whatCannotBeKnownYetIsNotSaid()
{
    const QDate closed(2025, 3, 31);
    QVERIFY(!cases::afterClosings({{closed, false}}, QDate(2026, 3, 31))[0].isKnown);
    QVERIFY(cases::afterClosings({{closed, false}}, QDate(2026, 4, 1))[0].isKnown);
    QVERIFY(cases::afterClosings({{QDate(), false}}, closed).empty());
}

void TestMeasure::oneCaseThatGoesOnIsNoNewCase()
{
    const QDate day(2025, 3, 31);
    const auto after = cases::afterClosings({{day, true}, {day, false}}, QDate(2025, 6, 1));
    QCOMPARE(after.size(), 1U);
    QVERIFY(!after[0].opened);
}

UNDERLAG_TEST(TestMeasure)
#include "tst_Measure.moc"
