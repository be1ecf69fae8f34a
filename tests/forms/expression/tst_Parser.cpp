// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "forms/expression/Functions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

/// Every finding: its code, its place (the text begins at line 3, column 10) and the word that gives the cure.
class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsSayWhereAndTheCure_data();
    void errorsSayWhereAndTheCure();
    void warningsKeepTheExpression_data();
    void warningsKeepTheExpression();
    void whatXPathMeansIsNotWarnedOf_data();
    void whatXPathMeansIsNotWarnedOf();
    void everyWrongNameIsFound();
    void linesAndColumnsCountInTheFile();
    void nestingHasALimit();
    void lengthHasALimit();
    void chainsHaveALimit();
    void warningsHaveALimit();
    void everyFunctionHasAHelpThatBeginsWithItsName();
    void refusedFunctionsAreNotInTheTable();
};

namespace {

struct Row
{
    const char *sentence;
    const char16_t *expression;
    QLatin1StringView place; ///< LINE:COLUMN
    QLatin1StringView code;
    QLatin1StringView cure;
};

constexpr Row errors[] = {
#include "errors.inc"
};

constexpr Row warnings[] = {
#include "warnings.inc"
};

const Expression::Options inAFile{.self = std::nullopt, .file = u"form.yaml"_s, .start = {3, 10}};

Expression::Parsed parsed(const QString &text)
{
    static const auto form = expressiontest::smallForm();
    return Expression::parse(text, form, inAFile);
}

QString placeOf(const DefinitionFinding &finding)
{
    return u"%1:%2"_s.arg(finding.position.line).arg(finding.position.column);
}

template <size_t count> void fetchRows(const Row (&rows)[count])
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cure");
    for (const Row &row : rows)
        QTest::newRow(row.sentence) << QString::fromUtf16(row.expression) << QString(row.place) << QString(row.code)
                                    << QString(row.cure);
}

void compareOnly(const std::vector<DefinitionFinding> &findings, Severity severity)
{
    QFETCH(QString, cure);
    QCOMPARE(findings.size(), size_t(1));
    const DefinitionFinding &finding = findings.front();
    QCOMPARE(finding.severity, severity);
    QTEST(finding.code, "code");
    QTEST(placeOf(finding), "place");
    QCOMPARE(finding.file, u"form.yaml"_s);
    QVERIFY2(finding.text.contains(cure), qPrintable(finding.text));
}

} // namespace

void TestParser::errorsSayWhereAndTheCure_data()
{
    fetchRows(errors);
}

void TestParser::errorsSayWhereAndTheCure()
{
    QFETCH(QString, expression);
    const Expression::Parsed read = parsed(expression);
    QVERIFY(!read.expression);
    compareOnly(read.findings, Severity::Error);
}

void TestParser::warningsKeepTheExpression_data()
{
    fetchRows(warnings);
}

void TestParser::warningsKeepTheExpression()
{
    QFETCH(QString, expression);
    const Expression::Parsed read = parsed(expression);
    QVERIFY(read.expression);
    compareOnly(read.findings, Severity::Warning);
}

void TestParser::whatXPathMeansIsNotWarnedOf_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("a number asked whether it is blank") << u"${days} = ''"_s;
    QTest::newRow("truth values counted") << u"(${days} > 1) + (${zero} > 1)"_s;
    QTest::newRow("a date beside a text that is one") << u"${birth} < '2026-03-14' and '2001-01-01' = ${birth}"_s;
    QTest::newRow("a time beside a text that is one") << u"${clock} < '14:30'"_s;
    QTest::newRow("a choice beside its code as text") << u"${choice} = 'two'"_s;
    QTest::newRow("a text made a number") << u"number(${words}) + 1"_s;
    QTest::newRow("a text as the text it is") << u"concat(${words}, ${days}, ${birth})"_s;
}

void TestParser::whatXPathMeansIsNotWarnedOf()
{
    QFETCH(QString, expression);
    const Expression::Parsed read = parsed(expression);
    QVERIFY(read.expression);
    QVERIFY2(read.findings.empty(), read.findings.empty() ? "" : qPrintable(read.findings.front().text));
}

void TestParser::everyWrongNameIsFound()
{
    const Expression::Parsed read = parsed(u"${dayz} + roundd(${birht}) + setting('x', 1)"_s);
    QStringList found;
    for (const DefinitionFinding &finding : read.findings)
        found.append(placeOf(finding) + u' ' + finding.code);
    const QStringList expected{
        u"3:10 unknown-reference"_s, u"3:20 unknown-function"_s, u"3:27 unknown-reference"_s, u"3:39 argument-count"_s};
    QCOMPARE(found, expected);
}

void TestParser::linesAndColumnsCountInTheFile()
{
    const auto form = expressiontest::smallForm();
    // an emoji is one column though it is two units; a second line begins where the file says its lines begin
    const Expression::Parsed read = Expression::parse(u"'\U0001F600' + ${dayz}\n+ ${zerro}"_s, form,
        {.self = std::nullopt, .file = u"form.yaml"_s, .start = {7, 5}, .nextLines = 9});
    QCOMPARE(read.findings.size(), size_t(2));
    QCOMPARE(read.findings[0].position, (Position{7, 11}));
    QCOMPARE(read.findings[1].position, (Position{8, 11}));
}

void TestParser::nestingHasALimit()
{
    const auto nested = [](int depth) { return u"("_s.repeated(depth) + u"1"_s + u")"_s.repeated(depth); };
    QVERIFY(parsed(nested(63)).expression);
    const Expression::Parsed read = parsed(nested(64));
    QVERIFY(!read.expression);
    QCOMPARE(read.findings.front().code, u"nesting-too-deep"_s);
    QCOMPARE(placeOf(read.findings.front()), u"3:74"_s);
    QCOMPARE(parsed(u"-"_s.repeated(5000) + u"1"_s).findings.front().code, u"nesting-too-deep"_s);
    QCOMPARE(parsed(u"not("_s.repeated(2000)).findings.front().code, u"nesting-too-deep"_s);
}

void TestParser::lengthHasALimit()
{
    QVERIFY(parsed(u"1"_s + u" "_s.repeated(9999)).expression);
    QCOMPARE(parsed(u"1"_s + u" "_s.repeated(10000)).findings.front().code, u"too-long"_s);
}

void TestParser::chainsHaveALimit()
{
    const Expression::Parsed read = parsed(u"1"_s + u"+1"_s.repeated(1000));
    QVERIFY(!read.expression);
    QCOMPARE(read.findings.size(), size_t(1));
    QCOMPARE(read.findings.front().code, u"nesting-too-deep"_s);
}

void TestParser::warningsHaveALimit()
{
    const Expression::Parsed read = parsed(u"'a'"_s + u"+'a'"_s.repeated(900));
    QVERIFY(read.expression);
    QCOMPARE(read.findings.size(), size_t(100));
}

void TestParser::everyFunctionHasAHelpThatBeginsWithItsName()
{
    for (const Function &function : functions()) {
        QVERIFY2(function.help.startsWith(QString(function.name) + u'('), function.name.data());
        QVERIFY2(function.help.contains(u"): "_s), function.name.data());
    }
}

void TestParser::refusedFunctionsAreNotInTheTable()
{
    for (const Function &function : functions())
        QVERIFY2(findRefusedFunction(QString(function.name)) == nullptr, function.name.data());
    QVERIFY(findRefusedFunction(u"random"_s) != nullptr);
}

UNDERLAG_TEST(TestParser)
#include "tst_Parser.moc"
