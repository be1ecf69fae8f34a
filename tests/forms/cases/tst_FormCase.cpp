// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/FormCase.h"
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using What = CaseFailure::What;

namespace {

const QDate today(2026, 3, 2);

std::shared_ptr<const FormDefinition> form()
{
    static const ReadDefinition read = support::read(support::withHead("survey:\n"
                                                                       "  - { type: integer, name: A, label: A }\n"
                                                                       "  - type: integer\n"
                                                                       "    name: B\n"
                                                                       "    label: B\n"
                                                                       "    relevant: ${A} > 1\n"
                                                                       "    missing_codes: [X]\n"
                                                                       "checks:\n"
                                                                       "  - id: low\n"
                                                                       "    expression: not(${A} > 5)\n"
                                                                       "    severity: warning\n"
                                                                       "    items: [A]\n"
                                                                       "    focus: A\n"
                                                                       "    message: low\n"
                                                                       "scores:\n"
                                                                       "  - name: sum\n"
                                                                       "    label: Sum\n"
                                                                       "    calculation: ${A} + ${B}\n"
                                                                       "    missing: none\n"
                                                                       "    range: [0, 20]\n"
                                                                       "    higher_is: worse\n"));
    return read.definition;
}

std::vector<CaseFailure> failuresOf(const QByteArray &yaml, const std::shared_ptr<const FormDefinition> &of = form())
{
    const auto cases = readCases(yaml, u"c.yaml"_s, *of);
    if (!cases)
        qFatal("%s", qPrintable(cases.error().where + u": "_s + cases.error().detail));
    return runCase(of, cases->back(), today);
}

/// Children with visits.
std::shared_ptr<const FormDefinition> family()
{
    static const ReadDefinition read
        = support::read(support::withHead("survey:\n"
                                          "- { type: integer, name: many, label: M }\n"
                                          "- type: repeat\n"
                                          "  name: kids\n"
                                          "  label: K\n"
                                          "  children:\n"
                                          "  - { type: integer, name: age, label: A, parameters: { max: 20 } }\n"
                                          "  - { type: integer, name: grade, label: G, relevant: '${age} > 6' }\n"
                                          "  - { type: calculate, name: twice, label: T, calculation: '${age} * 2' }\n"
                                          "  - type: repeat\n"
                                          "    name: visits\n"
                                          "    label: V\n"
                                          "    children:\n"
                                          "    - { type: integer, name: hours, label: H, parameters: { max: 9 } }\n"
                                          "- type: repeat\n"
                                          "  name: more\n"
                                          "  label: M\n"
                                          "  repeat_count: '${many}'\n"
                                          "  children:\n"
                                          "  - { type: integer, name: one, label: O, default: 3 }\n"
                                          "scores:\n"
                                          "- { name: ages, label: A, calculation: 'sum(${age})', range: [0, 40],\n"
                                          "    higher_is: worse }\n"
                                          "- { name: hours, label: H, calculation: 'sum(${hours})', range: [0, 40],\n"
                                          "    higher_is: worse }\n"));
    return read.definition;
}

QStringList linesOf(const std::vector<CaseFailure> &failures)
{
    QStringList lines;
    for (const CaseFailure &failure : failures)
        lines += u"%1 %2 %3/%4"_s.arg(int(failure.what)).arg(failure.where, failure.expected, failure.came);
    return lines;
}

} // namespace

class TestFormCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreRestsOnEveryInstance();
    void initTestCase() { QVERIFY(form() && family()); }
    void whatCannotStandInARepeatIsAnErrorAtItsPlace_data();
    void whatCannotStandInARepeatIsAnErrorAtItsPlace();
    void eachThingInAnInstanceThatDoesNotHoldIsNamed_data();
    void eachThingInAnInstanceThatDoesNotHoldIsNamed();
    void whatIsExpectedOfInstancesAndComesIsNoFailure();
    void aListStandsInTheBasesPlace();
    void whatIsExpectedAndComesIsNoFailure();
    void eachThingThatDoesNotHoldIsNamed_data();
    void eachThingThatDoesNotHoldIsNamed();
    void whatCannotBeReadIsAnErrorAtItsPlace_data();
    void whatCannotBeReadIsAnErrorAtItsPlace();
};

void TestFormCase::whatCannotStandInARepeatIsAnErrorAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *yaml, const char16_t *where) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf16(where);
    };
    row("no list", "- case: a\n  answers: { kids: { age: 4 } }\n", u"c.yaml:2:20");
    row("a value", "- case: a\n  answers: { kids: 2 }\n", u"c.yaml:2:20");
    row("nothing", "- case: a\n  answers: { kids: }\n", u"c.yaml:2:20");
    row("no maps in it", "- case: a\n  answers: { kids: [4] }\n", u"c.yaml:2:21");
    row("unknown item", "- case: a\n  answers: { kids: [{}, { agee: 4 }] }\n", u"c.yaml:2:33");
    row("out of its repeat", "- case: a\n  answers: { age: 4 }\n", u"c.yaml:2:19");
    row("in another's instance", "- case: a\n  answers: { kids: [{ hours: 4 }] }\n", u"c.yaml:2:30");
    row("a nested repeat outside", "- case: a\n  answers: { visits: [{ hours: 4 }] }\n", u"c.yaml:2:22");
    row("a list for an item", "- case: a\n  answers: { many: [1, 2] }\n", u"c.yaml:2:20");
    row("relevant is no truth", "- case: a\n  relevant: { kids: [{ age: 4 }] }\n", u"c.yaml:2:29");
    row("no instance", "- case: a\n  findings: ['range:age@kids']\n", u"c.yaml:2:14");
    row("none before the first", "- case: a\n  findings: ['range:age@kids[0]']\n", u"c.yaml:2:14");
    row("an unknown repeat", "- case: a\n  findings: ['range:age@cats[1]']\n", u"c.yaml:2:14");
    row("a nested one alone", "- case: a\n  not_findings: ['range:hours@visits[1]']\n", u"c.yaml:2:18");
    QTest::newRow("many") << "- case: a\n  answers: { kids: [" + QByteArray("{},").repeated(1000) + "{}] }\n"
                          << u"c.yaml:2:20"_s;
}

void TestFormCase::whatCannotStandInARepeatIsAnErrorAtItsPlace()
{
    QFETCH(QByteArray, yaml);
    const auto cases = readCases(yaml, u"c.yaml"_s, *family());
    QVERIFY(!cases);
    QTEST(cases.error().where, "where");
}

void TestFormCase::eachThingInAnInstanceThatDoesNotHoldIsNamed_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &rest, What what, const QString &line) {
        QTest::newRow(name) << "- { case: a, answers: { kids: [{ age: 4 }, { age: 30, visits: [{ hours: 2 }] }] }, "
                + rest
                + " }" << QString::number(int(what)) + u' ' + line;
    };
    row("value", "values: { kids: [{ twice: 8 }, { twice: 61 }] }", What::WrongValue, u"kids[2].twice 61/60"_s);
    row("nested value", "values: { kids: [{}, { visits: [{ hours: 3 }] }] }", What::WrongValue,
        u"kids[2].visits[1].hours 3/2"_s);
    row("an instance that is not there", "values: { kids: [{}, {}, { age: 3 }] }", What::WrongValue,
        u"kids[3].age 3/"_s);
    row("not relevant", "relevant: { kids: [{ grade: true }] }", What::NotRelevant, u"kids[1].grade /"_s);
    row("relevant", "relevant: { kids: [{}, { grade: false }] }", What::IsRelevant, u"kids[2].grade /"_s);
    row("no finding there", "findings: ['range:age@kids[1]']", What::NoFinding, u"range:age@kids[1] /"_s);
    row("no finding anywhere", "findings: ['range:hours']", What::NoFinding, u"range:hours /"_s);
    row("finding there", "not_findings: ['range:age@kids[2]']", What::UnwantedFinding, u"range:age@kids[2] /"_s);
    row("finding somewhere", "not_findings: ['range:age']", What::UnwantedFinding, u"range:age /"_s);
    QTest::newRow("unreadable") << QByteArray("- { case: a, answers: { kids: [{}, { age: four }] } }")
                                << QString::number(int(What::Unreadable)) + u" kids[2].age /"_s;
}

void TestFormCase::eachThingInAnInstanceThatDoesNotHoldIsNamed()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, line);
    QCOMPARE(linesOf(failuresOf(yaml, family())), QStringList{line});
}

void TestFormCase::whatIsExpectedOfInstancesAndComesIsNoFailure()
{
    const QByteArray yaml = "- case: a\n"
                            "  values: { kids: [{ age: 4, twice: 8, visits: [{ hours: null }, { hours: 10 }] }, { age: "
                            "null }], more: [{ one: 3 }, { one: 3 }] }\n"
                            "  answers: { kids: [{ age: 4, visits: [{}, { hours: 10 }] }, {}], many: 2 }\n"
                            "  relevant: { kids: [{ grade: false }, { age: true, grade: false }, { age: false }] }\n"
                            "  findings: ['range:hours@kids[1].visits[2]', 'range:hours']\n"
                            "  not_findings: ['range:hours@kids[1].visits[1]', 'range:hours@kids[2].visits[1]']\n";
    QCOMPARE(linesOf(failuresOf(yaml, family())), QStringList());
}

void TestFormCase::aListStandsInTheBasesPlace()
{
    const QByteArray yaml = "- base: { many: 1, kids: [{ age: 4, visits: [{ hours: 1 }] }, { age: 5 }] }\n"
                            "- { case: a, answers: { kids: [{ grade: 2 }] } }\n";
    const auto cases = readCases(yaml, u"c.yaml"_s, *family());
    QVERIFY_RESULT(cases);
    const auto entry = entered(family(), cases->front(), today);
    const std::vector<Instance> kids = entry->instances().of(family()->groupsByName[u"kids"_s], theForm);
    QCOMPARE(kids.size(), 1U);
    QVERIFY(entry->instances().row(kids[0]).inner.empty());
    QCOMPARE(canonicalText(entry->given(entry->instances().cellOf(1, kids[0]))), QString());
    QCOMPARE(canonicalText(entry->given(entry->instances().cellOf(2, kids[0]))), u"2"_s);
    QCOMPARE(canonicalText(entry->given(0)), u"1"_s);
}

void TestFormCase::whatIsExpectedAndComesIsNoFailure()
{
    QCOMPARE(failuresOf("- { case: a, answers: { A: 7, B: 2 }, scores: { sum: 9 }, findings: [low], values: { B: 2 },"
                        " relevant: { B: true } }")
                 .size(),
        std::size_t(0));
    QCOMPARE(failuresOf("- { case: b, answers: { A: 1 }, scores: { sum: null }, missing: { sum: [B] },"
                        " not_findings: [low], relevant: { B: false } }")
                 .size(),
        std::size_t(0));
}

void TestFormCase::eachThingThatDoesNotHoldIsNamed_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("came");
    QTest::newRow("value") << QByteArray("- { case: a, answers: { A: 2, B: 3 }, values: { B: 4 } }")
                           << int(What::WrongValue) << u"B"_s << u"4"_s << u"3"_s;
    QTest::newRow("not relevant") << QByteArray("- { case: a, answers: { A: 1 }, relevant: { B: true } }")
                                  << int(What::NotRelevant) << u"B"_s << QString() << QString();
    QTest::newRow("relevant") << QByteArray("- { case: a, answers: { A: 3 }, relevant: { B: false } }")
                              << int(What::IsRelevant) << u"B"_s << QString() << QString();
    QTest::newRow("no finding") << QByteArray("- { case: a, answers: { A: 3 }, findings: [low] }")
                                << int(What::NoFinding) << u"low"_s << QString() << QString();
    QTest::newRow("finding") << QByteArray("- { case: a, answers: { A: 6 }, not_findings: [low] }")
                             << int(What::UnwantedFinding) << u"low"_s << QString() << QString();
    QTest::newRow("score") << QByteArray("- { case: a, answers: { A: 2, B: 3 }, scores: { sum: 6 } }")
                           << int(What::WrongScore) << u"sum"_s << u"6.0000"_s << u"5.0000"_s;
    QTest::newRow("no score") << QByteArray("- { case: a, answers: { A: 2 }, scores: { sum: 6 } }")
                              << int(What::WrongScore) << u"sum"_s << u"6.0000"_s << u"null"_s;
    QTest::newRow("inputs") << QByteArray("- { case: a, answers: { B: 2 }, missing: { sum: [A] } }")
                            << int(What::WrongInputs) << u"sum"_s << u"A"_s << u"A, B"_s;
    QTest::newRow("unreadable") << QByteArray("- { case: a, answers: { A: many } }") << int(What::Unreadable) << u"A"_s
                                << QString() << QString();
}

void TestFormCase::eachThingThatDoesNotHoldIsNamed()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, what);
    QFETCH(QString, where);
    const auto failures = failuresOf(yaml);
    QCOMPARE(failures.size(), std::size_t(1));
    QCOMPARE(int(failures.front().what), what);
    QCOMPARE(failures.front().where, where);
    QTEST(failures.front().expected, "expected");
    QTEST(failures.front().came, "came");
}

void TestFormCase::whatCannotBeReadIsAnErrorAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("where");
    QTest::newRow("no list") << QByteArray("case: a\n") << u"c.yaml:1:1"_s;
    QTest::newRow("no YAML") << QByteArray("- { case: [\n") << u"c.yaml:2:1"_s;
    QTest::newRow("unknown word") << QByteArray("- case: a\n  answer: { A: 1 }\n") << u"c.yaml:2:11"_s;
    QTest::newRow("unknown item") << QByteArray("- case: a\n  answers: { C: 1 }\n") << u"c.yaml:2:17"_s;
    QTest::newRow("no name") << QByteArray("- answers: { A: 1 }\n") << u"c.yaml:1:3"_s;
}

void TestFormCase::whatCannotBeReadIsAnErrorAtItsPlace()
{
    QFETCH(QByteArray, yaml);
    const auto cases = readCases(yaml, u"c.yaml"_s, *form());
    QVERIFY(!cases);
    QTEST(cases.error().where, "where");
}

void TestFormCase::aScoreRestsOnEveryInstance()
{
    const auto failed = [](const QByteArray &answers, const QByteArray &scores) {
        return linesOf(failuresOf("- case: a\n  answers: " + answers + "\n  scores: " + scores + "\n", family()));
    };
    QCOMPARE(failed("{ kids: [{ age: 4 }, { age: 9, grade: 3 }] }", "{ ages: 13, hours: 0 }"), QStringList());
    QCOMPARE(failed("{ kids: [{ age: 4 }, {}] }", "{ ages: null }"), QStringList()); // one is blank
    QCOMPARE(failed("{ kids: [] }", "{ ages: 0 }"), QStringList()); // nobody lacks nothing
    QCOMPARE(failed("{ kids: [{ age: 1, visits: [{ hours: 2 }, { hours: 3 }] }] }", "{ hours: 5 }"), QStringList());
    QCOMPARE(failed("{ kids: [{ age: 1, visits: [{ hours: 2 }, {}] }] }", "{ hours: null }"), QStringList());
    QCOMPARE(failed("{ kids: [{ age: 4 }] }", "{ ages: 5 }").size(), 1); // the control
}

UNDERLAG_TEST(TestFormCase)
#include "tst_FormCase.moc"
