// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CaseCourse.h"
#include "app/operations/Measures.h"
#include "app/store/AuditChain.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using forms::Error;
using operations::Measures;

namespace {

cases::Measure measureOf(const cases::ClientId &client, QDate started = QDate(2026, 3, 2))
{
    cases::Measure measure;
    measure.client = client;
    measure.kind = {.list = cases::ownMeasures, .code = u"advice"_s, .name = {}};
    measure.started = started;
    return measure;
}

} // namespace

/// The help a client gets: told, ended, corrected, and nothing that was told is lost.
class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeasureIsBegunAndEnded();
    void whatIsNotToldRightIsRefusedAndNothingIsKept();
    void aMistakeIsTakenAwayAndTheTellingStays();
    void whatWasWithdrawnMeanwhileIsNotBroughtBack();
    void itIsTheClientsAndNobodyElses();
    void theTrailNamesNoMeasure();
    void aCodeListIsLoadedInThePlaceOfItsEarlier();
    void whatIsNoCodeListIsRefusedWithItsLine_data();
    void whatIsNoCodeListIsRefusedWithItsLine();
    void onlyAnAdministratorLoadsOne();
};

void TestMeasures::aMeasureIsBegunAndEnded()
{
    Office office;
    cases::Measure measure = measureOf(office.client());
    measure.performer = u" Öppenvården \n norr "_s;
    const auto id = Measures(office.worker()).tell(measure);
    QVERIFY_RESULT(id);
    const auto begun = Measures(office.worker()).of(measure.client);
    QCOMPARE(begun->size(), 1U);
    QCOMPARE(begun->front().performer, u"Öppenvården norr"_s);
    QVERIFY(begun->front().goesOn());
    office.clock->set(QDateTime(QDate(2026, 9, 2), QTime(9, 0), Qt::UTC));
    cases::Measure ended = begun->front();
    ended.ended = QDate(2026, 9, 1);
    ended.reason = cases::MeasureEnd::GoalsReached;
    QVERIFY_RESULT(Measures(office.worker()).tell(ended));
    const auto all = Measures(office.worker()).of(measure.client);
    QCOMPARE(all->size(), 1U); // the same one, as it was told last
    QCOMPARE(all->front().id, *id);
    QCOMPARE(all->front().ended, ended.ended);
    QCOMPARE(all->front().reason, cases::MeasureEnd::GoalsReached);
}

void TestMeasures::whatIsNotToldRightIsRefusedAndNothingIsKept()
{
    Office office;
    const cases::ClientId client = office.client();
    cases::Measure backwards = measureOf(client);
    backwards.ended = backwards.started.addDays(-1);
    backwards.reason = cases::MeasureEnd::Other;
    const auto refused = Measures(office.worker()).tell(backwards);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Type);
    QCOMPARE(refused.error().where, u"measure-end"_s);
    const auto nobody = Measures(office.worker()).tell(measureOf(cases::ClientId::create()));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, Error::Code::NotFound);
    QVERIFY(Measures(office.worker()).of(client)->empty());
}

void TestMeasures::aMistakeIsTakenAwayAndTheTellingStays()
{
    Office office;
    const cases::ClientId client = office.client();
    QVERIFY_RESULT(Measures(office.worker()).tell(measureOf(client)));
    const cases::Measure told = Measures(office.worker()).of(client)->front();
    QVERIFY_RESULT(Measures(office.worker()).withdraw(told));
    QVERIFY(Measures(office.worker()).of(client)->empty());
    const auto rows = office.worker().vault().reader().rows(
        "SELECT count(*) FROM measures", [](store::Row &row) { return row.integer(); });
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->front(), 2); // what was told, and that it was withdrawn
}

void TestMeasures::whatWasWithdrawnMeanwhileIsNotBroughtBack()
{
    Office office;
    const cases::ClientId client = office.client();
    QVERIFY_RESULT(Measures(office.worker()).tell(measureOf(client)));
    const cases::Measure told = Measures(office.worker()).of(client)->front();
    QVERIFY_RESULT(Measures(office.worker()).withdraw(told));
    const auto again = Measures(office.worker()).tell(told);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QVERIFY(!Measures(office.worker()).withdraw(told));
}

void TestMeasures::itIsTheClientsAndNobodyElses()
{
    Office office;
    const cases::ClientId one = office.client(Office::testNumber(1980));
    const cases::ClientId other = office.client(Office::testNumber(1970));
    QVERIFY_RESULT(Measures(office.worker()).tell(measureOf(one, QDate(2026, 3, 2))));
    QVERIFY_RESULT(Measures(office.worker()).tell(measureOf(one, QDate(2026, 1, 2))));
    const auto all = Measures(office.worker()).of(one);
    QCOMPARE(all->size(), 2U);
    QCOMPARE(all->front().started, QDate(2026, 1, 2)); // the earliest first
    QVERIFY(Measures(office.worker()).of(other)->empty());
}

void TestMeasures::theTrailNamesNoMeasure()
{
    Office office;
    cases::Measure measure = measureOf(office.client());
    measure.performer = u"Klockarhemmet"_s;
    QVERIFY_RESULT(Measures(office.worker()).tell(measure));
    const auto trail = office.worker().vault().reader().rows(
        "SELECT action || ' ' || object || ' ' || details FROM audit_log", [](store::Row &row) { return row.text(); });
    QVERIFY_RESULT(trail);
    QCOMPARE(std::ranges::count_if(*trail, [](const QString &row) { return row.startsWith("measure-begun"_L1); }), 1);
    for (const QString &row : *trail)
        QVERIFY(!row.contains("Klockarhemmet"_L1) && !row.contains("advice"_L1));
}

void TestMeasures::aCodeListIsLoadedInThePlaceOfItsEarlier()
{
    Office office;
    Measures measures(office.administrator());
    const auto own = measures.kinds();
    QVERIFY_RESULT(own);
    const auto first = measures.loadKinds(u"KSI 2023"_s, "kod;benämning\nAA1;Första\nAA2;Andra\n", u"ksi.csv"_s);
    QVERIFY_RESULT(first);
    QCOMPARE(*first, 2);
    QCOMPARE(measures.kinds()->size(), own->size() + 2);
    QVERIFY_RESULT(measures.loadKinds(u"KSI 2023"_s, "AA3,Tredje\n", u"ksi.csv"_s)); // no heading: the first two
    QCOMPARE(measures.kinds()->size(), own->size() + 1);
    QCOMPARE(measures.kinds()->back().name, u"Tredje"_s);
    cases::Measure measure = measureOf(office.client());
    measure.kind = measures.kinds()->back();
    QVERIFY_RESULT(Measures(office.worker()).tell(measure));
    QVERIFY_RESULT(Measures(office.administrator()).loadKinds(u"KSI 2023"_s, "AA4,Fjärde\n", u"ksi.csv"_s));
    QCOMPARE(Measures(office.worker()).of(measure.client)->front().kind.name, u"Tredje"_s); // keeps its own word
}

void TestMeasures::whatIsNoCodeListIsRefusedWithItsLine_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing in it") << u"KSI"_s << QByteArray() << u"k.csv"_s;
    QTest::newRow("only a heading") << u"KSI"_s << QByteArray("kod;namn\n") << u"k.csv"_s;
    QTest::newRow("one column") << u"KSI"_s << QByteArray("A;Ett\nB\n") << u"k.csv:2"_s;
    QTest::newRow("no name") << u"KSI"_s << QByteArray("A;Ett\nB;\n") << u"k.csv:2"_s;
    QTest::newRow("a code twice") << u"KSI"_s << QByteArray("A;Ett\nB;Två\nA;Tre\n") << u"k.csv:3"_s;
    QTest::newRow("a name without end") << u"KSI"_s << "A;" + QByteArray(400, 'x') + "\n" << u"k.csv:1"_s;
    QTest::newRow("ours") << u"own"_s << QByteArray("A;Ett\n") << u"list-name"_s;
    QTest::newRow("nameless") << u" "_s << QByteArray("A;Ett\n") << u"list-name"_s;
}

void TestMeasures::whatIsNoCodeListIsRefusedWithItsLine()
{
    QFETCH(QString, list);
    QFETCH(QByteArray, csv);
    QFETCH(QString, where);
    Office office;
    const auto before = Measures(office.administrator()).kinds();
    const auto loaded = Measures(office.administrator()).loadKinds(list, csv, u"k.csv"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().where, where);
    QCOMPARE(Measures(office.administrator()).kinds()->size(), before->size());
}

void TestMeasures::onlyAnAdministratorLoadsOne()
{
    Office office;
    const auto loaded = Measures(office.worker()).loadKinds(u"KSI"_s, "A;Ett\n", u"k.csv"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Error::Code::Refused);
}

UNDERLAG_TEST(TestMeasures)
#include "tst_Measures.moc"
