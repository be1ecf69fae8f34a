// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Nearest.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;

class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsForgiven_data();
    void aSlipIsForgiven();
};

void TestNearest::aSlipIsForgiven_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("the word itself") << u"relevant"_s << u"relevant"_s;
    QTest::newRow("a letter too many") << u"relevantt"_s << u"relevant"_s;
    QTest::newRow("a letter too few") << u"elevant"_s << u"relevant"_s;
    QTest::newRow("a letter changed") << u"relevent"_s << u"relevant"_s;
    QTest::newRow("two letters swapped, one slip") << u"relveant"_s << u"relevant"_s;
    QTest::newRow("capitals") << u"RELEVANT"_s << u"relevant"_s;
    QTest::newRow("the nearer of two") << u"constrain"_s << u"constraint"_s;
    QTest::newRow("two slips in a long word") << u"constrnt_message"_s << u"constraint_message"_s;
    QTest::newRow("three slips in a long word") << u"konstrant_mesage"_s << u"constraint_message"_s;
    QTest::newRow("four slips are another word") << u"konstrant_mesag"_s << QString();
    QTest::newRow("one slip in a short word") << u"M7"_s << u"M6"_s;
    QTest::newRow("two slips in a short word") << u"K7"_s << QString();
    QTest::newRow("a single letter is not guessed at") << u"x"_s << QString();
    QTest::newRow("nothing near") << u"appearance"_s << QString();
    QTest::newRow("an absurd length") << u"relevant"_s.repeated(20) << QString();
    QTest::newRow("no word") << QString() << QString();
}

void TestNearest::aSlipIsForgiven()
{
    QFETCH(QString, word);
    const QStringList words{u"relevant"_s, u"constraint"_s, u"constraint_message"_s, u"M6"_s, u"b"_s};
    QTEST(forms::nearest(word, words), "meant");
}

UNDERLAG_TEST(TestNearest)
#include "tst_Nearest.moc"
