// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Municipality.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using forms::Error;
using summary::Period;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameGivesHalfOpenDays_data();
    void aNameGivesHalfOpenDays();
    void whatIsNoPeriodIsRefused_data();
    void whatIsNoPeriodIsRefused();
    void aReleaseWaitsForItsPeriod_data();
    void aReleaseWaitsForItsPeriod();
    void aYearIsNotReleasedBesideItsHalves();
    void neighboursDoNotOverlap();
    void periodsOfTheCaseloadAreClosedOnes();
};

void TestPeriod::aNameGivesHalfOpenDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addRow("2026") << QDate(2026, 1, 1) << QDate(2027, 1, 1);
    QTest::addRow("2026-H1") << QDate(2026, 1, 1) << QDate(2026, 7, 1);
    QTest::addRow("2026-H2") << QDate(2026, 7, 1) << QDate(2027, 1, 1);
    QTest::addRow("2026-T1") << QDate(2026, 1, 1) << QDate(2026, 5, 1);
    QTest::addRow("2026-T2") << QDate(2026, 5, 1) << QDate(2026, 9, 1);
    QTest::addRow("2026-T3") << QDate(2026, 9, 1) << QDate(2027, 1, 1);
}

void TestPeriod::aNameGivesHalfOpenDays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const std::optional<Period> period = Period::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(period);
    QCOMPARE(period->from, from);
    QCOMPARE(period->to, to);
    QVERIFY(period->holds(from) && !period->holds(to));
}

void TestPeriod::whatIsNoPeriodIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"", "2026-H3", "2026-T4", "2026-h1", "26-H1", "2026-H1 ", "2026-H1\n", "2026H1", "0000", "2026-Q1"})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name);
    QTest::addRow("other digits") << u"٢٠٢٦"_s;
}

void TestPeriod::whatIsNoPeriodIsRefused()
{
    QFETCH(QString, name);
    QVERIFY(!Period::parse(name));
}

void TestPeriod::aReleaseWaitsForItsPeriod_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("mayLeave");
    QTest::addRow("under way") << QDate(2026, 6, 30) << false;
    QTest::addRow("just closed") << QDate(2026, 7, 1) << false;
    QTest::addRow("59 days") << QDate(2026, 7, 1).addDays(59) << false;
    QTest::addRow("60 days") << QDate(2026, 7, 1).addDays(60) << true;
}

void TestPeriod::aReleaseWaitsForItsPeriod()
{
    QFETCH(QDate, today);
    summary::ReleaseRequest request = municipality::request();
    request.today = today;
    const auto checked = summary::checkPeriod(*municipality::definition().plan, request);
    QTEST(checked.has_value(), "mayLeave");
}

void TestPeriod::aYearIsNotReleasedBesideItsHalves()
{
    summary::ReleaseRequest request = municipality::request();
    request.earlier = {*Period::parse(u"2026"_s)};
    const auto checked = summary::checkPeriod(*municipality::definition().plan, request);
    QVERIFY(!checked && checked.error().code == Error::Code::Conflict);

    request.earlier = {};
    request.period = *Period::parse(u"2025"_s); // and the plan asks for halves
    const auto otherKind = summary::checkPeriod(*municipality::definition().plan, request);
    QVERIFY(!otherKind && otherKind.error().code == Error::Code::Refused);
}

void TestPeriod::neighboursDoNotOverlap()
{
    summary::ReleaseRequest request = municipality::request();
    request.earlier = {*Period::parse(u"2025-H2"_s), *Period::parse(u"2026-H2"_s)};
    QVERIFY_RESULT(summary::checkPeriod(*municipality::definition().plan, request));
    request.period.to = QDate(2026, 8, 1); // the name says otherwise
    QVERIFY(!summary::checkPeriod(*municipality::definition().plan, request));
}

void TestPeriod::periodsOfTheCaseloadAreClosedOnes()
{
    const std::vector<QDate> days{{2025, 12, 31}, {2026, 7, 1}, {2026, 6, 30}, {2026, 1, 1}, {2026, 12, 1}};
    QStringList names;
    for (const Period &period : summary::closedPeriods(*municipality::definition().plan, days, QDate(2026, 12, 31)))
        names << period.name;
    QCOMPARE(names, (QStringList{u"2026-H1"_s, u"2025-H2"_s}));
}

UNDERLAG_TEST(TestPeriod)
#include "tst_Period.moc"
