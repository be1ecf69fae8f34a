// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ScoresModel.h"
#include "support/Office.h"
#include "support/Register.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace Qt::StringLiterals;
using models::AreaResult;
using models::ResultReading;
using models::ScoresModel;
using Certainty = forms::Change::Certainty;

namespace {

AreaResult area(std::optional<double> now)
{
    AreaResult result;
    result.label = u"Health"_s;
    result.now.value = now;
    return result;
}

AreaResult changed(double before, double now, bool isBetter, Certainty certainty)
{
    AreaResult result = area(now);
    result.before = forms::Score{before, {}, false};
    result.change = forms::Change{now - before, isBetter, certainty};
    return result;
}

QString text(const ScoresModel &model, int column)
{
    return model.index(0, column).data().toString();
}

} // namespace

class TestScoresModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void itKeepsAModelsRules();
    void aScoreThatCannotBeComputedIsADashAndSaysWhatItLacks();
    void aScoreOutsideTheRangeSaysSo();
    void aChangeIsSaidInWords_data();
    void aChangeIsSaidInWords();
    void theEarlierColumnIsNamedByItsDay();
    void ratingsStandBesideOrAsADash();
    void aResultIsReadFromTheInterviewAndTheOneBefore();
    void aResultNamesWhatItLacks();
};

void TestScoresModel::itKeepsAModelsRules()
{
    ScoresModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ResultReading reading;
    reading.areas = {area(0.5), area({})};
    model.setResult(reading);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), int(ScoresModel::ColumnCount));
    model.setResult({});
    QCOMPARE(model.rowCount(), 0);
}

void TestScoresModel::aScoreThatCannotBeComputedIsADashAndSaysWhatItLacks()
{
    AreaResult lacking = area({});
    lacking.lacking = {u"A1 Days"_s, u"A2 Bother"_s};
    lacking.caution = u"Read with care"_s;
    ScoresModel model;
    ResultReading reading;
    reading.areas = {lacking};
    model.setResult(reading);
    QCOMPARE(text(model, ScoresModel::Now), u"–"_s);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"Lacks: A1 Days, A2 Bother"_s);
    QCOMPARE(model.index(0, 0).data(ScoresModel::LackingRole).toStringList(), lacking.lacking);
    QCOMPARE(model.index(0, 0).data(ScoresModel::CautionRole).toString(), lacking.caution);
}

void TestScoresModel::aScoreOutsideTheRangeSaysSo()
{
    AreaResult outside = area(1.25);
    outside.now.outside = true;
    ScoresModel model;
    ResultReading reading;
    reading.areas = {outside};
    model.setResult(reading);
    QCOMPARE(text(model, ScoresModel::Now), u"1.25 (outside the range)"_s);
}

void TestScoresModel::aChangeIsSaidInWords_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("now");
    QTest::addColumn<bool>("better");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("words");
    QTest::newRow("better") << 0.5 << 0.25 << true << int(Certainty::PlainDifference) << u"Better by 0.25"_s;
    QTest::newRow("worse") << 0.25 << 0.5 << false << int(Certainty::PlainDifference) << u"Worse by 0.25"_s;
    QTest::newRow("not seen in the decimals")
        << 0.5 << 0.504 << false << int(Certainty::PlainDifference) << u"Unchanged"_s;
    QTest::newRow("certain") << 0.75 << 0.25 << true << int(Certainty::Reliable)
                             << u"Better by 0.50, more than chance"_s;
    QTest::newRow("perhaps") << 0.25 << 0.5 << false << int(Certainty::WithinError)
                             << u"Worse by 0.25, within the error of measurement"_s;
}

void TestScoresModel::aChangeIsSaidInWords()
{
    QFETCH(double, before);
    QFETCH(double, now);
    QFETCH(bool, better);
    QFETCH(int, certainty);
    ScoresModel model;
    ResultReading reading;
    reading.areas = {changed(before, now, better, Certainty(certainty))};
    model.setResult(reading);
    QTEST(text(model, ScoresModel::Change), "words");
}

void TestScoresModel::theEarlierColumnIsNamedByItsDay()
{
    ScoresModel model;
    const auto header
        = [&] { return model.headerData(ScoresModel::Before, Qt::Horizontal, Qt::DisplayRole).toString(); };
    QCOMPARE(header(), u"Before"_s);
    ResultReading reading;
    reading.earlierDate = QDate(2025, 9, 1);
    model.setResult(reading);
    QCOMPARE(header(), u"2025-09-01"_s);
}

void TestScoresModel::ratingsStandBesideOrAsADash()
{
    AreaResult rated = area(0.5);
    rated.clientRating = 3;
    rated.interviewerRating = 7;
    ScoresModel model;
    ResultReading reading;
    reading.areas = {rated};
    model.setResult(reading);
    QCOMPARE(text(model, ScoresModel::Client), u"3"_s);
    QCOMPARE(text(model, ScoresModel::Need), u"–"_s);
    QCOMPARE(text(model, ScoresModel::Interviewer), u"7"_s);
    QCOMPARE(text(model, ScoresModel::Before), QString());
    QCOMPARE(text(model, ScoresModel::Change), QString()); // nothing before: nothing is said of a change
}

void TestScoresModel::aResultIsReadFromTheInterviewAndTheOneBefore()
{
    Office office;
    const auto client = office.client();
    const auto first = office.start(client, u"baseline"_s, QDate(2026, 1, 5));
    office.answer(first, Office::wholeTrial(15, 2)); // 15/60 + 2/8 = 0.5
    TAKE(office.worker(), first, Hold);
    const auto second = office.start(client, u"follow_up"_s);
    office.answer(second, Office::wholeTrial(6, 1)); // 6/60 + 1/8 = 0.225
    const auto interview = operations::Interview::open(office.worker(), second);
    QVERIFY_RESULT(interview);
    const ResultReading reading = models::readResult(**interview);
    QCOMPARE(reading.title, u"Trial"_s);
    QCOMPARE(reading.variant, u"Follow-up"_s);
    QCOMPARE(reading.earlierDate, QDate(2026, 1, 5));
    QCOMPARE(reading.areas.size(), std::size_t(1));
    const AreaResult &burden = reading.areas.front();
    QCOMPARE(models::scoreText(burden, burden.now), QLocale().toString(0.225, 'f', 4));
    QCOMPARE(burden.band, u"Low"_s);
    QVERIFY(burden.before);
    QCOMPARE(*burden.before->value, 0.5);
    QVERIFY(burden.change && burden.change->isBetter);
    QVERIFY(burden.lacking.isEmpty());
    QVERIFY(!reading.isRestricted);
}

void TestScoresModel::aResultNamesWhatItLacks()
{
    Office office;
    const auto id = office.start(office.client());
    office.answer(id, {{u"A1"_s, u"X"_s}, {u"A2"_s, u"1"_s}});
    const auto interview = operations::Interview::open(office.worker(), id);
    QVERIFY_RESULT(interview);
    const ResultReading reading = models::readResult(**interview);
    QVERIFY(!reading.areas.front().now.value);
    QCOMPARE(reading.areas.front().lacking, QStringList{u"A1 Days"_s});
    QCOMPARE(reading.areas.front().band, QString());
    QVERIFY(reading.unanswered > 0);
}

UNDERLAG_TEST(TestScoresModel)
#include "tst_ResultModels.moc"
