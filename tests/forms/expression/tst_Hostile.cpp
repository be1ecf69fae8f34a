// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "forms/expression/Functions.h"
#include "support/Register.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

Expression::Parsed parsed(const QString &text, const NameScope &scope)
{
    return Expression::parse(text, scope, {.self = 0, .file = u"form.yaml"_s, .start = {3, 10}});
}

/// Expressions as nobody writes them, out of all that the language has: the same each run.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    { }

    QString make(int depth) // NOLINT(misc-no-recursion): as deep as it is asked for
    {
        const int kind = below(depth > 0 ? 6 : 2);
        if (kind < 2)
            return leaf();
        if (kind == 2)
            return u"-("_s + make(depth - 1) + u')';
        if (kind == 3)
            return call(depth - 1);
        return u'(' + make(depth - 1) + u' ' + any(operators) + u' ' + make(depth - 1) + u')';
    }

private:
    static inline const QStringList leaves{u"0"_s, u"1"_s, u"-1"_s, u"1e308"_s, u"-1e308"_s, u"5e-324"_s, u"1e400"_s,
        u"9007199254740993"_s, u"(0 div 0)"_s, u"(1 div 0)"_s, u"''"_s, u"'a'"_s, u"'12'"_s, u"'(a+)+$'"_s,
        u"${days}"_s, u"${blank}"_s, u"${words}"_s, u"${birth}"_s, u"${clock}"_s, u"${many}"_s, u"."_s,
        u"'2026-02-30'"_s};
    static inline const QStringList operators{u"+"_s, u"-"_s, u"*"_s, u"div"_s, u"mod"_s, u"="_s, u"!="_s, u"<"_s,
        u"<="_s, u">"_s, u">="_s, u"and"_s, u"or"_s};

    int below(int most) { return int(m_random() % quint32(most)); }
    const QString &any(const QStringList &list) { return list[below(int(list.size()))]; }
    QString leaf() { return any(leaves); }
    QString call(int depth) // NOLINT(misc-no-recursion): likewise
    {
        const Function &function = functions()[std::size_t(below(int(functions().size())))];
        const int most = function.most == anyNumber ? function.fewest + 2 : function.most;
        QStringList arguments;
        for (int count = function.fewest + below(most - function.fewest + 1); count > 0; --count)
            arguments += make(depth);
        return QString(function.name) + u'(' + arguments.join(u", "_s) + u')';
    }

    std::mt19937 m_random;
};

} // namespace

/// Expressions that are meant to do harm (T22, T23 of the threats): each ends in a value or an error with its place.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeExpressionsEndInAValueOrAPlace();
    void valuesPastDoublesAreNoNumbersOrInfinite_data();
    void valuesPastDoublesAreNoNumbersOrInfinite();
    void aPatternThatGivesUpIsAnErrorAndNeverANo_data();
    void aPatternThatGivesUpIsAnErrorAndNeverANo();
    void aPatternThatDoesNotGiveUpAnswers();
    void whatIsTooLongForAPatternIsAnError();
};

void TestHostile::madeExpressionsEndInAValueOrAPlace()
{
    const auto form = expressiontest::smallForm();
    Maker maker(1);
    int evaluated = 0;
    for (int made = 0; made < 10'000; ++made) {
        const QString text = maker.make(5);
        const Expression::Parsed read = parsed(text, form);
        if (!read.expression) {
            QVERIFY2(!read.findings.empty(), qPrintable(text));
            QVERIFY2(read.findings.front().position.line == 3, qPrintable(text));
            continue;
        }
        const Result<Value> result = read.expression->evaluate(form);
        if (!result) {
            QVERIFY2(result.error().code == Error::Code::Schema, qPrintable(text));
            QVERIFY2(result.error().where.startsWith(u"form.yaml:3:"_s), qPrintable(text));
            continue;
        }
        ++evaluated;
        const Result<Value> again = read.expression->evaluate(form);
        QVERIFY2(again && expressiontest::shown(*again) == expressiontest::shown(*result), qPrintable(text));
    }
    QVERIFY2(evaluated > 2000, qPrintable(u"only %1 came to a value: the test shows little"_s.arg(evaluated)));
}

void TestHostile::valuesPastDoublesAreNoNumbersOrInfinite_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char16_t *expression, const char16_t *value) {
        QTest::newRow(name) << QString::fromUtf16(expression) << QString::fromUtf16(value);
    };
    row("a product past all doubles", u"1e308 * 10", u"Infinity");
    row("a sum past all doubles", u"1e308 + 1e308", u"Infinity");
    row("a difference past all doubles", u"-1e308 - 1e308", u"-Infinity");
    row("a power past all doubles", u"pow(10, 309)", u"Infinity");
    row("a quotient by next to nothing", u"1 div 5e-324", u"Infinity");
    row("less than any double", u"5e-324 div 2", u"0");
    row("infinity less infinity", u"1e400 - 1e400", u"NaN");
    row("infinity times zero", u"1e400 * 0", u"NaN");
    row("a remainder of zero", u"5 mod 0", u"NaN");
    row("a remainder of infinity", u"1e400 mod 2", u"NaN");
    row("not-a-number equals nothing", u"(0 div 0) = (0 div 0)", u"false");
    row("not even itself", u"(0 div 0) != (0 div 0)", u"true");
    row("not-a-number is in no order", u"(0 div 0) < 1 or (0 div 0) >= 1", u"false");
    row("an integer of infinity", u"int(1e400)", u"Infinity");
    row("so many places that none is left", u"round(1.5, 1e308)", u"1.5");
    row("so many characters that none is left", u"substr('abc', 1e308)", u"''");
    row("one more than a double can tell", u"9007199254740993", u"9007199254740992");
}

void TestHostile::valuesPastDoublesAreNoNumbersOrInfinite()
{
    QFETCH(QString, expression);
    const auto form = expressiontest::smallForm();
    const Expression::Parsed read = parsed(expression, form);
    QVERIFY2(read.expression, read.findings.empty() ? "" : qPrintable(read.findings.front().text));
    const Result<Value> result = read.expression->evaluate(form);
    QVERIFY_RESULT(result);
    QTEST(expressiontest::shown(*result), "value");
}

void TestHostile::aPatternThatGivesUpIsAnErrorAndNeverANo_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &pattern, const QString &subject) {
        QTest::newRow(name) << pattern << subject;
    };
    for (const int length : {30, 100, 1000, 10'000}) {
        const QByteArray name = "repeats of repeats on " + QByteArray::number(length);
        row(name, u"^(a+)+$"_s, QString(length - 1, u'a') + u'!');
    }
    const QString as = QString(40, u'a') + u'!';
    row("stars of stars", u"(a*)*b?"_s, as);
    row("stars of stars of stars", u"((a*)*)*b?"_s, as);
    row("alternatives that are the same", u"(a|a)*"_s, as);
    row("alternatives that overlap", u"(a|aa)+"_s, as);
    row("an optional letter within", u"(a|a?)+"_s, as);
    row("many that may be left out", u"(a?){40}a{40}b?"_s, as);
    row("a counted repeat of repeats", u"(a{1,20}){1,20}b?"_s, as);
    row("two in a row", u"(a+)+(a+)+[cd]"_s, as);
    row("anything, over and over", u"(.*)*[^!]"_s, as);
    row("anything, thirteen times", u"(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[^!]"_s, as);
    row("words", u"(\\w+\\s?)+[.;]"_s, u"aaaa "_s.repeated(20) + u'!');
    row("an address", u"([a-zA-Z0-9_.-]+)+[@%]"_s, QString(60, u'a'));
    row("a look behind each", u"((?=a)a+)+(?<=b)c?"_s, as);
    row("what was found before", u"(a+)+\\1+[cd]"_s, as);
    row("itself, without end", u"(a|b(?R)c|a(?R)?)*[de]"_s, as);
    row("lines", u"(a+\\n?)+[bc]"_s, u"aaaaaaaa\n"_s.repeated(20));
    row("several letters", u"([a-z]|[a-y]|[a-x])+[A-Z]"_s, u"abcdefghijklmnopqrstuvw"_s.repeated(3));
}

void TestHostile::aPatternThatGivesUpIsAnErrorAndNeverANo()
{
    QFETCH(QString, pattern);
    QFETCH(QString, subject);
    auto form = expressiontest::smallForm();
    form.item(u"pattern"_s, pattern, Kind::Text);
    form.item(u"subject"_s, subject, Kind::Text);
    for (const QString &text : {u"regex(${subject}, '%1')"_s.arg(pattern), u"regex(${subject}, ${pattern})"_s}) {
        const Expression::Parsed read = parsed(text, form);
        QVERIFY2(read.expression, read.findings.empty() ? "" : qPrintable(read.findings.front().text));
        const Result<Value> result = read.expression->evaluate(form);
        QVERIFY2(!result, "it came to an answer");
        QCOMPARE(result.error().code, Error::Code::Schema);
        QVERIFY2(result.error().detail.contains(u"gave up"_s), qPrintable(result.error().detail));
    }
}

/// The control: patterns that people write, on texts as long.
void TestHostile::aPatternThatDoesNotGiveUpAnswers()
{
    auto form = expressiontest::smallForm();
    form.item(u"subject"_s, QString(9'999, u'a') + u'!', Kind::Text);
    const std::pair<const char16_t *, bool> rows[]
        = {{u"regex(${subject}, 'a+!')", true}, {u"regex(${subject}, '[a-z]+')", false},
            {u"regex(substr(${subject}, 0, 100), '(a|b)*')", true}, {u"regex('070-123 45 67', '[0-9 -]{7,15}')", true}};
    for (const auto &[text, value] : rows) {
        const Result<Value> result = parsed(QString::fromUtf16(text), form).expression->evaluate(form);
        QVERIFY_RESULT(result);
        QCOMPARE(*result, Value(value));
    }
}

void TestHostile::whatIsTooLongForAPatternIsAnError()
{
    auto form = expressiontest::smallForm();
    form.item(u"long"_s, QString(10'001, u'a'), Kind::Text);
    form.item(u"longer"_s, QString(100'000, u'a'), Kind::Text);
    form.item(u"pattern"_s, QString(1001, u'a'), Kind::Text);
    for (const QString &text : {u"regex(${long}, 'a+')"_s, u"regex(${longer}, 'a+')"_s, u"regex('a', ${pattern})"_s}) {
        const Result<Value> result = parsed(text, form).expression->evaluate(form);
        QVERIFY2(!result, qPrintable(text));
        QCOMPARE(result.error().code, Error::Code::Schema);
    }
    QVERIFY(!parsed(u"regex('a', '%1')"_s.arg(QString(1001, u'a')), form).expression);
}

UNDERLAG_TEST(TestHostile)
#include "tst_Hostile.moc"
