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

std::vector<CaseFailure> failuresOf(const QByteArray &yaml)
{
    const auto cases = readCases(yaml, u"c.yaml"_s, *form());
    if (!cases || cases->size() != 1)
        qFatal("the case cannot be read");
    return runCase(form(), cases->front(), today);
}

} // namespace

class TestFormCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(form()); }
    void whatIsExpectedAndComesIsNoFailure();
    void eachThingThatDoesNotHoldIsNamed_data();
    void eachThingThatDoesNotHoldIsNamed();
    void whatCannotBeReadIsAnErrorAtItsPlace_data();
    void whatCannotBeReadIsAnErrorAtItsPlace();
};

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

UNDERLAG_TEST(TestFormCase)
#include "tst_FormCase.moc"
