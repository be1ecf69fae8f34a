// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers/Answer.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

Q_DECLARE_METATYPE(forms::Answer)

class TestAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsStoredComesBack_data();
    void whatIsStoredComesBack();
    void whatCannotBeReadIsUnanswered_data();
    void whatCannotBeReadIsUnanswered();
};

void TestAnswer::whatIsStoredComesBack_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("blank") << Answer(Unanswered{}) << u""_s << u""_s;
    QTest::newRow("special code") << Answer(Missing{u"X"_s}) << u"missing"_s << u"X"_s;
    QTest::newRow("leading zeros are kept") << Answer(Number{7, u"007"_s}) << u"number"_s << u"007"_s;
    QTest::newRow("decimals") << Answer(Number{0.1, u"0.10"_s}) << u"number"_s << u"0.10"_s;
    QTest::newRow("text") << Answer(Text{u"åtta"_s}) << u"text"_s << u"åtta"_s;
    QTest::newRow("choice") << Answer(Chosen{u"1"_s}) << u"choice"_s << u"1"_s;
    QTest::newRow("date") << Answer(QDate(2026, 3, 14)) << u"date"_s << u"2026-03-14"_s;
    QTest::newRow("time") << Answer(QTime(14, 30)) << u"time"_s << u"14:30"_s;
    QTest::newRow("time with seconds") << Answer(QTime(14, 30, 5)) << u"time"_s << u"14:30:05"_s;
}

void TestAnswer::whatIsStoredComesBack()
{
    QFETCH(Answer, answer);
    QTEST(kindName(answer), "kind");
    QTEST(canonicalText(answer), "text");
    QVERIFY(answerFromStored(kindName(answer), canonicalText(answer)) == answer);
}

void TestAnswer::whatCannotBeReadIsUnanswered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown kind") << u"colour"_s << u"red"_s;
    QTest::newRow("text in a number") << u"number"_s << u"many"_s;
    QTest::newRow("no number") << u"number"_s << u"nan"_s;
    QTest::newRow("a day that does not exist") << u"date"_s << u"2026-02-30"_s;
    QTest::newRow("a time that does not exist") << u"time"_s << u"25:00"_s;
    QTest::newRow("a choice without code") << u"choice"_s << u""_s;
}

void TestAnswer::whatCannotBeReadIsUnanswered()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QVERIFY(!isAnswered(answerFromStored(kind, text)));
}

UNDERLAG_TEST(TestAnswer)
#include "tst_Answer.moc"
