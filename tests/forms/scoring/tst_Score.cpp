// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/scoring/Score.h"
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

/// Answers as they stand, written out by slot.
class Given final : public EvaluationContext
{
public:
    std::vector<Value> values;
    std::vector<QString> codes;

    Value value(Slot slot) const override { return values[slot]; }
    QString missingCode(Slot slot) const override { return codes[slot]; }
    QString setting(const QString &) const override { return {}; }
    QDate today() const override { return {}; }
};

std::shared_ptr<const FormDefinition> definition(const QByteArray &score)
{
    const ReadDefinition result = support::read(support::withHead(
        "survey:\n- { type: integer, name: a, label: A }\n- { type: integer, name: b, label: B, missing_codes: [X] }\n"
        "- { type: calculate, name: c, calculation: '${a} * 2' }\n"
        "scores: [{ name: s, label: S, range: [0, 1], "
        + score + " }]\n"));
    if (!result.definition)
        qFatal("%s", qPrintable(support::lines(result.findings).join(u'\n')));
    return result.definition;
}

Score scoreOf(const QByteArray &score, std::vector<Value> values, std::vector<QString> codes = {{}, {}, {}})
{
    Given given;
    given.values = std::move(values);
    given.codes = std::move(codes);
    return computeScore(definition(score)->scores[0], given);
}

Score valued(double value)
{
    Score score;
    score.value = value;
    return score;
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBlankInputLeavesNoScoreAndIsNamed();
    void aSpecialCodeLeavesNoScoreUnlessItMayBeCoded();
    void missingInputsAreFoundThroughCalculations();
    void divisionByZeroIsNoScore();
    void whatLiesOutsideIsKeptAndMarked_data();
    void whatLiesOutsideIsKeptAndMarked();
    void theOutermostBandsTakeTheRest_data();
    void theOutermostBandsTakeTheRest();
    void changeIsPlainWithoutPublishedReliability();
    void changeIsCertainBeyondMeasurementError_data();
    void changeIsCertainBeyondMeasurementError();
    void thereIsNoChangeWithoutBothScores();
};

void TestScore::aBlankInputLeavesNoScoreAndIsNamed()
{
    const Score score = scoreOf("higher_is: worse, calculation: '${b} + ${a}'", {Blank{}, Blank{}, Blank{}});
    QVERIFY(!score.value);
    QCOMPARE(score.missing, (std::vector<Slot>{1, 0})); // in the formula's order
}

void TestScore::aSpecialCodeLeavesNoScoreUnlessItMayBeCoded()
{
    const QByteArray formula = "higher_is: worse, calculation: \"if(missing-code(${b}) = 'X', 0, ${b}) + ${a}\"";
    QCOMPARE(scoreOf(formula, {1.0, Blank{}, Blank{}}, {{}, u"X"_s, {}}).missing, std::vector<Slot>{1});
    const QByteArray coded = formula + ", may_be_coded: [b]";
    QCOMPARE(scoreOf(coded, {1.0, Blank{}, Blank{}}, {{}, u"X"_s, {}}).value, 1.0);
    QCOMPARE(scoreOf(coded, {1.0, Blank{}, Blank{}}).missing, std::vector<Slot>{1}); // blank is not a code
}

void TestScore::missingInputsAreFoundThroughCalculations()
{
    const Score score = scoreOf("higher_is: worse, calculation: '${c}'", {Blank{}, 1.0, Blank{}});
    QVERIFY(!score.value);
    QCOMPARE(score.missing, std::vector<Slot>{0});
}

void TestScore::divisionByZeroIsNoScore()
{
    const Score score = scoreOf("higher_is: worse, calculation: '${a} div ${b}'", {1.0, 0.0, Blank{}});
    QVERIFY(!score.value);
    QVERIFY(score.missing.empty());
}

void TestScore::whatLiesOutsideIsKeptAndMarked_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("outside");
    QTest::newRow("below") << -0.25 << true;
    QTest::newRow("a rounding below") << -1e-12 << false;
    QTest::newRow("lowest") << 0.0 << false;
    QTest::newRow("highest") << 1.0 << false;
    QTest::newRow("above") << 1.5 << true;
}

void TestScore::whatLiesOutsideIsKeptAndMarked()
{
    QFETCH(double, value);
    const Score score = scoreOf("higher_is: worse, calculation: '${a}'", {value, Blank{}, Blank{}});
    QCOMPARE(score.value, value);
    QTEST(score.outside, "outside");
}

void TestScore::theOutermostBandsTakeTheRest_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("band");
    QTest::newRow("below the first") << -1.0 << 0;
    QTest::newRow("in the first") << 0.29 << 0;
    QTest::newRow("where the second begins") << 0.3 << 1;
    QTest::newRow("far above") << 7.0 << 2;
}

void TestScore::theOutermostBandsTakeTheRest()
{
    const auto form = definition("higher_is: worse, calculation: '${a}', bands: [{ name: l, from: 0 }, "
                                 "{ name: m, from: 0.3 }, { name: h, from: 0.6 }]");
    QFETCH(double, value);
    QTEST(bandOf(form->scores[0], value), "band");
    QCOMPARE(bandOf(definition("higher_is: worse, calculation: '${a}'")->scores[0], value), -1);
}

void TestScore::changeIsPlainWithoutPublishedReliability()
{
    const auto worse = definition("higher_is: worse, calculation: '${a}'");
    const auto change = changeBetween(worse->scores[0], valued(0.5), valued(0.2));
    QVERIFY(change);
    QCOMPARE(change->difference, -0.3);
    QVERIFY(change->isBetter);
    QVERIFY(change->certainty == Change::Certainty::PlainDifference);
    const auto better = definition("higher_is: better, calculation: '${a}'");
    QVERIFY(!changeBetween(better->scores[0], valued(0.5), valued(0.2))->isBetter);
    QVERIFY(!changeBetween(better->scores[0], valued(0.5), valued(0.5))->isBetter);
}

void TestScore::changeIsCertainBeyondMeasurementError_data()
{
    QTest::addColumn<double>("last");
    QTest::addColumn<bool>("isReliable");
    // r 0.8, sd 0.1: 1.96 * sqrt(2) * 0.1 * sqrt(0.2) = 0.12396
    QTest::newRow("within") << 0.6239 << false;
    QTest::newRow("beyond") << 0.6240 << true;
    QTest::newRow("beyond, downwards") << 0.3760 << true;
}

void TestScore::changeIsCertainBeyondMeasurementError()
{
    QFETCH(double, last);
    const auto form = definition("higher_is: worse, calculation: '${a}', "
                                 "reliability: { r: 0.8, sd: 0.1, population: P, source: S }");
    const auto change = changeBetween(form->scores[0], valued(0.5), valued(last));
    QVERIFY(change);
    QTEST(change->certainty == Change::Certainty::Reliable, "isReliable");
}

void TestScore::thereIsNoChangeWithoutBothScores()
{
    const auto form = definition("higher_is: worse, calculation: '${a}'");
    QVERIFY(!changeBetween(form->scores[0], Score(), valued(1)));
    QVERIFY(!changeBetween(form->scores[0], valued(1), Score()));
}

UNDERLAG_TEST(TestScore)
#include "tst_Score.moc"
