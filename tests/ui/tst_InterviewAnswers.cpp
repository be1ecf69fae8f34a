// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QApplication>
#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// Ctrl+K, the code, Enter.
void turnWheel(QWidget *widget)
{
    QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &wheel);
}

} // namespace

/// How answers are given: what a key does in each kind of field.
class TestInterviewAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeAndEnterGoesOn();
    void aSpecialCodeIsOneKey();
    void aSpecialCodeThatTheItemDoesNotTakeSaysSo();
    void aChoiceIsOneKey();
    void arrowsChooseAndEnterGives();
    void backspaceTakesAChoiceAway();
    void inTextALetterIsTextAndAltGivesTheCode();
    void enterInALongTextIsANewLine();
    void withoutSpeedASingleKeyStays();
    void withSpeedASingleKeyGoesOn();
    void withSpeedANumberThatMayGrowStays();
    void textInANumberFieldSaysWhatIsExpectedAndIsNotLost();
    void aNumberOutsideItsBoundsStandsAsAnError();
    void aDateIsTakenAsPeopleWriteIt();
    void theWheelChangesNothing();
    void aWarningHoldsTheCursorOnceAndIsKeptWithAReason();
    void aReasonIsNeededToKeepAWarning();
};

void TestInterviewAnswers::aCodeAndEnterGoesOn()
{
    Sitting sitting;
    QCOMPARE(sitting.at(), u"DAY"_s); // the first one
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
}

void TestInterviewAnswers::aSpecialCodeIsOneKey()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"x"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"X"_s);
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"N"_s);
    QCOMPARE(sitting.given(u"W3"_s), u"N"_s);
}

void TestInterviewAnswers::aSpecialCodeThatTheItemDoesNotTakeSaysSo()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    QVERIFY(!sitting.screen.find(u"refusal"_s));
    sitting.screen.type(u"n"_s);
    QVERIFY(!sitting.screen.textOf(u"refusal"_s).isEmpty());
    QCOMPARE(sitting.screen.textOf(u"answer"_s), QString());
    QCOMPARE(sitting.given(u"W1"_s), QString());
    sitting.screen.type(u"4"_s);
    QVERIFY(!sitting.screen.find(u"refusal"_s)); // something else is being written
}

void TestInterviewAnswers::aChoiceIsOneKey()
{
    Sitting sitting;
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"1"_s);
    QCOMPARE(sitting.given(u"W3"_s), u"1"_s);
    sitting.screen.type(u"0"_s);
    QCOMPARE(sitting.given(u"W3"_s), u"0"_s);
    sitting.screen.type(u"7"_s); // there is no such choice
    QCOMPARE(sitting.given(u"W3"_s), u"0"_s);
}

void TestInterviewAnswers::arrowsChooseAndEnterGives()
{
    Sitting sitting;
    sitting.goTo(u"W3"_s);
    sitting.screen.press(Qt::Key_Right);
    sitting.screen.press(Qt::Key_Right);
    QCOMPARE(Screen::focused(), u"choice_1"_s);
    QCOMPARE(sitting.given(u"W3"_s), QString()); // looking along them gives none
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"W3"_s), u"1"_s);
    QCOMPARE(sitting.at(), u"W4"_s);
}

void TestInterviewAnswers::backspaceTakesAChoiceAway()
{
    Sitting sitting;
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_Backspace);
    QCOMPARE(sitting.given(u"W3"_s), QString());
}

void TestInterviewAnswers::inTextALetterIsTextAndAltGivesTheCode()
{
    Sitting sitting;
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W4"_s);
    sitting.screen.type(u"Nex"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"W4"_s), u"Nex"_s);
    sitting.goTo(u"W1"_s);
    sitting.screen.press(Qt::Key_X, Qt::AltModifier);
    QCOMPARE(sitting.given(u"W1"_s), u"X"_s);
}

void TestInterviewAnswers::enterInALongTextIsANewLine()
{
    Sitting sitting;
    sitting.goTo(u"W5"_s);
    sitting.screen.type(u"ett"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.type(u"två"_s);
    QCOMPARE(sitting.at(), u"W5"_s);
    sitting.screen.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sitting.at() != u"W5"_s);
    QCOMPARE(sitting.given(u"W5"_s), u"ett\ntvå"_s);
}

void TestInterviewAnswers::withoutSpeedASingleKeyStays()
{
    Sitting sitting;
    sitting.goTo(u"W2"_s);
    sitting.screen.type(u"3"_s);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W2"_s), u"3"_s); // given all the same
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"0"_s);
    QCOMPARE(sitting.at(), u"W3"_s);
}

void TestInterviewAnswers::withSpeedASingleKeyGoesOn()
{
    Sitting sitting(u"walk"_s, true);
    sitting.goTo(u"W2"_s);
    sitting.screen.type(u"3"_s);
    QCOMPARE(sitting.at(), u"W3"_s);
    sitting.screen.type(u"0"_s);
    QCOMPARE(sitting.at(), u"W5"_s); // W4 is for those who see a doctor
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"x"_s);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W2"_s), u"3"_s);
}

void TestInterviewAnswers::withSpeedANumberThatMayGrowStays()
{
    Sitting sitting(u"walk"_s, true);
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"1"_s);
    QCOMPARE(sitting.at(), u"W1"_s);
    sitting.screen.type(u"2"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
}

void TestInterviewAnswers::textInANumberFieldSaysWhatIsExpectedAndIsNotLost()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"tolv"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
    QVERIFY(!sitting.screen.textOf(u"refusal"_s).isEmpty());
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"tolv"_s);
    QCOMPARE(sitting.screen.find(u"answer"_s)->property("severity").toString(), u"error"_s);
    QCOMPARE(sitting.given(u"W1"_s), QString());
    sitting.goTo(u"W3"_s); // one may go elsewhere
    sitting.goTo(u"W1"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"tolv"_s);
    QVERIFY(!sitting.screen.textOf(u"refusal"_s).isEmpty());
    QVERIFY(sitting.screen.fill(u"answer"_s, u"12"_s));
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
    QCOMPARE(sitting.at(), u"W2"_s);
}

void TestInterviewAnswers::aNumberOutsideItsBoundsStandsAsAnError()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"31"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"31"_s);
    QCOMPARE(sitting.screen.find(u"answer"_s)->property("severity").toString(), u"error"_s);
    const auto obstacles = sitting.onDisk()->obstacles();
    QCOMPARE(obstacles.front().kind, operations::Interview::ObstacleKind::Error);
    QVERIFY(sitting.screen.fill(u"answer"_s, u"30"_s));
    sitting.screen.press(Qt::Key_Return);
    QVERIFY(sitting.screen.find(u"answer"_s)->property("severity").toString() != u"error"_s);
}

void TestInterviewAnswers::aDateIsTakenAsPeopleWriteIt()
{
    Sitting sitting;
    QCOMPARE(sitting.at(), u"DAY"_s);
    sitting.screen.type(u"1/3 2026"_s); // the field's text is chosen when one comes: it is replaced
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"DAY"_s), u"2026-03-01"_s);
}

void TestInterviewAnswers::theWheelChangesNothing()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"12"_s);
    turnWheel(QApplication::focusWidget());
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"12"_s);
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"1"_s);
    turnWheel(QApplication::focusWidget());
    QCOMPARE(sitting.at(), u"W3"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
    QCOMPARE(sitting.given(u"W3"_s), u"1"_s);
}

void TestInterviewAnswers::aWarningHoldsTheCursorOnceAndIsKeptWithAReason()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"30"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s); // look at it
    QVERIFY(sitting.screen.find(u"finding_every-day"_s));
    QCOMPARE(sitting.given(u"W1"_s), u"30"_s); // and yet it is an answer
    QVERIFY(sitting.screen.operate(u"keep"_s));
    QCOMPARE(Screen::focused(), u"keepReason"_s);
    sitting.screen.type(u"så är det"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W1"_s);
    QCOMPARE(Screen::focused(), u"answer"_s);
    QCOMPARE(sitting.onDisk()->keptReason(u"every-day"_s), u"så är det"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
}

void TestInterviewAnswers::aReasonIsNeededToKeepAWarning()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"30"_s);
    sitting.screen.press(Qt::Key_Return);
    QVERIFY(sitting.screen.operate(u"keep"_s));
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(Screen::focused(), u"keepReason"_s);
    QCOMPARE(sitting.onDisk()->keptReason(u"every-day"_s), QString());
    sitting.screen.press(Qt::Key_Escape); // not now
    QCOMPARE(Screen::focused(), u"keep"_s);
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(sitting.at(), u"W2"_s);
}

UNDERLAG_TEST(TestInterviewAnswers)
#include "tst_InterviewAnswers.moc"
