// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/Register.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace forms;

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreAsXPathAndOdkSay_data();
    void valuesAreAsXPathAndOdkSay();
    void whatIsNotNeededIsNotAsked_data();
    void whatIsNotNeededIsNotAsked();
    void evaluationsThatCannotEndSayWhere_data();
    void evaluationsThatCannotEndSayWhere();
    void referencesComeOnceInOrder();
    void charactersAreWhole_data();
    void charactersAreWhole();
    void aDayThatIsNotKnownIsNoNumber();
    void onceKeepsWhatTheItemHolds();
    void aLongChainIsNoTrouble();
    void textsCannotGrowWithoutEnd();
    void searchingTakesStepsToo();
};

namespace {

struct Row
{
    const char *sentence;
    QLatin1StringView expression;
    const char16_t *value;
};

constexpr Row rows[] = {
#include "values.inc"
};

Expression::Parsed parsed(const QString &text, const NameScope &scope)
{
    return Expression::parse(text, scope, {.self = 0, .file = u"form.yaml"_s, .start = {3, 10}});
}

} // namespace

void TestEvaluator::valuesAreAsXPathAndOdkSay_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    for (const Row &row : rows)
        QTest::newRow(row.sentence) << QString(row.expression) << QString::fromUtf16(row.value);
}

void TestEvaluator::valuesAreAsXPathAndOdkSay()
{
    QFETCH(QString, expression);
    const auto form = expressiontest::smallForm();
    const Expression::Parsed read = parsed(expression, form);
    QVERIFY2(read.expression, read.findings.empty() ? "" : qPrintable(read.findings.front().text));
    const Result<Value> result = read.expression->evaluate(form);
    QVERIFY_RESULT(result);
    QTEST(expressiontest::shown(*result), "value");
}

void TestEvaluator::whatIsNotNeededIsNotAsked_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("reads");
    QTest::newRow("or ends at the first true") << u"${days} = 12 or ${zero} = 0 or ${blank} = 1"_s << 1;
    QTest::newRow("or goes on while false") << u"${days} = 1 or ${zero} = 0 or ${blank} = 1"_s << 2;
    QTest::newRow("and ends at the first false") << u"${days} = 1 and ${zero} = 0"_s << 1;
    QTest::newRow("if leaves the other branch") << u"if(true(), ${days}, ${zero})"_s << 1;
    QTest::newRow("coalesce stops at a value") << u"coalesce(${blank}, ${days}, ${zero})"_s << 2;
}

void TestEvaluator::whatIsNotNeededIsNotAsked()
{
    QFETCH(QString, expression);
    const auto form = expressiontest::smallForm();
    QVERIFY_RESULT(parsed(expression, form).expression->evaluate(form));
    QTEST(form.reads, "reads");
}

void TestEvaluator::evaluationsThatCannotEndSayWhere_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    QTest::newRow("a pattern that gives up is an error, not a no")
        << u"1 + regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(a+)+(a+)+(a+)+[cd]')"_s << u"form.yaml:3:14"_s
        << u"gave up"_s;
    QTest::newRow("a computed pattern that is not one")
        << u"regex('a', concat('(', ''))"_s << u"form.yaml:3:10"_s << u"not well-formed"_s;
    QTest::newRow("a computed date format")
        << u"format-date(${met}, concat('%', 'q'))"_s << u"form.yaml:3:10"_s << u"unknown letter"_s;
    QTest::newRow("an unknown digest that was computed")
        << u"digest('a', concat('MD', '4'))"_s << u"form.yaml:3:10"_s << u"digest"_s;
    QTest::newRow("an error within an argument")
        << u"if(regex('a', concat('(', '')), 1, 2)"_s << u"form.yaml:3:13"_s << u"not well-formed"_s;
}

void TestEvaluator::evaluationsThatCannotEndSayWhere()
{
    QFETCH(QString, expression);
    QFETCH(QString, word);
    const auto form = expressiontest::smallForm();
    const Expression::Parsed read = parsed(expression, form);
    QVERIFY2(read.expression, read.findings.empty() ? "" : qPrintable(read.findings.front().text));
    const Result<Value> result = read.expression->evaluate(form);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Schema);
    QTEST(result.error().where, "where");
    QVERIFY2(result.error().detail.contains(word), qPrintable(result.error().detail));
}

void TestEvaluator::referencesComeOnceInOrder()
{
    const auto form = expressiontest::smallForm();
    const Expression::Parsed read = parsed(u"${met} - ${birth} + missing-code(${refused}) + ${birth} + ."_s, form);
    const std::vector<Slot> expected{6, 5, 9, 0};
    QCOMPARE(read.expression->references(), expected);
}

void TestEvaluator::charactersAreWhole_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    QTest::newRow("translate leaves a neighbour of what it changes")
        << u"translate('\U0001F601', '\U0001F600', 'x')"_s << u"'\U0001F601'"_s;
    QTest::newRow("translate counts characters") << u"translate('a\U0001F600b', '\U0001F600b', 'xy')"_s << u"'axy'"_s;
    QTest::newRow("normalize-space leaves a no-break space") << u"normalize-space(' a\u00A0 b ')"_s << u"'a\u00A0 b'"_s;
}

void TestEvaluator::charactersAreWhole()
{
    QFETCH(QString, expression);
    const auto form = expressiontest::smallForm();
    const Result<Value> result = parsed(expression, form).expression->evaluate(form);
    QVERIFY_RESULT(result);
    QTEST(expressiontest::shown(*result), "value");
}

void TestEvaluator::aDayThatIsNotKnownIsNoNumber()
{
    QVERIFY(std::isnan(toNumber(QDate())));
    QVERIFY(std::isnan(toNumber(QTime())));
}

void TestEvaluator::onceKeepsWhatTheItemHolds()
{
    const auto form = expressiontest::smallForm();
    const auto held = Expression::parse(u"once(${zero})"_s, form, {.self = 0, .file = {}});
    QCOMPARE(*held.expression->evaluate(form), Value(12.0));
    const auto fresh = Expression::parse(u"once(${zero})"_s, form, {.self = 2, .file = {}});
    QCOMPARE(*fresh.expression->evaluate(form), Value(0.0));
    QCOMPARE(fresh.expression->references(), std::vector<Slot>{1}); // the item does not depend on itself
}

void TestEvaluator::aLongChainIsNoTrouble()
{
    const auto form = expressiontest::smallForm();
    const QString chain = u"1"_s + u"+1"_s.repeated(900);
    QCOMPARE(*parsed(chain, form).expression->evaluate(form), Value(901.0));
}

void TestEvaluator::textsCannotGrowWithoutEnd()
{
    auto form = expressiontest::smallForm();
    form.item(u"long"_s, u"x"_s.repeated(40000));
    QCOMPARE(*parsed(u"string-length(concat(${long}, 'y'))"_s, form).expression->evaluate(form), Value(40001.0));
    const Result<Value> result = parsed(u"concat(${long}, ${long})"_s, form).expression->evaluate(form);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(u"65536"), qPrintable(result.error().detail));
}

void TestEvaluator::searchingTakesStepsToo()
{
    auto form = expressiontest::smallForm();
    form.item(u"long"_s, u"x"_s.repeated(40000));
    const QString once = u"contains(${long}, concat('y', substr(${long}, 0, 20000)))"_s;
    const Result<Value> result = parsed(once, form).expression->evaluate(form);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(u"steps"), qPrintable(result.error().detail));
    QCOMPARE(*parsed(u"contains(${long}, 'xxy')"_s, form).expression->evaluate(form), Value(false));
}

UNDERLAG_TEST(TestEvaluator)
#include "tst_Evaluator.moc"
