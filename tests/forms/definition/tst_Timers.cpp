// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::lines;
using support::read;
using support::withHead;

namespace {

QByteArray form(const QByteArray &timer)
{
    return withHead("survey:\n"
                    "- { type: date, name: came, label: A }\n"
                    "- { type: date, name: done, label: B }\n"
                    "- { type: integer, name: count_of, label: C }\n"
                    "- { type: repeat, name: talks, label: T, children: [{ type: date, name: talk, label: D }] }\n"
                    "timers:\n"
                    "- ")
        + timer + '\n';
}

} // namespace

/// Days by which something is to be done, as a definition sets them.
class TestTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerIsReadWithAllItsWords();
    void itChangesTheWordingAndNotTheStructure();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void aNameThatStandsTwiceIsAnError();
};

void TestTimers::aTimerIsReadWithAllItsWords()
{
    const ReadDefinition result = read(form("{ name: a, label: L, from: came, months: 4, days: 2, moved_to: done,"
                                            " met_by: [done, other_form.on], source: the law }"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    QCOMPARE(result.definition->timers.size(), 1U);
    const Timer &timer = result.definition->timers.front();
    QCOMPARE(timer.name, u"a"_s);
    QCOMPARE(timer.from, result.definition->slotsByName.value(u"came"_s));
    QCOMPARE(timer.movedTo, result.definition->slotsByName.value(u"done"_s));
    QCOMPARE(timer.months, 4);
    QCOMPARE(timer.days, 2);
    QCOMPARE(timer.metBy, (QStringList{u"done"_s, u"other_form.on"_s}));
    QCOMPARE(timer.source, u"the law"_s);
}

void TestTimers::itChangesTheWordingAndNotTheStructure()
{
    const auto one = read(form("{ name: a, label: L, from: came, days: 1, met_by: [done], source: s }")).definition;
    const auto other = read(form("{ name: a, label: L, from: came, days: 2, met_by: [done], source: s }")).definition;
    QVERIFY(one && other);
    QCOMPARE(one->structureFingerprint, other->structureFingerprint);
    QVERIFY(one->wordingFingerprint != other->wordingFingerprint);
}

void TestTimers::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("timer");
    QTest::addColumn<QString>("code");
    QTest::newRow("no item") << QByteArray("{ name: a, label: L, from: cane, days: 1, met_by: [done], source: s }")
                             << u"unknown-item"_s;
    QTest::newRow("no date") << QByteArray("{ name: a, label: L, from: count_of, days: 1, met_by: [done], source: s }")
                             << u"wrong-type"_s;
    QTest::newRow("in a repeat") << QByteArray("{ name: a, label: L, from: talk, days: 1, met_by: [done], source: s }")
                                 << u"wrong-type"_s;
    QTest::newRow("met by no date") << QByteArray(
        "{ name: a, label: L, from: came, days: 1, met_by: [count_of], source: s }")
                                    << u"wrong-type"_s;
    QTest::newRow("met by nothing") << QByteArray("{ name: a, label: L, from: came, days: 1, met_by: [], source: s }")
                                    << u"bad-value"_s;
    QTest::newRow("neither days nor months")
        << QByteArray("{ name: a, label: L, from: came, met_by: [done], source: s }") << u"missing-word"_s;
    QTest::newRow("no source") << QByteArray("{ name: a, label: L, from: came, days: 1, met_by: [done] }")
                               << u"missing-word"_s;
    QTest::newRow("days before") << QByteArray("{ name: a, label: L, from: came, days: -1, met_by: [done], source: s }")
                                 << u"bad-value"_s;
    QTest::newRow("an unknown word") << QByteArray(
        "{ name: a, label: L, from: came, weeks: 1, days: 0, met_by: [done], source: s }")
                                     << u"unknown-word"_s;
}

void TestTimers::mistakesAreNamed()
{
    QFETCH(QByteArray, timer);
    QFETCH(QString, code);
    const ReadDefinition result = read(form(timer));
    QVERIFY(!result.definition);
    QVERIFY2(lines(result.findings).join(u'\n').contains(u"error "_s + code),
        qPrintable(lines(result.findings).join(u'\n')));
}

void TestTimers::aNameThatStandsTwiceIsAnError()
{
    const ReadDefinition result = read(form("{ name: a, label: L, from: came, days: 1, met_by: [done], source: s }\n"
                                            "- { name: a, label: L, from: came, days: 2, met_by: [done], source: s }"));
    QVERIFY(!result.definition);
    QVERIFY(lines(result.findings).join(u'\n').contains(u"duplicate-name"_s));
}

UNDERLAG_TEST(TestTimers)
#include "tst_Timers.moc"
