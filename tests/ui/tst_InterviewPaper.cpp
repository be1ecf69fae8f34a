// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QLabel>

using namespace Qt::StringLiterals;

/// A form that came on paper: what nobody can read, and the second keying (rules.md 6).
class TestInterviewPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsAMarkAndNoObstacle();
    void anAnswerTakesTheMarkAway();
    void theFirstKeyingIsNotSeenInTheSecond();
    void whatIsTheSamePassesAndNothingIsWritten();
    void whatDiffersIsAskedAboutAndWhatIsKeyedTwiceStands();
    void whatTheFirstOneSaidMayBeRight();
    void enterAloneSaysThatThePaperHasNothing();
    void aCellOfAGridIsKeyedAgainToo();
    void anotherDayGoesOnWhereItWas();
    void theEndSaysWhatWasKeyedOnceOnly();

private:
    static void command(const Sitting &sitting, const QString &words);
    static void begin(Sitting &sitting);
    static void keyFirst(Sitting &sitting);
    static bool isUnanswered(Sitting &sitting, const QString &item);
};

void TestInterviewPaper::command(const Sitting &sitting, const QString &words)
{
    sitting.screen.press(Qt::Key_K, Qt::ControlModifier);
    sitting.screen.type(words);
    sitting.screen.press(Qt::Key_Return);
}

/// With the day keyed again, which the record gave: the first item is at hand.
void TestInterviewPaper::begin(Sitting &sitting)
{
    command(sitting, u"second keying"_s);
    QCOMPARE(sitting.at(), u"DAY"_s); // the first that has an answer
    sitting.screen.type(u"2026-03-02"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
}

void TestInterviewPaper::keyFirst(Sitting &sitting)
{
    sitting.goTo(u"W1"_s);
    for (const QString &typed : {u"12"_s, u"3"_s, u"1"_s, u"Doctor"_s}) {
        sitting.screen.type(typed);
        sitting.screen.press(Qt::Key_Return);
    }
    QCOMPARE(sitting.given(u"W4"_s), u"Doctor"_s);
}

bool TestInterviewPaper::isUnanswered(Sitting &sitting, const QString &item)
{
    const auto interview = sitting.onDisk();
    const forms::Slot slot = interview->definition().slotsByName.value(item);
    const auto obstacles = interview->obstacles();
    return std::ranges::any_of(obstacles, [slot](const auto &obstacle) {
        return obstacle.slot == slot && obstacle.kind == operations::Sitting::ObstacleKind::Unanswered;
    });
}

void TestInterviewPaper::whatCannotBeReadIsAMarkAndNoObstacle()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    QVERIFY(isUnanswered(sitting, u"W1"_s));
    sitting.screen.press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(Screen::focused(), u"answer"_s);
    QVERIFY(!isUnanswered(sitting, u"W1"_s));
    QCOMPARE(sitting.given(u"W1"_s), QString()); // it is no answer, and no special code
    sitting.screen.press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(isUnanswered(sitting, u"W1"_s));
}

void TestInterviewPaper::anAnswerTakesTheMarkAway()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.press(Qt::Key_U, Qt::ControlModifier);
    sitting.screen.type(u"7"_s);
    sitting.screen.press(Qt::Key_Return);
    const auto interview = sitting.onDisk();
    QVERIFY(!interview->isUnreadable(interview->definition().slotsByName.value(u"W1"_s)));
    QCOMPARE(sitting.given(u"W1"_s), u"7"_s);
}

void TestInterviewPaper::theFirstKeyingIsNotSeenInTheSecond()
{
    Sitting sitting;
    keyFirst(sitting);
    begin(sitting);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), QString());
    QVERIFY(sitting.screen.textOf(u"where"_s).contains(u"1/5"_s));
    command(sitting, u"second keying"_s); // ends it: everything is seen again
    sitting.goTo(u"W1"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"12"_s);
}

void TestInterviewPaper::whatIsTheSamePassesAndNothingIsWritten()
{
    Sitting sitting;
    keyFirst(sitting);
    begin(sitting);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
    QVERIFY(sitting.screen.textOf(u"where"_s).contains(u"2/5"_s));
    sitting.screen.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"12"_s); // keyed twice: it is seen
}

void TestInterviewPaper::whatDiffersIsAskedAboutAndWhatIsKeyedTwiceStands()
{
    Sitting sitting;
    keyFirst(sitting);
    begin(sitting);
    sitting.screen.type(u"21"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
    const QString asked = sitting.screen.textOf(u"refusal"_s);
    QVERIFY(asked.contains(u"12"_s) && asked.contains(u"21"_s));
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s); // nothing is changed yet
    sitting.screen.type(u"21"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"21"_s);
}

void TestInterviewPaper::whatTheFirstOneSaidMayBeRight()
{
    Sitting sitting;
    keyFirst(sitting);
    begin(sitting);
    sitting.screen.type(u"21"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
}

void TestInterviewPaper::enterAloneSaysThatThePaperHasNothing()
{
    Sitting sitting;
    keyFirst(sitting);
    begin(sitting);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
    QVERIFY(sitting.screen.find(u"refusal"_s));
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W1"_s), QString());
}

void TestInterviewPaper::aCellOfAGridIsKeyedAgainToo()
{
    Sitting sitting;
    sitting.goTo(u"G1a"_s);
    sitting.screen.type(u"4"_s);
    sitting.screen.press(Qt::Key_Return);
    command(sitting, u"second keying"_s);
    sitting.goTo(u"G1a"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), QString());
    sitting.screen.type(u"5"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"G1a"_s);
    QCOMPARE(sitting.given(u"G1a"_s), u"4"_s);
    sitting.screen.press(Qt::Key_A, Qt::ControlModifier);
    sitting.screen.type(u"5"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"G1a"_s), u"5"_s);
    QVERIFY(sitting.at() != u"G1a"_s);
}

void TestInterviewPaper::anotherDayGoesOnWhereItWas()
{
    Sitting sitting;
    keyFirst(sitting);
    begin(sitting);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.press(Qt::Key_1, Qt::ControlModifier); // away, and back another time
    sitting.open();
    QVERIFY(sitting.screen.textOf(u"where"_s).contains(u"2/5"_s));
    sitting.goTo(u"W1"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"12"_s);
    sitting.goTo(u"W2"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), QString());
}

void TestInterviewPaper::theEndSaysWhatWasKeyedOnceOnly()
{
    Sitting sitting;
    keyFirst(sitting);
    begin(sitting);
    sitting.goTo(u"Z1"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
    QVERIFY(sitting.screen.message().contains(u"4 item"_s));
    for (const QString &typed : {u"12"_s, u"3"_s, u"1"_s, u"Doctor"_s}) {
        sitting.screen.type(typed);
        sitting.screen.press(Qt::Key_Return);
    }
    sitting.goTo(u"Z1"_s);
    sitting.screen.press(Qt::Key_Return);
    QVERIFY(sitting.screen.message().contains(u"Keyed twice: 5"_s));
    QVERIFY(!sitting.screen.textOf(u"where"_s).contains(u"/5"_s));
}

UNDERLAG_TEST(TestInterviewPaper)
#include "tst_InterviewPaper.moc"
